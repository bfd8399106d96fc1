"""Courts, collectors, identity theft, bankruptcy, and the laws for the military."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_AGENCY = Basis.AGENCY
_ADVICE = Basis.ADVICE
_REPORTED = Confidence.REPORTED

LEGAL = (
    # Sued
    Rule(
        key="sued-answer",
        basis=_AGENCY,
        citation="CFPB",
        wording="Answer by the date in the papers, yourself or through a lawyer. Then the other side"
        " has to prove that you owe the debt and how much it is.",
        sources=("cfpb-334",),
    ),
    Rule(
        key="sued-default",
        basis=_AGENCY,
        citation="CFPB",
        wording="If you don't answer, the court can decide without you. Then your wages can be"
        " garnished and your bank account frozen.",
        sources=("cfpb-334",),
    ),
    Rule(
        key="sued-refusing",
        basis=_AGENCY,
        citation="CFPB",
        wording="Refusing to take the papers doesn't stop the case.",
        sources=("cfpb-334",),
    ),
    Rule(
        key="sued-legal-aid",
        basis=_ADVICE,
        citation="guides from 2026",
        wording="LawHelp.org and LSC.gov list free legal help in your state.",
        sources=("lawhelpmn", "ourtaxpartner"),
        confidence=_REPORTED,
    ),
    Rule(
        key="collector-who",
        basis=_LAW,
        citation="12 CFR 1006.2(i)",
        wording="The debt collection rules bind outside collectors, not Amex's own staff in Amex's"
        " name.",
        sources=("reg-f",),
    ),
    Rule(
        key="collector-proof",
        basis=_LAW,
        citation="12 CFR 1006.34, 1006.38(d); 15 USC 1692g",
        wording="If you dispute the debt in writing within {days} days of getting a collector's"
        " validation notice, it must stop collecting until it sends you proof.",
        sources=("reg-f", "usc-1692g"),
        days=30,
    ),
    Rule(
        key="collector-silence",
        basis=_LAW,
        citation="12 CFR 1006.38(d)(1)",
        wording="Not disputing a debt isn't an admission.",
        sources=("reg-f",),
    ),
    Rule(
        key="collector-old",
        basis=_LAW,
        citation="12 CFR 1006.26(b)",
        wording="A collector may not sue over a debt that is too old.",
        sources=("reg-f",),
    ),
    Rule(
        key="sued-arbitration",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You or Amex can choose arbitration until the trial begins or there's a final"
        " judgment.",
        sources=("agreements",),
    ),
    Rule(
        key="collection-costs",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex can claim reasonable collection costs and attorneys' fees.",
        sources=("agreements",),
    ),
    # An account in your name
    Rule(
        key="theft-block",
        basis=_LAW,
        citation="15 USC 1681c-2(a)",
        wording="A credit bureau must block what came from identity theft within {business_days}"
        " business days of getting your proof of identity, your identity theft report, the items,"
        " and your statement that they aren't yours.",
        sources=("usc-1681c-2",),
        business_days=4,
    ),
    Rule(
        key="theft-records",
        basis=_LAW,
        citation="15 USC 1681g(e)",
        wording="Within {days} days of your written request and proof of who you are, Amex must give"
        " you free copies of the application and the transaction records.",
        sources=("usc-1681g",),
        days=30,
    ),
    Rule(
        key="theft-freeze",
        basis=_LAW,
        citation="15 USC 1681c-1(i)",
        wording="A freeze is free. By phone or online, a bureau must place it within one business"
        " day.",
        sources=("oregon-freeze",),
    ),
    Rule(
        key="theft-bureaus",
        basis=_AGENCY,
        citation="State of Oregon",
        wording="Equifax is at 888-298-0045, Experian at 888-397-3742, and TransUnion at"
        " 800-680-7289.",
        sources=("oregon-freeze",),
    ),
    Rule(
        key="theft-alert",
        basis=_AGENCY,
        citation="FTC booklet, as copied",
        wording="A fraud alert isn't a freeze. One bureau tells the others about an alert.",
        sources=("ftc-identity-theft",),
        confidence=_REPORTED,
    ),
    # The military
    Rule(
        key="scra",
        basis=_PRACTICE,
        citation="servicemembers page",
        wording="SCRA is for accounts opened before active duty. It caps interest at 6%, and you have"
        " to ask: from the start of duty until {days} days after it ends.",
        sources=("amex-scra",),
        days=180,
    ),
    Rule(
        key="mla",
        basis=_PRACTICE,
        citation="servicemembers page",
        wording="MLA is for accounts opened on active duty. Amex applies it automatically.",
        sources=("amex-scra",),
    ),
    Rule(
        key="scra-law",
        basis=_LAW,
        citation="50 USC 3937(b)(1)",
        wording="The law wants a written notice and a copy of your orders (or a letter from your"
        " commanding officer) by {days} days after service ends.",
        sources=("usc-3937",),
        days=180,
    ),
    Rule(
        key="scra-back",
        basis=_LAW,
        citation="50 USC 3937",
        wording="The cap counts from the day you were called up, and the interest above it is"
        " forgiven, not postponed.",
        sources=("usc-3937", "nclamp"),
    ),
    Rule(
        key="military-fee",
        basis=_PRACTICE,
        citation="a statement to a blog, 2020",
        wording="Amex told a blog that it waives annual fees under both laws.",
        sources=("militarymoneymanual",),
        confidence=_REPORTED,
    ),
    Rule(
        key="mla-line",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="855-531-0379 reads the MLA notice aloud. It doesn't take requests.",
        sources=("agreements",),
    ),
    Rule(
        key="military-court",
        basis=_LAW,
        citation="50 USC 3931, 3932",
        wording="In court, servicemembers are protected against default judgments.",
        sources=("crs-scra",),
    ),
    # Airlines
    Rule(
        key="flight-answer",
        basis=_LAW,
        citation="14 CFR 259.7(c)",
        wording="An airline must acknowledge a written complaint within {days} days and answer it"
        " within {then_days}.",
        sources=("dot-259",),
        days=30,
        then_days=60,
    ),
    Rule(
        key="flight-merchant",
        basis=_LAW,
        citation="14 CFR 260.6(a)",
        wording="The airline owes the refund if it was the merchant that charged your card.",
        sources=("dot-260",),
    ),
    # Bankruptcy and divorce
    Rule(
        key="bankruptcy-default",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex may treat a filing as a default and suspend or cancel your account, as far as"
        " the law allows.",
        sources=("agreements",),
    ),
    Rule(
        key="bankruptcy-charges",
        basis=_LAW,
        citation="11 USC 523(a)(2)(C)",
        wording="Above set amounts, you may still owe luxury purchases from the {days} days before"
        " filing, and cash advances from the {then_days} days before it.",
        sources=("kansascitybankruptcy",),
        confidence=_REPORTED,
        days=90,
        then_days=70,
    ),
    Rule(
        key="divorce-decree",
        basis=_ADVICE,
        citation="consumer guides",
        wording="A divorce decree binds the two of you. It doesn't bind Amex.",
        sources=("creditcards-divorce", "debthelper"),
        confidence=_REPORTED,
    ),
    Rule(
        key="community-property",
        basis=_ADVICE,
        citation="consumer guides",
        wording="In community property states, who owes what can differ. Ask a lawyer.",
        sources=("creditcards-divorce", "debthelper"),
        confidence=_REPORTED,
    ),
    Rule(
        key="user-wrongly-listed",
        basis=_LAW,
        citation="12 CFR 1022.43(a)(1)",
        wording="If you're only an authorized user but are reported as owing the debt, you can"
        " dispute that directly with Amex.",
        sources=("reg-v",),
    ),
)

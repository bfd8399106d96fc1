"""Escalating: the regulator, the claim notice, the courts."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_AGREEMENT = Basis.AGREEMENT
_AGENCY = Basis.AGENCY
_REPORTED = Confidence.REPORTED

COMPLAINTS = (
    Rule(
        key="claim-notice",
        basis=_AGREEMENT,
        citation="claim notice clause",
        wording="Before a lawsuit, mediation, or arbitration, the agreement wants a written claim"
        " notice.",
        sources=("agreements", "amex-claim-notice"),
    ),
    Rule(
        key="claim-notice-address",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="It goes to American Express ADR, c/o CT Corporation System, 28 Liberty Street,"
        " New York, NY 10005, with your name, address, and account number, the claim, and what you"
        " ask for. A sample is at americanexpress.com/claim.",
        sources=("agreements",),
    ),
    Rule(
        key="mediation",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Within {days} days after a claim notice was sent or received, you or Amex may go"
        " to mediation with JAMS (1-800-352-5267, jamsadr.com) or the AAA (1-800-778-7879,"
        " adr.org). Amex pays the mediator, and limitation periods pause from the notice until it"
        " ends.",
        sources=("agreements",),
        days=30,
    ),
    Rule(
        key="small-claims",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex doesn't choose arbitration for your own claim as long as it's only in small"
        " claims court.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Arbitration is for your claim alone, not for a class. Up to $10,000 you choose"
        " documents only, a phone hearing, or a hearing in person. Your share of the fees is at"
        " most a court's filing fee. If you win more than Amex last offered, you get at least"
        " $5,000 and reasonable fees.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration-choice",
        basis=_AGREEMENT,
        citation="Platinum agreement, 2025",
        wording="If Amex names JAMS or the AAA, you may pick the other within {days} days.",
        sources=("agreements",),
        days=30,
    ),
    Rule(
        key="arbitration-appeal",
        basis=_AGREEMENT,
        citation="Platinum agreement, 2025",
        wording="You or Amex may appeal an award within {days} days.",
        sources=("agreements",),
        days=35,
    ),
    Rule(
        key="arbitration-rejection",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You can reject arbitration within {days} days after the first purchase with the"
        " card. Mail a letter that you signed yourself, with your name, address, account number,"
        " and the sentence that you reject it, to American Express, P.O. Box 981556, El Paso, TX"
        " 79998; see americanexpress.com/reject.",
        sources=("agreements",),
        days=45,
    ),
    Rule(
        key="arbitration-rejection-reach",
        basis=_AGREEMENT,
        citation="Platinum agreement, 2025",
        wording="A rejection for a new card also frees your other open accounts, except Corporate"
        " cards.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration-military",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Arbitration doesn't bind borrowers under the Military Lending Act.",
        sources=("agreements",),
    ),
    Rule(
        key="cfpb-public",
        basis=_AGENCY,
        citation="CFPB complaint database, August 2026",
        wording="The CFPB publishes data about complaints, but no longer what people wrote.",
        sources=("cfpb-api-87",),
    ),
    Rule(
        key="cfpb-asks",
        basis=_AGENCY,
        citation="CFPB complaint process",
        wording="It asks what happened, what would be fair, who you are, which product and"
        " company, and for your documents.",
        sources=("cfpb-process",),
    ),
    Rule(
        key="cfpb-screens",
        basis=_AGENCY,
        citation="complaint portal, 2026, as described",
        wording="Since early 2026, pages before the form ask you to contact the company first and"
        " to confirm that what you write is true. They say that the CFPB doesn't guarantee a"
        " result.",
        sources=("manatt-cfpb",),
        confidence=_REPORTED,
    ),
    Rule(
        key="cfpb-overhaul",
        basis=_AGENCY,
        citation="CFPB announcement, June 24, 2026, as described",
        wording="The CFPB announced more changes in June 2026. A complaint about a credit report may"
        " have to show that you disputed it with the credit bureau first.",
        sources=("cfpb-overhaul",),
        confidence=_REPORTED,
    ),
    Rule(
        key="occ",
        basis=_AGENCY,
        citation="OCC consumer complaints page",
        wording="The OCC regulates American Express National Bank. Its Customer Assistance Group"
        " is at helpwithmybank.gov, {number:occ}, or P.O. Box 53570, Houston, TX 77052.",
        sources=("occ-complaints", "reg-b"),
    ),
    Rule(
        key="occ-passes",
        basis=Basis.LAW,
        citation="12 CFR 1002, Appendix A",
        wording="For a bank of this size, the agency for equal-credit questions is the CFPB.",
        sources=("reg-b",),
    ),
    Rule(
        key="attorney-general",
        basis=_AGENCY,
        citation="National Association of Attorneys General",
        wording="Attorneys general take consumer complaints. Some offices mediate, if both sides"
        " agree. Find your state's office through naag.org.",
        sources=("naag",),
    ),
    Rule(
        key="attorney-general-office",
        basis=_AGENCY,
        citation="Open States, August 2026",
        wording="Check the address on the office's own site before you write.",
        sources=("openstates",),
        confidence=_REPORTED,
    ),
    Rule(
        key="cfpb-response",
        basis=_AGENCY,
        citation="CFPB Company Portal Manual 8.1",
        wording="The company is expected to answer a complaint within {days} days, or to give"
        " its final answer within {then_days}.",
        sources=("cfpb-portal-manual",),
        confidence=_REPORTED,
        days=15,
        then_days=60,
    ),
    Rule(
        key="cfpb-feedback",
        basis=_AGENCY,
        citation="CFPB complaint process",
        wording="You have {days} days to give feedback on the company's answer.",
        sources=("cfpb-process",),
        days=60,
    ),
)

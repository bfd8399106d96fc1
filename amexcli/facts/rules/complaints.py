"""Going higher: the regulator, the claim notice, the courts."""

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
        wording="before a lawsuit, mediation or arbitration, the agreement asks for a written claim notice.",
        sources=("agreements", "amex-claim-notice"),
    ),
    Rule(
        key="claim-notice-address",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="It goes to American Express ADR, c/o CT Corporation System, 28 Liberty Street, New York, NY"
        " 10005, with your name, address and account number, the claim, and what you ask for; a"
        " sample is at americanexpress.com/claim.",
        sources=("agreements",),
    ),
    Rule(
        key="mediation",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Within {days} days after a claim notice was sent or received, you or Amex may go to mediation"
        " with JAMS (1-800-352-5267, jamsadr.com) or the AAA (1-800-778-7879, adr.org). Amex pays the"
        " mediator, and limitation periods pause from the notice until it ends.",
        sources=("agreements",),
        days=30,
    ),
    Rule(
        key="small-claims",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex does not choose arbitration for your own claim while it is only in small claims"
        " court.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Arbitration is for your claim alone, not for a class. Up to $10,000 you choose papers only,"
        " phone or a hearing; your share of the fees is at most a court's filing fee. If you are"
        " awarded more than Amex last offered, you get at least $5,000 and reasonable fees.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration-rejection",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You can reject arbitration within {days} days after the first purchase with the card: a signed"
        " letter with name, address, account number and the sentence that you reject it, to American"
        " Express, P.O. Box 981556, El Paso, TX 79998; see americanexpress.com/reject.",
        sources=("agreements",),
        days=45,
    ),
    Rule(
        key="arbitration-military",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Arbitration does not bind borrowers under the Military Lending Act.",
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
        wording="It asks what happened, what would be fair, who you are, which product and company, and for"
        " your papers.",
        sources=("cfpb-process",),
    ),
    Rule(
        key="cfpb-response",
        basis=_AGENCY,
        citation="CFPB Company Portal Manual 8.1",
        wording="The company is expected to answer a complaint within {days} days, or finally within {then_days}.",
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

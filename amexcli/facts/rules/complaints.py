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
        says="before a lawsuit, mediation or arbitration, the agreement asks for a written claim notice.",
        sources=("agreements", "amex-claim-notice"),
    ),
    Rule(
        key="claim-notice-address",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="It goes to American Express ADR, c/o CT Corporation System, 28 Liberty Street, New York, NY"
        " 10005, with your name, address and account number, the claim, and what you ask for; a"
        " sample is at americanexpress.com/claim.",
        sources=("agreements",),
    ),
    Rule(
        key="mediation",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="Within 30 days after a claim notice was sent or received, you or Amex may go to mediation"
        " with JAMS (1-800-352-5267, jamsadr.com) or the AAA (1-800-778-7879, adr.org). Amex pays the"
        " mediator, and limitation periods pause from the notice until it ends.",
        sources=("agreements",),
    ),
    Rule(
        key="small-claims",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="Amex does not choose arbitration for your own claim while it is only in small claims"
        " court.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="Arbitration is for your claim alone, not for a class. Up to $10,000 you choose papers only,"
        " phone or a hearing; your share of the fees is at most a court's filing fee. If you are"
        " awarded more than Amex last offered, you get at least $5,000 and reasonable fees.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration-rejection",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="You can reject arbitration within 45 days after the first purchase with the card: a signed"
        " letter with name, address, account number and the sentence that you reject it, to American"
        " Express, P.O. Box 981556, El Paso, TX 79998; see americanexpress.com/reject.",
        sources=("agreements",),
    ),
    Rule(
        key="arbitration-military",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        says="Arbitration does not bind borrowers under the Military Lending Act.",
        sources=("agreements",),
    ),
    Rule(
        key="cfpb-public",
        basis=_AGENCY,
        citation="CFPB complaint process",
        says="Complaint data are published; your story only if you agree.",
        sources=("cfpb-process",),
    ),
    Rule(
        key="cfpb-asks",
        basis=_AGENCY,
        citation="CFPB complaint process",
        says="It asks what happened, what would be fair, who you are, which product and company, and for"
        " your papers.",
        sources=("cfpb-process",),
    ),
    Rule(
        key="cfpb-response",
        basis=_AGENCY,
        citation="CFPB Company Portal Manual 8.1",
        says="The company is expected to answer a complaint within 15 days, or finally within 60.",
        sources=("cfpb-portal-manual",),
        confidence=_REPORTED,
    ),
    Rule(
        key="cfpb-feedback",
        basis=_AGENCY,
        citation="CFPB complaint process",
        says="You have 60 days to give feedback on the company's answer.",
        sources=("cfpb-process",),
    ),
)

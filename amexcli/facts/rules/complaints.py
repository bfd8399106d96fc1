"""Going higher: the regulator, the claim notice, the courts."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_AGREEMENT = Basis.AGREEMENT
_AGENCY = Basis.AGENCY
_REPORTED = Confidence.REPORTED

COMPLAINTS = (
    Rule(
        "claim-notice",
        _AGREEMENT,
        "claim notice clause",
        "before a lawsuit, mediation or arbitration, the agreement asks for a written claim notice.",
        ("agreements", "amex-claim-notice"),
    ),
    Rule(
        "claim-notice-address",
        _AGREEMENT,
        "consumer cards, 2025",
        "It goes to American Express ADR, c/o CT Corporation System, 28 Liberty Street, New York, NY"
        " 10005, with your name, address and account number, the claim, and what you ask for; a"
        " sample is at americanexpress.com/claim.",
        ("agreements",),
    ),
    Rule(
        "mediation",
        _AGREEMENT,
        "consumer cards, 2025",
        "Within 30 days after a claim notice was sent or received, you or Amex may go to mediation"
        " with JAMS (1-800-352-5267, jamsadr.com) or the AAA (1-800-778-7879, adr.org). Amex pays the"
        " mediator, and limitation periods pause from the notice until it ends.",
        ("agreements",),
    ),
    Rule(
        "small-claims",
        _AGREEMENT,
        "consumer cards, 2025",
        "Amex does not choose arbitration for your own claim while it is only in small claims"
        " court.",
        ("agreements",),
    ),
    Rule(
        "arbitration",
        _AGREEMENT,
        "consumer cards, 2025",
        "Arbitration is for your claim alone, not for a class. Up to $10,000 you choose papers only,"
        " phone or a hearing; your share of the fees is at most a court's filing fee. If you are"
        " awarded more than Amex last offered, you get at least $5,000 and reasonable fees.",
        ("agreements",),
    ),
    Rule(
        "arbitration-rejection",
        _AGREEMENT,
        "consumer cards, 2025",
        "You can reject arbitration within 45 days after the first purchase with the card: a signed"
        " letter with name, address, account number and the sentence that you reject it, to American"
        " Express, P.O. Box 981556, El Paso, TX 79998; see americanexpress.com/reject.",
        ("agreements",),
    ),
    Rule(
        "arbitration-military",
        _AGREEMENT,
        "consumer cards, 2025",
        "Arbitration does not bind borrowers under the Military Lending Act.",
        ("agreements",),
    ),
    Rule(
        "cfpb-public",
        _AGENCY,
        "CFPB complaint process",
        "Complaint data are published; your story only if you agree.",
        ("cfpb-process",),
    ),
    Rule(
        "cfpb-asks",
        _AGENCY,
        "CFPB complaint process",
        "It asks what happened, what would be fair, who you are, which product and company, and for"
        " your papers.",
        ("cfpb-process",),
    ),
    Rule(
        "cfpb-response",
        _AGENCY,
        "CFPB Company Portal Manual 8.1",
        "The company is expected to answer a complaint within 15 days, or finally within 60.",
        ("cfpb-portal-manual",),
        _REPORTED,
    ),
    Rule(
        "cfpb-feedback",
        _AGENCY,
        "CFPB complaint process",
        "You have 60 days to give feedback on the company's answer.",
        ("cfpb-process",),
    ),
)

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
        "before a lawsuit or arbitration, the agreement asks for a written claim notice.",
        ("amex-claim-notice",),
        _REPORTED,
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

"""What the checklist says, by where the dispute stands in law. {rule} is cited, see `citing`."""

from enum import Enum
from typing import TypeAlias


class Standing(Enum):
    """Whether the rules on billing errors hold."""

    IN_TIME = "in time"
    LATE = "late"
    """The 60 days are over. Fraud, claims and defenses, and Amex's own window may be left."""
    BUSINESS = "business"
    """A business card: of these rules, only the limits on unauthorized use apply."""


Words: TypeAlias = dict[Standing, tuple[str, ...]]

_ONLINE = "Online or by phone, for speed. {amex_online}"
_CFPB = "Complain to the CFPB at consumerfinance.gov/complaint. {cfpb_response}"
_LAST_RESORT = (
    "Ask your state's attorney general, or small claims court, against the merchant. Against Amex:"
    " {claim_notice}"
)
_MORE_NEWS = "File once more with Amex if you have something new. {amex_twice}"

FILING: Words = {
    Standing.IN_TIME: (
        _ONLINE,
        "And in writing, for your rights (--letter billing-error). {notice_by_phone}",
        "Copy the address for billing inquiries from your own statement. {notice_address}",
        "Certified mail, return receipt; keep the receipt and a photo of the letter (our advice).",
        "The app's button, chat or e-mail do not replace it. {notice_electronic}",
    ),
    Standing.LATE: (
        _ONLINE,
        "In writing too, so that there is a record (our advice): the 60 days run from the day the"
        " statement was sent, and that may have been later than you think.",
    ),
    Standing.BUSINESS: (
        _ONLINE,
        "By the dispute procedures on your business statement: here the agreement decides.",
    ),
}
FILING_QUALITY = (
    "If you kept it, use --letter claims-and-defenses instead, to the same address, before you pay."
)
PAYING: Words = {
    Standing.IN_TIME: ("{withholding}", "{autopay}", "{meanwhile}", "{no_bad_report}"),
    Standing.LATE: (
        "Pay on time and go on disputing (our advice). {withholding} That right needs a"
        " notice in time.",
    ),
    Standing.BUSINESS: ("Pay on time what you do not dispute, and ask Amex about the rest.",),
}
PAYING_PAID = ("You have paid it already. {paid_already}",)
PAYING_QUALITY = "For the quality of something you kept: {claims_unpaid} {claims_report}"
SAYING: Words = {
    Standing.IN_TIME: ("I am also sending written notice.",),
    Standing.LATE: (),
    Standing.BUSINESS: ("Please open a dispute under the procedures of my agreement.",),
}
NEVER_IN_LAW = (
    'Say "never mind" or press "Cancel inquiry" unless you mean it. {withdrawing}',
    "Dispute because you changed your mind: no right covers that. {no_closing} That is for good"
    " faith only.",
)
NEVER = (
    "Call a purchase that you made fraud.",
    "Dispute all of it when part is right, or hold back what you do not dispute.",
    "File the same charge again without something new. {amex_twice}",
    "Send originals, your full card number by e-mail, or your Social Security number.",
)
NEXT: Words = {
    Standing.IN_TIME: (
        "{acknowledgment}",
        "{resolution}",
        "{amex_month}",
        "{provisional}",
        "{finality}",
        "{cooperation}",
        "{forfeit}",
    ),
    Standing.LATE: ("{amex_month}",),
    Standing.BUSINESS: ("{amex_month}",),
}
_OUTSIDE = (
    "Ask in writing for the reasons, and for copies of the documents (our advice).",
    _MORE_NEWS,
    _CFPB,
    _LAST_RESORT,
)
IF_DENIED: Words = {
    Standing.IN_TIME: (
        "Ask at once, in writing, for copies of the documents (--letter documents). {explanation}",
        "If you still dispute it, send a second letter (--letter still-disputed). {second_letter}",
        _MORE_NEWS,
        "To be safe from late fees and interest, pay by the date they give and go on disputing (our"
        " advice). {paid_already}",
        _CFPB,
        _LAST_RESORT,
    ),
    Standing.LATE: _OUTSIDE,
    Standing.BUSINESS: _OUTSIDE,
}

"""What the checklist says, by where the dispute stands in law. {rule} is cited, see `citing`."""

from enum import Enum
from typing import TypeAlias


class Standing(Enum):
    """Whether the rules on billing errors hold."""

    IN_TIME = "in time"
    LATE = "late"
    """The days of the notice are over. Fraud, claims and defenses, and Amex's own window may be left."""
    BUSINESS = "business"
    """A business card: of these rules, only the limits on unauthorized use apply."""


Words: TypeAlias = dict[Standing, tuple[str, ...]]

_ONLINE = "Online or by phone, for speed. {amex_online}"
_CFPB = "Complain to the CFPB at consumerfinance.gov/complaint. {cfpb_response} {cfpb_feedback}"
_LAST_RESORT = (
    "Ask your state's attorney general, or small claims court, against the merchant. Against Amex:"
    " {claim_notice}"
)
_AGAIN = "File with Amex again only with something new. {amex_twice}"

FILING: Words = {
    Standing.IN_TIME: (
        _ONLINE,
        "And in writing, for your rights (--letter billing-error). {notice_by_phone}",
        "Copy the address for billing inquiries from your own statement. {notice_address}"
        " {notice_coupon}",
        "Certified mail, return receipt; keep the receipt and a photo of the letter (our advice).",
        "The app's button, chat or e-mail count only if your billing-rights statement says so."
        " {notice_electronic}",
    ),
    Standing.LATE: (
        _ONLINE + " Past the {amex_window.days} days, file anyway: exceptions are reported.",
        "In writing too, so that there is a record (our advice): the {notice.days} days run from the day the"
        " statement was sent, and that may have been later than you think.",
    ),
    Standing.BUSINESS: (
        _ONLINE,
        "By the dispute procedures on your business statement: here the agreement decides.",
    ),
}
FILING_QUALITY = (
    "If you kept it, write --letter claims-and-defenses instead, to the same address, before you"
    " pay for it."
)
PAYING: Words = {
    Standing.IN_TIME: ("{withholding}", "{autopay}", "{meanwhile}", "{no_bad_report}"),
    Standing.LATE: (
        "Pay on time what is not covered here, and go on disputing (our advice). To hold back a"
        " billing error needs a notice in time{withholding.mark}.",
    ),
    Standing.BUSINESS: ("{amex_removed}", "Pay the rest on time."),
}
PAYING_DENIED = (
    "Amex must tell you in writing how much you owe and by when. To be safe, pay by that day and go"
    " on disputing (our advice). {paid_already}",
    "If you do not pay: {second_letter}",
)
PAYING_PAID = ("You have paid it already. {paid_already}",)
PAYING_QUALITY_PAID = "It is paid, so claims and defenses may be over. {claims_unpaid}"
PAYING_QUALITY = (
    "If you kept it: do not pay for it before you have told Amex. {claims_unpaid} {claims_report}"
)
SAYING: Words = {
    Standing.IN_TIME: ("I am also sending written notice.",),
    Standing.LATE: (),
    Standing.BUSINESS: ("Please open a dispute under the procedures of my agreement.",),
}
NEVER = (
    "Do not dispute because you changed your mind: we know of no right for that (our reading), and"
    " your account is protected only for disputes in good faith{no_closing.mark}.",
    'Do not say "never mind" or press "Cancel inquiry" unless you mean it. {withdrawing}',
    "Do not say fraud about a purchase that you made.",
    "Do not dispute all of it when part is right, or hold back what you do not dispute.",
    "Do not send originals, your full card number by e-mail, or your Social Security number.",
)
NEVER_QUALITY = "Do not pay for something you kept and dispute, before you have told Amex."
NEXT: Words = {
    Standing.IN_TIME: (
        "{acknowledgment}",
        "{resolution}",
        "{amex_month} {amex_silence}",
        "{provisional}",
        "{finality}",
        "{cooperation}",
        "{no_closing}",
        "{forfeit}",
    ),
    Standing.LATE: ("{amex_month} {amex_silence}",),
    Standing.BUSINESS: ("{amex_month} {amex_silence}",),
}
NEXT_DENIED = (
    "{amex_twice}",
    "{finality}",
    "{no_closing}",
    "{forfeit}",
)
_OUTSIDE = (
    "Ask in writing for the reasons, and for copies of the documents (our advice).",
    _AGAIN,
    _CFPB,
    _LAST_RESORT,
)
IF_DENIED: Words = {
    Standing.IN_TIME: (
        "Ask at once, in writing, for copies of the documents (--letter documents). {explanation}",
        "If you still dispute it, send a second letter (--letter still-disputed). {second_letter}",
        _AGAIN,
        "To be safe from late fees and interest, you can pay by the date they give and go on (our"
        " advice). {paid_already}",
        _CFPB,
        _LAST_RESORT,
    ),
    Standing.LATE: _OUTSIDE,
    Standing.BUSINESS: _OUTSIDE,
}
STOP_FRAUD = (
    "Call now: the number on the back of your card, or {number:general}, or log in and chat"
    "{amex_fraud.mark}. From abroad, {number:abroad} collect, which Amex gives for lost cards."
    " You need not ask the merchant first.",
    "Say that you did not make this charge. Ask for the case number, a new card, and that they"
    " confirm that you do not owe it.",
    "{freeze}",
)
_ABOUT_FRAUD = (
    "The call gets the card stopped and the charge looked into. {fraud_report}",
    "{fraud_guarantee}",
    "{fraud_limit} {fraud_remote}",
    "{amex_replacement}",
)
ABOUT_FRAUD: Words = {
    Standing.IN_TIME: _ABOUT_FRAUD,
    Standing.LATE: (*_ABOUT_FRAUD, "It is not too late to report it. {fraud_no_deadline}"),
    Standing.BUSINESS: (*_ABOUT_FRAUD, "{fraud_employees}"),
}
PLACES = {
    "same-state": "yes, in your state.",
    "within-100-miles": "yes, within {claims_and_defenses.miles} miles.",
    "farther": "no, unless the merchant is tied to Amex.",
    "online": "uncertain. {claims_online}",
    None: "unknown; give --place.",
}

SECTIONS = (
    *("now", "dates", "reasons", "before", "evidence", "file", "say", "pay", "never", "next"),
    *("denied", "references", "law"),
)
"""What `--section` takes."""
ASSUMED = (
    "This page assumes a personal card. If yours is a business card, add --card CARD: most of this"
    " doesn't cover it.{business.mark}"
)
NO_REASON = "Say what happened: add --reason KEY. List the keys: --reasons"
NO_DATE = (
    "Add --closing-date MM/DD, from the first statement that shows the charge. Amex must have your"
    " written notice within {notice.days} days after it sent that statement.{notice.mark}"
)
HANDS_OFF = "From abroad, call {number:abroad} collect. You don't need to ask the merchant first."
SAY_FRAUD = (
    "I didn't make this charge. Please stop the card and send a new one. What is the case number?"
    " Please confirm that I don't owe it."
)
COST_OF_FRAUD = (
    "By law you owe at most ${fraud_limit.dollars}{fraud_limit.mark}, and nothing if the card itself wasn't shown, such"
    " as online{fraud_remote.mark}. Amex says you aren't responsible for fraud{fraud_guarantee.mark}."
)
BY_LETTER = {
    "mail": "--letter billing-error",
    "second-letter": "--letter still-disputed",
}
"""By the key of a deadline, the letter that meets it."""
MISSED = dict.fromkeys(
    ("acknowledgment", "resolution"),
    "If it didn't, write again with proof of delivery, and complain to the CFPB.",
)
LEFT = (
    "It looks too late for the written notice that the law counts{notice.mark}. But a later"
    " statement with a charge of the same kind has its own {notice.days} days.",
    "If you haven't paid it: claims and defenses have no {notice.days}-day limit"
    "{claims_no_deadline.mark}.",
    "If you didn't make the charge: report it as fraud. That has no {notice.days}-day limit"
    " either{fraud_no_deadline.mark}.",
    "The merchant, small claims court, or your state's attorney general.",
)
FILE = {
    Standing.IN_TIME: "File it online or by phone. It's faster, but it doesn't replace the written"
    " notice{notice_by_phone.mark}.",
    Standing.LATE: "File it with Amex online or by phone. Exceptions are reported.",
    Standing.BUSINESS: "File it online or by phone. Your agreement decides: the law's billing-error"
    " rights are for personal cards{business.mark}.",
}
PAY = {
    Standing.IN_TIME: "Once Amex has your notice, you don't have to pay the disputed amount until it"
    " decides. Pay the rest on time{withholding.mark}.",
    Standing.LATE: "Pay on time, and keep disputing (our advice).",
    Standing.BUSINESS: "Amex says it takes the disputed amount out of your payment due"
    "{amex_removed.mark}. Check your statement. If it's still in there, pay it.",
}
PAY_DENIED = (
    "Amex must tell you in writing how much you owe and when. To be safe, pay by that day and keep"
    " disputing (our advice)."
)
PAY_PAID = "You can still dispute a billing error that you've paid{paid_already.mark}."
DO_NOT = "Don't say fraud about a purchase you made. Don't dispute more than what's wrong."

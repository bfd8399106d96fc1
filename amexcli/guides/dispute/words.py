"""What the checklist says, by where the dispute stands in law. {rule} is cited, see `citing`."""

from enum import Enum
from typing import TypeAlias

from amexcli.facts.reasons import IF_NOT_YOURS


class Standing(Enum):
    """Whether the rules on billing errors hold."""

    IN_TIME = "in time"
    DOUBTFUL = "doubtful"
    """They may: `Doubt` says what only Amex knows, or on what it depends. Every right is kept."""
    LATE = "late"
    """The days of the notice are over for sure. Fraud, claims and defenses, and Amex's own window
    may be left."""
    BUSINESS = "business"
    """A business card: of these rules, only the limits on unauthorized use apply."""

    @property
    def holds(self) -> bool:
        """Whether the rights of a notice in time are to be used, because they hold or may hold."""
        return self in (Standing.IN_TIME, Standing.DOUBTFUL)


class Doubt(Enum):
    """Why a clock is not sure; `DOUBTS` says it."""

    SENT = "when the statement was sent"
    STATEMENT = "which statement shows it first"
    ISSUED = "whether a credit was issued"
    REINSTATED = "whether a charge that was put back starts a new clock"

    @property
    def is_condition(self) -> bool:
        """Whether the clock runs at all only on a condition."""
        return self in (Doubt.ISSUED, Doubt.REINSTATED)


DOUBTS = {
    Doubt.SENT: "The {notice.days} days run from the day Amex sent the statement, and only Amex"
    " knows that day. Look for the email that said the statement was ready, and add"
    " --transmitted-date MM/DD.",
    Doubt.STATEMENT: "The {notice.days} days run from the first statement that shows it. Find its"
    " closing date, and add --closing-date MM/DD. {notice}",
    Doubt.ISSUED: "The days for a missing credit run only if the merchant issued it. {credit_issued}",
    Doubt.REINSTATED: "The new days follow one federal appeals court. Other courts may see it"
    " differently. {reinstated} {reasserted}",
}
"""What to say of each; {rule} is cited."""
ADD_DUE_DATE = "{statement_sent} Add its payment due date, too: --due-date MM/DD."
"""Of `Doubt.SENT`, as long as that day is not known."""
DOUBTS_IN_SHORT = {
    Doubt.SENT: "the {notice.days} days run from the day Amex sent the statement{notice.mark}. Add"
    " that day, from the email about it (--transmitted-date MM/DD), or its payment due date"
    " (--due-date MM/DD).",
    Doubt.STATEMENT: "the {notice.days} days run from the day Amex sent the first statement that"
    " shows it{notice.mark}. Add its closing date: --closing-date MM/DD.",
    Doubt.ISSUED: "the days for a missing credit run only if the merchant issued it"
    "{credit_issued.mark}. If it only promised one, the charge's own days count.",
    Doubt.REINSTATED: "the new days follow one appeals court{reinstated.mark}. Other courts may see"
    " it differently{reasserted.mark}.",
}
"""The same for the screen, after "It may still be in time: "."""
SEND_TODAY = (
    "Your notice may still be in time. Send it today, the fastest way that gives you proof of"
    " delivery."
)
CHARGES_LATE = "For what was charged on {}, the formal route looks closed. Ask anyway."
CHARGES_DOUBTFUL = "For what was charged on {}, your notice may still be in time. Send it today."
CHARGES_UNKNOWN = (
    "For what was charged on {}, it may be too late. Find the closing date of the first statement"
    " that shows it, and add it: --charge DATE:AMOUNT:CLOSING-DATE"
)
"""Of several charges, with their days."""
ON_CONDITION = "Your notice may still be in time, on a condition."
IF_LATE = (
    "If it turns out late, these rights don't hold, so keep the money ready (our advice). A late"
    " notice is still worth sending."
)


Words: TypeAlias = dict[Standing, tuple[str, ...]]

_ONLINE = "Online or by phone, for speed. {amex_online}"
_CFPB = "Complain to the CFPB at consumerfinance.gov/complaint. {cfpb_response} {cfpb_feedback}"
AGAINST_MERCHANT = (
    "Against the merchant: your state's attorney general, or small claims court, unless Amex has"
    " credited you. {assignment}"
)
AGAINST_AMEX = "Against Amex: {claim_notice} (--letter claim-notice)"
_AGAIN = "File with Amex again only if you have something new. {amex_twice}"

_IN_WRITING = (
    _ONLINE,
    "In writing too, because that is what your rights depend on (--letter billing-error)."
    " {notice_by_phone}",
    "Copy the address for billing inquiries from your own statement. {notice_address}"
    " {notice_coupon}",
    "Use the Postal Service. {po_box} Priority Mail Express with a signature is the fastest with"
    " proof; certified mail is slower, and the law doesn't require it (our advice). Keep the"
    " receipt and a photo of the letter.",
    "The app's button, chat, or email counts only if your billing-rights statement says so."
    " {notice_electronic}",
)
FILING: Words = {
    Standing.IN_TIME: _IN_WRITING,
    Standing.DOUBTFUL: _IN_WRITING,
    Standing.LATE: (
        _ONLINE
        + " File even after Amex's own deadline, {amex_window.days} days from the charge: some"
        " people report exceptions.",
        "In writing too, to have a record (--letter billing-error). The letter says that the time"
        " may have run out, and asks Amex to look at it anyway (our advice).",
    ),
    Standing.BUSINESS: (
        _ONLINE,
        "Follow the dispute procedures on your business statement: the agreement decides here.",
    ),
}
FILING_QUALITY = (
    "If you kept it, use --letter claims-and-defenses instead, to the same address, and don't pay"
    " for it."
)
_WITHHOLDING = (
    "{withholding}",
    "If Amex's AutoPay pays your card, turn it off or lower it, and pay the rest yourself (our"
    " advice). {autopay} {autopay_next}",
    "If your bank sends the payment, stop it there. {bank_stop}",
    "{meanwhile}",
    "{no_bad_report}",
)
PAYING: Words = {
    Standing.IN_TIME: _WITHHOLDING,
    Standing.DOUBTFUL: (*_WITHHOLDING, IF_LATE),
    Standing.LATE: (
        "Pay on time what isn't covered here, and keep disputing it (our advice). You can hold"
        " back a billing error only if your notice is in time{withholding.mark}.",
    ),
    Standing.BUSINESS: (
        "{amex_removed}",
        "If the amount is still in your payment due, pay it, and keep disputing it (our advice).",
    ),
}
PAYING_DENIED = (
    "{amount_owed} To be safe, pay by that day and keep disputing it (our advice). {paid_already}",
    "If you don't pay: {second_letter}",
)
PAYING_FRAUD: Words = {
    Standing.LATE: (
        "{fraud_investigation} If you pay it anyway, write that you pay under protest, and keep a"
        " copy (our advice). {fraud_paid}",
    ),
    Standing.BUSINESS: (
        "{amex_removed}",
        "If the amount is still in your payment due and you pay it, write that you pay under protest, and"
        " keep a copy (our advice). {fraud_investigation} {fraud_paid}",
    ),
}
PAYING_FRAUD_PAID = "You've paid it. Ask for a credit anyway (our advice). {fraud_paid}"
PAYING_FRAUD_DENIED = (
    "Don't just pay a charge that you didn't make. If you must pay, write that you pay under"
    " protest, and keep a copy (our advice). {fraud_paid} {fraud_silence}"
)
PAYING_PAID = ("You have paid it already. {paid_already}",)
PAYING_QUALITY_PAID = "You've paid it, so this right is over for what you paid. {claims_paid}"
PAYING_QUALITY = (
    "If you kept it, don't pay for it until this is settled, and pay everything else."
    " {claims_paid} {claims_unpaid} {claims_report}"
)
SAYING: Words = {
    Standing.IN_TIME: ("I'm also sending you written notice.",),
    Standing.DOUBTFUL: (
        "I'm also sending you written notice today. What day did you send the statement?",
    ),
    Standing.LATE: (),
    Standing.BUSINESS: ("Please open a dispute under the procedures of my agreement.",),
}
NEVER = (
    "Don't dispute a charge because you changed your mind. We don't know of any right to do that"
    " (our reading), and your account is protected only if you dispute in good"
    " faith{no_closing.mark}.",
    'Don\'t say "never mind" or press "Cancel inquiry" unless you mean it. {withdrawing}',
    "Don't say it's fraud if you made the purchase.",
    "Don't dispute all of it when part of it is right, and don't hold back what you don't dispute.",
    "Don't send originals, your full card number by email, or your Social Security number.",
)
NEVER_QUALITY = "Don't pay for something that you kept and dispute."
_DUTIES = (
    "{acknowledgment}",
    "{resolution}",
    "{late_denial}",
    "{amex_month} {amex_silence}",
    "{provisional}",
    "{finality}",
    "{cooperation}",
    "{no_closing}",
    "{forfeit}",
)
NEXT: Words = {
    Standing.IN_TIME: _DUTIES,
    Standing.DOUBTFUL: (*_DUTIES, IF_LATE),
    Standing.LATE: ("{amex_month} {amex_silence}",),
    Standing.BUSINESS: ("{amex_month} {amex_silence}",),
}
NEXT_DENIED = (
    "{amex_twice}",
    "{late_denial}",
    "{finality}",
    "{no_closing}",
    "{forfeit}",
)
_ASK_OUTSIDE = (
    "Ask in writing for the reasons, and for copies of the documents (--letter documents; our"
    " advice)."
)
_OUTSIDE = (_ASK_OUTSIDE, _AGAIN, _CFPB)
_IN_TIME_DENIED = (
    "Ask in writing, today, for copies of the documents (--letter documents). {explanation}",
    "If you still dispute it, send a second letter (--letter still-disputed). {second_letter}",
    _AGAIN,
    "To be safe from late fees and interest, you can pay by the date Amex gives you and keep"
    " disputing it (our advice). {paid_already}",
    _CFPB,
)
IF_DENIED: Words = {
    Standing.IN_TIME: _IN_TIME_DENIED,
    Standing.DOUBTFUL: _IN_TIME_DENIED,
    Standing.LATE: _OUTSIDE,
    Standing.BUSINESS: _OUTSIDE,
}
_FRAUD_IN_TIME_DENIED = (
    "Ask in writing, today, for copies of the documents (--letter documents). {explanation}",
    "Write again that you didn't make the charge (--letter still-disputed). {second_letter}",
    PAYING_FRAUD_DENIED,
    _AGAIN,
    _CFPB,
)
_FRAUD_OUTSIDE = (
    _ASK_OUTSIDE,
    "Write again that you didn't make the charge (--letter unauthorized-use)."
    " {fraud_investigation} {fraud_burden}",
    PAYING_FRAUD_DENIED,
    _AGAIN,
    _CFPB,
)
FRAUD_DENIED: Words = {
    Standing.IN_TIME: _FRAUD_IN_TIME_DENIED,
    Standing.DOUBTFUL: _FRAUD_IN_TIME_DENIED,
    Standing.LATE: _FRAUD_OUTSIDE,
    Standing.BUSINESS: _FRAUD_OUTSIDE,
}
MISSED = {
    "acknowledgment": (
        "acknowledge your notice",
        "If you have no written acknowledgment, write today (--letter overdue)."
        " {acknowledgment} {forfeit}",
    ),
    "resolution": (
        "decide",
        "If Amex hasn't decided, write today (--letter overdue). {resolution}"
        " {late_denial} {forfeit}",
    ),
    "denial": (
        "mail its answer",
        "Look at the date on the letter: if it was mailed after that day, it came too late."
        " Then write today (--letter overdue). {late_denial} {forfeit}",
    ),
}
"""What Amex should have done by a day that has passed, and what then; see `find_missed`."""
LETTER_REMARKS = {
    "amex": (
        "After you print it, add your full account number by hand if you like. If an additional"
        " cardmember made the charge, add that person's name. If Amex gave you a case number, add"
        " it.",
        "Send copies, never originals. Use the Postal Service. {po_box} Certified mail is your"
        " choice (our advice).",
    ),
    "unauthorized-use": ("Call first. {fraud_report}",),
    "revoke-authority": (
        "Send a copy to Amex as well.",
        "This ends the charges to your card. It doesn't end what you may owe under a contract (our"
        " reading).",
    ),
    "claim-notice": (
        "The agreement asks for the account number: write it in by hand after you print it."
        " {claim_notice_address}",
        "Check the address in your own agreement. We read only those of consumer cards.",
    ),
    "direct-dispute": (
        "{direct_dispute} {direct_dispute_address}",
        "{direct_dispute_content} {direct_dispute_limits}",
        (
            "Send the same letter to the credit bureau, and dispute one thing per letter (our"
            " advice)."
        ),
    ),
    "overdue": (
        "Enclose proof of when Amex received your notice. If Amex did answer in time, don't send"
        " this.",
    ),
}
"""What the sender should know, by the letter; "amex" is for each that goes there."""


class Left(Enum):
    """What may be left once the days of the notice are over; the strongest first."""

    NOTICE = "the notice, late"
    LATER = "a later statement"
    CREDIT = "the clock of a credit"
    FRAUD = "it is fraud"
    REASON = "what else its reason leaves"
    CLAIMS = "claims and defenses"
    FILE = "Amex's own procedure"
    MERCHANT = "the merchant"


LEFT = {
    Left.NOTICE: "Send the notice anyway (--letter billing-error). It says that the time may have"
    " run out, and asks Amex to look into it (our advice).",
    Left.LATER: "Look for later statements with a charge of the same kind: each has its own"
    " {notice.days} days.",
    Left.CREDIT: "{notice_credit}",
    Left.FRAUD: IF_NOT_YOURS,
    Left.CLAIMS: "If it isn't paid yet: {claims_and_defenses} {claims_no_deadline}",
    Left.MERCHANT: "Try the merchant, small claims court, or your state's attorney general.",
}
"""What the page says of those that always read the same; {rule} is cited."""
LEFT_IN_SHORT = {
    Left.NOTICE: "Send the written notice anyway (--letter billing-error): a late one is still"
    " worth sending (our advice).",
    Left.LATER: "It looks too late for the written notice that the law counts{notice.mark}. But a"
    " later statement with a charge of the same kind has its own {notice.days} days.",
    Left.FRAUD: "If you didn't make the charge: report it as fraud. That has no {notice.days}-day"
    " limit{fraud_no_deadline.mark}.",
    Left.CLAIMS: "If you haven't paid it: claims and defenses have no {notice.days}-day limit"
    "{claims_no_deadline.mark}.",
    Left.MERCHANT: LEFT[Left.MERCHANT],
}
"""What the screen says of those that it has room for."""
BOTH_RUN = (
    "Do both at once. Don't wait for the merchant's answer before you send Amex the notice. You can"
    " withdraw the notice if the merchant pays. {withdrawing}"
)
"""Where the page names a day for the merchant to answer and a day to mail the notice."""
ASSUMED_CONSUMER = "This assumes a consumer card. If it isn't one, add --card{business.mark}."
"""Line 2 of a page whose card is not known."""
STOP_FRAUD = (
    "Call now: the number on the back of your card, or {number:general}, or log in and chat"
    "{amex_fraud.mark}. From abroad, {number:abroad} collect, which Amex gives for lost cards."
    " You don't have to ask the merchant first.",
    "Say that you didn't make this charge. Ask for the case number and a new card, and ask them to"
    " confirm that you don't owe it.",
    "{freeze}",
)
_ABOUT_FRAUD = (
    "The call gets the card stopped and the charge looked into. {fraud_report}"
    " {fraud_investigation}",
    "{fraud_guarantee}",
    "{fraud_limit} {fraud_remote}",
    "{amex_replacement}",
)
_WRITE_OF_FRAUD = (
    "Put it in writing too, so that you can prove it (--letter unauthorized-use; our advice)."
)
ABOUT_FRAUD: Words = {
    Standing.IN_TIME: _ABOUT_FRAUD,
    Standing.DOUBTFUL: (*_ABOUT_FRAUD, "{fraud_no_deadline}"),
    Standing.LATE: (
        *_ABOUT_FRAUD,
        "It isn't too late to report it. {fraud_no_deadline}",
        _WRITE_OF_FRAUD,
    ),
    Standing.BUSINESS: (*_ABOUT_FRAUD, _WRITE_OF_FRAUD, "{fraud_employees}"),
}
PLACES = {
    "same-state": "yes, in your state.",
    "within-100-miles": "yes, within {claims_and_defenses.miles} miles.",
    "farther": "no. {claims_exceptions}",
    "online": "uncertain. {claims_online}",
    None: "unknown. Add --place.",
}

SECTIONS = (
    *("now", "dates", "reasons", "before", "evidence", "file", "say", "pay", "never", "next"),
    *("denied", "references", "law"),
)
"""What `--section` takes."""
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
    "By law you owe at most ${fraud_limit.dollars}{fraud_limit.mark}, and nothing if the card"
    " itself wasn't shown, such as online{fraud_remote.mark}. Amex says you aren't responsible for"
    " fraud{fraud_guarantee.mark}."
)
BY_LETTER = {
    "mail": "--letter billing-error",
    "notice-doubtful": "--letter billing-error",
    "second-letter": "--letter still-disputed",
}
"""By the key of a deadline, the letter that meets it."""
FILE: dict[Standing, str] = {
    **dict.fromkeys(
        (Standing.IN_TIME, Standing.DOUBTFUL),
        "File it online or by phone. It's faster, but it doesn't replace the written"
        " notice{notice_by_phone.mark}.",
    ),
    Standing.LATE: "File it with Amex online or by phone anyway. People report exceptions.",
    Standing.BUSINESS: "File it online or by phone. Your agreement decides: the law's billing-error"
    " rights are for personal cards{business.mark}.",
}
PAY: dict[Standing, str] = {
    Standing.IN_TIME: "Once Amex has your notice, you don't have to pay the disputed amount until it"
    " decides. Pay the rest on time{withholding.mark}.",
    Standing.DOUBTFUL: "If your notice is in time, you don't have to pay the disputed amount until"
    " Amex decides{withholding.mark}. Keep the money ready in case it's late (our advice).",
    Standing.LATE: "Pay on time, and keep disputing (our advice).",
    Standing.BUSINESS: "Amex says it takes the disputed amount out of your payment due"
    "{amex_removed.mark}. Check your statement. If it's still in there, pay it.",
}
PAY_OR_WITHHOLD = (
    "If claims and defenses cover it, leave it unpaid: paying ends them{claims_paid.mark}. Pay"
    " everything else on time, and keep disputing (our advice)."
)
PAY_DENIED = (
    "Amex must tell you in writing how much you owe and when{amount_owed.mark}. To be safe, pay by"
    " that day and keep disputing (our advice)."
)
PAY_FRAUD_DENIED = (
    "Don't just pay a charge that you didn't make. If you must, write that you pay under protest"
    " (our advice). One appeals court found that the law on unauthorized use"
    " gives no right to get it back{fraud_paid.mark}."
)
MISSED_IN_SHORT = {
    "acknowledgment": (
        "acknowledge your notice",
        "If it didn't, write today (--letter overdue){acknowledgment.mark}.",
    ),
    "resolution": (
        "decide",
        "If it didn't, it generally has to credit you. Write today (--letter"
        " overdue){late_denial.mark}.",
    ),
    "denial": (
        "mail its answer",
        "If its letter is dated later, it generally has to credit you. Write today (--letter"
        " overdue){late_denial.mark}.",
    ),
}
PAY_FRAUD: dict[Standing, str] = {
    Standing.LATE: "Before Amex makes you pay, it must look into your claim"
    "{fraud_investigation.mark}. If you pay it anyway, write that you pay under protest. Pay"
    " everything else on time (our advice).",
    Standing.BUSINESS: "Amex says it takes the disputed amount out of your payment due"
    "{amex_removed.mark}. If it's still in there and you pay it, write that you pay under protest"
    " (our advice).",
}
PAY_FRAUD_PAID = (
    "You've paid it. Ask for a credit anyway (our advice). One appeals court found that the law"
    " on unauthorized use gives no right to get it back{fraud_paid.mark}."
)
PAY_PAID = "You can still dispute a billing error that you've paid{paid_already.mark}."
DO_NOT = "Don't say it's fraud if you made the purchase. Don't dispute more than what's wrong."
WRITE_FRAUD = (
    "Follow up in writing (--letter unauthorized-use). It isn't too late: the {notice.days} days"
    " don't limit this protection{fraud_no_deadline.mark}."
)
KEPT = (
    "If you kept it, that isn't a billing error. Don't pay for it, and write a different letter"
    " (--letter claims-and-defenses){claims_and_defenses.mark}."
)
WRITE_NOTICE = "Write Amex the notice (--letter billing-error)."
BY_THE_FASTEST = (
    "Send Amex the notice today, the fastest way that gives you proof (--letter billing-error)."
)
MAY_STILL_COUNT = (
    "The {notice.days} days run from the day Amex sent the statement, so a day or two later may"
    " still count{notice.mark}."
)

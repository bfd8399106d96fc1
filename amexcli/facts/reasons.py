"""Why people dispute a charge: eighteen reasons, the evidence for each, and the clocks that run.

Evidence is `RECORDED` where Amex records it in a case or asks the merchant about it (reported, from
its guide for merchants and its case files); the rest is our advice.
"""

from enum import StrEnum
from typing import NamedTuple


class Clock(StrEnum):
    """Which deadlines run."""

    NOTICE = "notice"
    """60 days from the first statement that shows the charge."""
    CREDIT = "credit"
    """60 days from the statement that should have shown the credit."""
    AMEX = "amex"
    """Amex's own 120 days from the transaction."""


class Evidence(NamedTuple):
    """One thing to gather, and where it comes from."""

    key: str
    what: str
    where: str
    is_recorded: bool = False
    """Whether Amex records it or asks the merchant about it, as reported; else our advice."""


class Reason(NamedTuple):
    """A reason to dispute a charge."""

    key: str
    title: str
    when: str
    """When to choose it."""
    error: str
    """How the notice names the error: "a charge that I did not make or authorize"."""
    basis: str
    """The law behind it."""
    evidence: tuple[Evidence, ...]
    codes: tuple[str, ...] = ()
    """Amex's codes for it toward the merchant, and of its inquiries; to explain, never to name."""
    inquiries: tuple[str, ...] = ()
    clocks: tuple[Clock, ...] = (Clock.NOTICE, Clock.AMEX)
    rules: tuple[str, ...] = ()
    """Keys of `facts.rules.RULES` that matter for it in particular."""
    notes: tuple[str, ...] = ()
    ask_merchant: bool = True
    """Whether asking the merchant first makes sense."""
    is_quality: bool = False
    """Whether it may turn on claims and defenses instead of a billing error."""


_ASKED = True
_BASE_TERMS = "the offer, receipt or contract"
_MAIL = "your e-mail"

BASE_EVIDENCE: tuple[Evidence, ...] = (
    Evidence(
        "statement",
        "Statement page that shows the charge, and its closing date",
        "americanexpress.com",
    ),
    Evidence("receipt", "Receipt or order confirmation", _MAIL),
    Evidence(
        "terms", "Contract or terms as shown when you bought", "the merchant's site or e-mail"
    ),
    Evidence("messages", "Every message to and from the merchant", _MAIL),
    Evidence("calls", "Every call: date, time, name, reference number", "amex log list"),
    Evidence("timeline", "What happened, day by day, in one paragraph", "you write it"),
    Evidence("sum", "The exact amount you dispute and how you get to it", "you write it"),
)

_RECEIVED_NOTHING = Evidence(
    "household", "That nobody in your household received it", "ask everyone at your address"
)
_TRACKING = Evidence("tracking", "Tracking, and the address it shows", "the carrier's site", _ASKED)
_ORDER = Evidence("order", "Order number and date, and what you ordered", _MAIL, _ASKED)
_PHOTOS = Evidence("photos", "Photos or video, side by side with the description", "your phone")
_RETURN = Evidence(
    "return", "Offer to return it, and tracking if you did", "the carrier and your e-mail", _ASKED
)
_CANCELLATION = Evidence(
    "cancellation", "Cancellation number and date, with the confirmation", _MAIL, _ASKED
)
_POLICY = Evidence("policy", "The policy as it was shown when you bought", _BASE_TERMS, _ASKED)

REASONS: dict[str, Reason] = {
    reason.key: reason
    for reason in (
        Reason(
            "fraud",
            "I did not make or authorize it",
            "You, and everyone who may use your card, know nothing of the charge.",
            "a charge that I did not make or authorize",
            "12 CFR 1026.13(a)(1) and 1026.12(b)",
            (
                Evidence("card-location", "Where your card was at the time", "you know it"),
                Evidence("users", "The answer of everyone with an additional card", "ask them"),
                Evidence(
                    "noticed",
                    "When you noticed and reported it, and the case number",
                    "amex log list",
                    _ASKED,
                ),
                Evidence(
                    "delivery", "That the delivery address is not yours", "the merchant", _ASKED
                ),
                Evidence(
                    "not-mine",
                    "That the account, e-mail, phone or device is not yours",
                    "the merchant's answer, if you have one",
                ),
                Evidence(
                    "report",
                    "Identity theft or police report, if you made one",
                    "IdentityTheft.gov",
                ),
            ),
            ("F24", "F29", "F30", "F31", "F10"),
            ("193",),
            rules=("fraud-burden", "fraud-no-deadline", "fraud-family"),
            notes=("Give your genuine subscriptions the new card number.",),
            ask_merchant=False,
        ),
        Reason(
            "unrecognized",
            "I do not recognize it",
            "The name means nothing to you, but it may be yours.",
            "a charge that I do not recognize; I question it and ask for documentary evidence",
            "12 CFR 1026.13(a)(6) and (a)(2)",
            (
                Evidence("record", "The itemized record of the charge", "ask Amex for it"),
                Evidence(
                    "descriptor", "What a search for the name on the statement shows", "the web"
                ),
                Evidence(
                    "renewals", "Free trials, yearly renewals, parent companies", _MAIL, _ASKED
                ),
                Evidence("users", "The answer of everyone with an additional card", "ask them"),
            ),
            inquiries=("127", "176"),
            rules=("fraud-no-deadline",),
            notes=(
                'Say "I question this charge and ask for documentary evidence". Asking only for a'
                " receipt starts no clock (law, comment 13(a)(6)-1).",
                "If the record shows that it is not yours, use the reason fraud.",
            ),
            ask_merchant=False,
        ),
        Reason(
            "not-received",
            "It never arrived, or only in part",
            "Goods did not come, or a service was not given, by the agreed day.",
            "a charge for goods or services that were not delivered as agreed",
            "12 CFR 1026.13(a)(3)",
            (
                _ORDER,
                Evidence("promised-date", "The delivery date you were promised", _MAIL),
                _TRACKING,
                _RECEIVED_NOTHING,
                Evidence("part", "A list of what came, if part came", "you write it", _ASKED),
                Evidence(
                    "no-access", "For digital goods: no download or access", "screenshot", _ASKED
                ),
                Evidence("asked", "Your request to deliver or refund, and the answer", _MAIL),
            ),
            ("C08",),
            ("004", "155"),
            rules=("non-delivery", "shipping"),
            notes=(
                "Late delivery and the wrong place count too (law, comment 13(a)(3)-1.i).",
                "If the service lies in the future, do not let the 60 days pass waiting for it.",
            ),
        ),
        Reason(
            "not-described",
            "It is not what was sold",
            "What came is different from the written description.",
            "a charge for goods or services that are not what was agreed and that I did not accept",
            "12 CFR 1026.13(a)(3) if you refused or returned it; else 1026.12(c)",
            (
                Evidence(
                    "description", "The written description when you bought", "the listing", _ASKED
                ),
                _PHOTOS,
                Evidence("differences", "What differs, point by point", "you write it"),
                Evidence("received", "The day you received it, and how soon you objected", _MAIL),
                _RETURN,
                Evidence("repair", "Refusal, or attempt to repair or replace", _MAIL, _ASKED),
                Evidence("opinion", "The opinion of somebody who knows, in writing", "an expert"),
            ),
            ("C31",),
            ("063",),
            rules=("quality", "claims-no-deadline", "claims-report"),
            notes=("Accepting or using it weakens the billing error.",),
            is_quality=True,
        ),
        Reason(
            "defective",
            "It came damaged or does not work",
            "It arrived broken, or failed soon.",
            "a charge for goods or services that came damaged or defective and that I did not accept",
            "12 CFR 1026.13(a)(3) if you refused it; if you accepted it, 1026.12(c)",
            (
                Evidence("photos", "Photos or video of the damage and the packaging", "your phone"),
                Evidence("found", "The day you found it and the day you reported it", _MAIL),
                Evidence("repair", "Attempts to repair or replace it", _MAIL, _ASKED),
                _RETURN,
                Evidence("not-as-is", "That it was not sold as is", _BASE_TERMS, _ASKED),
                Evidence("warranty", "The warranty", _BASE_TERMS),
            ),
            ("C32",),
            ("024", "059"),
            rules=("quality", "claims-no-deadline", "claims-report"),
            notes=('Merchants answer "not returned": offer the return in writing.',),
            is_quality=True,
        ),
        Reason(
            "returned",
            "I returned or refused it, and got no refund",
            "The goods went back, and the money did not.",
            "a charge for goods that I returned or refused, for which no credit was given",
            "12 CFR 1026.13(a)(3), or (a)(4) if a credit was issued",
            (
                Evidence(
                    "return", "To whom, when, how and why you returned it", "you write it", _ASKED
                ),
                Evidence("tracking", "Tracking with the delivery scan", "the carrier's site"),
                Evidence("rma", "Return authorization", _MAIL),
                _POLICY,
                Evidence("store-credit", "Whether you took store credit", _MAIL, _ASKED),
            ),
            ("C04",),
            ("158",),
            clocks=(Clock.NOTICE, Clock.CREDIT, Clock.AMEX),
            rules=("refund", "notice-credit"),
            notes=(
                "Two clocks may run: the charge's and, if the merchant issued a credit, that"
                " credit's. Use the earlier.",
            ),
        ),
        Reason(
            "credit-missing",
            "A promised refund has not posted",
            "You have it in writing that a credit was issued.",
            "a failure to post a credit that the merchant issued",
            "12 CFR 1026.13(a)(4)",
            (
                Evidence(
                    "credit-slip", "Credit slip or e-mail with date and amount", _MAIL, _ASKED
                ),
                Evidence("refund-reference", "The merchant's reference for the refund", _MAIL),
                Evidence(
                    "later-statements", "Statements that show no credit", "americanexpress.com"
                ),
                Evidence(
                    "other-card", "That it did not go to an old or other card", "your accounts"
                ),
                Evidence("last-digits", "The last digits of the card it went to", _MAIL, _ASKED),
                Evidence(
                    "was-refund",
                    "If it was posted as a charge: that it was a refund",
                    "the receipt",
                ),
            ),
            ("C02", "P03"),
            ("175", "062"),
            clocks=(Clock.CREDIT,),
            rules=("refund", "notice-credit"),
            notes=("Give --closing-date of the statement that should have shown the credit.",),
        ),
        Reason(
            "cancelled-subscription",
            "I canceled it, and they still charge me",
            "A subscription or trial goes on billing after you ended it.",
            "a charge after I had canceled the subscription",
            "12 CFR 1026.13(a)(1) or (a)(3), by argument (our reading)",
            (
                _CANCELLATION,
                Evidence("blocked", "Attempts, if canceling was made hard", "screenshots", _ASKED),
                Evidence(
                    "trial", "When the trial ended and whether they reminded you", _MAIL, _ASKED
                ),
                Evidence("no-use", "That you did not use it afterward", "the service", _ASKED),
                Evidence("later-charges", "Every charge since", "your statements"),
            ),
            ("C28",),
            ("021", "154"),
            notes=(
                "Each charge has its own 60 days: give each as --charge DATE:AMOUNT.",
                "Also write to the merchant that it may no longer charge you (--letter"
                " revoke-authority).",
            ),
        ),
        Reason(
            "cancelled-order",
            "I canceled the order, and was charged",
            "A one-time order or service, canceled as its terms allow. Not lodging.",
            "a charge for goods or services that I had canceled",
            "12 CFR 1026.13(a)(3)",
            (
                _CANCELLATION,
                _POLICY,
                Evidence("met-policy", "How you met that policy", "you write it", _ASKED),
                Evidence("acknowledged", "The merchant's answer to the cancellation", _MAIL),
            ),
            ("C05",),
            ("021", "154"),
            notes=(
                "A policy that was not shown when you bought counts against the merchant (reported).",
            ),
        ),
        Reason(
            "duplicate",
            "I was charged twice",
            "One purchase, two posted charges.",
            "the same purchase charged more than once",
            "15 USC 1666(b)(1); 12 CFR 1026.13(a)(1)",
            (
                Evidence(
                    "both-lines", "Both charges: dates, amounts, references", "americanexpress.com"
                ),
                Evidence("one-order", "The single receipt or order", _MAIL),
                Evidence(
                    "not-two",
                    "That it is not two purchases, a split shipment, or a deposit and balance",
                    "the order's page",
                ),
            ),
            ("P08",),
            ("173",),
            rules=("merchant-report", "amex-posted"),
            notes=(
                "A pending twin often drops off by itself: wait until both have posted (our advice).",
            ),
        ),
        Reason(
            "wrong-amount",
            "The amount is not what I agreed to",
            "You owe something, but less.",
            "a charge in an amount other than I agreed to",
            "15 USC 1666(b)(1); 12 CFR 1026.13(a)(2)",
            (
                Evidence("agreed", "Signed receipt, quote, menu or tip line", _BASE_TERMS),
                Evidence("folio", "Hotel folio or rental contract", _BASE_TERMS, _ASKED),
                Evidence("advertised", "The advertised price", "the listing"),
                Evidence("fees", "Added fees that you never agreed to", "the bill", _ASKED),
                Evidence("currency", "The currency you chose", "the receipt"),
                Evidence("difference", "The difference, computed", "you write it"),
            ),
            ("P05", "A01", "P23"),
            ("680",),
            rules=("merchant-report",),
            notes=(
                "Dispute only the difference.",
                "An Amex Offer or benefit that did not pay out is not this (our reading).",
            ),
        ),
        Reason(
            "paid-another-way",
            "I paid it another way",
            "Cash, check, another card, a voucher or an insurer paid for the same thing.",
            "a charge for something that I had paid for by other means",
            "15 USC 1666(b)(1); 12 CFR 1026.13(a)(1), by argument (our reading)",
            (
                Evidence(
                    "other-payment",
                    "Proof of the other payment, tied to the same order",
                    "your bank or the receipt",
                    _ASKED,
                ),
                Evidence("match", "That dates and amounts match", "you write it"),
            ),
            ("C14",),
            ("684",),
        ),
        Reason(
            "no-show",
            "A hotel charged a no-show or kept a deposit",
            "Lodging that you canceled in time.",
            "a charge for lodging that I had canceled",
            "12 CFR 1026.13(a)(3)",
            (
                Evidence(
                    "reservation",
                    "Confirmation number, day of booking, dates, property",
                    _MAIL,
                    _ASKED,
                ),
                Evidence(
                    "cancellation", "Cancellation number, date, time and time zone", _MAIL, _ASKED
                ),
                Evidence("policy", "The policy as shown when you booked", _BASE_TERMS),
                Evidence(
                    "assured", "Whether it was an assured reservation or a deposit", _MAIL, _ASKED
                ),
            ),
            ("C18", "C05"),
            notes=("Amex's rule for merchants, as reported: a no-show is one night at most.",),
        ),
        Reason(
            "event-cancelled",
            "The event or trip was canceled",
            "The organizer called it off and does not refund.",
            "a charge for an event or trip that was not delivered as agreed",
            "12 CFR 1026.13(a)(3)",
            (
                Evidence("notice", "The organizer's notice that it is canceled", _MAIL),
                Evidence("order", "Ticket or order number", _MAIL),
                Evidence("policy", "The refund policy", _BASE_TERMS),
                Evidence("refused", "The refund refused, or a credit that you declined", _MAIL),
            ),
            ("C08", "C05"),
            rules=("claims-no-deadline",),
            notes=("The 60 days often end before the event. Postponed is not canceled.",),
        ),
        Reason(
            "out-of-business",
            "The merchant has closed or is bankrupt",
            "Nobody is left to deliver or refund.",
            "a charge for goods or services that were not delivered as agreed",
            "12 CFR 1026.13(a)(3) and 1026.12(c)",
            (
                Evidence("missing-part", "What was not delivered", "you write it"),
                Evidence(
                    "closure",
                    "Proof: returned mail, court notice, case number",
                    "the court or post",
                ),
                Evidence("last-contact", "Your last contacts", _MAIL),
            ),
            ("C08",),
            rules=("claims-bankrupt", "claims-no-deadline", "non-delivery"),
            ask_merchant=False,
        ),
        Reason(
            "rental-damage",
            "A rental company charges me for damage",
            "Damage, theft or loss of use that you deny or never agreed to pay.",
            "a charge for damage to a rental car that I did not agree to",
            "12 CFR 1026.13(a)(1) or (a)(3), by argument (our reading)",
            (
                Evidence("agreement", "Rental agreement number", "the contract", _ASKED),
                Evidence("check-in", "Photos from pick-up and return", "your phone"),
                Evidence("signed", "What you signed, and for what amount", "the contract", _ASKED),
                Evidence("estimate", "Estimate and final bill", "ask the rental company"),
            ),
            ("M10", "M49"),
            ("693",),
            notes=(
                "Open the card's rental coverage claim as well: amex numbers car-rental.",
                "Amex's caps, as reported: 115% of what you agreed to for damage, 110% for theft or"
                " loss of use.",
            ),
        ),
        Reason(
            "cash-atm",
            "An ATM or cash advance is wrong",
            "The machine gave less than it charged, or you were not there.",
            "a cash advance that I did not receive in this amount",
            "12 CFR 1026.13(a)(1) and (a)(5); 15 USC 1666(b)(1)",
            (
                Evidence("atm-receipt", "ATM receipt, terminal, time", "the receipt"),
                Evidence("dispensed", "Amount asked for and amount paid out", "you write it"),
            ),
            clocks=(Clock.NOTICE,),
            rules=("no-cash",),
            notes=(
                "A debit card follows another law, Regulation E; this checklist does not cover it.",
            ),
            ask_merchant=False,
        ),
        Reason(
            "issuer-error",
            "Amex itself made the error",
            "A fee, interest, a payment not posted, or a statement that never came.",
            "an error in fees, interest, or the posting of a payment",
            "12 CFR 1026.13(a)(4), (5) and (7)",
            (
                Evidence("payment", "Payment confirmation", "your bank"),
                Evidence("computation", "The sum done right", "you write it"),
                Evidence(
                    "address",
                    "Written change of address, 20 days before the cycle ended",
                    "your records",
                ),
            ),
            clocks=(Clock.NOTICE,),
            rules=("notice-never-sent",),
            notes=("There is no merchant to ask; only the written notice counts.",),
            ask_merchant=False,
        ),
    )
}

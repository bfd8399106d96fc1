"""Why people dispute a charge: the reasons, the evidence for each, and the clocks that run.

Evidence is `RECORDED` where Amex records it in a case or asks the merchant about it (reported, from
its guide for merchants and its case files); the rest is our advice.
"""

from enum import StrEnum
from typing import NamedTuple


class Clock(StrEnum):
    """Which deadlines run."""

    NOTICE = "notice"
    """From the first statement that shows the charge."""
    CREDIT = "credit"
    """From the statement that should have shown the credit."""
    AMEX = "amex"
    """Amex's own window, from the transaction."""


class Evidence(NamedTuple):
    """One thing to gather, and where it comes from."""

    key: str
    what: str
    where: str
    is_recorded: bool = False
    """Whether Amex records it or asks the merchant about it, as reported; else our advice."""


IF_NOT_YOURS = "If you didn't make the charge, report it as fraud. {fraud_no_deadline}"


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
    """The codes Amex uses with the merchant, and of its inquiries. Pages explain them, never ask for them."""
    inquiries: tuple[str, ...] = ()
    clocks: tuple[Clock, ...] = (Clock.NOTICE, Clock.AMEX)
    rules: tuple[str, ...] = ()
    """Keys of `facts.rules.RULES` that matter for it in particular."""
    notes: tuple[str, ...] = ()
    """Good to know; {rule} is cited."""
    ask_merchant: bool = True
    """Whether asking the merchant first makes sense."""
    is_quality: bool = False
    """Whether it may turn on claims and defenses instead of a billing error."""
    is_unauthorized: bool = False
    """Whether somebody else used the card: then a call that stops it comes before all else."""
    credited: str = "credit"
    """What a statement should have shown, where the clock is that of a credit."""
    if_credit: str = ""
    """The reason that the notice gives once only the clock of the credit is open."""
    to_merchant: str = ""
    """How a letter to the merchant names it, if not in the words of the notice to Amex."""
    letter: tuple[str, ...] = ()
    """What the notice says of it in particular, with [gaps] to fill in."""
    to_choose: str = ""
    """What the sender of the notice has to choose; {rule} is cited, here and below."""
    refund: str = ""
    """If the merchant goes on charging until its authority ends: what the letter that ends it asks
    to be refunded."""
    is_sale: bool = True
    """Whether there is a seller to make a claim against."""
    is_known_sale: bool = True
    """Whether you say that you dealt with the merchant."""
    has_merchant: bool = True
    """Whether there's a merchant behind the charge to name."""
    is_basis_plain: bool = True
    """Whether the notice can name the basis: it depends on nothing, and is not our reading."""
    is_call_first: bool = False
    """Whether `first` begins with a call to Amex."""
    first: tuple[str, ...] = ()
    """What to do before asking the merchant and writing to Amex."""
    before: tuple[str, ...] = ()
    """What to have done before filing."""
    late_first: str = ""
    """What to do first once the notice is late."""
    late: str = ""
    """What else may be left then. `IF_NOT_YOURS` only if it may be somebody else's charge."""
    never: tuple[str, ...] = ()
    """What not to do or say about it in particular."""
    words: tuple[str, ...] = ()
    """What else people call it: `--reasons WORD` finds it by these."""
    spellings: tuple[str, ...] = ()
    """Other spellings of the key, which are taken for it."""
    phrases: str = ""
    """What people type for it, between commas."""

    @property
    def is_recurring(self) -> bool:
        """Whether the merchant goes on charging until its authority ends."""
        return bool(self.refund)

    @property
    def is_about_merchant(self) -> bool:
        """Whether it is a matter between you and the merchant."""
        return self.is_sale and not self.is_unauthorized

    @property
    def may_be_claims(self) -> bool:
        """Whether claims and defenses may cover it: they need a sale between you and somebody."""
        return self.is_sale and self.is_known_sale


_REVOKE = "Tell the merchant in writing, today, to stop (--letter revoke-authority)."
_BASE_TERMS = "the offer, receipt or contract"
_MAIL = "your email"

BASE_EVIDENCE: tuple[Evidence, ...] = (
    Evidence(
        key="statement",
        what="Statement page that shows the charge, and its closing date",
        where="americanexpress.com",
    ),
    Evidence(key="receipt", what="Receipt or order confirmation", where=_MAIL),
    Evidence(
        key="terms",
        what="Contract or terms as shown when you bought",
        where="the merchant's site or email",
    ),
    Evidence(key="messages", what="Every message to and from the merchant", where=_MAIL),
    Evidence(
        key="calls", what="Every call: date, time, name, reference number", where="amex log list"
    ),
    Evidence(
        key="timeline", what="What happened, day by day, in one paragraph", where="you write it"
    ),
    Evidence(
        key="sum", what="The exact amount you dispute, and how you got it", where="you write it"
    ),
)

_RECEIVED_NOTHING = Evidence(
    key="household",
    what="Proof that nobody in your household received it",
    where="ask everyone at your address",
)
_TRACKING = Evidence(
    key="tracking",
    what="Tracking, and the address it shows",
    where="the carrier's site",
    is_recorded=True,
)
_ORDER = Evidence(
    key="order", what="Order number and date, and what you ordered", where=_MAIL, is_recorded=True
)
_PHOTOS = Evidence(
    key="photos", what="Photos or video, side by side with the description", where="your phone"
)
_RETURN = Evidence(
    key="return",
    what="Offer to return it, and tracking if you did",
    where="the carrier and your email",
    is_recorded=True,
)
_CANCELLATION = Evidence(
    key="cancellation",
    what="Cancellation number and date, with the confirmation",
    where=_MAIL,
    is_recorded=True,
)
_POLICY = Evidence(
    key="policy",
    what="The policy as it was shown when you bought",
    where=_BASE_TERMS,
    is_recorded=True,
)

REASONS: dict[str, Reason] = {
    reason.key: reason
    for reason in (
        Reason(
            key="fraud",
            title="I didn't make or authorize it",
            phrases="not my charge, someone used my card, stolen card used, i never made this purchase, "
            "unauthorized charge, my card was hacked, charges i did not make, card number stolen, "
            "fraudulent charge, somebody bought things with my card, identity thief charged it",
            when="Neither you nor anyone who may use your card knows about the charge.",
            error="a charge that I did not make or authorize",
            basis="12 CFR 1026.13(a)(1) and 1026.12(b)",
            evidence=(
                Evidence(
                    key="card-location", what="Where your card was at the time", where="you know it"
                ),
                Evidence(
                    key="users",
                    what="What everyone with an additional card says",
                    where="ask them",
                ),
                Evidence(
                    key="noticed",
                    what="When you noticed and reported it, and the case number",
                    where="amex log list",
                    is_recorded=True,
                ),
                Evidence(
                    key="delivery",
                    what="Proof that the delivery address isn't yours",
                    where="the merchant",
                    is_recorded=True,
                ),
                Evidence(
                    key="not-mine",
                    what="Proof that the account, email, phone, or device isn't yours",
                    where="the merchant's answer, if you have one",
                ),
                Evidence(
                    key="report",
                    what="Identity theft or police report, if you made one",
                    where="IdentityTheft.gov",
                ),
            ),
            codes=("F24", "F29", "F30", "F31", "F10"),
            inquiries=("193",),
            rules=("fraud-burden", "fraud-no-deadline", "fraud-family"),
            notes=(
                "Update your subscriptions with the new card number.",
                "If Amex denies it: don't just pay. Pay under written protest, if you must (our"
                " advice). {fraud_paid} {fraud_silence}",
            ),
            ask_merchant=False,
            is_unauthorized=True,
            is_known_sale=False,
            late=IF_NOT_YOURS,
        ),
        Reason(
            key="unrecognized",
            title="I don't recognize it",
            phrases="what is this charge, i do not recognize this merchant, unknown charge, strange name "
            "on my statement, no idea what this is, unfamiliar charge, mystery charge, charge i "
            "cannot place, who is this merchant",
            when="The name means nothing to you, but it may be yours.",
            error="a charge that I do not recognize; I question it and ask for documentary"
            " evidence",
            to_merchant="a charge that I do not recognize; please tell me what it is for, and send"
            " me the order or receipt",
            basis="12 CFR 1026.13(a)(6) and (a)(2)",
            evidence=(
                Evidence(
                    key="record", what="The itemized record of the charge", where="ask Amex for it"
                ),
                Evidence(
                    key="descriptor",
                    what="What a search for the name on the statement shows",
                    where="the web",
                ),
                Evidence(
                    key="renewals",
                    what="Free trials, yearly renewals, parent companies",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="users",
                    what="What everyone with an additional card says",
                    where="ask them",
                ),
            ),
            inquiries=("127", "176"),
            rules=("fraud-no-deadline",),
            notes=(
                'Say "I question this charge and ask for documentary evidence." {receipt_only}',
                "If the record shows that it isn't yours, use --reason fraud.",
            ),
            ask_merchant=False,
            is_known_sale=False,
            first=(
                "Search the web and your email for the name, and ask everyone who uses your card."
                " Not yours? Then call now: --reason fraud.",
            ),
            late_first="If it isn't yours, report it as fraud, now. {fraud_no_deadline}",
        ),
        Reason(
            key="not-received",
            title="It never arrived, or only in part",
            phrases="never arrived, box never came, package lost, item not delivered, did not get my order, seller never "
            "shipped, no delivery, missing package, only half of it came, part of my order is "
            "missing, tracking says delivered but nothing came, still waiting for my order, "
            "ordered and nothing came, service was never provided, contractor never showed up",
            when="The goods didn't arrive, or the service wasn't provided, by the agreed date.",
            error="a charge for goods or services that were not delivered as agreed",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                _ORDER,
                Evidence(
                    key="promised-date", what="The delivery date you were promised", where=_MAIL
                ),
                _TRACKING,
                _RECEIVED_NOTHING,
                Evidence(
                    key="part",
                    what="A list of what came, if part came",
                    where="you write it",
                    is_recorded=True,
                ),
                Evidence(
                    key="no-access",
                    what="For digital goods: no download or access",
                    where="screenshot",
                    is_recorded=True,
                ),
                Evidence(
                    key="asked",
                    what="Your request to deliver or refund, and the answer",
                    where=_MAIL,
                ),
            ),
            codes=("C08",),
            inquiries=("004", "155"),
            rules=("non-delivery", "shipping"),
            words=("gift card", "marketplace", "late", "package"),
            notes=(
                "{late_delivery}",
                "If the service is still to come, don't let the {notice.days} days pass while you"
                " wait for it.",
                "A gift card that doesn't work was not delivered as agreed (our reading).",
                "Bought on a marketplace: use its own protection too. Its deadline is separate"
                " from Amex's (our advice).",
            ),
        ),
        Reason(
            key="not-described",
            title="It isn't what they described",
            phrases="not as described, wrong item, different from the picture, fake, counterfeit, wrong "
            "color, wrong size sent, knockoff, item is not what i ordered, misleading listing, "
            "lower quality than advertised, used instead of new",
            when="What arrived is different from the written description.",
            error="a charge for goods or services that are not what was agreed and that I did not"
            " accept",
            basis="12 CFR 1026.13(a)(3) if you refused or returned it; else 1026.12(c)",
            evidence=(
                Evidence(
                    key="description",
                    what="The written description when you bought",
                    where="the listing",
                    is_recorded=True,
                ),
                _PHOTOS,
                Evidence(
                    key="differences", what="What differs, point by point", where="you write it"
                ),
                Evidence(
                    key="received",
                    what="The day you received it, and how soon you objected",
                    where=_MAIL,
                ),
                _RETURN,
                Evidence(
                    key="repair",
                    what="Refusal, or attempt to repair or replace",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="opinion",
                    what="An expert's opinion, in writing",
                    where="an expert",
                ),
            ),
            codes=("C31",),
            inquiries=("063",),
            rules=("quality", "claims-no-deadline", "claims-report"),
            notes=(
                "Accepting or using it weakens the billing error.",
                "A counterfeit isn't what you agreed to buy (our reading). Ask the maker to"
                " confirm in writing that it's one, and don't send it back without tracking (our"
                " advice).",
            ),
            words=("counterfeit", "fake goods", "marketplace", "wrong item"),
            is_quality=True,
            is_basis_plain=False,
        ),
        Reason(
            key="defective",
            title="It came damaged or doesn't work",
            phrases="broken on arrival, arrived damaged, does not work, stopped working, defective, "
            "faulty, item was broken, cracked when it came, poor quality service, bad repair, "
            "will not turn on, dead on arrival",
            when="It arrived broken, or failed soon.",
            error="a charge for goods or services that came damaged or defective and that I did"
            " not accept",
            basis="12 CFR 1026.13(a)(3) if you refused it; if you accepted it, 1026.12(c)",
            evidence=(
                Evidence(
                    key="photos",
                    what="Photos or video of the damage and the packaging",
                    where="your phone",
                ),
                Evidence(
                    key="found",
                    what="The day you found it and the day you reported it",
                    where=_MAIL,
                ),
                Evidence(
                    key="repair",
                    what="Attempts to repair or replace it",
                    where=_MAIL,
                    is_recorded=True,
                ),
                _RETURN,
                Evidence(
                    key="not-as-is",
                    what="Proof that it wasn't sold as is",
                    where=_BASE_TERMS,
                    is_recorded=True,
                ),
                Evidence(key="warranty", what="The warranty", where=_BASE_TERMS),
            ),
            codes=("C32",),
            inquiries=("024", "059"),
            rules=("quality", "claims-no-deadline", "claims-report"),
            notes=('Merchants answer "not returned": offer the return in writing.',),
            is_quality=True,
            is_basis_plain=False,
        ),
        Reason(
            key="returned",
            title="I returned or refused it, and got no refund",
            phrases="returned it and no refund, sent it back, refused delivery, store will not refund my "
            "return, i returned the item, return received but no money back, returned goods, "
            "shipped it back weeks ago",
            when="The goods went back, but the money didn't come back.",
            error="a charge for goods that I returned or refused, for which no credit was given",
            basis="12 CFR 1026.13(a)(3), or (a)(4) if a credit was issued",
            evidence=(
                Evidence(
                    key="return",
                    what="Who you returned it to, when, how, and why",
                    where="you write it",
                    is_recorded=True,
                ),
                Evidence(
                    key="tracking",
                    what="Tracking with the delivery scan",
                    where="the carrier's site",
                ),
                Evidence(key="rma", what="Return authorization", where=_MAIL),
                _POLICY,
                Evidence(
                    key="store-credit",
                    what="Whether you took store credit",
                    where=_MAIL,
                    is_recorded=True,
                ),
            ),
            codes=("C04",),
            inquiries=("158",),
            clocks=(Clock.NOTICE, Clock.CREDIT, Clock.AMEX),
            if_credit="credit-missing",
            rules=("refund", "notice-credit"),
            notes=(
                "Two clocks run side by side: the charge's, and the credit's if the merchant"
                " issued one. {credit_issued}",
            ),
            is_basis_plain=False,
        ),
        Reason(
            key="credit-missing",
            title="A promised refund has not posted",
            phrases="refund not posted, refund never came, promised refund missing, credit not received, "
            "merchant says they refunded me, credit slip but no credit, waiting for refund, "
            "refund has not shown up, they owe me a credit",
            when="You have it in writing that a credit was issued.",
            error="a failure to post a credit that the merchant issued",
            to_merchant="a credit that you told me you issued, and that has not posted to my card",
            basis="12 CFR 1026.13(a)(4)",
            evidence=(
                Evidence(
                    key="credit-slip",
                    what="Credit slip or email with date and amount",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="refund-reference",
                    what="The merchant's reference for the refund",
                    where=_MAIL,
                ),
                Evidence(
                    key="later-statements",
                    what="Statements that show no credit",
                    where="americanexpress.com",
                ),
                Evidence(
                    key="other-card",
                    what="Proof that it didn't go to an old card or another card",
                    where="your accounts",
                ),
                Evidence(
                    key="last-digits",
                    what="The last digits of the card it went to",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="was-refund",
                    what="If it was posted as a charge: proof that it was a refund",
                    where="the receipt",
                ),
            ),
            codes=("C02", "P03"),
            inquiries=("175", "062"),
            clocks=(Clock.CREDIT,),
            rules=("refund", "notice-credit", "credit-issued"),
            letter=(
                "The merchant says that it issued the credit on [date of the credit], with this"
                " reference: [the merchant's reference].",
            ),
            notes=("Add --closing-date of the statement that should have shown the credit.",),
        ),
        Reason(
            key="cancelled-subscription",
            title="I canceled it, and they still charge me",
            phrases="canceled subscription still charged, cannot cancel subscription, gym keeps charging, membership i cancelled, recurring charge after cancel, keeps billing me every month, unsubscribe but still billed, stop recurring payment",
            when="A subscription or trial keeps billing you after you ended it.",
            error="a charge after I had canceled the subscription",
            basis="12 CFR 1026.13(a)(1) or (a)(3) (our reading)",
            evidence=(
                _CANCELLATION,
                Evidence(
                    key="blocked",
                    what="Attempts, if canceling was made hard",
                    where="screenshots",
                    is_recorded=True,
                ),
                Evidence(
                    key="trial",
                    what="When the trial ended and whether they reminded you",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="no-use",
                    what="Proof that you didn't use it afterward",
                    where="the service",
                    is_recorded=True,
                ),
                Evidence(key="later-charges", what="Every charge since", where="your statements"),
            ),
            codes=("C28",),
            inquiries=("021", "154"),
            notes=(
                "Each charge has its own {notice.days} days: add each as --charge DATE:AMOUNT.",
                "Also write to the merchant that it may no longer charge you (--letter"
                " revoke-authority).",
                "A gym or another contract: this ends the charges to the card, not what you may"
                " owe under the contract (our reading).",
            ),
            spellings=("canceled-subscription",),
            words=("gym", "membership", "recurring", "monthly"),
            refund="I canceled on [date of the cancellation, with its number]. Please refund what you"
            " have charged since:",
            first=(_REVOKE,),
            late_first=_REVOKE,
            before=("You told the merchant in writing to stop (--letter revoke-authority).",),
            is_basis_plain=False,
        ),
        Reason(
            key="cancelled-order",
            title="I canceled the order, and was charged",
            phrases="canceled order was charged, i cancelled my flight, i cancelled my room, i cancelled before it shipped, order cancelled but "
            "charged, cancelled booking charged, cancelled reservation still charged, changed my "
            "mind and canceled the order, merchant would not cancel my order",
            when="A one-time order or service, canceled as its terms allow. Not lodging.",
            error="a charge for goods or services that I had canceled",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                _CANCELLATION,
                _POLICY,
                Evidence(
                    key="met-policy",
                    what="How you met that policy",
                    where="you write it",
                    is_recorded=True,
                ),
                Evidence(
                    key="acknowledged",
                    what="The merchant's answer to the cancellation",
                    where=_MAIL,
                ),
            ),
            codes=("C05",),
            inquiries=("021", "154"),
            notes=(
                "A policy that wasn't shown when you bought counts against the merchant"
                " (reported).",
                "A timeshare: look in the contract for the time to cancel, and cancel in writing"
                " (our advice).",
            ),
            words=("timeshare",),
            spellings=("canceled-order",),
        ),
        Reason(
            key="duplicate",
            title="I was charged twice",
            phrases="charged twice, double charge, billed two times, same charge twice, duplicate charge, "
            "charged two times for one purchase, two identical charges, charged multiple times, "
            "charged three times, double billed",
            when="One purchase, two posted charges.",
            error="the same purchase charged more than once",
            basis="15 USC 1666(b)(1); 12 CFR 1026.13(a)(1)",
            evidence=(
                Evidence(
                    key="both-lines",
                    what="Both charges: dates, amounts, references",
                    where="americanexpress.com",
                ),
                Evidence(key="one-order", what="The single receipt or order", where=_MAIL),
                Evidence(
                    key="not-two",
                    what="Proof that it isn't two purchases, a split shipment, or a deposit and"
                    " balance",
                    where="the order's page",
                ),
            ),
            codes=("P08",),
            inquiries=("173",),
            rules=("merchant-report", "amex-posted"),
            notes=(
                "A pending duplicate often drops off automatically. Wait until both have posted"
                " (our advice).",
            ),
            before=("Both charges have posted, and the pending duplicate hasn't dropped off.",),
        ),
        Reason(
            key="wrong-amount",
            title="The amount isn't what I agreed to",
            phrases="overcharged, wrong amount, charged more than agreed, price is different, charged too much, amount is higher than the receipt, quoted one price and charged another, math error on bill, gas hold, gas station hold, hotel hold pending, hold on my card is too high, preauthorization hold",
            when="You owe something, but less.",
            error="a charge in an amount other than the one I agreed to",
            basis="15 USC 1666(b)(1); 12 CFR 1026.13(a)(2)",
            evidence=(
                Evidence(
                    key="agreed", what="Signed receipt, quote, menu or tip line", where=_BASE_TERMS
                ),
                Evidence(
                    key="folio",
                    what="Hotel folio or rental contract",
                    where=_BASE_TERMS,
                    is_recorded=True,
                ),
                Evidence(key="advertised", what="The advertised price", where="the listing"),
                Evidence(
                    key="fees",
                    what="Added fees that you never agreed to",
                    where="the bill",
                    is_recorded=True,
                ),
                Evidence(key="currency", what="The currency you chose", where="the receipt"),
                Evidence(
                    key="difference", what="The difference, with the math", where="you write it"
                ),
            ),
            codes=("P05", "A01", "P23"),
            inquiries=("680",),
            rules=("merchant-report",),
            notes=(
                "Dispute only the difference.",
                "A medical bill: ask for an itemized bill and for what the insurer paid, and"
                " dispute the difference (our advice).",
                "An Amex Offer or benefit that didn't pay out doesn't belong here (our reading).",
            ),
            first=(
                "If it's a gas or hotel hold, or still pending, it isn't a charge yet, and no clock"
                " runs. Wait until it posts{amex_posted.mark}.",
            ),
            words=("hold", "pending", "gas", "preauthorization", "medical", "hospital", "doctor"),
        ),
        Reason(
            key="paid-another-way",
            title="I paid it another way",
            phrases="paid cash, i paid with another card, paid by check, already paid another way, paid "
            "with paypal instead, paid with gift card, used a different card, insurance paid it",
            when="Cash, check, another card, a voucher or an insurer paid for the same thing.",
            error="a charge for something that I had paid for by other means",
            basis="15 USC 1666(b)(1); 12 CFR 1026.13(a)(1) (our reading)",
            evidence=(
                Evidence(
                    key="other-payment",
                    what="Proof of the other payment, tied to the same order",
                    where="your bank or the receipt",
                    is_recorded=True,
                ),
                Evidence(
                    key="match", what="Proof that the dates and amounts match", where="you write it"
                ),
            ),
            codes=("C14",),
            inquiries=("684",),
            is_basis_plain=False,
        ),
        Reason(
            key="no-show",
            title="A hotel charged a no-show or kept a deposit",
            phrases="hotel no show fee, no show charge, hotel kept my deposit, cancelled hotel charged "
            "anyway, hotel deposit not returned, charged for a night i did not stay, airbnb kept "
            "the money, hotel will not give back deposit, missed reservation fee",
            when="Lodging that you canceled in time.",
            error="a charge for lodging that I had canceled",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                Evidence(
                    key="reservation",
                    what="Confirmation number, day of booking, dates, property",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="cancellation",
                    what="Cancellation number, date, time and time zone",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(
                    key="policy", what="The policy as shown when you booked", where=_BASE_TERMS
                ),
                Evidence(
                    key="assured",
                    what="Whether it was an assured reservation or a deposit",
                    where=_MAIL,
                    is_recorded=True,
                ),
            ),
            codes=("C18", "C05"),
            notes=("Amex's rule for merchants, as reported: a no-show is one night at most.",),
        ),
        Reason(
            key="event-cancelled",
            title="The event or trip was canceled",
            phrases="concert cancelled, event cancelled no refund, trip cancelled, show postponed, festival called off, tour was canceled, cruise canceled, game was rescheduled",
            when="The organizer called it off and won't refund you.",
            error="a charge for an event or trip that was not delivered as agreed",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                Evidence(
                    key="notice", what="The organizer's notice that it is canceled", where=_MAIL
                ),
                Evidence(key="order", what="Ticket or order number", where=_MAIL),
                Evidence(key="policy", what="The refund policy", where=_BASE_TERMS),
                Evidence(
                    key="refused",
                    what="The refund refused, or a credit that you declined",
                    where=_MAIL,
                ),
            ),
            codes=("C08", "C05"),
            rules=("claims-no-deadline",),
            notes=(
                "The {notice.days} days often end before the event. Postponed isn't canceled.",
                "Bought from a reseller: the one you paid is on your statement (our reading).",
            ),
            words=("ticket", "tickets", "resale", "concert", "postponed"),
            spellings=("event-canceled",),
        ),
        Reason(
            key="out-of-business",
            title="The merchant has closed or is bankrupt",
            phrases="company went bankrupt, merchant closed, store out of business, business shut down, "
            "company no longer exists, website gone, airline went under, contractor disappeared, "
            "went bust before delivery",
            when="Nobody is left to deliver or refund.",
            error="a charge for goods or services that were not delivered as agreed",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                Evidence(key="missing-part", what="What was not delivered", where="you write it"),
                Evidence(
                    key="closure",
                    what="Proof: returned mail, court notice, case number",
                    where="the court or the mail",
                ),
                Evidence(key="last-contact", what="Your last contacts", where=_MAIL),
            ),
            codes=("C08",),
            rules=("claims-bankrupt", "claims-no-deadline", "non-delivery"),
            ask_merchant=False,
        ),
        Reason(
            key="rental-damage",
            title="A rental company charges me for damage",
            phrases="rental car damage charge, rental company says i scratched it, hertz charged me for "
            "damage, car rental dent, charged for a scratch on rental, enterprise damage claim, "
            "scooter rental damage, rental repair bill",
            when="Damage, theft or loss of use that you deny or never agreed to pay.",
            error="a charge for damage to a rental car that I did not agree to",
            basis="12 CFR 1026.13(a)(1) or (a)(3) (our reading)",
            evidence=(
                Evidence(
                    key="agreement",
                    what="Rental agreement number",
                    where="the contract",
                    is_recorded=True,
                ),
                Evidence(key="check-in", what="Photos from pick-up and return", where="your phone"),
                Evidence(
                    key="signed",
                    what="What you signed, and for what amount",
                    where="the contract",
                    is_recorded=True,
                ),
                Evidence(
                    key="estimate", what="Estimate and final bill", where="ask the rental company"
                ),
            ),
            codes=("M10", "M49"),
            inquiries=("693",),
            notes=(
                "Open the card's rental coverage claim as well: amex numbers car-rental.",
                "Amex's caps, as reported: 115% of what you agreed to for damage, 110% for theft"
                " or loss of use.",
            ),
            is_basis_plain=False,
        ),
        Reason(
            key="scam",
            title="I paid somebody who turned out to be a scammer",
            phrases="paid a scammer, fake seller, fake website took my money, fake store, got scammed"
            " by an online shop, seller was a fraud",
            when="You made the payment yourself, to a store or seller that was fake.",
            error="a charge for goods or services that were not delivered as agreed",
            basis="12 CFR 1026.13(a)(3) if you paid for goods or services that never came (our"
            " reading)",
            evidence=(
                Evidence(
                    key="offer",
                    what="The ad, site or message, with its address",
                    where="screenshots",
                ),
                _ORDER,
                Evidence(
                    key="payment-path",
                    what="How the money went: straight to the seller, or through a payment service",
                    where="your statement",
                ),
                Evidence(
                    key="scam-reports",
                    what="Your report to the FTC, and others' reports of the same seller",
                    where="ReportFraud.ftc.gov",
                ),
                Evidence(
                    key="asked",
                    what="Your request to deliver or refund, and the answer",
                    where=_MAIL,
                ),
            ),
            codes=("C08",),
            letter=("I made this payment myself, to a seller who turned out to be fake.",),
            rules=("non-delivery", "transfer", "scam-report"),
            notes=(
                "For the law, it's the same as --reason not-received: you paid for goods or services"
                " that never came (our reading).",
                "A purchase through a payment service counts too, if the service charged the card"
                " for that purchase and its exact amount. {transfer_purchase}",
                "If somebody used your card without you, that's a different problem: --reason"
                " fraud.",
            ),
            ask_merchant=False,
            is_basis_plain=False,
            is_call_first=True,
            first=(
                "Call Amex today. Say that you paid a seller who turned out to be fake, and ask"
                " what can still be done. Report it at ReportFraud.ftc.gov{scam_report.mark}.",
                (
                    "Did the card pay for a transfer to a person, a wallet, gift cards or crypto? Then"
                    " the law is different: --reason scam-transfer."
                ),
            ),
            never=(
                "Don't say that you didn't make the payment. You did, and Amex can see it.",
                "Don't pay anybody who promises to get your money back (our advice).",
            ),
            words=("fake store", "tricked", "paypal"),
        ),
        Reason(
            key="scam-transfer",
            title="I sent money to a scammer",
            phrases="crypto scam, sent money to a scammer, investment scam, transfer to a scammer,"
            " loaded a wallet for a scammer, bought gift cards for a scammer, bitcoin scam, sent a"
            " scammer money through a payment app, got scammed",
            when="The card paid for a transfer to a person, a wallet, gift cards or crypto.",
            error="a payment about which I ask for clarification and documentary evidence: who"
            " received it, when, and through which service",
            basis="12 CFR 1026.13(a)(6)",
            evidence=(
                Evidence(
                    key="payment-path",
                    what="Which service took the payment, and who got it",
                    where="your statement, the service's app",
                ),
                Evidence(
                    key="transfer-number",
                    what="The number of the transfer, and its day and hour",
                    where="the service's app or email",
                ),
                Evidence(
                    key="service-report",
                    what="Your report to that service, with its number",
                    where="the service",
                ),
                Evidence(
                    key="offer",
                    what="What the scammer told you, with the address or number",
                    where="screenshots",
                ),
                Evidence(
                    key="scam-reports", what="Your report to the FTC", where="ReportFraud.ftc.gov"
                ),
            ),
            rules=("transfer", "scam-report", "scam-crypto"),
            letter=(
                "I made this payment myself, and was deceived about who would receive it. Please tell"
                " me whether it can still be stopped or recalled.",
            ),
            notes=(
                "The card paid for the transfer, and the transfer was made (our reading). The"
                " notice asks Amex what happened to the money. It can't say that something you"
                " bought never came.",
                "A purchase through a payment service is another matter: --reason scam."
                " {transfer_purchase}",
                "If somebody used your card without you, that's a different problem: --reason"
                " fraud.",
            ),
            ask_merchant=False,
            is_sale=False,
            is_call_first=True,
            first=(
                "Call Amex today. Say that you sent money to a scammer, and ask whether the payment"
                " can still be stopped. Report it at ReportFraud.ftc.gov{scam_report.mark}.",
                "Report it today to the service that moved the money, and ask it to stop the"
                " transfer.",
            ),
            never=(
                "Don't say that you didn't make the payment. You did, and Amex can see it.",
                "Don't pay anybody who promises to get your money back (our advice).",
            ),
            words=("crypto", "bitcoin", "venmo", "zelle", "paypal", "wallet", "transfer"),
        ),
        Reason(
            key="free-trial",
            title="A free trial or a renewal that I didn't agree to",
            phrases="free trial charged me, charged after a free trial, free trial, my free trial charged my card, trial turned into subscription, renewed without asking, auto renewal i did not want, never agreed to the renewal",
            when="You took a trial, or bought once, and charges came that you never agreed to.",
            error="a charge for a subscription or renewal that I did not agree to",
            basis="12 CFR 1026.13(a)(1) or (a)(3) (our reading)",
            evidence=(
                Evidence(
                    key="sign-up",
                    what="The page where you signed up",
                    where="screenshots, your email",
                ),
                Evidence(
                    key="trial",
                    what="When the trial ended and whether they reminded you",
                    where=_MAIL,
                    is_recorded=True,
                ),
                _CANCELLATION,
                Evidence(
                    key="blocked",
                    what="Attempts, if canceling was made hard",
                    where="screenshots",
                    is_recorded=True,
                ),
                Evidence(key="later-charges", what="Every charge since", where="your statements"),
            ),
            codes=("C28",),
            inquiries=("021", "154"),
            rules=("trial-consent", "trial-states"),
            notes=(
                "Each charge has its own {notice.days} days: add each as --charge DATE:AMOUNT.",
                "If you agreed and forgot to cancel, this isn't a billing error (our reading). Ask"
                " the merchant for a refund.",
            ),
            first=(_REVOKE,),
            late_first=_REVOKE,
            before=("You told the merchant in writing to stop (--letter revoke-authority).",),
            is_basis_plain=False,
            refund="I did not agree to these charges. Please refund them:",
            words=("trial", "auto-renewal", "renewal", "automatic"),
        ),
        Reason(
            key="flight-canceled",
            title="The airline canceled or changed my flight",
            phrases="flight cancelled, airline cancelled my flight and will not refund, airline changed my flight, flight was canceled no refund",
            when="The airline canceled, or changed it a lot, and you didn't take what it offered.",
            error="a charge for a flight that the airline canceled or changed, and that I declined",
            basis="12 CFR 1026.13(a)(3)",
            evidence=(
                Evidence(
                    key="ticket",
                    what="Ticket number and booking code",
                    where=_MAIL,
                    is_recorded=True,
                ),
                Evidence(key="notice", what="The airline's notice, old and new times", where=_MAIL),
                Evidence(
                    key="declined",
                    what="The day you declined the new flight or voucher",
                    where=_MAIL,
                ),
                Evidence(
                    key="asked", what="Your request for a refund, and the answer", where=_MAIL
                ),
                Evidence(
                    key="merchant-of-record",
                    what="Whose name is on your statement: the airline or an agency",
                    where="your statement",
                ),
            ),
            codes=("C05", "C08"),
            rules=("flight-refund", "flight-change", "flight-complaint"),
            notes=(
                "If you canceled the flight yourself, this rule doesn't apply: the fare's terms do"
                " (our reading).",
                "A promised refund doesn't stop the {notice.days} days. Send the notice if they"
                " run out first.",
            ),
            first=(
                "Decline the new flight and the voucher in writing, and ask the airline for a"
                " refund to the card. {flight_refund}",
            ),
            late_first="Decline the new flight and the voucher in writing, and ask the airline for a"
            " refund to the card. {flight_refund}",
            never=("Don't take the voucher or the new flight if you want the money.",),
            words=("airline", "flight", "voucher", "delay"),
        ),
        Reason(
            key="deposit",
            title="A deposit didn't come back",
            phrases="deposit not returned, security deposit, refundable deposit not given back, did not get my deposit back",
            when="A deposit for a rental, an event or a job that you should have gotten back.",
            error="a deposit that was to be returned and was not",
            basis="12 CFR 1026.13(a)(3) or (a)(4) (our reading)",
            evidence=(
                Evidence(
                    key="deposit-terms",
                    what="When the deposit comes back, as agreed",
                    where=_BASE_TERMS,
                    is_recorded=True,
                ),
                Evidence(
                    key="condition",
                    what="Photos from the start and the end",
                    where="your phone",
                ),
                _CANCELLATION,
                Evidence(
                    key="promised", what="The promise to return it, with the date", where=_MAIL
                ),
            ),
            codes=("C02", "C05"),
            notes=(
                "A hotel that keeps a deposit for a stay that you canceled is --reason no-show.",
            ),
            is_basis_plain=False,
            words=("security deposit",),
        ),
        Reason(
            key="altered-tip",
            title="The tip or total was changed after I signed",
            phrases="tip was changed, restaurant changed the tip, tip altered after i signed, added a bigger tip",
            when="You were charged more than the slip you signed.",
            error="a charge in an amount other than the one I agreed to: the tip or total was"
            " changed",
            basis="15 USC 1666(b)(1); 12 CFR 1026.13(a)(2)",
            evidence=(
                Evidence(
                    key="slip", what="Your copy of the signed slip, or a photo", where=_BASE_TERMS
                ),
                Evidence(key="itemized", what="The itemized bill", where="the merchant"),
                Evidence(
                    key="difference", what="The difference, with the math", where="you write it"
                ),
            ),
            codes=("P05", "A01"),
            inquiries=("680",),
            rules=("merchant-report",),
            notes=(
                "Dispute only the difference. --charged is what you were billed, and --amount is"
                " what's too much.",
                "Ask Amex for the merchant's copy of the slip (--letter documents, after a"
                " denial).",
            ),
            words=("tip", "restaurant", "gratuity"),
        ),
        Reason(
            key="currency-conversion",
            title="I was charged in dollars at a rate I didn't choose",
            phrases="wrong currency, charged in dollars abroad, bad exchange rate, dynamic currency conversion",
            when="Abroad or online, the merchant converted the price without asking you.",
            error="a charge in an amount and a currency other than those I agreed to",
            basis="15 USC 1666(b)(1) (our reading)",
            evidence=(
                Evidence(
                    key="receipt-currency",
                    what="The receipt, with both currencies and the rate",
                    where="the receipt",
                ),
                Evidence(
                    key="choice",
                    what="Whether you were asked, and what you chose",
                    where="you know it",
                ),
                Evidence(
                    key="difference",
                    what="The difference from that day's rate, with the math",
                    where="you write it",
                ),
            ),
            codes=("P23", "P05"),
            inquiries=("680",),
            rules=("merchant-report",),
            notes=(
                "Dispute only the difference.",
                "If you chose dollars, you agreed (our reading).",
            ),
            is_basis_plain=False,
            words=("exchange", "foreign", "dcc", "currency"),
        ),
        Reason(
            key="hidden-fee",
            title="A fee that I wasn't told about",
            phrases="hidden fee, resort fee, extra fee added, service fee not shown, surprise fee at checkout",
            when="A resort fee, service fee or cleaning fee that wasn't in the price you agreed"
            " to.",
            error="a charge that includes a fee that I was not told of and did not agree to",
            basis="15 USC 1666(b)(1) (our reading)",
            evidence=(
                Evidence(key="price-shown", what="The price as first shown", where="screenshots"),
                Evidence(
                    key="checkout", what="The last page before you paid", where="screenshots, email"
                ),
                Evidence(
                    key="fees",
                    what="The fee on the bill",
                    where="the bill",
                    is_recorded=True,
                ),
            ),
            codes=("P05",),
            inquiries=("680",),
            rules=("fees-shown", "merchant-report"),
            notes=(
                "Dispute only the fee.",
                ("A fee that was shown before you paid doesn't belong here."),
            ),
            is_basis_plain=False,
            words=("resort fee", "service fee", "cleaning fee", "junk fee"),
        ),
        Reason(
            key="rental-charges",
            title="A rental company added tolls, fuel or cleaning",
            phrases="rental car tolls, fuel charge from rental, cleaning fee rental car, rental company added charges",
            when="Extras after the rental that you don't owe, or that are too high.",
            error="a charge for tolls, fuel, or cleaning that I did not agree to or do not owe",
            basis="12 CFR 1026.13(a)(1) or (a)(3) (our reading)",
            evidence=(
                Evidence(
                    key="agreement",
                    what="Rental agreement number, and what it says of these",
                    where="the contract",
                    is_recorded=True,
                ),
                Evidence(
                    key="fuel-receipt",
                    what="Receipt of the last fill-up, photo of the gauge",
                    where="your phone",
                ),
                Evidence(
                    key="tolls", what="The tolls and days they bill", where="the rental company"
                ),
                Evidence(key="check-in", what="Photos from pick-up and return", where="your phone"),
            ),
            codes=("P05", "C05"),
            inquiries=("693",),
            notes=("Damage, theft or loss of use is --reason rental-damage.",),
            is_basis_plain=False,
            words=("toll", "tolls", "fuel", "cleaning", "car"),
        ),
        Reason(
            key="additional-card-member",
            title="An additional card member made the charge",
            phrases="authorized user charged it, my ex used my card, additional card holder charge, my kid used my card",
            when="Somebody with a card on your account charged what they shouldn't have.",
            error="a charge made after I told you, on [the date you told Amex], that this person may no"
            " longer use the account",
            basis="comment 12(b)(1)(ii)-3, if you had told Amex (our reading)",
            evidence=(
                Evidence(
                    key="told-amex",
                    what="When and how you told Amex that they may no longer use it",
                    where="amex log list",
                ),
                Evidence(
                    key="member", what="Whose card it was", where="your statement, by card member"
                ),
            ),
            rules=("fraud-family",),
            notes=(
                "What they charged before you told Amex is yours to pay, and a matter between you"
                " and them (our reading).",
            ),
            ask_merchant=False,
            is_basis_plain=False,
            is_sale=False,
            is_known_sale=False,
            is_call_first=True,
            late="If you told Amex before the charge that this person may no longer use the card, the"
            " {notice.days} days may not limit your protection{fraud_no_deadline.mark} (our reading).",
            first=(
                "Call Amex today: this person may no longer use the account. Telling Amex is"
                " enough; put it in writing as well (our advice). {fraud_family}",
            ),
            never=("Don't say it's fraud if you gave this person a card.",),
            words=("family", "employee", "authorized user", "ex", "child"),
        ),
        Reason(
            key="credit-taken-back",
            title="Amex credited it, and then charged it again",
            phrases="credit was reversed, they took the credit back, charged again after a credit, credit taken away",
            when="A credit for a dispute was taken back, and the charge is on your statement"
            " again.",
            error="a charge that you credited to me and then put back",
            to_merchant="a charge that American Express credited to me and then put back",
            letter=(
                "You credited it to me on [date of the credit], and gave this reason for putting it"
                " back: [their reason].",
            ),
            basis="12 CFR 1026.13(a), as the charge itself (our reading)",
            evidence=(
                Evidence(
                    key="credit-statement",
                    what="The statement with the credit",
                    where="americanexpress.com",
                ),
                Evidence(
                    key="rebill-statement",
                    what="The first statement that shows the charge again",
                    where="americanexpress.com",
                ),
                Evidence(
                    key="why-back", what="Amex's letter about it, with its date", where="your mail"
                ),
            ),
            clocks=(Clock.NOTICE,),
            rules=("reinstated", "reasserted", "finality", "late-denial"),
            notes=(
                "Add --reinstated-closing MM/DD: the closing date of the first statement that"
                " shows the charge again.",
                "The merchant refunded you too? Then Amex may take its own credit back.",
            ),
            ask_merchant=False,
            is_basis_plain=False,
            late=IF_NOT_YOURS,
            words=("reversed", "rebilled", "provisional", "put back"),
        ),
        Reason(
            key="payment-not-credited",
            title="My payment wasn't credited",
            phrases="payment not credited, my payment is missing, paid but not applied to my account",
            when="You paid, and Amex shows no payment, a late one, or another amount.",
            error="a payment that was not credited to my account as of the day you received it",
            basis="12 CFR 1026.13(a)(4) and 1026.10",
            evidence=(
                Evidence(
                    key="payment", what="Payment confirmation, with its number", where="your bank"
                ),
                Evidence(
                    key="cleared", what="The day the money left your account", where="your bank"
                ),
                Evidence(key="paid-account", what="Which account you paid to", where="your bank"),
            ),
            clocks=(Clock.CREDIT,),
            credited="payment",
            rules=("payment-credited", "payment-error"),
            letter=("I paid [amount] on [date], by [how]. My bank's confirmation: [its number].",),
            notes=(
                "Add --closing-date of the statement that should have shown the payment.",
                "Call as well: a payment that went to another account is found fastest by phone"
                " (our advice).",
            ),
            ask_merchant=False,
            is_sale=False,
            has_merchant=False,
            late="{notice_credit}",
            words=("payment", "autopay", "late fee", "lost payment"),
        ),
        Reason(
            key="interest-error",
            title="The interest or a fee is computed wrong",
            phrases="interest is wrong, interest miscalculated, late fee computed wrong",
            when="Amex's arithmetic is off, or it charged interest in an interest-free time.",
            error="a computational error that you made: [what you charged, and what it should be]",
            basis="12 CFR 1026.13(a)(5)",
            evidence=(
                Evidence(
                    key="statements", what="The last three statements", where="americanexpress.com"
                ),
                Evidence(key="computation", what="The correct math", where="you write it"),
                Evidence(
                    key="rate",
                    what="The rate and the days, as the statement gives them",
                    where="the interest table on it",
                ),
            ),
            clocks=(Clock.NOTICE,),
            rules=("interest-error",),
            notes=(
                "Interest from the statement to the day you pay can be right even if you paid in"
                " full (reported). Ask Amex which days it covers.",
            ),
            ask_merchant=False,
            is_sale=False,
            has_merchant=False,
            words=("interest", "finance charge", "apr", "residual"),
        ),
        Reason(
            key="cash-atm",
            title="An ATM or cash advance is wrong",
            phrases="atm did not give money, atm short cash, atm took my money, cash advance i did not "
            "get, atm withdrawal wrong, cash machine gave less, atm dispensed nothing",
            when="The machine gave you less than it charged, or you weren't there.",
            error="a cash advance that I did not receive in this amount",
            basis="15 USC 1666(b)(1); 12 CFR 1026.13(a)(1)",
            evidence=(
                Evidence(
                    key="atm-receipt", what="ATM receipt, terminal, time", where="the receipt"
                ),
                Evidence(
                    key="dispensed",
                    what="Amount asked for and amount paid out",
                    where="you write it",
                ),
            ),
            clocks=(Clock.NOTICE,),
            rules=("no-cash",),
            notes=(
                "A debit card follows another law, Regulation E. This checklist doesn't cover it.",
            ),
            ask_merchant=False,
            is_sale=False,
            late=IF_NOT_YOURS,
        ),
        Reason(
            key="issuer-error",
            title="Amex itself made the error",
            phrases="amex made a mistake, interest charged wrongly, fee should not be there, payment not "
            "credited, amex posted it wrong, statement is wrong, wrong balance, late fee but i "
            "paid on time, math mistake by amex, amex sent statement to wrong address, credit "
            "limit error",
            when="A fee, interest, a payment not posted, or a statement that never came.",
            error="[the one error that Amex made]",
            basis="12 CFR 1026.13(a)(4), (5) or (7)",
            is_basis_plain=False,
            to_choose="Name one error in this letter, and write another letter for another one (our"
            " advice). A credit that wasn't posted is 12 CFR 1026.13(a)(4), a mistake in the math is"
            " (a)(5), and a statement that wasn't sent is (a)(7). For a payment or for interest,"
            " the letter is more exact with --reason payment-not-credited or --reason"
            " interest-error.",
            evidence=(
                Evidence(key="payment", what="Payment confirmation", where="your bank"),
                Evidence(key="computation", what="The correct math", where="you write it"),
                Evidence(
                    key="address",
                    what="Written change of address, 20 days before the cycle ended",
                    where="your records",
                ),
            ),
            clocks=(Clock.NOTICE,),
            rules=("notice-never-sent",),
            notes=("There's no merchant to ask. Only the written notice counts.",),
            ask_merchant=False,
            is_sale=False,
            has_merchant=False,
            late="{notice_never_sent}",
        ),
    )
}

OTHER_SPELLINGS: dict[str, str] = {
    spelling: reason.key for reason in REASONS.values() for spelling in reason.spellings
}
"""What else may be typed for a key."""


ALL_REASONS = "all"
"""The word for every reason."""


def reasons_with(word: str) -> list[Reason]:
    """Return the reasons that have this word in their name, title, use or other names."""
    wanted = word.casefold()
    if wanted == ALL_REASONS:
        return list(REASONS.values())
    return [
        reason
        for reason in REASONS.values()
        if wanted in " ".join((reason.key, reason.title, reason.when, *reason.words)).casefold()
    ]


def find_reason(key: object) -> Reason | None:
    """Return the reason with this key, in any of its spellings; None if there is none."""
    return REASONS.get(OTHER_SPELLINGS.get(key, key)) if isinstance(key, str) else None

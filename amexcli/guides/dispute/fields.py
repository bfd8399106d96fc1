"""How a case remembers a dispute, and which option gives each of its facts."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS, find_reason
from amexcli.guides.base import Field, day, flag, one_of, recall, several, text
from amexcli.guides.dispute.dispute import PLACES, Charge, Dispute, read_amount, read_charge


def from_facts(facts: Mapping[str, object]) -> Dispute:
    """Return the dispute a case remembers. Raises Refused, naming the key, for what cannot be."""
    return Dispute(**recall(FIELDS, facts))


def _money(value: object) -> Decimal:
    return read_amount(str(value))


def _remembered_reason(value: object) -> str:
    reason = find_reason(value)
    return reason.key if reason else one_of(*REASONS)(value)


def _remembered_charge(value: object) -> Charge:
    return read_charge(text(value), date.max)


def _as_texts(charges: tuple[Charge, ...]) -> list[str]:
    return [":".join(str(part) for part in charge if part is not None) for charge in charges]


FIELDS: dict[str, Field] = {
    "reason_key": Field("--reason", "reason", "the reason is now {}", _remembered_reason),
    "merchant": Field("--merchant", "merchant", "the merchant is now {}", text),
    "amount": Field("--amount", "amount", "you now dispute {}", _money),
    "charged": Field("--charged", "charged", "what was billed is now {}", _money),
    "transaction_date": Field(
        "--transaction-date", "transaction_date", "the day of the charge is now {}", day
    ),
    "closing_date": Field(
        "--closing-date", "closing_date", "the statement's closing date is now {}", day
    ),
    "transmitted_date": Field(
        "--transmitted-date", "transmitted_date", "the day the statement was sent is now {}", day
    ),
    "payment_date": Field(
        "--payment-date", "payment_date", "the day AutoPay takes the payment is now {}", day
    ),
    "return_accepted": Field(
        "--return-accepted",
        "return_accepted",
        "the day the merchant accepted your return is now {}",
        day,
    ),
    "notice_received": Field(
        "--notice-received",
        "notice_received",
        "the day Amex received your written notice is now {}",
        day,
    ),
    "next_closings": Field(
        "--next-closing", "next_closings", "the list of later closing dates is now {}", several(day)
    ),
    "denied_on": Field(
        "--denied-on", "denied_on", "the day you received the denial is now {}", day
    ),
    "complained_on": Field(
        "--complained-on",
        "complained_on",
        "the day the CFPB sent your complaint to Amex is now {}",
        day,
    ),
    "charges": Field(
        "--charge",
        "charges",
        "the list of charges is now {}",
        several(_remembered_charge),
        _as_texts,
    ),
    "card": Field("--card", "card", "the card is now {}", one_of(*CARDS)),
    "place": Field("--place", "place", "the place of the sale is now {}", one_of(*PLACES)),
    "is_paid": Field("--paid", "paid", "the answer to whether you paid the charge is now {}", flag),
    "have": Field("--have", "have", "the evidence you have is now {}", several(text)),
}
"""By the names of the fields of `Dispute`."""

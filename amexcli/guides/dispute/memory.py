"""How a case remembers a dispute, and which option gives each of its facts."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS
from amexcli.guides.dispute.dispute import PLACES, Charge, Dispute, read_amount, read_charge
from amexcli.guides.memory import Field, day, flag, one_of, recall, several, text


def from_facts(facts: Mapping[str, object]) -> Dispute:
    """Return the dispute a case remembers. Raises Refused, naming the key, for what cannot be."""
    return Dispute(**recall(FIELDS, facts))


def _money(value: object) -> Decimal:
    return read_amount(str(value))


def _remembered_charge(value: object) -> Charge:
    return read_charge(text(value), date.max)


def _as_texts(charges: tuple[Charge, ...]) -> list[str]:
    return [":".join(str(part) for part in charge if part is not None) for charge in charges]


FIELDS: dict[str, Field] = {
    "reason_key": Field("--reason", "reason", one_of(*REASONS)),
    "merchant": Field("--merchant", "merchant", text),
    "amount": Field("--amount", "amount", _money),
    "charged": Field("--charged", "charged", _money),
    "transaction_date": Field("--transaction-date", "transaction_date", day),
    "closing_date": Field("--closing-date", "closing_date", day),
    "transmitted_date": Field("--transmitted-date", "transmitted_date", day),
    "payment_date": Field("--payment-date", "payment_date", day),
    "return_accepted": Field("--return-accepted", "return_accepted", day),
    "notice_received": Field("--notice-received", "notice_received", day),
    "next_closings": Field("--next-closing", "next_closings", several(day)),
    "denied_on": Field("--denied-on", "denied_on", day),
    "complained_on": Field("--complained-on", "complained_on", day),
    "charges": Field("--charge", "charges", several(_remembered_charge), _as_texts),
    "card": Field("--card", "card", one_of(*CARDS)),
    "place": Field("--place", "place", one_of(*PLACES)),
    "is_paid": Field("--paid", "paid", flag),
    "have": Field("--have", "have", several(text)),
}
"""By the names of the fields of `Dispute`."""

"""How a case remembers a dispute, and which option gives each of its facts."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from amexcli.dates import check_year
from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS
from amexcli.guides.dispute.dispute import PLACES, Charge, Dispute, read_amount, read_charge


class Field(NamedTuple):
    """A field of `Dispute`: the option that gives it, and the key under which a case keeps it."""

    option: str
    key: str
    from_case: Callable[[object], object]


def as_facts(dispute: Dispute) -> dict[str, object]:
    """Return what a case remembers: only what is known, money as text."""
    found = {FIELDS[name].key: _plain(value) for name, value in dispute._asdict().items()}
    return {key: value for key, value in found.items() if value not in (None, [])}


def from_facts(facts: Mapping[str, object]) -> Dispute:
    """Return the dispute a case remembers; keys of other guides are passed over.

    Raises Refused, naming the key, if somebody wrote something there that it cannot be.
    """
    values = {}
    for name, field in FIELDS.items():
        if field.key in facts:
            try:
                values[name] = field.from_case(facts[field.key])
            except Refused as error:
                raise Refused(f"Its {field.key}: {error.message}", error.hint) from None
    return Dispute(**values)  # type: ignore[arg-type]  # each reader returns its field's type


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return str(value)
        case Charge():
            return ":".join(str(part) for part in value if part is not None)
        case tuple():
            return [_plain(part) for part in value]
        case _:
            return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Refused(f"{value!r} is not text.", "Write it in quotes.")
    return value


def _one_of(keys: tuple[str, ...]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if _text(value) not in keys:
            raise Refused(f"there is no '{value}'.", f"Choose one of: {', '.join(keys)}.")
        return _text(value)

    return read


def _money(value: object) -> Decimal:
    return read_amount(str(value))


def _day(value: object) -> date:
    if type(value) is not date:
        raise Refused(f"{value!r} is not a day.", "Write it such as 2026-11-22, without quotes.")
    check_year(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused(f"{value!r} is neither true nor false.", "Write true or false, no quotes.")
    return value


def _several(read: Callable[[object], object]) -> Callable[[object], tuple[object, ...]]:
    def read_all(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise Refused(f"{value!r} is not a list.", 'Write it such as ["order", "tracking"].')
        return tuple(map(read, value))

    return read_all


def _remembered_charge(value: object) -> Charge:
    return read_charge(_text(value), date.max)


FIELDS: dict[str, Field] = {
    "reason_key": Field("--reason", "reason", _one_of(tuple(REASONS))),
    "merchant": Field("--merchant", "merchant", _text),
    "amount": Field("--amount", "amount", _money),
    "charged": Field("--charged", "charged", _money),
    "transaction_date": Field("--transaction-date", "transaction_date", _day),
    "closing_date": Field("--closing-date", "closing_date", _day),
    "transmitted_date": Field("--transmitted-date", "transmitted_date", _day),
    "payment_date": Field("--payment-date", "payment_date", _day),
    "return_accepted": Field("--return-accepted", "return_accepted", _day),
    "notice_received": Field("--notice-received", "notice_received", _day),
    "next_closings": Field("--next-closing", "next_closings", _several(_day)),
    "denied_on": Field("--denied-on", "denied_on", _day),
    "complained_on": Field("--complained-on", "complained_on", _day),
    "charges": Field("--charge", "charges", _several(_remembered_charge)),
    "card": Field("--card", "card", _one_of(tuple(CARDS))),
    "place": Field("--place", "place", _one_of(PLACES)),
    "is_paid": Field("--paid", "paid", _flag),
    "have": Field("--have", "have", _several(_text)),
}

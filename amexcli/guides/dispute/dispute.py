"""What is known of a disputed charge, how it is remembered, and whether it can be so."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from amexcli.dates import check_year, parse_day
from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS, Clock, Reason

PLACES = ("same-state", "within-100-miles", "farther", "online")
_OLD = timedelta(days=730)
_NEXT_STATEMENT = timedelta(days=35)
_A_LONG_CYCLE = timedelta(days=45)
_AMOUNT = re.compile(r"\$? ?(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?", re.ASCII)


class Charge(NamedTuple):
    """One of several charges: each has a statement, and so a deadline, of its own."""

    on: date
    amount: Decimal
    closing: date | None = None


class Dispute(NamedTuple):
    """The facts of a dispute. None means unknown."""

    reason_key: str | None = None
    merchant: str | None = None
    amount: Decimal | None = None
    """What is disputed, in dollars."""
    charged: Decimal | None = None
    """What was billed, if that is more."""
    transaction_date: date | None = None
    closing_date: date | None = None
    """Of the first statement that shows the charge, or that should have shown the credit."""
    transmitted_date: date | None = None
    payment_date: date | None = None
    """When AutoPay would take the payment."""
    return_accepted: date | None = None
    notice_received: date | None = None
    next_closings: tuple[date, ...] = ()
    denied_on: date | None = None
    """When the denial was received."""
    complained_on: date | None = None
    charges: tuple[Charge, ...] = ()
    card: str | None = None
    place: str | None = None
    """Where the sale was, one of `PLACES`."""
    is_paid: bool | None = None
    have: tuple[str, ...] = ()
    """Keys of the evidence at hand."""

    @property
    def reason(self) -> Reason | None:
        """The record of the reason."""
        return REASONS[self.reason_key] if self.reason_key else None

    @property
    def is_business(self) -> bool:
        """Whether the card is a business card, where billing-error rights do not apply."""
        return self.card is not None and CARDS[self.card].family == "business"

    @property
    def is_quality(self) -> bool:
        """Whether it may turn on claims and defenses, which a business card does not have."""
        return self.reason is not None and self.reason.is_quality and not self.is_business

    @property
    def disputed(self) -> Decimal | None:
        """What is disputed in all."""
        if self.charges:
            return sum((charge.amount for charge in self.charges), Decimal())
        return self.amount

    @property
    def undisputed(self) -> Decimal | None:
        """What of the charge is not disputed, if that is known and not nothing."""
        if self.amount is None or self.charged is None or self.amount == self.charged:
            return None
        return self.charged - self.amount


def read_amount(text: str) -> Decimal:
    """Return dollars. Raises Refused unless it is a positive number of whole cents."""
    written = text.strip()
    amount = Decimal(re.sub(r"[$, ]", "", written)) if _AMOUNT.fullmatch(written) else Decimal()
    if not 0 < amount < 10**9:
        raise Refused(f"'{text}' is not an amount.", "Write it such as 40 or 39.95.")
    return amount.quantize(Decimal("0.01"))


def read_charge(text: str, today: date) -> Charge:
    """Return the charge written DATE:AMOUNT or DATE:AMOUNT:CLOSING-DATE. Raises Refused."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3:
        raise Refused(
            f"'{text}' is not a charge.",
            "Write DATE:AMOUNT such as 2026-10-03:9.99, or DATE:AMOUNT:CLOSING-DATE.",
        )
    days = [parse_day(part, today, weekday="past") for part in (parts[0], *parts[2:])]
    return Charge(days[0], read_amount(parts[1]), *days[1:])


# --- What can be so


def check(dispute: Dispute, today: date) -> list[str]:
    """Return warnings. Raises Refused, naming the option, if the facts cannot be so together."""
    if dispute.amount and dispute.charged and dispute.amount > dispute.charged:
        raise Refused(
            f"--amount: {dispute.amount} is more than the charge of {dispute.charged}.",
            "Dispute at most what was billed.",
        )
    for option, day in _past(dispute):
        if day and day > today:
            raise Refused(f"{option}: {day} is after today, {today}.", "Give the day it happened.")
    for option, day in _closings(dispute):
        if day > today + _NEXT_STATEMENT:
            raise Refused(f"{option}: {day} is more than a cycle ahead.", "Check the year.")
    for (early_option, first), (late_option, second) in _orders(dispute):
        if first and second and second < first:
            raise Refused(
                f"{late_option}: {second} is before {early_option}, {first}.", "Check both dates."
            )
    return list(_doubts(dispute, today))


_Dated = tuple[str, date | None]


def _past(dispute: Dispute) -> Iterator[_Dated]:
    """Yield the days that cannot lie ahead."""
    for name in ("transaction_date", "transmitted_date", "return_accepted", "notice_received"):
        yield FIELDS[name].option, getattr(dispute, name)
    for name in ("denied_on", "complained_on"):
        yield FIELDS[name].option, getattr(dispute, name)
    for charge in dispute.charges:
        yield "--charge", charge.on


def _closings(dispute: Dispute) -> Iterator[tuple[str, date]]:
    """Yield the closing dates of statements that should be there, or be the next to come."""
    if dispute.closing_date:
        yield "--closing-date", dispute.closing_date
    for charge in dispute.charges:
        if charge.closing:
            yield "--charge", charge.closing


def _orders(dispute: Dispute) -> Iterator[tuple[_Dated, _Dated]]:
    """Yield pairs of days of which the second cannot lie before the first."""
    transaction = ("--transaction-date", dispute.transaction_date)
    closing = ("--closing-date", dispute.closing_date)
    received = ("--notice-received", dispute.notice_received)
    yield transaction, closing
    yield transaction, ("--return-accepted", dispute.return_accepted)
    yield closing, ("--transmitted-date", dispute.transmitted_date)
    yield closing, received
    yield closing, ("--payment-date", dispute.payment_date)
    yield transaction, ("--payment-date", dispute.payment_date)
    yield transaction, received
    yield received, ("--denied-on", dispute.denied_on)
    yield transaction, ("--denied-on", dispute.denied_on)
    yield transaction, ("--complained-on", dispute.complained_on)
    previous = closing
    for day in dispute.next_closings:
        yield previous, ("--next-closing", day)
        previous = ("--next-closing", day)
    for charge in dispute.charges:
        yield ("--charge", charge.on), ("--charge", charge.closing)


def _doubts(dispute: Dispute, today: date) -> Iterator[str]:
    """Yield what can be so, but is worth a second look."""
    for option, day in (*_past(dispute), *_closings(dispute)):
        if day and today - day > _OLD:
            yield f"{option}: {day} is more than two years ago."
    first, closing = dispute.transaction_date, dispute.closing_date
    is_credit = dispute.reason is not None and Clock.NOTICE not in dispute.reason.clocks
    if first and closing and closing - first > _A_LONG_CYCLE and not is_credit:
        yield (
            f"--closing-date: is {closing} the first statement that shows a charge of {first}?"
            " The 60 days run from the first."
        )


# --- How a case remembers it


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

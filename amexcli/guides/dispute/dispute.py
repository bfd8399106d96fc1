"""What is known of a disputed charge, and whether it can be so."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS, Reason

PLACES = ("same-state", "within-100-miles", "farther", "online")
_OLD = timedelta(days=730)


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
    is_paid: bool = False
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
    def undisputed(self) -> Decimal | None:
        """What of the charge is not disputed, if that is known and not nothing."""
        if self.amount is None or self.charged is None or self.amount == self.charged:
            return None
        return self.charged - self.amount


def read_amount(text: str) -> Decimal:
    """Return dollars. Raises Refused unless it is a positive number of whole cents."""
    try:
        amount = Decimal(text.strip().removeprefix("$").replace(",", ""))
        is_money = amount.is_finite() and amount == amount.quantize(Decimal("0.01"))
    except InvalidOperation:
        is_money = False
    if not is_money or not 0 < amount < 10**9:
        raise Refused(
            f"'{text}' is not an amount.", "Write dollars and cents, such as 40 or 39.95."
        )
    return amount.quantize(Decimal("0.01"))


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
    for early, late in _orders(dispute):
        (early_option, first), (late_option, second) = early, late
        if first and second and second < first:
            raise Refused(
                f"{late_option}: {second} is before {early_option}, {first}.",
                "Check both dates.",
            )
    if dispute.transaction_date and today - dispute.transaction_date > _OLD:
        return [f"--transaction-date: {dispute.transaction_date} is more than two years ago."]
    return []


_Dated = tuple[str, date | None]


def _past(dispute: Dispute) -> Iterator[_Dated]:
    """Yield the days that cannot lie ahead."""
    yield "--transaction-date", dispute.transaction_date
    yield "--transmitted-date", dispute.transmitted_date
    yield "--return-accepted", dispute.return_accepted
    yield "--notice-received", dispute.notice_received
    yield "--denied-on", dispute.denied_on
    yield "--complained-on", dispute.complained_on
    for charge in dispute.charges:
        yield "--charge", charge.on


def _orders(dispute: Dispute) -> Iterator[tuple[_Dated, _Dated]]:
    """Yield pairs of days of which the second cannot lie before the first."""
    transaction = ("--transaction-date", dispute.transaction_date)
    closing = ("--closing-date", dispute.closing_date)
    received = ("--notice-received", dispute.notice_received)
    yield transaction, closing
    yield transaction, ("--return-accepted", dispute.return_accepted)
    yield closing, ("--transmitted-date", dispute.transmitted_date)
    yield closing, received
    yield transaction, received
    yield received, ("--denied-on", dispute.denied_on)
    yield transaction, ("--complained-on", dispute.complained_on)
    previous = closing
    for day in dispute.next_closings:
        yield previous, ("--next-closing", day)
        previous = ("--next-closing", day)
    for charge in dispute.charges:
        yield ("--charge", charge.on), ("--charge", charge.closing)


def as_facts(dispute: Dispute) -> dict[str, object]:
    """Return what a case remembers: only what is known, money as text."""
    found = {field: _plain(value) for field, value in dispute._asdict().items()}
    return {_KEYS.get(field, field): value for field, value in found.items() if value}


def from_facts(facts: Mapping[str, object]) -> Dispute:
    """Return the dispute a case remembers; keys of other guides are passed over.

    Raises Refused, naming the key, if somebody wrote something there that it cannot be.
    """
    values: dict[str, object] = {}
    for field in Dispute._fields:
        key = _KEYS.get(field, field)
        if key in facts:
            try:
                values[field] = _read(field, facts[key])
            except (TypeError, ValueError, AttributeError, Refused) as error:
                raise Refused(f"The case's {key} cannot be {facts[key]!r}.", str(error)) from None
    return Dispute(**values)  # type: ignore[arg-type]  # _read gives each field its type


_KEYS = {"reason_key": "reason", "is_paid": "paid"}
_MONEY = ("amount", "charged")
_DAYS = tuple(name for name in Dispute._fields if name.endswith(("_date", "_on", "_received")))


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


def _read(field: str, value: object) -> object:
    if field in _MONEY:
        return read_amount(str(value))
    if field == "charges":
        return tuple(read_charge(str(text)) for text in _list(value))
    if field == "next_closings":
        return tuple(_day(day) for day in _list(value))
    if field == "have":
        return tuple(map(str, _list(value)))
    if field == "is_paid":
        return bool(value)
    if field in _DAYS or field == "return_accepted":
        return _day(value)
    if field == "reason_key" and value not in REASONS:
        raise ValueError("There is no such reason.")
    if field == "card" and value not in CARDS:
        raise ValueError("There is no such card.")
    return str(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("It should be a list.")
    return value


def _day(value: object) -> date:
    if type(value) is not date:
        raise TypeError("It should be a day such as 2026-11-22.")
    return value


def read_charge(text: str) -> Charge:
    """Return the charge written DATE:AMOUNT or DATE:AMOUNT:CLOSING, dates as 2026-11-22."""
    parts = text.split(":")
    try:
        on, amount, *closing = parts
        return Charge(
            date.fromisoformat(on),
            read_amount(amount),
            date.fromisoformat(closing[0]) if closing else None,
        )
    except ValueError:
        raise Refused(
            f"'{text}' is not a charge.",
            "Write DATE:AMOUNT such as 2026-10-03:9.99, or DATE:AMOUNT:CLOSING-DATE.",
        ) from None

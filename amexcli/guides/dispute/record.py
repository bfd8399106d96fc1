"""What is known of a disputed charge."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import REASONS, Reason
from amexcli.facts.rules import RULES
from amexcli.values.dates import NEXT_STATEMENT, format_day, parse_day
from amexcli.values.money import parse_dollars

PLACES = ("same-state", "within-100-miles", "farther", "online")
CLAIMS = RULES["claims-and-defenses"]
"""They need a price above `dollars`, and a sale in the state or within `miles`."""


class Charge(NamedTuple):
    """One of several charges: each has a statement, and so a deadline, of its own."""

    on: date
    amount: Decimal
    closing: date | None = None

    def __str__(self) -> str:
        """Return it as people read it."""
        shown = f" (statement closing {format_day(self.closing)})" if self.closing else ""
        return f"${self.amount} on {format_day(self.on)}{shown}"


class Dispute(NamedTuple):
    """The facts of a dispute. None means unknown."""

    reason_key: str | None = None
    merchant: str | None = None
    amount: Decimal | None = None
    """What is disputed, in dollars."""
    charged: Decimal | None = None
    """What was billed, if that is more."""
    transaction_date: date | None = None
    posted_date: date | None = None
    closing_date: date | None = None
    """Of the first statement that shows the charge, or that should have shown the credit."""
    transmitted_date: date | None = None
    due_date: date | None = None
    """The payment due date on that statement."""
    reinstated_closing: date | None = None
    """Of the first statement that shows a charge again that was credited and put back."""
    payment_date: date | None = None
    """When AutoPay would take the payment."""
    return_accepted: date | None = None
    notice_received: date | None = None
    next_closings: tuple[date, ...] = ()
    denied_on: date | None = None
    """When the denial was received."""
    grace_day: date | None = None
    """Until when Amex's notice of the amount owed lets it be paid without new charges."""
    complained_on: date | None = None
    """When the CFPB sent the complaint to Amex."""
    answered_on: date | None = None
    """When Amex answered the complaint."""
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
        return self.card is not None and CARDS[self.card].is_business

    @property
    def is_fraud(self) -> bool:
        """Whether somebody else used the card: then a call comes before all else."""
        return self.reason is not None and self.reason.is_unauthorized

    @property
    def has_merchant(self) -> bool:
        """Whether a merchant stands behind the charge, as far as we know."""
        return self.reason is None or self.reason.has_merchant

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
    def price(self) -> Decimal | None:
        """What one purchase cost, as far as that is known: the dearest, if there are several."""
        if self.charges:
            return max(charge.amount for charge in self.charges)
        return self.charged or self.amount

    @property
    def undisputed(self) -> Decimal | None:
        """What of the charge is not disputed, if that is known and not nothing."""
        if self.charges or not self.amount or not self.charged or self.amount == self.charged:
            return None
        return self.charged - self.amount


def parse_charge(text: str, today: date) -> Charge:
    """Return the charge written DATE:AMOUNT or DATE:AMOUNT:CLOSING-DATE. Raises Refused."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3:
        raise Refused(
            f"'{text}' is not a charge.",
            "Write DATE:AMOUNT such as 2026-10-03:9.99, or DATE:AMOUNT:CLOSING-DATE.",
        )
    day = parse_day(parts[0], today, toward="past")
    closings = [parse_day(part, today, toward="past", within=NEXT_STATEMENT) for part in parts[2:]]
    return Charge(day, parse_dollars(parts[1]), *closings)

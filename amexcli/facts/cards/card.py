"""What a card is: what it costs and brings, and which others it can change to."""

from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Literal, NamedTuple

from amexcli.facts.confidence import Confidence
from amexcli.facts.points import Rewards

Family = Literal["personal", "business", "corporate"]


class Period(IntEnum):
    """How often a credit comes anew; the value is how many times a year."""

    MONTH = 12
    QUARTER = 4
    HALF = 2
    YEAR = 1


class Enrollment(StrEnum):
    """Whether a credit has to be switched on first."""

    NEEDED = "enroll first"
    NOT_NEEDED = "no enrollment"
    ADD_CARD = "add the card to the app"
    UNKNOWN = "check enrollment"


class Assist(StrEnum):
    """Which Global Assist a card has."""

    PREMIUM = "Premium Global Assist"
    STANDARD = "Global Assist"
    UNKNOWN = ""


class Credit(NamedTuple):
    """A statement credit that comes again and again."""

    key: str
    name: str
    amount: Decimal
    """Dollars a period."""
    period: Period
    enrollment: Enrollment = Enrollment.UNKNOWN
    december: Decimal = Decimal(0)
    """What comes on top in December."""
    note: str = ""
    confidence: Confidence = Confidence.REPORTED
    sources: tuple[str, ...] = ("card-maximizer", "opencard-cards")
    date: str = "2026-09"
    """When it was last seen."""

    @property
    def yearly(self) -> Decimal:
        """Its face value a year."""
        return self.amount * self.period + self.december


class Change(NamedTuple):
    """A card that another can be changed to."""

    card: str
    """Its key."""
    confidence: Confidence = Confidence.REPORTED
    note: str = ""


class Card(NamedTuple):
    """A product, never a number."""

    key: str
    name: str
    """Short: what a holder would call it."""
    family: Family
    fee: int | None
    """Dollars a year; None if not known."""
    credits: tuple[Credit, ...] = ()
    points: Rewards = Rewards.UNKNOWN
    changes_to: tuple[Change, ...] = ()
    """The nearest first."""
    additional_fee: str = ""
    """What another card on the account costs, where it is known."""
    assist: Assist = Assist.UNKNOWN
    certificate: str = ""
    """What comes with renewal besides credits."""
    after_spending: str = ""
    """What comes once a sum was spent."""
    notes: tuple[str, ...] = ()
    fee_confidence: Confidence = Confidence.PRIMARY
    sources: tuple[str, ...] = ("agreements",)
    date: str = "2025-10"
    """Of the source of the fee."""
    confirmed: str = ""
    """When a later list still had it."""
    has_known_credits: bool = True
    """Whether the credits were researched at all."""
    also: tuple[str, ...] = ()
    """Other words for its key."""

    @property
    def is_business(self) -> bool:
        """Whether it is for a business, where billing-error rights do not apply."""
        return self.family != "personal"

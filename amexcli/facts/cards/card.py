"""A card: what it costs, what it includes, and which cards it can change to."""

from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Literal, NamedTuple

from amexcli.facts.confidence import Confidence
from amexcli.facts.points import Rewards

Family = Literal["personal", "business", "corporate"]


class Period(IntEnum):
    """How often a credit renews. The value is how many times a year."""

    MONTH = 12
    QUARTER = 4
    HALF = 2
    YEAR = 1


class Enrollment(StrEnum):
    """Whether you have to enroll for a credit first."""

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
    """A recurring statement credit."""

    key: str
    name: str
    amount: Decimal
    """In dollars for each period."""
    period: Period
    enrollment: Enrollment = Enrollment.UNKNOWN
    december: Decimal = Decimal(0)
    """The extra amount in December."""
    note: str = ""
    confidence: Confidence = Confidence.REPORTED
    sources: tuple[str, ...] = ("card-maximizer", "opencard-cards")
    date: str = "2026-09"
    """The month we last saw it."""

    @property
    def yearly(self) -> Decimal:
        """Its face value in a year."""
        return self.amount * self.period + self.december


class Change(NamedTuple):
    """A card that another card can change to."""

    card: str
    """Its key."""
    confidence: Confidence = Confidence.REPORTED
    note: str = ""


class Card(NamedTuple):
    """A product, never a number."""

    key: str
    name: str
    """A short name, as a cardholder would say it."""
    family: Family
    fee: int | None
    """In dollars a year, or None if we don't know it."""
    credits: tuple[Credit, ...] = ()
    points: Rewards = Rewards.UNKNOWN
    changes_to: tuple[Change, ...] = ()
    """The closest first."""
    additional_fee: str = ""
    """What an additional card on the account costs, if we know."""
    assist: Assist = Assist.UNKNOWN
    certificate: str = ""
    """What renewal includes besides credits."""
    after_spending: str = ""
    """What you get after spending an amount."""
    notes: tuple[str, ...] = ()
    fee_confidence: Confidence = Confidence.PRIMARY
    sources: tuple[str, ...] = ("agreements",)
    date: str = "2025-10"
    """The month of the fee's source."""
    confirmed: str = ""
    """The month in which a later list still had the fee."""
    has_known_credits: bool = True
    """Whether we researched the credits at all."""
    also: tuple[str, ...] = ()
    """Other words for its key, which people may type."""

    @property
    def is_business(self) -> bool:
        """Whether it isn't a consumer card, so billing-error rights don't apply."""
        return self.family != "personal"

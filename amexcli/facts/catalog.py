"""What each card costs and brings: annual fee, recurring credits, points, where it can change to.

Fees of consumer cards are from the card member agreements of 2025; those of business cards and all
credits are from reviewed card lists of 2026. Face value is what is printed, not what it is worth.
"""

from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import NamedTuple

from amexcli.facts.confidence import Confidence

_PRIMARY = Confidence.PRIMARY
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE


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


class Points(StrEnum):
    """What a card earns."""

    MEMBERSHIP_REWARDS = "Membership Rewards"
    BLUE_CASH = "Reward Dollars"
    DELTA = "Delta SkyMiles"
    HILTON = "Hilton Honors"
    MARRIOTT = "Marriott Bonvoy"
    UNKNOWN = ""


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
    confidence: Confidence = _REPORTED
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
    confidence: Confidence = _REPORTED
    note: str = ""


class Terms(NamedTuple):
    """What is known of one card. `card` is a key of `facts.cards.CARDS`."""

    card: str
    fee: int | None
    """Dollars a year; None if not known."""
    credits: tuple[Credit, ...] = ()
    points: Points = Points.UNKNOWN
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
    fee_confidence: Confidence = _PRIMARY
    sources: tuple[str, ...] = ("agreements",)
    date: str = "2025-10"
    """Of the source of the fee."""
    confirmed: str = ""
    """When a later list still had it."""
    has_known_credits: bool = True
    """Whether the credits were researched at all."""


def _credit(key: str, name: str, dollars: str, period: Period, *more: object) -> Credit:
    return Credit(key, name, Decimal(dollars), period, *more)  # type: ignore[arg-type]


_NEEDED, _NOT_NEEDED, _UNKNOWN = Enrollment.NEEDED, Enrollment.NOT_NEEDED, Enrollment.UNKNOWN
_CLEAR = _credit("clear-plus", "CLEAR+", "219", Period.YEAR)
_WALMART = _credit("walmart-plus", "Walmart+ membership", "12.95", Period.MONTH)
_HOTEL = _credit(
    "hotel",
    "Fine Hotels + Resorts, The Hotel Collection",
    "300",
    Period.HALF,
    _NOT_NEEDED,
)._replace(
    note="Prepaid through Amex Travel; The Hotel Collection needs two nights. The booking must be"
    " processed by 11:59 pm Central on June 30 or December 31; the stay can be later.",
    confidence=_PRIMARY,
    sources=("amex-travel-benefits", "card-maximizer"),
)
_RIDESHARE = _credit("rideshare", "Rideshare", "10", Period.MONTH)
_RIDESHARE_LATER = _RIDESHARE._replace(note="After the first renewal.")
_CHATGPT = _credit("chatgpt-business", "ChatGPT Business", "300", Period.YEAR)


def _resy(dollars: str, period: Period, enrollment: Enrollment = _NEEDED) -> Credit:
    return _credit("resy", "Resy", dollars, period, enrollment)


def _delta_stays(dollars: str) -> Credit:
    return _credit("delta-stays", "Delta Stays", dollars, Period.YEAR)._replace(
        confidence=_ONE_SOURCE
    )


def _disney(dollars: str) -> Credit:
    return _credit("disney-streaming", "Disney streaming", dollars, Period.MONTH)


_PLATINUM_CREDITS = (
    _credit("airline-fee", "Airline incidentals, one airline", "200", Period.YEAR, _NEEDED),
    _credit("uber-cash", "Uber Cash", "15", Period.MONTH, Enrollment.ADD_CARD, Decimal(20)),
    _HOTEL,
    _credit("digital-entertainment", "Digital entertainment", "25", Period.MONTH, _NEEDED),
    _resy("100", Period.QUARTER),
    _WALMART,
    _credit("equinox", "Equinox", "300", Period.YEAR, _NEEDED),
    _CLEAR,
    _credit("uber-one", "Uber One", "120", Period.YEAR),
    _credit("lululemon", "lululemon, not outlets", "75", Period.QUARTER, _NEEDED),
    _credit("oura", "Oura Ring", "200", Period.YEAR, _NEEDED),
)
_RECENT = ("card-maximizer", "opencard-cards")
_CONFIRMED = ("agreements", "card-maximizer")
"""The agreement of 2025, and a list of 2026 that still has the fee."""
_OLD_LIST = ("opencard-cards",)
_FREE_NIGHT = "Free Night"

_TO_GREEN = Change("green", _ONE_SOURCE, "whether it is still open as a target, we do not know")
_NO_FREE = "It does not change to a card without a fee (one source)."

_PLATINUM = Terms(
    "platinum",
    895,
    _PLATINUM_CREDITS,
    Points.MEMBERSHIP_REWARDS,
    (Change("gold"), _TO_GREEN),
    "Additional Platinum $195 each, Companion $0",
    Assist.PREMIUM,
    notes=(_NO_FREE, "The Saks credit ended in 2026 (reported)."),
    sources=("agreements", "uscreditcardguide", "card-maximizer"),
    date="2025-09",
    confirmed="2026-09",
)
_AS_PLATINUM = Terms(
    "platinum-schwab",
    895,
    tuple(
        credit._replace(confidence=_ONE_SOURCE, sources=("opencard-cards",), date="2026-08")
        for credit in _PLATINUM_CREDITS
    ),
    Points.MEMBERSHIP_REWARDS,
    date="2025-09",
)
_DELTA_RESERVE_CREDITS = (_resy("20", Period.MONTH), _RIDESHARE._replace(enrollment=_NEEDED))

CATALOG: dict[str, Terms] = {
    terms.card: terms
    for terms in (
        _PLATINUM,
        _AS_PLATINUM._replace(notes=("Schwab's extras are not researched.",)),
        _AS_PLATINUM._replace(card="platinum-goldman-sachs"),
        _AS_PLATINUM._replace(
            card="platinum-morgan-stanley",
            additional_fee="The first Additional Platinum $0, then $195 each",
        ),
        Terms(
            "gold",
            325,
            (
                _credit("uber-cash", "Uber Cash", "10", Period.MONTH, Enrollment.ADD_CARD),
                _credit("dining", "Dining at certain partners", "10", Period.MONTH, _NEEDED),
                _resy("50", Period.HALF),
                _credit("dunkin", "Dunkin'", "7", Period.MONTH, _NEEDED),
            ),
            Points.MEMBERSHIP_REWARDS,
            (_TO_GREEN,),
            "From the sixth on $35 each (one source)",
            notes=(_NO_FREE, "Sources disagree on its Global Assist: see the benefit terms."),
            fee_confidence=_REPORTED,
            sources=("card-maximizer", "opencard-cards", "uscreditcardguide"),
            date="2026-09",
        ),
        Terms(
            "green",
            150,
            (_CLEAR,),
            Points.MEMBERSHIP_REWARDS,
            notes=(
                "One reviewer calls the fee unresolved.",
                "Closed to new applicants since mid-2026 (reported).",
            ),
            sources=("agreements", "opencard-cards", "uscreditcardguide"),
            date="2025-09",
            confirmed="2026-08",
        ),
        Terms(
            "centurion",
            5000,
            points=Points.MEMBERSHIP_REWARDS,
            assist=Assist.PREMIUM,
            notes=("By invitation.",),
            date="2025-09",
            has_known_credits=False,
        ),
        Terms(
            "blue-cash-preferred",
            95,
            (_disney("10"),),
            Points.BLUE_CASH,
            (Change("blue-cash-everyday"),),
            assist=Assist.STANDARD,
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "blue-cash-everyday",
            0,
            (
                _disney("7")._replace(date="2026-05"),
                _credit("home-chef", "Home Chef", "15", Period.MONTH)._replace(
                    confidence=_ONE_SOURCE, sources=_OLD_LIST, date="2026-05"
                ),
            ),
            Points.BLUE_CASH,
        ),
        Terms(
            "everyday",
            0,
            points=Points.MEMBERSHIP_REWARDS,
            fee_confidence=_REPORTED,
            sources=_RECENT,
            date="2026-09",
        ),
        Terms(
            "everyday-preferred",
            95,
            points=Points.MEMBERSHIP_REWARDS,
            changes_to=(Change("everyday"),),
            notes=("Closed to new applicants (reported).",),
        ),
        Terms("cash-magnet", 0),
        Terms("delta-blue", 0, points=Points.DELTA, assist=Assist.STANDARD),
        Terms(
            "delta-gold",
            150,
            (_delta_stays("100"), _RIDESHARE_LATER),
            Points.DELTA,
            (Change("delta-blue"),),
            assist=Assist.STANDARD,
            after_spending="$200 flight credit after $10,000 in a calendar year",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "delta-platinum",
            350,
            (
                _delta_stays("150"),
                _resy("10", Period.MONTH),
                _RIDESHARE._replace(enrollment=_NEEDED),
            ),
            Points.DELTA,
            (Change("delta-gold"), Change("delta-blue")),
            assist=Assist.STANDARD,
            certificate="Main-cabin companion certificate at renewal; its taxes are $22 to $250",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "delta-reserve",
            650,
            (_delta_stays("200"), *_DELTA_RESERVE_CREDITS),
            Points.DELTA,
            (
                Change("delta-platinum", _ONE_SOURCE),
                Change("delta-gold", _ONE_SOURCE),
                Change("delta-blue", _ONE_SOURCE, "sources disagree: ask"),
            ),
            "Additional Reserve $175 each",
            Assist.PREMIUM,
            certificate="First, Comfort or Main companion certificate at renewal",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms("hilton-honors", 0, points=Points.HILTON),
        Terms(
            "hilton-surpass",
            150,
            (_credit("hilton", "Hilton", "50", Period.QUARTER),),
            Points.HILTON,
            (Change("hilton-honors"),),
            after_spending=f"{_FREE_NIGHT} after $15,000 in a calendar year",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "hilton-aspire",
            550,
            (
                _credit("hilton-resort", "Hilton resorts", "200", Period.HALF),
                _credit("flight", "Flights", "50", Period.QUARTER),
                _CLEAR,
            ),
            Points.HILTON,
            (Change("hilton-surpass"), Change("hilton-honors")),
            assist=Assist.PREMIUM,
            certificate=f"{_FREE_NIGHT}",
            after_spending=f"{_FREE_NIGHT} more after $30,000 and $60,000 in a calendar year",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "marriott-bonvoy",
            95,
            points=Points.MARRIOTT,
            notes=("Closed to new applicants.",),
            has_known_credits=False,
        ),
        Terms(
            "marriott-bevy",
            250,
            points=Points.MARRIOTT,
            changes_to=(Change("marriott-bonvoy", _ONE_SOURCE),),
            assist=Assist.STANDARD,
            after_spending=f"{_FREE_NIGHT} up to 50,000 points after $15,000 in a calendar year",
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms(
            "marriott-brilliant",
            650,
            (_credit("dining", "Dining", "25", Period.MONTH),),
            Points.MARRIOTT,
            (Change("marriott-bonvoy", _ONE_SOURCE),),
            certificate=f"{_FREE_NIGHT} up to 85,000 points after the renewal month",
            notes=("Its Global Assist is not verified.",),
            sources=_CONFIRMED,
            confirmed="2026-09",
        ),
        Terms("schwab-investor", 0, has_known_credits=False),
        Terms("optima", 49, has_known_credits=False),
        Terms(
            "business-platinum",
            895,
            (
                _HOTEL,
                _credit(
                    "hilton-for-business", "Hilton for Business", "50", Period.QUARTER, _NEEDED
                ),
                _credit("airline-fee", "Airline incidentals, one airline", "200", Period.YEAR),
                _CLEAR,
                _credit("dell", "Dell", "150", Period.YEAR)._replace(confidence=_ONE_SOURCE),
                _CHATGPT._replace(confidence=_ONE_SOURCE),
                _credit("indeed", "Indeed", "90", Period.QUARTER),
                _credit("wireless", "Wireless bills", "10", Period.MONTH),
            ),
            Points.MEMBERSHIP_REWARDS,
            (Change("business-gold"), Change("business-green", _ONE_SOURCE)),
            assist=Assist.PREMIUM,
            fee_confidence=_REPORTED,
            sources=("card-maximizer", "opencard-cards", "uscreditcardguide"),
            date="2026-09",
        ),
        Terms(
            "business-gold",
            375,
            (
                _credit("flexible", "Grubhub, office supplies", "20", Period.MONTH, _NEEDED),
                _WALMART,
                _CHATGPT._replace(confidence=_ONE_SOURCE),
                _credit("squarespace", "Squarespace", "150", Period.YEAR)._replace(
                    confidence=_ONE_SOURCE
                ),
            ),
            Points.MEMBERSHIP_REWARDS,
            (Change("business-green", _ONE_SOURCE),),
            notes=(_NO_FREE,),
            fee_confidence=_REPORTED,
            sources=("card-maximizer", "opencard-cards", "uscreditcardguide"),
            date="2026-09",
        ),
        *(
            Terms(
                card,
                fee,
                points=points,
                notes=notes,
                fee_confidence=confidence,
                sources=("card-maximizer",),
                date="2026-09",
            )
            for card, fee, points, confidence, notes in (
                ("business-green", 95, Points.MEMBERSHIP_REWARDS, _ONE_SOURCE, ()),
                (
                    "blue-business-plus",
                    0,
                    Points.MEMBERSHIP_REWARDS,
                    _REPORTED,
                    ("It keeps Membership Rewards points alive (reported).",),
                ),
                ("blue-business-cash", 0, Points.UNKNOWN, _REPORTED, ()),
                ("amazon-business", 0, Points.UNKNOWN, _REPORTED, ()),
                ("amazon-business-prime", 0, Points.UNKNOWN, _REPORTED, ()),
                ("lowes-business", 0, Points.UNKNOWN, _ONE_SOURCE, ()),
                ("graphite-business", 295, Points.UNKNOWN, _REPORTED, ("Launched in March 2026.",)),
            )
        ),
        Terms(
            "plum",
            250,
            notes=("An old fee. Closed to new applicants since March 2026 (one source).",),
            fee_confidence=_ONE_SOURCE,
            sources=("opencard-cards", "card-maximizer"),
            date="2026-08",
        ),
        Terms(
            "delta-gold-business",
            150,
            (_delta_stays("150"), _RIDESHARE_LATER),
            Points.DELTA,
            assist=Assist.STANDARD,
            after_spending="$200 flight credit after $10,000",
            fee_confidence=_REPORTED,
            sources=("card-maximizer", "opencard-cards", "uscreditcardguide"),
            date="2026-09",
        ),
        Terms(
            "delta-platinum-business",
            350,
            (_delta_stays("200"), _resy("10", Period.MONTH, _UNKNOWN), _RIDESHARE),
            Points.DELTA,
            assist=Assist.STANDARD,
            certificate="Companion certificate",
            fee_confidence=_REPORTED,
            sources=_RECENT,
            date="2026-09",
        ),
        Terms(
            "delta-reserve-business",
            650,
            (_delta_stays("250"), *_DELTA_RESERVE_CREDITS),
            Points.DELTA,
            (
                Change("delta-platinum-business", _ONE_SOURCE),
                Change("delta-gold-business", _ONE_SOURCE),
            ),
            "Employee Reserve $175 each",
            Assist.PREMIUM,
            "Companion certificate",
            notes=(_NO_FREE,),
            sources=("amex-delta-reserve-business", "card-maximizer"),
            date="2026-09",
        ),
        Terms(
            "hilton-business",
            195,
            (_credit("hilton", "Hilton", "60", Period.QUARTER),),
            Points.HILTON,
            fee_confidence=_REPORTED,
            sources=_RECENT,
            date="2026-09",
        ),
        Terms(
            "marriott-business",
            125,
            points=Points.MARRIOTT,
            certificate=f"{_FREE_NIGHT} up to 35,000 points at each renewal",
            fee_confidence=_REPORTED,
            sources=("card-maximizer", "opencard-cards", "uscreditcardguide"),
            date="2026-09",
        ),
        Terms(
            "blue",
            None,
            sources=("statement-2015-12-28",),
            date="2015-12",
            has_known_credits=False,
        ),
    )
}

"""The math of keep or cancel: what the card is worth in a year, and what an offer must be worth.

Money is in dollars, as `Decimal`, to the cent. A point's value is in cents.
"""

from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from amexcli.facts.points import PROGRAMS, Rewards
from amexcli.facts.rules import RULES
from amexcli.guides.cards.use import Used
from amexcli.store.entry import Offer

ELSEWHERE = Decimal(1)
"""How many percent more we assume another card earns on the spending that an offer requires."""
_CENT = Decimal("0.01")
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


class Year(NamedTuple):
    """What one more year with the card costs, and what it's worth."""

    fee: Decimal
    used: tuple[Used, ...] = ()
    certificate: Decimal = _ZERO
    """What you would have paid without the renewal certificate."""
    points: int = 0
    """Points a year that you wouldn't earn with another card."""
    point_value: Decimal = Decimal(PROGRAMS[Rewards.UNKNOWN].usual_cents)

    @property
    def credits(self) -> Decimal:
        """The credits that are used, in dollars."""
        return sum((one.yearly for one in self.used), _ZERO)

    @property
    def worth_of_points(self) -> Decimal:
        """The points, in dollars."""
        return in_dollars(self.points, self.point_value)

    @property
    def gain(self) -> Decimal:
        """What the card is worth beyond its fee. It's negative if the fee is more."""
        return self.credits + self.certificate + self.worth_of_points - self.fee


def in_dollars(points: int, value: Decimal) -> Decimal:
    """Return what the points are worth at `value` cents each."""
    return (points * value / _HUNDRED).quantize(_CENT)


def break_even(year: Year) -> Decimal:
    """Return what an offer must be worth for keeping the card to break even."""
    return max(_ZERO, -year.gain)


def break_even_points(year: Year, value: Decimal) -> int:
    """Return how many points it takes to break even at `value` cents each, rounded up."""
    return int((break_even(year) * _HUNDRED / value).to_integral_value(ROUND_CEILING))


def worth(offer: Offer, value: Decimal, elsewhere: Decimal = ELSEWHERE) -> Decimal:
    """Return what an offer is worth, minus what its spending would earn more on another card."""
    amount = offer.amount or 0
    gross = in_dollars(amount, value) if offer.kind == "points" else Decimal(amount)
    return gross - cost_of_spend(offer, elsewhere)


def cost_of_spend(offer: Offer, elsewhere: Decimal = ELSEWHERE) -> Decimal:
    """Return how much more the offer's required spending would earn on another card."""
    return ((offer.spend or 0) * elsewhere / _HUNDRED).quantize(_CENT)


def usual_value(points: Rewards) -> Decimal:
    """Return what we assume a point is worth if the user doesn't say."""
    return Decimal(PROGRAMS[points].usual_cents)


def values_shown(points: Rewards, given: Decimal | None) -> tuple[Decimal, ...]:
    """Return the values of a point to show side by side: the user's, or those reported."""
    if given is not None:
        return (given,)
    rule = PROGRAMS[points].worth
    return tuple(map(Decimal, RULES[rule].cents)) if rule else (usual_value(points),)

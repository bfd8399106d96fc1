"""Keep or cancel, in money: what the card brings in a year, and what an offer must be worth.

All money is in dollars, as `Decimal`, to the cent; a point's value is in cents.
"""

from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from amexcli.facts.points import PROGRAMS, Rewards
from amexcli.facts.rules import RULES
from amexcli.guides.cards.use import Used
from amexcli.store.entry import Offer

ELSEWHERE = Decimal(1)
"""Percent by which another card is taken to earn more on the spend that an offer asks for."""
_CENT = Decimal("0.01")
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


class Year(NamedTuple):
    """What one more year with the card costs and brings."""

    fee: Decimal
    used: tuple[Used, ...] = ()
    certificate: Decimal = _ZERO
    """What the renewal's certificate would have cost you."""
    points: int = 0
    """Points a year that you would not earn with another card."""
    point_value: Decimal = Decimal(PROGRAMS[Rewards.UNKNOWN].usual_cents)

    @property
    def credits(self) -> Decimal:
        """The credits that are used."""
        return sum((one.yearly for one in self.used), _ZERO)

    @property
    def worth_of_points(self) -> Decimal:
        """The points, in dollars."""
        return in_dollars(self.points, self.point_value)

    @property
    def gain(self) -> Decimal:
        """What keeping the card brings beyond its fee; negative if it costs more."""
        return self.credits + self.certificate + self.worth_of_points - self.fee


def in_dollars(points: int, value: Decimal) -> Decimal:
    """Return what the points are worth at `value` cents each."""
    return (points * value / _HUNDRED).quantize(_CENT)


def break_even(year: Year) -> Decimal:
    """Return the worth of an offer with which keeping the card neither costs nor gains."""
    return max(_ZERO, -year.gain)


def break_even_points(year: Year, value: Decimal) -> int:
    """Return how many points that takes at `value` cents each, the next whole one up."""
    return int((break_even(year) * _HUNDRED / value).to_integral_value(ROUND_CEILING))


def worth(offer: Offer, value: Decimal, elsewhere: Decimal = ELSEWHERE) -> Decimal:
    """Return what an offer is worth, less what its spend would have earned more elsewhere."""
    amount = offer.amount or 0
    gross = in_dollars(amount, value) if offer.kind == "points" else Decimal(amount)
    return gross - cost_of_spend(offer, elsewhere)


def cost_of_spend(offer: Offer, elsewhere: Decimal = ELSEWHERE) -> Decimal:
    """Return what the spend that the offer asks for would have earned more with another card."""
    return ((offer.spend or 0) * elsewhere / _HUNDRED).quantize(_CENT)


def usual_value(points: Rewards) -> Decimal:
    """Return what a point is taken to be worth if the user does not say."""
    return Decimal(PROGRAMS[points].usual_cents)


def values_shown(points: Rewards, given: Decimal | None) -> tuple[Decimal, ...]:
    """Return the values of a point to show side by side: the one given, or those reported."""
    if given is not None:
        return (given,)
    rule = PROGRAMS[points].worth
    return tuple(map(Decimal, RULES[rule].cents)) if rule else (usual_value(points),)

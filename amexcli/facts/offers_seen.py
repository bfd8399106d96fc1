"""Retention offers that people reported, by card. There are few, and none for most cards."""

from typing import NamedTuple

from amexcli.facts.confidence import Confidence

_ONE_SOURCE = Confidence.ONE_SOURCE
_ANECDOTE = Confidence.ANECDOTE


class SeenOffer(NamedTuple):
    """An offer that one source reports."""

    cards: tuple[str, ...]
    says: str
    confidence: Confidence
    sources: tuple[str, ...]
    date: str


OFFERS_SEEN: tuple[SeenOffer, ...] = (
    SeenOffer(
        cards=("platinum",),
        says="A credit of $50 to $200 is typical.",
        confidence=_ONE_SOURCE,
        sources=("asksebby",),
        date="2025-06",
    ),
    SeenOffer(
        cards=("platinum",),
        says="A credit of about $150 is common, and so are points for spending. Some people get"
        " nothing.",
        confidence=_ONE_SOURCE,
        sources=("creditpoints",),
        date="2026-06",
    ),
    SeenOffer(
        cards=("platinum",),
        says="30,000 points after $3,000 in 3 months is common. 75,000 after $4,000 is the best,"
        " and rare.",
        confidence=_ANECDOTE,
        sources=("hobby-offers",),
        date="2026",
    ),
    SeenOffer(
        cards=("platinum",),
        says="Somebody who spent little was offered less than the fee.",
        confidence=_ANECDOTE,
        sources=("milevalue",),
        date="undated",
    ),
    SeenOffer(
        cards=("gold",),
        says="20,000 points after $2,000 is common. 60,000 after $4,000 is the best.",
        confidence=_ANECDOTE,
        sources=("hobby-offers",),
        date="2026",
    ),
    SeenOffer(
        cards=("hilton-aspire",),
        says="Retention credits may be reversed if you don't keep the card for a whole year.",
        confidence=_ONE_SOURCE,
        sources=("tpg-aspire",),
        date="2020",
    ),
    SeenOffer(
        cards=("marriott-business",),
        says="On its forerunner, SPG Business, somebody who spent little was offered nothing.",
        confidence=_ANECDOTE,
        sources=("pointsnerd",),
        date="about 2016",
    ),
    SeenOffer(
        cards=("delta-platinum-business",),
        says="A $75 thank-you credit during the pandemic, not a true retention offer.",
        confidence=_ANECDOTE,
        sources=("freequentflyerbook",),
        date="2020-06",
    ),
    SeenOffer(
        cards=("business-platinum",),
        says="A $200 thank-you credit during the pandemic, not a true retention offer.",
        confidence=_ANECDOTE,
        sources=("freequentflyerbook",),
        date="2020-06",
    ),
)

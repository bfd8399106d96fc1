"""Retention offers that people told of, by card. Thin, and no promise; most cards have none."""

from typing import NamedTuple

from amexcli.facts.confidence import Confidence

_ONE_SOURCE = Confidence.ONE_SOURCE
_ANECDOTE = Confidence.ANECDOTE


class SeenOffer(NamedTuple):
    """What one source says was offered."""

    cards: tuple[str, ...]
    says: str
    confidence: Confidence
    sources: tuple[str, ...]
    date: str


OFFERS_SEEN: tuple[SeenOffer, ...] = (
    SeenOffer(
        ("platinum",),
        "A credit of $50 to $200 is typical.",
        _ONE_SOURCE,
        ("asksebby",),
        "2025-06",
    ),
    SeenOffer(
        ("platinum",),
        "A credit of about $150 is common, points for spending too; some get nothing.",
        _ONE_SOURCE,
        ("creditpoints",),
        "2026-06",
    ),
    SeenOffer(
        ("platinum",),
        "30,000 points after $3,000 in 3 months is common; 75,000 after $4,000 the best, and rare.",
        _ANECDOTE,
        ("hobby-offers",),
        "2026",
    ),
    SeenOffer(
        ("platinum",),
        "Somebody who spent little was offered less than the fee.",
        _ANECDOTE,
        ("milevalue",),
        "undated",
    ),
    SeenOffer(
        ("gold",),
        "20,000 points after $2,000 is common; 60,000 after $4,000 the best.",
        _ANECDOTE,
        ("hobby-offers",),
        "2026",
    ),
    SeenOffer(
        ("hilton-aspire",),
        "Retention credits may be reversed if the card is not kept a whole year.",
        _ONE_SOURCE,
        ("tpg-aspire",),
        "2020",
    ),
    SeenOffer(
        ("marriott-business",),
        "On its forerunner, SPG Business, somebody who spent little was offered nothing.",
        _ANECDOTE,
        ("pointsnerd",),
        "about 2016",
    ),
    SeenOffer(
        ("delta-platinum-business",),
        "A $75 thank-you credit during the pandemic, not a true retention offer.",
        _ANECDOTE,
        ("freequentflyerbook",),
        "2020-06",
    ),
    SeenOffer(
        ("business-platinum",),
        "A $200 thank-you credit during the pandemic, not a true retention offer.",
        _ANECDOTE,
        ("freequentflyerbook",),
        "2020-06",
    ),
)

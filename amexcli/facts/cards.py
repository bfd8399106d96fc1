"""The cards: US consumer and small-business products of American Express.

From the card member agreements in the CFPB's collection (2025) and reviewed card lists (2026);
Blue from statements of 2014 and 2015. Names are short: what a holder would call the card.
"""

from typing import Literal, NamedTuple

Family = Literal["personal", "business"]


class Card(NamedTuple):
    """A product, never a number."""

    key: str
    name: str
    family: Family = "personal"


CARDS: dict[str, Card] = {
    card.key: card
    for card in (
        Card("platinum", "Platinum"),
        Card("platinum-schwab", "Platinum Schwab"),
        Card("platinum-goldman-sachs", "Platinum Goldman Sachs"),
        Card("platinum-morgan-stanley", "Platinum Morgan Stanley"),
        Card("gold", "Gold"),
        Card("green", "Green"),
        Card("centurion", "Centurion"),
        Card("blue", "Blue from American Express"),
        Card("blue-cash-preferred", "Blue Cash Preferred"),
        Card("blue-cash-everyday", "Blue Cash Everyday"),
        Card("everyday", "EveryDay"),
        Card("everyday-preferred", "EveryDay Preferred"),
        Card("cash-magnet", "Cash Magnet"),
        Card("delta-blue", "Delta SkyMiles Blue"),
        Card("delta-gold", "Delta SkyMiles Gold"),
        Card("delta-platinum", "Delta SkyMiles Platinum"),
        Card("delta-reserve", "Delta SkyMiles Reserve"),
        Card("hilton-honors", "Hilton Honors"),
        Card("hilton-surpass", "Hilton Honors Surpass"),
        Card("hilton-aspire", "Hilton Honors Aspire"),
        Card("marriott-bonvoy", "Marriott Bonvoy (legacy)"),
        Card("marriott-bevy", "Marriott Bonvoy Bevy"),
        Card("marriott-brilliant", "Marriott Bonvoy Brilliant"),
        Card("schwab-investor", "Schwab Investor"),
        Card("optima", "Optima"),
        Card("business-platinum", "Business Platinum", "business"),
        Card("business-gold", "Business Gold", "business"),
        Card("business-green", "Business Green", "business"),
        Card("blue-business-plus", "Blue Business Plus", "business"),
        Card("blue-business-cash", "Blue Business Cash", "business"),
        Card("amazon-business", "Amazon Business", "business"),
        Card("amazon-business-prime", "Amazon Business Prime", "business"),
        Card("lowes-business", "Lowe's Business", "business"),
        Card("graphite-business", "Graphite Business Cash Unlimited", "business"),
        Card("plum", "Plum", "business"),
        Card("delta-gold-business", "Delta SkyMiles Gold Business", "business"),
        Card("delta-platinum-business", "Delta SkyMiles Platinum Business", "business"),
        Card("delta-reserve-business", "Delta SkyMiles Reserve Business", "business"),
        Card("hilton-business", "Hilton Honors Business", "business"),
        Card("marriott-business", "Marriott Bonvoy Business", "business"),
    )
}

"""The cards: US consumer, small-business, and corporate products, and what they include.

They're from the card member agreements in the CFPB's collection (2025) and from reviewed card lists
(2026). Blue is from statements of 2014 and 2015. The fees of consumer cards are from those
agreements. The fees of business cards, and all credits, are from the lists. Face value is what's
printed, not what it's worth.
"""

from amexcli.facts.cards.business import BUSINESS
from amexcli.facts.cards.card import Card
from amexcli.facts.cards.corporate import CORPORATE
from amexcli.facts.cards.personal import PERSONAL

CARDS: dict[str, Card] = {card.key: card for card in (*PERSONAL, *BUSINESS, *CORPORATE)}
CARD_NAMES = {card.key: card.name for card in CARDS.values()}
CARD_SPELLINGS = {other: card.key for card in CARDS.values() for other in card.also}
"""The keys of cards by other words for them."""

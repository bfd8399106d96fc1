"""The cards: US consumer and small-business products of American Express, and what they bring.

From the card member agreements in the CFPB's collection (2025) and reviewed card lists (2026);
Blue from statements of 2014 and 2015. Fees of consumer cards are from those agreements; those of
business cards and all credits are from the lists. Face value is what is printed, not what it is
worth.
"""

from amexcli.facts.cards.business import BUSINESS
from amexcli.facts.cards.card import Card
from amexcli.facts.cards.corporate import CORPORATE
from amexcli.facts.cards.personal import PERSONAL

CARDS: dict[str, Card] = {card.key: card for card in (*PERSONAL, *BUSINESS, *CORPORATE)}
CARD_NAMES = {card.key: card.name for card in CARDS.values()}
CARD_SPELLINGS = {other: card.key for card in CARDS.values() for other in card.also}
"""Keys by other words for a card."""

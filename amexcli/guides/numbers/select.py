"""Which phone numbers answer a question, best first."""

from collections.abc import Iterable
from typing import NamedTuple

from amexcli.facts.confidence import Confidence, shown
from amexcli.facts.numbers import NUMBERS, PRODUCTS, PhoneNumber
from amexcli.values.text import split_words

_LONG_ENOUGH_TO_BEGIN = 5
"""Letters. That way "gold" doesn't find Goldman, but "disput" finds disputes."""


class Question(NamedTuple):
    """What the user asked for."""

    words: tuple[str, ...] | None = None
    """All must be in a row's label, purpose, or cards. Folded, see `split_words`. None: any row."""
    card: str | None = None
    """A key of `facts.cards.CARDS`."""
    abroad: bool = False
    every_product: bool = False
    is_caller_abroad: bool = False
    """With a country, numbers that can be dialed from there come first."""


def select(question: Question, own: Iterable[PhoneNumber] = ()) -> list[PhoneNumber]:
    """Return the numbers that fit: the user's own first, unconfirmed ones last."""
    found = [number for number in (*own, *NUMBERS) if _fits(number, question)]
    return sorted(found, key=lambda number: _rank(number, question))


def serves(number: PhoneNumber, card: str) -> bool:
    """Whether the line is for this card, by its key or its family."""
    from amexcli.facts.cards import CARDS

    return card in number.cards or CARDS[card].family in number.cards


def _fits(number: PhoneNumber, question: Question) -> bool:
    if question.abroad and not number.abroad:
        return False
    words = question.words or ()
    is_for_card = bool(question.card) and serves(number, question.card or "")
    is_wanted = question.every_product or is_for_card or _is_named(number.product, words)
    if number.product and not is_wanted:
        return False
    if question.card and number.cards and not is_for_card:
        return False
    if question.words is None:
        return True
    text = _searchable(number)
    return bool(words) and all(_has_word(text, word) for word in words)


def _is_named(product: str | None, words: Iterable[str]) -> bool:
    return product is not None and any(word.rstrip("s") in PRODUCTS[product] for word in words)


def _has_word(text: str, word: str) -> bool:
    """Whether `text` has the word, singular or plural, or, unless it's short, one it begins."""
    for part in text.split():
        if part.rstrip("s") == word.rstrip("s"):
            return True
        if len(word) >= _LONG_ENOUGH_TO_BEGIN and part.startswith(word):
            return True
    return False


def _searchable(number: PhoneNumber) -> str:
    from amexcli.facts.cards import CARDS

    names = (CARDS[card].name for card in number.cards if card in CARDS)
    product = PRODUCTS.get(number.product or "", ())
    how_sure = (number.confidence, shown(number.confidence))
    kinds = (*product, number.group, *how_sure)
    texts = (number.id, number.label, number.purpose, *number.cards, *names, *kinds)
    return " ".join(split_words(" ".join(texts)))


def _rank(number: PhoneNumber, question: Question) -> tuple[bool, bool, bool, int]:
    """Order by trust, reach, and how specific the line is: the card's, its family's, any card's."""
    card = question.card
    distance = 0 if card is None or card in number.cards else 1 if number.cards else 2
    return (
        number.confidence is Confidence.UNCONFIRMED,
        number.confidence is not Confidence.YOURS,
        question.is_caller_abroad and not number.abroad,
        distance,
    )

"""Which phone numbers answer a question, best first."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from amexcli.document import Block, Caution, Cell, Column, Document, Json, Table, Text
from amexcli.facts.confidence import MEANINGS, Confidence
from amexcli.facts.numbers import BACK_OF_CARD, NUMBERS, PRODUCTS, PhoneNumber

COLUMNS = (
    Column("id"),
    Column("label", "Who and what for"),
    Column("display", "Number", nowrap=True),
    Column("purpose"),
    Column("hours"),
    Column("confidence", "How sure", nowrap=True),
)
_ROOM_FOR_DETAIL = 10
"""A page with more rows than this leaves out hours and notes."""
_LONG_ENOUGH_TO_BEGIN = 5
"""So that "gold" does not find Goldman, but "disput" finds disputes."""
WITHOUT_CARD = "Without your card: 1-800-528-4800, or from outside the US +1-336-393-1111."
NO_MATCH = f"No number has all of these words. Call the one on your card. {WITHOUT_CARD}"
TRUST_NO_CALLER = (
    "Whoever calls can fake the number that shows. Hang up, and call the number on your card."
    " {amex_never_asks}"
)
TOO_MANY = f"{WITHOUT_CARD} A word narrows this list: amex numbers lost."


class Question(NamedTuple):
    """What the user asked for."""

    words: tuple[str, ...] = ()
    """Each is in a row's label, purpose or cards. Folded, see `split_words`."""
    card: str | None = None
    """A key of `facts.cards.CARDS`."""
    abroad: bool = False
    every_product: bool = False


def select(question: Question) -> list[PhoneNumber]:
    """Return the numbers that fit, best first: what nothing confirms is last."""
    found = [number for number in NUMBERS if _fits(number, question)]
    return sorted(found, key=lambda number: _rank(number, question.card))


def _fits(number: PhoneNumber, question: Question) -> bool:
    if question.abroad and not number.abroad:
        return False
    if number.product and not (question.every_product or _is_named(number.product, question.words)):
        return False
    if question.card and number.cards and not _serves(number, question.card):
        return False
    if not question.words:
        return True
    text = _searchable(number)
    return all(_has_word(text, word) for word in question.words)


def _is_named(product: str, words: Iterable[str]) -> bool:
    return any(word.rstrip("s") in PRODUCTS[product] for word in words)


def _has_word(text: str, word: str) -> bool:
    """Whether `text` has the word, in singular or plural, or (if not short) one that begins so."""
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
    texts = (number.id, number.label, number.purpose, *number.cards, *names, *product)
    return " ".join(split_words(" ".join(texts)))


def split_words(text: str) -> list[str]:
    """Return the words of `text`, folded, without punctuation."""
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def _serves(number: PhoneNumber, card: str) -> bool:
    from amexcli.facts.cards import CARDS

    return card in number.cards or CARDS[card].family in number.cards


def _rank(number: PhoneNumber, card: str | None) -> tuple[bool, int]:
    """Order the unconfirmed last; before that, the card's own line, its family's, any card's."""
    distance = 0 if card is None or card in number.cards else 1 if number.cards else 2
    return number.confidence is Confidence.UNCONFIRMED, distance


def numbers_document(question: Question) -> Document:
    """Return the table of what `question` asks for, and under it what comes first."""
    numbers = select(question)
    return Document(
        kind="numbers",
        blocks=tuple(_blocks(numbers)) if numbers else (Caution(NO_MATCH),),
        data=lambda: [_record(number) for number in numbers],
        is_listing=True,
    )


def _blocks(numbers: list[PhoneNumber]) -> Iterator[Block]:
    is_long = len(numbers) > _ROOM_FOR_DETAIL
    yield Table(COLUMNS, tuple(_row(number, is_detailed=not is_long) for number in numbers))
    shown = {number.confidence for number in numbers}
    yield Text("; ".join(f"{c}: {meaning}" for c, meaning in MEANINGS.items() if c in shown) + ".")
    yield Caution(BACK_OF_CARD)
    if is_long:
        yield Text(TOO_MANY)


def _row(number: PhoneNumber, *, is_detailed: bool) -> tuple[Cell, ...]:
    detail = (number.purpose, number.hours, number.note) if is_detailed else (number.purpose,)
    return (
        Cell(number.id),
        Cell(number.label, notes=tuple(filter(None, detail))),
        Cell(number.display),
        Cell(number.purpose),
        Cell(number.hours or ""),
        Cell(number.confidence),
    )


def _record(number: PhoneNumber) -> Json:
    from amexcli.facts.sources import SOURCES

    return {
        "id": number.id,
        "label": number.label,
        "phone": number.phone,
        "display": number.display,
        "cards": _card_keys(number),
        "purpose": number.purpose,
        "hours": number.hours,
        "confidence": number.confidence,
        "note": number.note,
        "product": number.product,
        "sources": [SOURCES[key]._asdict() for key in number.sources],
    }


def _card_keys(number: PhoneNumber) -> list[str]:
    """Return the keys of the cards it is for, a family spelled out; empty for any US card."""
    from amexcli.facts.cards import CARDS

    return [card for card in CARDS if number.cards and _serves(number, card)]


class Lookup(NamedTuple):
    """What we know of a number that called, texted or turned up somewhere."""

    document: Document
    warning: str
    """Empty if the number is one of ours; else why not to trust it."""


def look_up(phone: str) -> Lookup:
    """Return what we know of a number in E.164."""
    from amexcli.guides.citing import cite

    numbers = [number for number in NUMBERS if number.phone == phone]
    table = (Table(COLUMNS, tuple(_row(n, is_detailed=True) for n in numbers)),) if numbers else ()
    document = Document(
        kind="numbers",
        blocks=(*table, Caution(cite(TRUST_NO_CALLER))),
        data=lambda: [_record(number) for number in numbers],
        is_listing=True,
    )
    return Lookup(document, "" if numbers else _warn_of(phone))


def _warn_of(phone: str) -> str:
    from amexcli.facts.deny_list import DENIED_NUMBERS

    for denied in DENIED_NUMBERS:
        if denied.phone == phone:
            return f"Do not trust {phone}. {denied.found}"
    return f"We do not know {phone}. That does not make it false, nor true."

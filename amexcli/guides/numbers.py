"""Which phone numbers answer a question, best first."""

from collections.abc import Iterable
from typing import NamedTuple

from amexcli.document import Caution, Cell, Column, Document, Json, Table, Text
from amexcli.facts.confidence import Confidence
from amexcli.facts.numbers import BACK_OF_CARD, NUMBERS, PhoneNumber

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
NO_MATCH = (
    "No number here is for that. Call the number on the back of your card, or 1-800-528-4800"
    " (general customer service) if you do not have it."
)


class Question(NamedTuple):
    """What the user asked for."""

    words: tuple[str, ...] = ()
    """All of them occur in a row's label, purpose or cards."""
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
    return not question.words or all(word in _searchable(number) for word in question.words)


def _is_named(product: str, words: Iterable[str]) -> bool:
    # "card" is in every second label, so it names no product.
    names = {name.rstrip("s") for name in product.split()} - {"card"}
    return any(word.rstrip("s") in names for word in words)


def _searchable(number: PhoneNumber) -> str:
    from amexcli.facts.cards import CARDS

    names = (f"{card} {CARDS[card].name if card in CARDS else ''}" for card in number.cards)
    return " ".join(
        (number.id, number.label, number.purpose, number.product or "", *names)
    ).casefold()


def _serves(number: PhoneNumber, card: str) -> bool:
    from amexcli.facts.cards import CARDS

    return card in number.cards or CARDS[card].family in number.cards


def _rank(number: PhoneNumber, card: str | None) -> tuple[bool, int]:
    """Order the unconfirmed last; before that, the card's own line, its family's, any card's."""
    is_for_any = card is None or not number.cards
    closeness = 2 if is_for_any else 0 if card in number.cards else 1
    return number.confidence is Confidence.UNCONFIRMED, closeness


def numbers_document(question: Question) -> Document:
    """Return the table of what `question` asks for, and under it what comes first."""
    numbers = select(question)
    is_detailed = len(numbers) <= _ROOM_FOR_DETAIL
    table = Table(COLUMNS, tuple(_row(number, is_detailed=is_detailed) for number in numbers))
    return Document(
        kind="numbers",
        blocks=(table, Caution(BACK_OF_CARD)) if numbers else (Text(NO_MATCH),),
        data=lambda: [_record(number) for number in numbers],
    )


def _row(number: PhoneNumber, *, is_detailed: bool) -> tuple[Cell, ...]:
    aside = [number.purpose]
    if is_detailed:
        aside += filter(None, (number.hours, number.note))
    return (
        Cell(number.id),
        Cell(number.label, note="\n".join(aside)),
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
        "cards": list(number.cards),
        "purpose": number.purpose,
        "hours": number.hours,
        "confidence": number.confidence,
        "note": number.note,
        "sources": [SOURCES[key]._asdict() for key in number.sources],
    }

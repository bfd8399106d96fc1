"""Phone numbers as a table, or one of them as a code for a phone's camera."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from amexcli.document import (
    Block,
    Caution,
    Cell,
    Column,
    Document,
    Json,
    QRCode,
    Table,
    Text,
)
from amexcli.facts.confidence import SHOWN_MEANINGS, shown
from amexcli.facts.numbers import BACK_OF_CARD, BY_ID, COLLECT, PhoneNumber
from amexcli.guides.numbers.overview import HEADLINE
from amexcli.values.countries import Country

Blocks: TypeAlias = tuple[Block, ...]

_ROOM_FOR_DETAIL = 10
"""A page with more rows than this leaves out hours and notes."""
WITHOUT_CARD = (
    f"Without your card: {BY_ID['general'].display}, or from outside the US {COLLECT.display}."
)
NO_MATCH = f"No number matches all of these words. Call the one on your card. {WITHOUT_CARD}"
TOO_MANY = f"{WITHOUT_CARD} To narrow this list, add a word: amex numbers lost."

COLUMNS = (
    Column("id"),
    Column("label", "Name and purpose"),
    Column("display", "Number", nowrap=True),
    Column("purpose"),
    Column("hours"),
    Column("confidence", "How sure", nowrap=True),
)


def numbers_document(
    numbers: Sequence[PhoneNumber], country: Country | None = None, *, screen: Blocks = ()
) -> Document:
    """Return the table of the numbers. With a country, they are written as dialed from there."""
    return Document(
        kind="numbers",
        blocks=tuple(_blocks(numbers, country)) if numbers else (Caution(NO_MATCH),),
        data=lambda: [number_record(number, country) for number in numbers],
        is_listing=True,
        headline=HEADLINE,
        screen=screen,
    )


def code_document(number: PhoneNumber, country: Country | None = None) -> Document:
    """Return the only number left, and its code for a phone's camera."""
    return numbers_document([number], country)._replace(
        blocks=(numbers_table([number], country), QRCode(_uri(number)), Caution(BACK_OF_CARD)),
        is_listing=False,
    )


def numbers_table(numbers: Sequence[PhoneNumber], country: Country | None = None) -> Table:
    """Return the rows for any list of numbers."""
    is_detailed = len(numbers) <= _ROOM_FOR_DETAIL
    rows = (_row(number, country, is_detailed=is_detailed) for number in numbers)
    return Table(_columns(country), tuple(rows))


def _blocks(numbers: Sequence[PhoneNumber], country: Country | None) -> Iterator[Block]:
    yield numbers_table(numbers, country)
    levels = {shown(number.confidence) for number in numbers}
    known = (f"{word}: {meaning}" for word, meaning in SHOWN_MEANINGS.items() if word in levels)
    yield Text(f"{'; '.join(known)}.")
    if country:
        from amexcli.guides.numbers.dialing import explain

        yield from map(Caution, explain(country, numbers))
    yield Caution(BACK_OF_CARD)
    if len(numbers) > _ROOM_FOR_DETAIL:
        yield Text(TOO_MANY)


def _columns(country: Country | None) -> tuple[Column, ...]:
    """Return the columns. A page shows a number as it is dialed. Scripts get both forms."""
    if country is None:
        return COLUMNS
    dialed = Column("dialed", f"From {country.name}", nowrap=True)
    known = (c._replace(heading="") if c.key == "display" else c for c in COLUMNS)
    return (*known, dialed, Column("toll_free"))


def _row(number: PhoneNumber, country: Country | None, *, is_detailed: bool) -> tuple[Cell, ...]:
    detail = (number.purpose, number.hours, number.note) if is_detailed else (number.purpose,)
    notes = tuple(filter(None, detail))
    cells = (
        Cell(number.id),
        Cell(number.label, notes=notes),
        Cell(number.display),
        Cell(number.purpose),
        Cell(number.hours or ""),
        Cell(number.confidence, page=shown(number.confidence)),
    )
    return (*cells, *_dialed(number, country)) if country else cells


def _dialed(number: PhoneNumber, country: Country) -> tuple[Cell, Cell]:
    from amexcli.guides.numbers.dialing import display, notes
    from amexcli.values.phones import dial_from, is_toll_free

    on_page, below = display(number, country), tuple(notes(number, country))
    dialed = Cell(dial_from(country.code, number.phone), page=on_page, notes=below)
    return dialed, Cell("yes" if is_toll_free(number.phone) else "no")


def number_record(number: PhoneNumber, country: Country | None) -> Json:
    """Return the number as JSON data."""
    from amexcli.facts.sources import SOURCES
    from amexcli.values.phones import dial_from, dial_on_mobile, is_toll_free

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
        "uri": _uri(number),
        "toll_free": is_toll_free(number.phone),
        "dialed": dial_from(country.code, number.phone) if country else None,
        "mobile": dial_on_mobile(number.phone) if country else None,
    }


def _uri(number: PhoneNumber) -> str:
    """RFC 3966."""
    return f"tel:{number.phone}"


def _card_keys(number: PhoneNumber) -> list[str]:
    """Return the keys of the cards it is for, one by one for a family. Empty: any US card."""
    from amexcli.facts.cards import CARDS
    from amexcli.guides.numbers.select import serves

    return [card for card in CARDS if number.cards and serves(number, card)]

"""The log as tables and pages."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from amexcli.document import Cell, Column, Document, Fields, Json, Table, Text
from amexcli.store.entry import KEYS, Entry, Offer
from amexcli.store.entry_files import Stored
from amexcli.values.dates import (
    format_day,
    format_day_from,
    format_due,
    format_moment,
    format_short_day,
)
from amexcli.values.text import split_words

COLUMNS = (
    Column("id", "Id", nowrap=True),
    Column("at", "Day", nowrap=True),
    Column("channel", "How", nowrap=True),
    Column("", "Who"),
    Column("topic"),
    Column("summary", "What", may_shorten=True),
    Column("representative"),
    Column("reference"),
    Column("follow_up", "Follow up", nowrap=True),
    Column("status"),
    Column("case"),
)
_LABELS = {"at": "When", "channel": "How", "number": "Number called", "promised": "Promised"}


def entries_document(entries: Iterable[Stored], today: date, footer: str = "") -> Document:
    """Return the table of these entries, in their order. `footer` says what to type next."""
    shown = tuple(entries)
    table = Table(COLUMNS, tuple(_row(stored.entry, today) for stored in shown))
    return Document(
        kind="log",
        blocks=(table, *((Text(footer),) if footer else ())) if shown else (),
        data=lambda: [_record(stored) for stored in shown],
        is_listing=True,
    )


def _row(entry: Entry, today: date) -> tuple[Cell, ...]:
    special = {
        "": Cell(entry.representative or entry.department or ""),
        "at": Cell(_as_text(entry.at), page=format_short_day(entry.at.date(), today)),
        "follow_up": _follow_up(entry, today),
    }
    return tuple(
        special.get(column.key) or Cell(_as_text(getattr(entry, column.key))) for column in COLUMNS
    )


def _follow_up(entry: Entry, today: date) -> Cell:
    text = _as_text(entry.follow_up)
    if entry.status != "open" or entry.follow_up is None:
        return Cell(text, page=entry.status)
    is_late = entry.follow_up < today
    return Cell(text, page=format_due(entry.follow_up, today), is_late=is_late)


def find_search_word(entries: Iterable[Stored]) -> str:
    """Return a word that a search of these entries would find: a representative's name."""
    names = (split_words(stored.entry.representative or "") for stored in entries)
    return next((name[0] for name in names if name and name[0].isascii()), "WORD")


def entry_document(stored: Stored, today: date) -> Document:
    """Return the page of one entry: every detail, and then its file."""
    entry = stored.entry
    rows = list(_details(entry, today))
    if entry.offer:
        rows.append(("Offer", _format_offer(entry.offer)))
    if entry.notes:
        rows.append(("Notes", entry.notes.expandtabs(4)))
    rows += [(key, _for_people(value)) for key, value in entry.extra.items()]
    rows.append(("File", str(stored.path)))
    return Document(
        kind="entry",
        title=entry.summary,
        blocks=(Fields(tuple(rows)),),
        data=lambda: _record(stored),
    )


def _details(entry: Entry, today: date) -> Iterator[tuple[str, str]]:
    """Yield the details that are known, except those shown elsewhere on the page."""
    for key in KEYS:
        value = getattr(entry, key)
        if key not in ("summary", "offer", "notes") and value not in (None, ()):
            is_awaited = key == "follow_up" and entry.status == "open"
            yield _label(key), format_day_from(value, today) if is_awaited else _for_people(value)


def _for_people(value: object) -> str:
    match value:
        case datetime():
            return format_moment(value)
        case date():
            return format_day(value)
        case _:
            return _as_text(value)


def _label(key: str) -> str:
    return _LABELS.get(key, key.replace("_", " ").capitalize())


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _format_offer(offer: Offer) -> str:
    """Return "40,000 points for $4,000 spent within 3 months: accepted"."""
    amounts = {"points": "{:,} points", "credit": "${:,}"}
    words = offer.kind
    if offer.amount is not None and offer.kind in amounts:
        words = amounts[offer.kind].format(offer.amount)
    if offer.spend is not None:
        words += f" for ${offer.spend:,} spent"
    if offer.months is not None:
        words += f" within {offer.months} months"
    words += "".join(f", {key} {value}" for key, value in offer.extra.items())
    return f"{words}: {offer.outcome}" if offer.outcome else words


def _record(stored: Stored) -> Json:
    entry = stored.entry
    return {
        "schema": entry.schema,
        **{key: _as_json(getattr(entry, key)) for key in KEYS},
        "path": str(stored.path),
    }


def _as_json(value: object) -> Json:
    match value:
        case None | str() | int():
            return value
        case tuple():
            return list(value)
        case Offer():
            return _offer_record(value)
        case _:
            return _as_text(value)


def _offer_record(offer: Offer) -> Json:
    """Return the offer with amounts as text, so that dollars keep their cents: "150.00"."""

    def money(amount: int | None) -> str | None:
        return None if amount is None else f"{amount}.00"

    is_points = offer.kind == "points" and offer.amount is not None
    return {
        "kind": offer.kind,
        "amount": str(offer.amount) if is_points else money(offer.amount),
        "spend": money(offer.spend),
        "months": offer.months,
        "outcome": offer.outcome,
        "currency": "USD",
    }

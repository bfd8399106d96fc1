"""What is due, as a list by date or as a calendar."""

from collections.abc import Iterable
from datetime import date

from amexcli.document import Cell, Column, Deadlines, Document, Json, Table
from amexcli.guides.due.coming import Coming
from amexcli.values.text import count

_COLUMNS = (
    Column("on", "Day", nowrap=True),
    Column("days_left", "Left", nowrap=True),
    Column("kind", "Kind", nowrap=True),
    Column("what", "What"),
    Column("case"),
    Column("entry"),
    Column("command"),
)


def due_document(items: Iterable[Coming], today: date, *, as_calendar: bool = False) -> Document:
    """Return what is due, the earliest first."""
    sorted_items = sorted(items, key=lambda item: (item.on, item.kind, item.what))
    table = due_table(sorted_items, today)
    calendar = Deadlines(tuple(item.as_deadline(today) for item in sorted_items))
    return Document(
        kind="due",
        blocks=(calendar,) if as_calendar else (table,) if sorted_items else (),
        data=lambda: [record(item, today) for item in sorted_items],
        title="Amex" if as_calendar else "",
        subject="due",
        is_listing=True,
    )


def due_table(items: Iterable[Coming], today: date) -> Table:
    """Return the rows of these items, in their order."""
    return Table(_COLUMNS, tuple(_row(item, today) for item in items))


def _row(item: Coming, today: date) -> tuple[Cell, ...]:
    days = (item.on - today).days
    left = "today" if not days else count(days, "day") if days > 0 else f"{count(-days, 'day')} ago"
    case = f"case {item.case}" if item.case else ""
    rule = f" ({item.rule})" if item.rule else ""
    notes = (case, f"Counted from {item.counted_from}{rule}.", item.command)
    return (
        Cell(item.on.isoformat(), page=f"{item.on:%a} {item.on}"),
        Cell(str(days), page=left),
        Cell(item.kind),
        Cell(item.what, notes=tuple(filter(None, notes))),
        Cell(item.case),
        Cell(item.entry),
        Cell(item.command),
    )


def record(item: Coming, today: date) -> Json:
    """Return the item as scripts read it."""
    return {
        "on": item.on.isoformat(),
        "what": item.what,
        "days_left": (item.on - today).days,
        "kind": item.kind,
        "counted_from": item.counted_from,
        "rule": item.rule or None,
        "certainty": item.certainty,
        "case": item.case or None,
        "entry": item.entry or None,
        "command": item.command,
    }

"""What's due, as a list by date or as a calendar."""

from collections.abc import Iterable
from datetime import date

from amexcli.document import Cell, Column, Deadlines, Document, Json, Table, Text
from amexcli.guides.due.coming import Coming
from amexcli.values.certainty import Certainty
from amexcli.values.dates import format_due, format_short_day

_COLUMNS = (
    Column("on", "Day", nowrap=True),
    Column("days_left", "Due", nowrap=True),
    Column("kind"),
    Column("what", "What", may_shorten=True),
    Column("case"),
    Column("entry"),
    Column("command"),
    Column("", "To open it", nowrap=True),
)
_SHORTER = {"dispute-checklist": "dispute", "retention-script": "retention"}
"""Short names of guides, which save room on a line. `cli.py` knows them too."""
_CALENDAR = "Calendar: --format ics"


def due_document(
    items: Iterable[Coming], today: date, *, as_calendar: bool = False, with_why: bool = False
) -> Document:
    """Return what's due, earliest first. `with_why` adds what each day is counted from."""
    sorted_items = sorted(items, key=lambda item: (item.on, item.kind, item.what))
    footer = _CALENDAR if with_why else f"Why these dates: --why     {_CALENDAR}"
    listed = (due_table(sorted_items, today, with_why=with_why), Text(footer))
    calendar = Deadlines(tuple(item.as_deadline(today) for item in sorted_items))
    return Document(
        kind="due",
        blocks=(calendar,) if as_calendar else listed if sorted_items else (),
        data=lambda: [record(item, today) for item in sorted_items],
        title="Amex" if as_calendar else "",
        subject="due",
        is_listing=True,
    )


def due_table(
    items: Iterable[Coming], today: date, *, of_case: str = "", with_why: bool = False
) -> Table:
    """Return the rows of these items, in their order. `of_case` is the case they all belong to."""
    return Table(_COLUMNS, tuple(_row(item, today, of_case, with_why=with_why) for item in items))


def _row(item: Coming, today: date, of_case: str, *, with_why: bool) -> tuple[Cell, ...]:
    is_late = item.on < today and item.certainty is not Certainty.SAFE
    to_open = _to_open(item, today)
    is_plain = item.case in ("", of_case, *to_open.split())
    return (
        Cell(item.on.isoformat(), page=format_short_day(item.on, today)),
        Cell(str((item.on - today).days), page=_when(item, today), is_late=is_late),
        Cell(item.kind),
        Cell(
            item.what,
            notes=(item.as_deadline(today).why,) if with_why else (),
            page=describe(item) if is_plain else f"{describe(item)}, {item.case}",
        ),
        Cell(item.case),
        Cell(item.entry),
        Cell(item.command),
        Cell("", page=to_open),
    )


def _when(item: Coming, today: date) -> str:
    """Return how far off it is. A passed safe day isn't late: the last day may still be ahead."""
    is_only_safe = item.certainty is Certainty.SAFE and item.on < today
    return "safe day passed" if is_only_safe else format_due(item.on, today)


def describe(item: Coming) -> str:
    """Return in a few words what's due."""
    what = item.brief or item.what.rstrip(".")
    return what[:1].upper() + what[1:]


def _to_open(item: Coming, today: date) -> str:
    """Return what to type next. For something of a case that's overdue, that's the next step up."""
    if item.entry and item.case and item.on < today:
        return f"amex escalate --case {item.case}"
    amex, command, *options = item.command.split()
    return " ".join((amex, _SHORTER.get(command, command), *options))


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

"""The list of cases, and the page of one case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from amexcli.document import (
    Block,
    Cell,
    Column,
    Document,
    Fields,
    Json,
    Points,
    Section,
    Table,
    Text,
)
from amexcli.guides.base import format_fact
from amexcli.guides.due.coming import Coming, from_case, from_entries, iter_deadlines
from amexcli.guides.due.listing import describe, due_table, record
from amexcli.guides.registry import iter_fields
from amexcli.store.cases import Case
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day, format_due, format_short_day

_COLUMNS = (
    Column("name", "Case", nowrap=True),
    Column("kind", "Kind", nowrap=True),
    Column("status"),
    Column("open"),
    Column("next_on", "Day", nowrap=True),
    Column("", "Due", nowrap=True),
    Column("next", "What", may_shorten=True),
)

_KINDS = {"contacts": "calls"}
"""What pages call a kind, if people have another word for it."""


class Summary(NamedTuple):
    """A case at a glance."""

    name: str
    kind: str
    is_closed: bool
    open: int
    """How many records are still open."""
    next: Coming | None
    """What comes next, or was last due."""
    overdue: Coming | None
    """What has been overdue the longest."""

    @property
    def first(self) -> Coming | None:
        """What to look at first."""
        return self.overdue or self.next


def summarize(name: str, known: Case | None, contacts: Sequence[Entry], today: date) -> Summary:
    """Return the case at a glance. Raises AmexError for impossible facts."""
    coming = _coming(known, contacts, today)
    ahead = [item for item in coming if item.on >= today]
    overdue = [item for item in coming if item.on < today]
    return Summary(
        name,
        known.kind if known else "",
        is_closed=known is not None and known.is_closed,
        open=sum(entry.status == "open" for entry in contacts),
        next=next(iter(ahead or coming[-1:]), None),
        overdue=next(iter(overdue), None),
    )


def by_day(summaries: Iterable[Summary]) -> list[Summary]:
    """Return the cases by the day of what to look at first. Those without one come last."""
    return sorted(summaries, key=lambda summary: summary.first.on if summary.first else date.max)


def cases_document(summaries: Iterable[Summary], today: date) -> Document:
    """Return the table of cases, in their order."""
    shown = tuple(summaries)
    return Document(
        kind="cases",
        blocks=tuple(_list(shown, today)) if shown else (),
        data=lambda: [_record(summary) for summary in shown],
        is_listing=True,
    )


def _list(shown: Sequence[Summary], today: date) -> Iterator[Block]:
    yield Table(_COLUMNS, tuple(_row(summary, today) for summary in shown))
    yield Text(f"Open one: amex cases show {shown[0].name}    Everything due: amex due")


def case_document(name: str, known: Case | None, history: Sequence[Entry], today: date) -> Document:
    """Return the page of one case. `history` holds its entries, oldest first."""
    coming = _coming(known, history, today)
    return Document(
        kind="case",
        title=name,
        blocks=tuple(_blocks(name, known, history, coming, today)),
        data=lambda: {
            **_record(summarize(name, known, history, today)),
            "facts": {key: _as_json(value) for key, value in known.facts.items()} if known else {},
            "entries": [entry.id for entry in history],
            "due": [record(item, today) for item in coming],
        },
        subject=name,
    )


def check_facts(case: Case, today: date) -> None:
    """Raise Refused, naming the key, if a guide can't use what the case remembers."""
    list(iter_deadlines(case, today))


def _coming(known: Case | None, contacts: Sequence[Entry], today: date) -> list[Coming]:
    found = [*(from_case(known, today) if known else ()), *from_entries(contacts)]
    return sorted(found, key=lambda item: item.on)


def _blocks(
    name: str, known: Case | None, history: Sequence[Entry], coming: Sequence[Coming], today: date
) -> Iterator[Block]:
    if known and known.is_closed:
        yield Text(
            "You closed this case, so amex no longer reminds you of its deadlines. To open it"
            f" again: amex cases close {name} --undo"
        )
    if known and known.facts:
        yield Fields((*_facts(known.facts), ("File", str(known.path))))
    if coming:
        why = Text("Full text, and why these dates: amex due --why")
        yield Section("Due", (due_table(coming, today, of_case=name), why))
    if history:
        contacts = Points(tuple(map(_describe, history)))
        yield Section("Calls and chats, oldest first", (contacts,))


def _facts(facts: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield what the case remembers, with labels."""
    known = {field.fact: field for field in iter_fields() if field.is_kept}
    for key, value in facts.items():
        yield key.replace("_", " ").capitalize(), format_fact(known.get(key), value)


def _as_json(value: object) -> Json:
    match value:
        case bool() | int() | str():
            return value
        case list():
            return [_as_json(part) for part in value]
        case _:
            return str(value)  # str() makes dates ISO 8601


def _describe(entry: Entry) -> str:
    reference = f"reference {entry.reference}" if entry.reference else ""
    about = (entry.channel, entry.department, entry.representative, reference)
    said = ", ".join(filter(None, about))
    when = f"{entry.id}: {format_day(entry.at.date())}{f' ({said})' if said else ''}"
    return f"{when}: {entry.summary}{' (open)' if entry.status == 'open' else ''}"


def _row(summary: Summary, today: date) -> tuple[Cell, ...]:
    coming, first = summary.next, summary.first
    status = "closed" if summary.is_closed else "open"
    return (
        Cell(summary.name),
        Cell(summary.kind, page=_KINDS.get(summary.kind, "")),
        Cell(status),
        Cell(str(summary.open)),
        Cell(
            coming.on.isoformat() if coming else "",
            page=format_short_day(first.on, today) if first else "",
        ),
        Cell(
            "",
            page=format_due(first.on, today) if first else status,
            is_late=summary.overdue is not None,
        ),
        Cell(coming.what if coming else "", page=describe(first) if first else ""),
    )


def _record(summary: Summary) -> dict[str, Json]:
    coming = summary.next
    return {
        "name": summary.name,
        "kind": summary.kind or None,
        "closed": summary.is_closed,
        "open": summary.open,
        "next_on": coming.on.isoformat() if coming else None,
        "next": coming.what if coming else None,
    }

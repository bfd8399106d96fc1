"""Cases as a list, and one of them as a page."""

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
from amexcli.guides.due.coming import Coming, from_case, from_entries
from amexcli.guides.due.listing import due_table, record
from amexcli.store.cases import Case
from amexcli.store.entry import Entry

_COLUMNS = (
    Column("name", "Case", nowrap=True),
    Column("kind", "Kind"),
    Column("status", "Status"),
    Column("open", "Open", nowrap=True),
    Column("next_on", "Next", nowrap=True),
    Column("next", "What"),
)


class Summary(NamedTuple):
    """A case at a glance."""

    name: str
    kind: str
    is_closed: bool
    open: int
    """Contacts that are not settled."""
    next: Coming | None
    """What comes next, or was last due."""


def summarize(name: str, known: Case | None, contacts: Sequence[Entry], today: date) -> Summary:
    """Return the case at a glance. Raises Refused for facts that cannot be."""
    coming = _coming(known, contacts, today)
    ahead = (item for item in coming if item.on >= today)
    return Summary(
        name,
        known.kind if known else "",
        is_closed=known is not None and known.is_closed,
        open=sum(entry.status == "open" for entry in contacts),
        next=next(ahead, None) or (coming[-1] if coming else None),
    )


def cases_document(summaries: Iterable[Summary]) -> Document:
    """Return the table of cases."""
    shown = tuple(summaries)
    return Document(
        kind="cases",
        blocks=(Table(_COLUMNS, tuple(map(_row, shown))),) if shown else (),
        data=lambda: [_record(summary) for summary in shown],
        is_listing=True,
    )


def case_document(name: str, known: Case | None, history: Sequence[Entry], today: date) -> Document:
    """Return the page of one case; `history` is its log, oldest first."""
    coming = _coming(known, history, today)
    return Document(
        kind="case",
        title=name,
        blocks=tuple(_blocks(known, history, coming, today)),
        data=lambda: {
            **_record(summarize(name, known, history, today)),
            "facts": {key: _as_json(value) for key, value in known.facts.items()} if known else {},
            "entries": [entry.id for entry in history],
            "due": [record(item, today) for item in coming],
        },
        subject=name,
    )


def check_facts(case: Case, today: date) -> None:
    """Raise Refused, naming the key, if a guide could not use what the case remembers."""
    list(from_case(case._replace(facts={**case.facts, "closed": False}), today))


def _coming(known: Case | None, contacts: Sequence[Entry], today: date) -> list[Coming]:
    found = [*(from_case(known, today) if known else ()), *from_entries(contacts)]
    return sorted(found, key=lambda item: item.on)


def _blocks(
    known: Case | None, history: Sequence[Entry], coming: Sequence[Coming], today: date
) -> Iterator[Block]:
    if known and known.is_closed:
        yield Text(
            "Closed: its deadlines are not due any more. amex cases close --undo opens it again."
        )
    if known and known.facts:
        rows = tuple((key.replace("_", " "), value) for key, value in _plain(known.facts).items())
        yield Fields((*rows, ("File", str(known.path))))
    if coming:
        yield Section("Due", (due_table(coming, today),))
    if history:
        yield Section("Contacts, oldest first", (Points(tuple(map(_describe, history))),))


def _plain(facts: Mapping[str, object]) -> dict[str, str]:
    return {key: _as_text(value) for key, value in facts.items()}


def _as_json(value: object) -> Json:
    match value:
        case bool() | int() | str():
            return value
        case list():
            return [_as_json(part) for part in value]
        case _:
            return str(value)  # dates are ISO 8601 so


def _as_text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _describe(entry: Entry) -> str:
    who = ", ".join(filter(None, (entry.channel, entry.department, entry.representative)))
    reference = f", reference {entry.reference}" if entry.reference else ""
    when = f"{entry.id}, {entry.at.date()}{f', {who}' if who else ''}{reference}"
    return f"{when}: {entry.summary}{' (open)' if entry.status == 'open' else ''}"


def _row(summary: Summary) -> tuple[Cell, ...]:
    coming = summary.next
    return (
        Cell(summary.name),
        Cell(summary.kind),
        Cell("closed" if summary.is_closed else "open"),
        Cell(str(summary.open)),
        Cell(coming.on.isoformat() if coming else ""),
        Cell(coming.what if coming else ""),
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

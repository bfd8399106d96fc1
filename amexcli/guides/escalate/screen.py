"""Going higher, on one screen: what is late, the next two steps, and every step's name."""

from collections.abc import Iterator, Sequence
from datetime import date

from amexcli.document import Block, Deadline, Fields
from amexcli.guides.citing import cite
from amexcli.guides.escalate.record import Escalation, next_rung, overdue, taken
from amexcli.guides.escalate.words import AT_THE_TOP, LADDER, WRITE_IT_DOWN
from amexcli.guides.screens import CALL, Row, rows_of
from amexcli.store.entry import Entry
from amexcli.values.dates import format_due, format_short_day

_MOST_LATE = 2


def screen_of(
    escalation: Escalation, deadlines: Sequence[Deadline], today: date
) -> tuple[Block, ...]:
    """Return what the first screen says, the most important first."""
    return (Fields(tuple(_rows(escalation, deadlines, today))),)


def _rows(escalation: Escalation, deadlines: Sequence[Deadline], today: date) -> Iterator[Row]:
    yield "CALL", f"{CALL} {WRITE_IT_DOWN}"
    for entry in overdue(escalation.history, today)[-_MOST_LATE:]:
        yield "LATE", _late(entry, today)
    for entry in _promised(escalation.history, today)[:_MOST_LATE]:
        yield "WAIT", _waiting(entry, today)
    yield from rows_of(deadlines)
    if escalation.case:
        yield from _next(escalation)
        yield "THE STORY", f"amex escalate --case {escalation.case} --packet > packet.md"
    tried = taken(escalation)
    for number, rung in enumerate(LADDER, 1):
        done = f" (tried {format_short_day(tried[rung.key], today)})" if rung.key in tried else ""
        yield f"STEP {number}", f"{rung.title}{done}"
    if not escalation.case:
        yield "CASE", "Add --case NAME to see what's late and what comes next."


def _late(entry: Entry, today: date) -> str:
    assert entry.follow_up is not None  # it is what makes it late  # noqa: S101
    late = format_due(entry.follow_up, today).removeprefix("! ")
    who = f"{entry.representative}: " if entry.representative else ""
    reference = f" Reference {entry.reference}." if entry.reference else ""
    due = format_short_day(entry.follow_up, today)
    return f"{who}{entry.promised or entry.summary}. It was due {due} ({late}).{reference}"


def _promised(history: Sequence[Entry], today: date) -> list[Entry]:
    """Return what was promised and is not due yet, the soonest first."""
    open_ones = (e for e in history if e.status == "open" and e.follow_up and e.follow_up >= today)
    return sorted(open_ones, key=lambda entry: entry.follow_up or today)


def _waiting(entry: Entry, today: date) -> str:
    assert entry.follow_up is not None  # it is what makes it wait  # noqa: S101
    return f"until {format_short_day(entry.follow_up, today)}: {entry.promised or entry.summary}"


def _next(escalation: Escalation) -> Iterator[Row]:
    rung = next_rung(escalation)
    yield "NEXT", f"{rung.title}. {cite(rung.how[0])}" if rung else AT_THE_TOP

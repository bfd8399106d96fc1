"""Escalating, on one screen: what is late, the next two steps, and every step's name."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from amexcli.document import Block, Deadline, Fields
from amexcli.guides.citing import cite
from amexcli.guides.escalate.notices import missed_duty, open_clocks
from amexcli.guides.escalate.record import Escalation, awaited, next_rungs, overdue, taken
from amexcli.guides.escalate.words import AT_THE_TOP, DO_NOT_WAIT, LADDER, WRITE_IT_DOWN
from amexcli.guides.screens import CALL, Row, rows_of
from amexcli.store.entry import Entry
from amexcli.values.dates import format_due, format_short_day

_MOST_LATE = 2
_A_WEEK = timedelta(weeks=1)
"""Between two steps (our advice)."""


def screen_of(
    escalation: Escalation, deadlines: Sequence[Deadline], today: date
) -> tuple[Block, ...]:
    """Return what the first screen says, the most important first."""
    return (Fields(tuple(_rows(escalation, deadlines, today))),)


def _rows(escalation: Escalation, deadlines: Sequence[Deadline], today: date) -> Iterator[Row]:
    yield "CALL", f"{CALL} {WRITE_IT_DOWN}"
    if missed := missed_duty(escalation, today, lambda day: format_short_day(day, today)):
        yield "LATE", missed
    for entry in overdue(escalation.history, today)[-_MOST_LATE:]:
        yield "LATE", _late(entry, today)
    if escalation.case:
        for notice in open_clocks(escalation.facts, today)[:1]:
            yield format_short_day(notice.by, today), f"{DO_NOT_WAIT}{notice.note}."
        yield from _next(escalation, today)
    yield from rows_of(deadlines)
    if escalation.case:
        yield "TIMELINE", f"amex escalate --case {escalation.case} --packet > packet.md"
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


def _next(escalation: Escalation, today: date) -> Iterator[Row]:
    """Yield the next two steps, each with its day: a promise is waited for, then a week apart."""
    rungs = next_rungs(escalation)
    if not rungs:
        yield "NEXT", AT_THE_TOP
        return
    promise = awaited(escalation.history, today)
    start = promise.follow_up if promise and promise.follow_up else today
    if promise:
        what = promise.promised or promise.summary
        yield "WAIT", f"until {format_short_day(start, today)}: {what}"
    yield ("THEN" if promise else "TODAY"), f"{rungs[0].title}. {cite(rungs[0].how[0])}"
    for rung in rungs[1:2]:
        day = format_short_day(start + _A_WEEK, today)
        yield day, f"No answer by then? {rung.title} (our advice)."

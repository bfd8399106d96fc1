"""The short sheet for a call: the number, what to say and ask, what to have at hand."""

from collections.abc import Sequence
from itertools import chain

from amexcli.document import Cell, Column, Document, Fields, Table
from amexcli.facts.numbers import BY_ID
from amexcli.facts.tasks.task import Task, Way
from amexcli.guides.call.record import format_time, last_said
from amexcli.guides.route.caller import Caller, ways_for
from amexcli.guides.route.screen import screen_of
from amexcli.store.calls import Call
from amexcli.values.dates import format_moment

_ROWS = {"phone": ("CALL", "OR CALL"), "chat": ("CHAT", "OR CHAT")}
_SPOKEN = ("SAY", "ASK")
_COLUMNS = (
    Column("id", "ID", nowrap=True),
    Column("at", "Began"),
    Column("task"),
    Column("summary", "About"),
    Column("representative", "Who"),
    Column("reference", "Reference"),
)


def about_task(task: Task, channel: str, caller: Caller) -> dict[str, str]:
    """Return the details of an entry that are known before the call begins, and the task."""
    ways = [way for way in ways_for(task, caller) if way.channel == channel]
    way = ways[0] if ways else Way(channel="phone", why="")
    known = {
        "task": task.slug,
        "channel": channel,
        "topic": task.topic,
        "summary": task.summary,
        "number": BY_ID[way.number].phone if way.number else "",
        "department": way.department,
        "case": caller.case,
    }
    return {key: text for key, text in known.items() if text}


def call_document(task: Task, caller: Caller, call: Call, *, again: bool = False) -> Document:
    """Return the short sheet; `again` keeps only what to say and to ask."""
    labels = _SPOKEN if again else (*_ROWS[call.about["channel"]], *_SPOKEN, "HAVE")
    rows = chain.from_iterable(b.rows for b in screen_of(task, caller) if isinstance(b, Fields))
    began = format_time(call.events[0].at)
    return Document(
        kind="call",
        title="" if again else f"{task.title}: began at {began}",
        blocks=(Fields(tuple(_unranked(row) for row in rows if row[0] in labels)),),
        data=dict,
    )


def _unranked(row: tuple[str, str]) -> tuple[str, str]:
    """Return the row without its rank among the ways, as only this channel is shown."""
    return row[0].removeprefix("OR "), row[1]


def calls_document(calls: Sequence[Call]) -> Document:
    """Return the list of unfinished calls."""
    return Document(
        kind="calls",
        blocks=(Table(_COLUMNS, tuple(map(_row, calls))),),
        data=lambda: [
            {c.key: cell.text for c, cell in zip(_COLUMNS, _row(one), strict=True)} for one in calls
        ],
        is_listing=True,
    )


def _row(call: Call) -> tuple[Cell, ...]:
    at = call.events[0].at
    return (
        Cell(call.id),
        Cell(at.isoformat(timespec="seconds"), page=format_moment(at)),
        Cell(call.about.get("task", "")),
        Cell(call.about["summary"]),
        Cell(last_said(call, "who")),
        Cell(last_said(call, "reference")),
    )

"""The short sheet for a call: the number, what to say and ask, what to have at hand."""

from collections.abc import Sequence
from itertools import chain

from amexcli.document import Cell, Column, Document, Fields, Table
from amexcli.facts.numbers import BY_ID
from amexcli.facts.tasks.task import Task, Way
from amexcli.guides.call.conversation import conversation_of
from amexcli.guides.call.words import Kind
from amexcli.guides.route.caller import Caller
from amexcli.guides.route.screen import screen_of
from amexcli.store.calls import Call
from amexcli.values.dates import format_moment, format_time

_ROWS = {"phone": ("CALL", "SAY", "ASK", "HAVE"), "chat": ("CHAT", "SAY", "ASK", "HAVE")}
_SPOKEN = ("SAY", "ASK")
_COLUMNS = (
    Column("id", "ID", nowrap=True),
    Column("at", "Began"),
    Column("task"),
    Column("summary", "About"),
    Column("representative", "Who"),
    Column("reference", "Reference"),
)


def about_task(task: Task, channel: str, case: str) -> dict[str, str]:
    """Return the details of an entry that are known before the call begins, and the task."""
    nowhere = Way(channel="phone", why="")
    way = next((way for way in task.ways if way.channel == channel), nowhere)
    known = {
        "task": task.slug,
        "channel": channel,
        "topic": task.topic,
        "summary": task.summary,
        "number": BY_ID[way.number].phone if way.number else "",
        "department": way.department,
        "case": case,
    }
    return {key: text for key, text in known.items() if text}


def call_document(task: Task, caller: Caller | None, call: Call) -> Document:
    """Return the short sheet for the caller; without one only what to say and to ask."""
    wanted = _ROWS.get(call.about["channel"], _SPOKEN) if caller else _SPOKEN
    screen = screen_of(task, caller or Caller())
    rows = chain.from_iterable(block.rows for block in screen if isinstance(block, Fields))
    # Only one channel is shown, so its ways need no rank among the others.
    unranked = ((label.removeprefix("OR "), text) for label, text in rows)
    return Document(
        kind="call",
        title=f"{task.title}: began at {format_time(call.began)}" if caller else "",
        blocks=(Fields(tuple(row for row in unranked if row[0] in wanted)),),
        data=dict,
    )


def calls_document(calls: Sequence[Call]) -> Document:
    """Return the list of unfinished calls."""
    return Document(
        kind="calls",
        blocks=(Table(_COLUMNS, tuple(map(_row, calls))),) if calls else (),
        data=dict,
        is_listing=True,
    )


def _row(call: Call) -> tuple[Cell, ...]:
    known = conversation_of(call).known
    return (
        Cell(call.id),
        Cell(call.began.isoformat(timespec="seconds"), page=format_moment(call.began)),
        Cell(call.about.get("task", "")),
        Cell(call.about["summary"]),
        Cell(known.get(Kind.WHO, "")),
        Cell(known.get(Kind.REFERENCE, "")),
    )

"""The short sheet for a call, and the list of calls that are not finished."""

from collections.abc import Sequence

from amexcli.document import Cell, Column, Document, Fields, Table
from amexcli.facts.numbers import BY_ID
from amexcli.facts.tasks.task import Task, Way
from amexcli.guides.call.conversation import conversation_of
from amexcli.guides.call.words import Kind
from amexcli.guides.route.caller import Caller, ways_for
from amexcli.guides.route.screen import iter_ready, iter_ways, iter_words
from amexcli.store.calls import Call
from amexcli.values.dates import format_moment, format_time

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


def call_document(
    task: Task, caller: Caller, call: Call, *, has_ways: bool, has_words: bool
) -> Document:
    """Return the short sheet: the number to call; what to say, to ask, and to have at hand."""
    rows: list[tuple[str, str]] = []
    if has_ways:
        ways = ways_for(task, caller)
        of_channel = [way for way in ways if way.channel == call.about["channel"]]
        rows += iter_ways(of_channel or ways, caller)
    if has_words:
        rows += (*iter_words(task), *iter_ready(task, caller))
    sheet = (Fields(tuple(rows)),)
    return Document(
        kind="call",
        blocks=sheet,
        screen=sheet,
        title=f"{task.title}: began at {format_time(call.began)}",
        rest=f"amex route {task.slug} --full",
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

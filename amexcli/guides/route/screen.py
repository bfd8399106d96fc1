"""A call sheet on one screen: how to reach Amex, what to say, ask, and have ready."""

from collections.abc import Iterator

from amexcli.document import Block, Fields
from amexcli.facts.tasks.channels import Channel
from amexcli.facts.tasks.task import Task
from amexcli.guides.citing import cite
from amexcli.guides.route.caller import Caller, name_number, ready_for, ways_for
from amexcli.guides.route.words import ALWAYS_IN_SHORT
from amexcli.values.text import enumerate_in_line

_MOST_WAYS = 3
_CHANNELS: dict[Channel, str] = {
    "app": "APP",
    "chat": "CHAT",
    "mail": "MAIL",
    "phone": "CALL",
    "social": "X",
    "web": "ONLINE",
}


def screen_of(task: Task, caller: Caller) -> tuple[Block, ...]:
    """Return what the first screen of a sheet says, the most important first."""
    return (Fields(tuple(_rows(task, caller))),)


def _rows(task: Task, caller: Caller) -> Iterator[tuple[str, str]]:
    """Yield the rows. A small screen cuts the last ones, so what must stay comes first."""
    yield from _ways(task, caller)
    yield "SAY", "\n".join(f'"{line}"' for line in task.say)
    yield "ASK", " ".join(task.ask)
    yield "LOG IT", f"amex call {task.slug}"
    yield "KNOW", cite(task.what)
    if ready := enumerate_in_line(ready_for(task, caller)):
        yield "HAVE", ready
    yield "ALWAYS", ALWAYS_IN_SHORT


def _ways(task: Task, caller: Caller) -> Iterator[tuple[str, str]]:
    for place, way in enumerate(ways_for(task, caller)[:_MOST_WAYS]):
        channel = _CHANNELS[way.channel]
        reach = f"{name_number(way, caller)}. " if way.number else ""
        limit = f" {way.cannot}" if way.cannot else ""
        yield f"OR {channel}" if place else channel, f"{reach}{cite(way.why + limit)}"

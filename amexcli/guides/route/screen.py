"""A call sheet on one screen: how to reach Amex, what to say, ask, and have ready."""

from collections.abc import Iterator, Sequence

from amexcli.document import Block, Fields
from amexcli.facts.tasks.channels import Channel
from amexcli.facts.tasks.task import Task, Way
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
    yield from iter_ways(ways_for(task, caller), caller)
    yield from iter_words(task)
    yield "LOG IT", f"amex call {task.slug}"
    yield "KNOW", cite(task.what)
    yield from iter_ready(task, caller)
    yield "ALWAYS", ALWAYS_IN_SHORT


def iter_ways(ways: Sequence[Way], caller: Caller) -> Iterator[tuple[str, str]]:
    """Yield a row for each of the best ways."""
    for place, way in enumerate(ways[:_MOST_WAYS]):
        channel = _CHANNELS[way.channel]
        reach = f"{name_number(way, caller)}. " if way.number else ""
        limit = f" {way.cannot}" if way.cannot else ""
        yield f"OR {channel}" if place else channel, f"{reach}{cite(way.why + limit)}"


def iter_words(task: Task) -> Iterator[tuple[str, str]]:
    """Yield what to say and what to ask."""
    yield "SAY", "\n".join(f'"{line}"' for line in task.say)
    yield "ASK", " ".join(task.ask)


def iter_ready(task: Task, caller: Caller) -> Iterator[tuple[str, str]]:
    """Yield what to have at hand, if it is more than for every call."""
    if ready := enumerate_in_line(ready_for(task, caller)):
        yield "HAVE", ready

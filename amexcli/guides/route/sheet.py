"""A call sheet: how to reach Amex, what to have ready, what to say, and what to ask."""

from collections.abc import Iterator, Sequence

from amexcli.document import (
    Block,
    Caution,
    Checklist,
    Command,
    Document,
    Item,
    Json,
    Points,
    Say,
    Section,
    Steps,
    Text,
)
from amexcli.facts.numbers import BACK_OF_CARD, BY_ID
from amexcli.facts.tasks import GROUP_OF
from amexcli.facts.tasks.channels import CHANNEL_NAMES, LIMITS
from amexcli.facts.tasks.task import Task, Urgency, Way
from amexcli.guides.citing import cite, cited_sources, sources_section
from amexcli.guides.log_line import log_line
from amexcli.guides.numbers.dialing import explain
from amexcli.guides.numbers.listing import number_record
from amexcli.guides.route.caller import Caller, name_number, number_of, ready_for, ways_for
from amexcli.guides.route.screen import screen_of
from amexcli.guides.route.words import (
    ASK_ALWAYS,
    AT_THE_MENU,
    DO_IT,
    EVERY_TIME,
    IF_IT_FAILS,
    IN_CHAT,
    READY_CARD,
    READY_LOGIN,
)

_NEAR_CLOSING = ("retention", "account")
"""Topics of calls in which people say "close"."""


def sheet_document(task: Task, caller: Caller, *, with_sources: bool = False) -> Document:
    """Return the sheet for the task."""
    blocks = tuple(_blocks(task, caller))
    if with_sources:
        blocks += (sources_section(_find_sources(task, blocks)),)
    return Document(
        kind="route",
        title=task.title,
        blocks=blocks,
        data=lambda: _as_json(task, caller, _find_sources(task, blocks)),
        subject=task.slug,
        headline=_headline(task),
        screen=screen_of(task, caller),
    )


def _headline(task: Task) -> str:
    return task.title if task.urgency is Urgency.CALM else f"{task.title}: {DO_IT[task.urgency]}"


def _find_sources(task: Task, blocks: Sequence[Block]) -> list[str]:
    """Return the keys of the sources of its numbers and of every citation in the blocks."""
    numbers = [key for way in task.ways if way.number for key in BY_ID[way.number].sources]
    return list(dict.fromkeys((*numbers, *cited_sources(blocks))))


def _blocks(task: Task, caller: Caller) -> Iterator[Block]:
    if task.urgency is not Urgency.CALM:
        yield Text(f"{DO_IT[task.urgency].capitalize()}.")
    yield Text(cite(task.what))
    yield Section("How to reach Amex, best way first", tuple(_reach(task, caller)), key="reach")
    ready = Checklist(tuple(map(Item, ready_for(task, caller))))
    yield Section("Have ready", (ready,), key="have")
    yield Section("What to say", (Say(task.say),), key="say")
    yield Section("Ask before you hang up", (Points(task.ask),), key="ask")
    yield Section("Watch out", (Points(tuple(map(cite, task.pitfalls))),), key="careful")
    yield Section("Every time", (Points(tuple(map(cite, EVERY_TIME))),), key="always")
    notes = Text(f"To take notes while you talk: amex call {task.slug}")
    yield Section("Log it", (notes, _log_command(task, caller)), key="log")


def _reach(task: Task, caller: Caller) -> Iterator[Block]:
    yield Steps(tuple(_steps(task, caller)))
    if task.menu:
        yield Text(" ".join(_menu(task)))
    yield from map(Caution, _on_dialing(task, caller))


def _on_dialing(task: Task, caller: Caller) -> Iterator[str]:
    numbers = [BY_ID[way.number] for way in task.ways if way.number]
    if caller.country or (numbers and numbers[0].abroad):
        yield from explain(caller.country, numbers)


def _steps(task: Task, caller: Caller) -> Iterator[str]:
    """Yield the ways as lines. What a channel can't do is said only once."""
    said: set[str] = set()
    for way in ways_for(task, caller):
        who = f", {way.department}" if way.department else ""
        number = f", {name_number(way, caller)}" if way.number else ""
        hours = BY_ID[way.number].hours if way.number else None
        limits = _limits(way)
        parts = (way.why, f"Hours: {hours}." if hours else "", "" if limits in said else limits)
        said.add(limits)
        reach = f"{CHANNEL_NAMES[way.channel]}{who}{number}"
        yield f"{reach}: {cite(' '.join(filter(None, parts)))}"


def _limits(way: Way) -> str:
    return way.cannot or LIMITS[way.channel]


def _menu(task: Task) -> Iterator[str]:
    yield f'At the menu, try "{task.menu}" (our guess).'
    if task.topic in _NEAR_CLOSING:
        yield cite("{menu_close}")


def _if_it_fails(task: Task) -> Iterator[str]:
    if any(way.channel == "chat" for way in task.ways):
        yield cite(IN_CHAT)
    yield from IF_IT_FAILS


def _ready_always(task: Task) -> Iterator[str]:
    if task.with_card and any(way.number for way in task.ways):
        yield from READY_CARD
    if any(way.channel in ("app", "chat", "web") for way in task.ways):
        yield READY_LOGIN


def _log_command(task: Task, caller: Caller) -> Command:
    channel = task.logged_as or task.ways[0].channel
    way = next(way for way in task.ways if way.channel == channel)
    options = [f"--channel {channel} --topic {task.topic}"]
    if way.department:
        options.append(f'--department "{way.department}"')
    if caller.case:
        options.append(f"--case {caller.case}")
    return log_line(task.summary, *options)


def _as_json(task: Task, caller: Caller, sources: Sequence[str]) -> Json:
    from amexcli.facts.sources import SOURCES

    has_numbers = any(way.number for way in task.ways)
    return {
        "slug": task.slug,
        "title": task.title,
        "group": GROUP_OF[task.slug],
        "topic": task.topic,
        "urgency": task.urgency,
        "what": cite(task.what),
        "channels": [
            {
                "channel": way.channel,
                "department": way.department or None,
                "number": number_record(number_of(way), caller.country) if way.number else None,
                "why": cite(way.why),
                "limits": cite(_limits(way)),
            }
            for way in ways_for(task, caller)
        ],
        "own_numbers": [number_record(one, caller.country) for one in caller.own_numbers],
        "remarks": [*_on_dialing(task, caller), *([BACK_OF_CARD] if has_numbers else [])],
        "have_ready": [*_ready_always(task), *ready_for(task, caller)],
        "menu": [*_menu(task), *map(cite, AT_THE_MENU)] if task.menu else [],
        "say": task.say,
        "ask": [*task.ask, *ASK_ALWAYS],
        "pitfalls": list(map(cite, task.pitfalls)),
        "if_it_fails": list(_if_it_fails(task)),
        "log": _log_command(task, caller).line,
        "sources": [SOURCES[key]._asdict() for key in sources],
    }

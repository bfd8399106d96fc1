"""A call sheet: whom to reach, with what in hand, what to say and what to ask."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

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
from amexcli.facts.numbers import BACK_OF_CARD, BY_ID, PhoneNumber
from amexcli.facts.tasks import GROUP_OF
from amexcli.facts.tasks.channels import CHANNEL_NAMES, LIMITS
from amexcli.facts.tasks.task import Task, Way
from amexcli.guides.citing import cite, cited_sources, sources_section
from amexcli.guides.log_line import log_line
from amexcli.guides.numbers.dialing import describe, explain, is_doubtful
from amexcli.guides.numbers.listing import number_record
from amexcli.guides.route.words import (
    ASK_ALWAYS,
    ASK_OFFERS,
    IF_IT_FAILS,
    IN_CHAT,
    READY_CARD,
    READY_LOGIN,
)
from amexcli.store.entry import Entry
from amexcli.values.countries import Country

_CARD_LINE = "general"
"""The number that stands in where one has no card at hand to read the number from."""
_CARD_LINES = (_CARD_LINE, "abroad")
"""Where the user's own number goes before ours."""
_MOST_OWN = 2
_OFFERS_FIT = ("billing", "points")
"""Topics after which it is no strange question."""
_NEAR_CLOSING = ("retention", "account")
"""Topics in whose calls the word "close" comes up."""


class Caller(NamedTuple):
    """What is known of who calls."""

    own_numbers: tuple[PhoneNumber, ...] = ()
    country: Country | None = None
    """Where they are, if they said so."""
    history: Sequence[Entry] = ()
    """Earlier contacts about it, newest first."""
    case: str = ""


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
    )


def _find_sources(task: Task, blocks: Sequence[Block]) -> list[str]:
    """Return the keys of the sources of its numbers and of every citation in the blocks."""
    numbers = [key for way in task.ways if way.number for key in BY_ID[way.number].sources]
    return list(dict.fromkeys((*numbers, *cited_sources(blocks))))


def _blocks(task: Task, caller: Caller) -> Iterator[Block]:
    yield Text(f"{task.urgency.capitalize()}.")
    yield Text(cite(task.what))
    yield Section("Whom to reach, best first", tuple(_reach(task, caller)))
    yield Section("Have ready", (Checklist(tuple(map(Item, _ready(task, caller)))),))
    if task.menu:
        yield Section("Past the menu", (Points(tuple(_menu(task))),))
    yield Section("Say", (Say(task.say),))
    yield Section("Ask before you end", (Points(tuple(_ask(task))),))
    yield Section("Watch out", (Points(tuple(map(cite, task.pitfalls))),))
    yield Section("If it does not work", (Steps(tuple(_if_it_fails(task))),))
    yield Section("Log it", (_log_command(task, caller),))


def _reach(task: Task, caller: Caller) -> Iterator[Block]:
    yield Steps(tuple(_steps(task, caller)))
    yield from map(Caution, _remarks(task, caller))


def _ways(task: Task, caller: Caller) -> list[Way]:
    """Return the ways, best first; what may not connect from where the caller is comes last."""
    country = caller.country
    return sorted(
        task.ways,
        key=lambda way: bool(country and way.number and is_doubtful(BY_ID[way.number], country)),
    )


def _remarks(task: Task, caller: Caller) -> Iterator[str]:
    numbers = [BY_ID[way.number] for way in task.ways if way.number]
    if caller.country or (numbers and numbers[0].abroad):
        yield from explain(caller.country, numbers)
    if numbers:
        yield BACK_OF_CARD


def _steps(task: Task, caller: Caller) -> Iterator[str]:
    """Yield the ways as lines; what a channel never can is said once."""
    said: set[str] = set()
    for way in _ways(task, caller):
        who = f", {way.department}" if way.department else ""
        reach = f"{CHANNEL_NAMES[way.channel]}{who}{_number(way, caller)}"
        hours = BY_ID[way.number].hours if way.number else None
        limits = _limits(way)
        parts = (way.why, f"Hours: {hours}." if hours else "", "" if limits in said else limits)
        said.add(limits)
        yield f"{reach}: {cite(' '.join(filter(None, parts)))}"


def _limits(way: Way) -> str:
    return way.cannot or LIMITS[way.channel]


def _number(way: Way, caller: Caller) -> str:
    """Return the number to call, as it stands in the line; empty if the way is no call."""
    if not way.number:
        return ""
    number = _as_used(way)
    shown = _dialed(number, caller.country)
    if way.number not in _CARD_LINES:
        return f", {shown}"
    own = " or ".join(
        f"{one.label} {_dialed(one, caller.country)}" for one in _own_instead_of(number, caller)
    )
    first = own or ("the number on your card" if way.number == _CARD_LINE else "")
    return f", {first}, else {shown}" if first else f", {shown}"


def _own_instead_of(number: PhoneNumber, caller: Caller) -> list[PhoneNumber]:
    """Return the user's own numbers that serve where this one would."""
    own = caller.own_numbers
    fitting = (one for one in own if one.abroad == number.abroad and one.phone != number.phone)
    return list(fitting)[:_MOST_OWN]


def _as_used(way: Way) -> PhoneNumber:
    """Return the number of the way, as sure as we are that it serves for this."""
    number = BY_ID[way.number]
    if way.is_its_purpose or number.otherwise is None:
        return number
    return number._replace(confidence=number.otherwise)


def _dialed(number: PhoneNumber, country: Country | None) -> str:
    from_there = f"; {describe(number, country)}" if country else ""
    return f"{number.display} ({number.confidence}{from_there})"


def _ready(task: Task, caller: Caller) -> Iterator[str]:
    if task.with_card and any(way.number for way in task.ways):
        yield from READY_CARD
    if any(way.channel in ("app", "chat", "web") for way in task.ways):
        yield READY_LOGIN
    yield from map(cite, task.ready)
    for entry in caller.history:
        said = (entry.representative, entry.department, entry.channel, entry.promised)
        about = ", ".join(filter(None, said))
        yield f"Reference {entry.reference} of {entry.at.date()}{f': {about}' if about else ''}"


def _menu(task: Task) -> Iterator[str]:
    yield f'Try "{task.menu}" (our guess). {cite("{menu_voice}")}'
    yield cite("{menu_representative}")
    if task.topic in _NEAR_CLOSING:
        yield cite("{menu_close}")


def _ask(task: Task) -> Iterator[str]:
    yield from task.ask
    yield from ASK_ALWAYS
    if task.topic in _OFFERS_FIT:
        yield ASK_OFFERS


def _if_it_fails(task: Task) -> Iterator[str]:
    if any(way.channel == "chat" for way in task.ways):
        yield cite(IN_CHAT)
    yield from IF_IT_FAILS


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
                "number": number_record(_as_used(way), caller.country) if way.number else None,
                "why": cite(way.why),
                "limits": cite(_limits(way)),
            }
            for way in _ways(task, caller)
        ],
        "own_numbers": [number_record(one, caller.country) for one in caller.own_numbers],
        "remarks": list(_remarks(task, caller)),
        "have_ready": list(_ready(task, caller)),
        "menu": list(_menu(task)) if task.menu else [],
        "say": task.say,
        "ask": list(_ask(task)),
        "pitfalls": list(map(cite, task.pitfalls)),
        "if_it_fails": list(_if_it_fails(task)),
        "log": _log_command(task, caller).line,
        "sources": [SOURCES[key]._asdict() for key in sources],
    }

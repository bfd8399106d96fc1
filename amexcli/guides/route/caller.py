"""The caller: where they are, what they have ready, their best ways, and what to dial."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from amexcli.facts.confidence import shown
from amexcli.facts.numbers import BY_ID, PhoneNumber
from amexcli.facts.tasks.task import Task, Way
from amexcli.guides.citing import cite
from amexcli.guides.numbers.dialing import display, is_doubtful, notes
from amexcli.store.entry import Entry
from amexcli.values.countries import Country
from amexcli.values.dates import format_day

_CARD_LINE = "general"
"""The number for callers who don't have a card to read a number from."""
_CARD_LINES = (_CARD_LINE, "abroad")
"""The numbers that the user's own number comes before."""
_MOST_OWN = 2


class Caller(NamedTuple):
    """What is known about the caller."""

    own_numbers: tuple[PhoneNumber, ...] = ()
    country: Country | None = None
    """Where they are, if they said so."""
    history: Sequence[Entry] = ()
    """Earlier contacts about it, newest first."""
    case: str = ""


def ways_for(task: Task, caller: Caller) -> list[Way]:
    """Return the ways, best first. Those that may not connect for the caller are last."""
    country = caller.country
    return sorted(
        task.ways,
        key=lambda way: bool(country and way.number and is_doubtful(BY_ID[way.number], country)),
    )


def number_of(way: Way) -> PhoneNumber:
    """Return the number for the way, and how sure we are that it's right for this task."""
    number = BY_ID[way.number]
    if way.is_its_purpose or number.otherwise is None:
        return number
    return number._replace(confidence=number.otherwise)


def name_number(way: Way, caller: Caller) -> str:
    """Return the number to call and how sure we are of it, the caller's own number first."""
    number = number_of(way)
    shown = _dialed(number, caller)
    if way.number not in _CARD_LINES:
        return shown
    own = [f"{one.label} {_dialed(one, caller)}" for one in _own_instead_of(number, caller)]
    on_card = ["the number on your card"] if way.number == _CARD_LINE and not own else []
    return ", or ".join((*own, *on_card, shown))


def ready_for(task: Task, caller: Caller) -> list[str]:
    """Return what to have ready for this task, earlier reference numbers last."""
    return [*map(cite, task.ready), *_references(caller)]


def _references(caller: Caller) -> Iterator[str]:
    for entry in caller.history:
        said = (entry.representative, entry.department, entry.channel, entry.promised)
        about = ", ".join(filter(None, said))
        day = format_day(entry.at.date())
        yield f"Reference {entry.reference} from {day}{f': {about}' if about else ''}"


def _own_instead_of(number: PhoneNumber, caller: Caller) -> list[PhoneNumber]:
    """Return the user's own numbers for the same purpose as this one."""
    own = caller.own_numbers
    fitting = (one for one in own if one.abroad == number.abroad and one.phone != number.phone)
    return list(fitting)[:_MOST_OWN]


def _dialed(number: PhoneNumber, caller: Caller) -> str:
    country = caller.country
    known = (shown(number.confidence), *(notes(number, country) if country else ()))
    return f"{display(number, country)} ({'; '.join(known)})"

"""Which place a question names, and whether it is abroad."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from amexcli.facts.tasks.language import MORE_PLACES, NO_PLACES, SHORT_PLACES, STATES
from amexcli.values.countries import cities, country_names, find_country
from amexcli.values.phones import is_abroad

_LONGEST = 3
"""Words in the name of a place."""
_SHORTEST_TYPO = 5
_NEAR = 0.83
_NO_PLACES = frozenset(NO_PLACES.split())
_SHORT_PLACES = frozenset(SHORT_PLACES.split())


class Place(NamedTuple):
    """What a question says of where somebody is."""

    words: frozenset[str] = frozenset()
    """The words that name it."""
    is_abroad: bool = False


def find_place(words: Sequence[str]) -> Place:
    """Return the place named; one beside a state of the US is at home (Paris, Texas)."""
    runs = list(_runs(words))
    at_home = {run for run in runs if run in _states() or _is_at_home(run)}
    abroad = {run for run in runs if run not in at_home and _is_abroad(run)}
    named = frozenset(word for run in (*at_home, *abroad) for word in run.split())
    return Place(named, is_abroad=bool(abroad) and not at_home)


def _runs(words: Sequence[str]) -> Iterator[str]:
    for length in range(1, _LONGEST + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _is_at_home(name: str) -> bool:
    country = _find_country(name)
    return country is not None and not is_abroad(country)


def _is_abroad(name: str) -> bool:
    if name in _NO_PLACES:
        return False
    country = _find_country(name)
    return (country is not None and is_abroad(country)) or name in _places() or _is_typo(name)


def _find_country(name: str) -> str | None:
    """Return its code; a word as short as a code is a country only if people write it so."""
    if (len(name) <= _LONGEST and name not in _SHORT_PLACES) or name in _NO_PLACES:
        return None
    country = find_country(name)
    return country.code if country else None


def _is_typo(name: str) -> bool:
    if len(name) < _SHORTEST_TYPO or not name.isalpha() or name in _other_words():
        return False
    return bool(get_close_matches(name, _places(), n=1, cutoff=_NEAR))


@cache
def _other_words() -> frozenset[str]:
    """Return the words that tasks are described with: none of them is a misspelled place."""
    from amexcli.facts.tasks import TASKS

    phrases = (task.phrases for task in TASKS.values())
    return frozenset(" ".join(phrases).replace(",", " ").replace("'", "").split())


@cache
def _places() -> frozenset[str]:
    visited = (name for name, country in cities().items() if is_abroad(country.code))
    countries = (name for name in country_names() if not _is_at_home(name))
    return frozenset({*MORE_PLACES.split(), *visited, *countries}) - _NO_PLACES


@cache
def _states() -> frozenset[str]:
    return frozenset(name.strip() for name in STATES.replace("\n", " ").split(","))

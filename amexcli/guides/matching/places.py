"""Finds the words of a question that name a place, and whether the place is abroad."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, TypeAlias

from amexcli.facts.tasks.language import (
    AT_HOME,
    MORE_PLACES,
    NO_PLACES,
    PLACES_AFTER_IN,
    STATES,
)
from amexcli.guides.matching.files import read_index
from amexcli.values.phones import is_abroad
from amexcli.values.text import find_slips

Side: TypeAlias = Literal["@abroad", "@home"]
_LONGEST = 3
"""Words in the name of a place."""
_SHORTEST_SLIP = 5


def mark_places(words: Sequence[str]) -> list[str]:
    """Return the words with each place as "@abroad" or "@home".

    A place next to one in the US is at home (Paris, Texas).
    """
    marked = list(_mark(words))
    if "@home" in marked:
        return ["@home" if word == "@abroad" else word for word in marked]
    return marked


def is_misspelled_place(word: str) -> bool:
    """Whether an otherwise unknown word is a typo of a place abroad."""
    if len(word) < _SHORTEST_SLIP:
        return False
    alike = (name for name, side in _sides().items() if side == "@abroad" and name[0] == word[0])
    return bool(find_slips(word, alike))


def _mark(words: Sequence[str]) -> Iterator[str]:
    place = 0
    while place < len(words):
        side, length = _find_side(words, place)
        yield side or words[place]
        place += length


def _find_side(words: Sequence[str], place: int) -> tuple[Side | None, int]:
    """Return the side of the place that is named there, and how many words its name has."""
    for length in range(_LONGEST, 0, -1):
        run = words[place : place + length]
        if side := _sides().get(" ".join(run)):
            return side, len(run)
    is_meant = words[place] in _AFTER_IN and place > 0 and words[place - 1] == "in"
    return ("@abroad" if is_meant else None), 1


_AFTER_IN = frozenset(PLACES_AFTER_IN.split())


@cache
def _sides() -> dict[str, Side]:
    lines = read_index("places").split("\n")
    return {name: "@home" if side else "@abroad" for name, _, side in map(_cells, lines)}


def _cells(line: str) -> tuple[str, str, str]:
    return line.partition("\t")


def places_text() -> str:
    """Return the names of places, one per line, with a sign after those at home.

    The build writes them to a file, because reading the tables of countries takes as long as
    everything else.
    """
    sides = sorted(_from_tables().items())
    return "\n".join(f"{name}\thome" if side == "@home" else name for name, side in sides)


def _from_tables() -> dict[str, Side]:
    from amexcli.values.countries import cities, country_names, find_country

    found = {**cities(), **{name: find_country(name) for name in country_names()}}
    sides: dict[str, Side] = {
        name: "@abroad" if is_abroad(country.code) else "@home"
        for name, country in found.items()
        if country
    }
    sides |= dict.fromkeys(MORE_PLACES.split(), "@abroad")
    sides |= {name.strip(): "@home" for name in f"{STATES},{AT_HOME}".split(",")}
    no_places = {*NO_PLACES.split(), *_AFTER_IN}
    return {name: side for name, side in sides.items() if name not in no_places}

"""The signs of a text: its word stems, their pairs, and the kinds of things it names."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from amexcli.facts.tasks.language import FILLERS, KINDS, SPELLINGS
from amexcli.guides.matching.names import mark_names
from amexcli.guides.matching.places import mark_places
from amexcli.values.text import split_words

NUMBER = "#"
"""Replaces every number, because the digits of a price or a date don't matter."""
_ENDINGS = ("ies", "ing", "ed", "es", "s", "e", "y")
_SHORTEST_STEM = 3
_APOSTROPHES = {ord("'"): None, 0x2019: None}


def read_words(text: str) -> list[str]:
    """Return the significant words, folded, with abbreviations written out."""
    typed = split_words(text.translate(_APOSTROPHES))
    words = (SPELLINGS.get(word, word) for word in typed if word not in _FILLERS)
    numbered = [NUMBER if word.isdecimal() else word for word in words]
    return list(mark_names(mark_places(numbered)))


_FILLERS = frozenset(FILLERS.split())


def iter_signs(words: Sequence[str]) -> Iterator[str]:
    """Yield the signs of these words, some of them more than once."""
    stems = [stem(word) for word in words]
    yield from (one for one in stems if one != NUMBER)
    yield from map(" ".join, pairwise(stems))
    yield from filter(None, map(kind_of, words))


def stem(word: str) -> str:
    """Cut the endings of plural and tense, so that "declined" matches "decline"."""
    if word[0] in "@#":
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            is_doubled = ending in ("ing", "ed") and word[-1] == word[-2]
            return word[:-1] if is_doubled and len(word) > _SHORTEST_STEM else word
    return word


def kind_of(word: str) -> str:
    """Return what kind of thing the word names, such as "@airline", or "" if unknown."""
    return _kinds().get(word) or _kinds().get(stem(word), "")


@cache
def _kinds() -> dict[str, str]:
    return {word: f"@{kind}" for kind, words in KINDS.items() for word in words.split()}

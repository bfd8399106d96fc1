"""Which words of a question name another company, and whether it is about that company."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import pairwise

from amexcli.facts.tasks.companies import COMPANIES
from amexcli.values.text import split_words

_LONGEST = 3
"""Words in the name of a company."""


def mark_names(words: Sequence[str]) -> Iterator[str]:
    """Yield the words with each name as what it is: "capital one" is "@bank"."""
    place = 0
    while place < len(words):
        for length in range(_LONGEST, 0, -1):
            if kind := _kinds().get(" ".join(words[place : place + length])):
                yield kind
                place += length
                break
        else:
            yield words[place]
            place += 1


def is_about_another(words: Sequence[str], unknown: Collection[str]) -> bool:
    """Whether another company is what the words begin with or call "my", and Amex isn't named.

    A first word that nothing was learned of is mostly the name of one, too.
    """
    if not words or not _OWN.isdisjoint(words):
        return False
    others = {*_kinds().values()}
    named = (word for before, word in pairwise(("my", *words)) if before == "my")
    return words[0] in unknown or not others.isdisjoint(named)


_OWN = frozenset(("amex", "amx", "express"))


@cache
def _kinds() -> dict[str, str]:
    named = ((kind, name) for kind, names in COMPANIES.items() for name in names.split(","))
    return {" ".join(split_words(name)): f"@{kind}" for kind, name in named}

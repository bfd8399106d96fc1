"""Reads an index: what words mean, how sure that is, and why."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from amexcli.guides.matching.names import is_about_another
from amexcli.guides.matching.places import is_misspelled_place
from amexcli.guides.matching.signs import NUMBER, iter_signs, kind_of, read_words, stem
from amexcli.guides.matching.weighing import NOTHING, likelihoods
from amexcli.values.text import find_slips

_SHORTEST_SLIP = 4
_HUNDRED = 100


class _Row(NamedTuple):
    rarity: float
    weights: dict[str, float]


class Match(NamedTuple):
    """What words may mean."""

    likely: dict[str, float]
    """How likely each meaning is, the likeliest first, without `NOTHING`."""
    nothing: float
    """How likely it is that nothing fits."""
    counted: dict[str, dict[str, float]]
    """For each known sign, how strongly it speaks for or against each meaning."""
    unknown: tuple[str, ...]
    """The words that the index doesn't know."""
    is_abroad: bool
    is_home: bool
    """Whether the words name a place in the US."""
    is_about_another: bool = False
    """Whether the words are about another company."""

    @property
    def lead(self) -> float:
        """How far the likeliest meaning leads the next one, or nothing."""
        first, second, *_ = (*self.likely.values(), 0.0, 0.0)
        return first - max(second, self.nothing)


class Index:
    """An index as `learn.as_text` writes it."""

    def __init__(self, text: str) -> None:
        head, meanings, *self._lines = text.split("\n")
        self._meanings = meanings.split("\t")
        self._rarest = math.log(int(head.partition("\t")[2]))
        """How significant an unknown word is."""

    def match(self, text: str) -> Match:
        """Return what the text may mean."""
        words, unknown = self._correct(read_words(text))
        found = {sign: row for sign in iter_signs(words) if (row := self._find(sign))}
        rarity = {sign: found[sign].rarity for sign in sorted(found)}
        squares = sum(one**2 for one in rarity.values()) + len(unknown) * self._rarest**2
        length = math.sqrt(squares) or 1.0
        counted = {sign: one / length for sign, one in rarity.items()}
        scored = ((found[sign].weights, part) for sign, part in counted.items())
        likely = likelihoods(scored, len(self._meanings))
        nothing = likely.pop(NOTHING, 0.0)
        ranked = dict(sorted(likely.items(), key=lambda one: -one[1]))
        reasons = {sign: _times(found[sign].weights, part) for sign, part in counted.items()}
        return Match(
            ranked,
            nothing,
            reasons,
            tuple(unknown),
            is_abroad="@abroad" in words,
            is_home="@home" in words,
            is_about_another=is_about_another(words, unknown),
        )

    def _find(self, sign: str) -> _Row | None:
        """Return what was learned about a sign. The lines are sorted by sign."""
        place = bisect_left(self._lines, f"{sign}\t")
        line = self._lines[place] if place < len(self._lines) else ""
        if not line.startswith(f"{sign}\t"):
            return None
        _, rarity, written = line.split("\t")
        pairs = (pair.partition(":") for pair in written.split())
        weights = {self._meanings[int(one)]: int(weight) / _HUNDRED for one, _, weight in pairs}
        return _Row(int(rarity) / _HUNDRED, weights)

    def _correct(self, words: Sequence[str]) -> tuple[list[str], list[str]]:
        """Return the words with typos corrected, and the words that the index doesn't know."""
        right: list[str] = []
        unknown: dict[str, None] = {}
        for word in words:
            cut = stem(word)
            if cut == NUMBER or kind_of(word) or self._find(cut):
                right.append(word)
            elif slips := find_slips(cut, self._alike(cut)):
                right.append(slips[0])
            elif is_misspelled_place(word):
                right.append("@abroad")
            else:
                right.append(word)
                unknown[word] = None
        return right, list(unknown)

    def _alike(self, cut: str) -> Iterator[str]:
        """Yield the known words that this one could be a typo of."""
        if len(cut) < _SHORTEST_SLIP or not cut.isalpha():
            return
        start = bisect_left(self._lines, cut[0])
        for line in self._lines[start : bisect_left(self._lines, chr(ord(cut[0]) + 1))]:
            sign = line.partition("\t")[0]
            is_near = len(cut) - 2 <= len(sign) <= len(cut) + 2
            if is_near and len(sign) >= _SHORTEST_SLIP and " " not in sign:
                yield sign


def _times(weights: dict[str, float], part: float) -> dict[str, float]:
    return {meaning: weight * part for meaning, weight in weights.items()}

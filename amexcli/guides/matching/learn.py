"""Learns from phrases what words mean, and writes an index. Runs at build time.

This is a multinomial logistic regression on the signs of each phrase (Adagrad, in a fixed order, so
that the same phrases give the same index). A sign has weights only for the meanings it was seen
with, which keeps the index small. Signs are weighted by inverse document frequency. Phrases have
unit length, and a question with unknown words is shorter, so its meaning is less certain.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from amexcli.guides.matching.signs import iter_signs, read_words
from amexcli.guides.matching.weighing import likelihoods

_ROUNDS = 20
_RATE = 0.5
_DECAY = 1e-4
_LEARNED = 0.97
"""How likely the right answer must be before a phrase is skipped in a round."""
_KIND, _PAIR = 0.7, 0.7
"""The weight of a kind and of a pair of words. A word has weight 1."""
_PAIR_SEEN = 2
"""How often a pair must occur. One time may be chance, and would make the index long."""
_HUNDREDTHS = 100


class Example(NamedTuple):
    """Words, and what they mean."""

    text: str
    meaning: str


class Learned(NamedTuple):
    """The contents of an index."""

    meanings: list[str]
    rarity: dict[str, float]
    """How significant each sign is."""
    weights: dict[str, dict[str, float]]
    """Keyed by sign and meaning."""


def learn(examples: Sequence[Example]) -> Learned:
    """Return what the examples teach."""
    read = [frozenset(iter_signs(read_words(example.text))) for example in examples]
    seen = Counter(sign for signs in read for sign in signs)
    rarity = {
        sign: _share(sign) * math.log(len(read) / count)
        for sign, count in seen.items()
        if " " not in sign or count >= _PAIR_SEEN
    }
    weights: dict[str, dict[str, float]] = {sign: {} for sign in rarity}
    for signs, example in zip(read, examples, strict=True):
        for sign in signs & rarity.keys():
            weights[sign][example.meaning] = 0.0
    meanings = sorted({example.meaning for example in examples})
    lessons = [
        ([(weights[sign], part) for sign, part in _scaled(signs, rarity)], example.meaning)
        for signs, example in zip(read, examples, strict=True)
    ]
    _teach(lessons, len(meanings))
    return Learned(meanings, rarity, weights)


_Lesson = tuple[list[tuple[dict[str, float], float]], str]


def _teach(lessons: list[_Lesson], meanings: int) -> None:
    """Change the weights until they tell the lessons apart."""
    steps: dict[int, dict[str, float]] = {}
    order = random.Random(1)  # noqa: S311 - the same order each time
    for _ in range(_ROUNDS):
        order.shuffle(lessons)
        for signs, meaning in lessons:
            likely = likelihoods(signs, meanings)
            if not likely or likely[meaning] > _LEARNED:
                continue
            for weights, part in signs:
                step = steps.setdefault(id(weights), dict.fromkeys(weights, 1e-8))
                for one, weight in weights.items():
                    slope = (likely[one] - (one == meaning)) * part + _DECAY * weight
                    step[one] += slope * slope
                    weights[one] = weight - _RATE * slope / math.sqrt(step[one])


def _scaled(signs: Iterable[str], rarity: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the signs with the share that each has in the whole."""
    known = sorted(sign for sign in signs if sign in rarity)
    length = math.sqrt(sum(rarity[sign] ** 2 for sign in known)) or 1.0
    return [(sign, rarity[sign] / length) for sign in known]


def _share(sign: str) -> float:
    return _PAIR if " " in sign else _KIND if sign[0] == "@" else 1.0


def as_text(examples: Sequence[Example], digest: str = "") -> str:
    """Return what the examples teach, in the format that `Index` reads: a sorted line per sign."""
    found = learn(examples)
    place = {meaning: number for number, meaning in enumerate(found.meanings)}
    lines = []
    for sign, weights in found.weights.items():
        pairs = ((place[one], round(_HUNDREDTHS * weight)) for one, weight in weights.items())
        written = " ".join(f"{number}:{weight}" for number, weight in sorted(pairs) if weight)
        lines.append(f"{sign}\t{round(_HUNDREDTHS * found.rarity[sign])}\t{written}")
    return "\n".join((f"{digest}\t{len(examples)}", "\t".join(found.meanings), *sorted(lines)))

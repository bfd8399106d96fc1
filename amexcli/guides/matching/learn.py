"""Learns from phrases what words mean, and writes it down as an index. Runs at build time.

A multinomial logistic regression on the signs of each phrase (Adagrad, a fixed order, so that the
same phrases give the same index). A sign has weights only for what it was seen with, which keeps
the index small. A phrase counts by how telling its signs are (inverse document frequency), at unit
length: a question with words that nothing was learned of is shorter, so less is sure about it.
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
"""How likely the right answer must be for a phrase to teach nothing more in this round."""
_KIND, _PAIR = 0.7, 0.7
"""What a kind and a pair of words count, as parts of a word."""
_PAIR_SEEN = 2
"""How often a pair must have been seen; once may be chance, and makes the index long."""
_HUNDREDTHS = 100


class Example(NamedTuple):
    """Words, and what they mean."""

    text: str
    meaning: str


class Learned(NamedTuple):
    """What an index says."""

    meanings: list[str]
    rarity: dict[str, float]
    """How telling each sign is."""
    weights: dict[str, dict[str, float]]
    """By sign and meaning."""


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
    """Return the signs with how much each is of the whole."""
    known = sorted(sign for sign in signs if sign in rarity)
    length = math.sqrt(sum(rarity[sign] ** 2 for sign in known)) or 1.0
    return [(sign, rarity[sign] / length) for sign in known]


def _share(sign: str) -> float:
    return _PAIR if " " in sign else _KIND if sign[0] == "@" else 1.0


def as_text(examples: Sequence[Example], digest: str = "") -> str:
    """Return what the examples teach, as `Index` reads it: a line for each sign, in order."""
    found = learn(examples)
    place = {meaning: number for number, meaning in enumerate(found.meanings)}
    lines = []
    for sign, weights in found.weights.items():
        pairs = ((place[one], round(_HUNDREDTHS * weight)) for one, weight in weights.items())
        written = " ".join(f"{number}:{weight}" for number, weight in sorted(pairs) if weight)
        lines.append(f"{sign}\t{round(_HUNDREDTHS * found.rarity[sign])}\t{written}")
    return "\n".join((f"{digest}\t{len(examples)}", "\t".join(found.meanings), *sorted(lines)))

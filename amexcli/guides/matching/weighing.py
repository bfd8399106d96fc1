"""How likely each meaning is, by the signs that speak for it or against it."""

import math
from collections.abc import Iterable, Mapping

NOTHING = "-"
"""What is meant by words that nothing fits."""


def likelihoods(
    signs: Iterable[tuple[Mapping[str, float], float]], meanings: int
) -> dict[str, float]:
    """Return how likely each meaning is that any sign speaks for or against, of `meanings`."""
    scores: dict[str, float] = {}
    for weights, part in signs:
        for meaning, weight in weights.items():
            scores[meaning] = scores.get(meaning, 0.0) + weight * part
    most = max((0.0, *scores.values()))
    powers = {meaning: math.exp(score - most) for meaning, score in scores.items()}
    unheard = (meanings - len(scores)) * math.exp(-most)
    total = sum(powers.values()) + unheard
    return {meaning: power / total for meaning, power in powers.items()}

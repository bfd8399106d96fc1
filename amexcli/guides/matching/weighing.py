"""Calculates how likely each meaning is from the signs that speak for or against it."""

import math
from collections.abc import Iterable, Mapping

NOTHING = "-"
"""The meaning of words that don't fit anything."""


def likelihoods(
    signs: Iterable[tuple[Mapping[str, float], float]], meanings: int
) -> dict[str, float]:
    """Return how likely each of `meanings` is that has a sign for or against it."""
    scores: dict[str, float] = {}
    for weights, part in signs:
        for meaning, weight in weights.items():
            scores[meaning] = scores.get(meaning, 0.0) + weight * part
    most = max((0.0, *scores.values()))
    powers = {meaning: math.exp(score - most) for meaning, score in scores.items()}
    unheard = (meanings - len(scores)) * math.exp(-most)
    total = sum(powers.values()) + unheard
    return {meaning: power / total for meaning, power in powers.items()}

"""Which task somebody means who types free words, typos included.

A word counts the more, the fewer tasks use it (inverse document frequency); the words of a phrase
count a little more when all of them come; a word that no task uses is taken for the nearest that
some task does, and counts less. A place outside the US counts as the word "abroad".
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.language import IGNORED, PLACES_AT_HOME, UNCUT
from amexcli.facts.tasks.task import Task
from amexcli.guides.route.places import find_place
from amexcli.values.text import split_words

_TIE = 0.88
"""A task whose score is at least this part of the best is as likely meant."""
_NEAR = 0.8
_SURE = 0.9
"""How alike two words must be, as difflib measures it, to guess and to be sure of a typo."""
_TOGETHER = 0.5
"""What a phrase that is whole in the question adds, as part of its words' own weight."""
_GUESSED = 0.6
"""What a word counts that is taken for another."""
_SHORTEST_TYPO = 4
_SHORTEST_STEM = 3
_ABROAD = "abroad"
_IGNORED = frozenset(IGNORED.split())
_AT_HOME = re.compile(rf"\b(?:{'|'.join(PLACES_AT_HOME)})\b", re.IGNORECASE)
_ENDINGS = ("ies", "ing", "ed", "es", "s", "e", "y")


class _Vocabulary(NamedTuple):
    words: dict[str, frozenset[str]]
    """Of each task (by slug), its stems."""
    phrases: dict[str, tuple[frozenset[str], ...]]
    weight: dict[str, float]
    """Of each stem."""


def find_tasks(text: str, *, from_abroad: bool = False) -> list[Task]:
    """Return the task that is meant; several, likeliest first, in a tie; none if nothing fits.

    `from_abroad` says that the user is outside the US, whatever the words say.
    """
    words = split_words(_AT_HOME.sub("", text.replace("'", "").replace("\u2019", "")))
    if task := _by_name().get(" ".join(words)):
        return [task]
    scores = _score(words, from_abroad=from_abroad)
    best = max(scores.values(), default=0)
    likely = sorted(scores, key=lambda slug: -scores[slug])
    return [TASKS[slug] for slug in likely if scores[slug] >= best * _TIE]


@cache
def _by_name() -> dict[str, Task]:
    """Return the tasks by slug, by title, and by phrases in which no single word tells anything."""
    named = {task.title: task for task in TASKS.values()} | TASKS
    for task in TASKS.values():
        phrases = task.phrases.split(",")
        named |= {p: task for p in phrases if _IGNORED.issuperset(split_words(p))}
    return {" ".join(split_words(name.replace("'", ""))): task for name, task in named.items()}


def _score(asked: list[str], *, from_abroad: bool) -> dict[str, float]:
    """Return how well each task fits, by slug; only those that fit at all."""
    words, phrases, weight = _vocabulary()
    place = find_place(asked)
    known, guessed = _read(word for word in asked if word not in place.words)
    if from_abroad or place.is_abroad:
        known.add(_ABROAD)
    scores: dict[str, float] = {}
    for slug, own in words.items():
        whole = (p for p in phrases[slug] if p == known or (len(p) > 1 and p <= known))
        together = max((_sum(weight, phrase) for phrase in whole), default=0.0)
        score = _sum(weight, known & own) + _TOGETHER * together
        score += _GUESSED * _sum(weight, guessed & own)
        if score:
            scores[slug] = score
    for task in TASKS.values():
        if task.when_abroad:
            scores.pop(task.slug if _ABROAD in known else task.when_abroad, None)
    return scores


def _read(asked: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the stems that are known, typos corrected, and those that are guessed."""
    known, guessed = set(), set()
    for word in asked:
        if word not in _IGNORED:
            stem = _stem(word)
            if slip := _correct(stem, word):
                known.add(slip)
            elif near := _most_alike(stem, word, _NEAR):
                guessed.add(near)
    return known, guessed - known


def _correct(stem: str, word: str) -> str:
    """Return the stem if some task uses it, or the one that it surely is a typo of, or ""."""
    vocabulary = _vocabulary().weight
    if stem in vocabulary:
        return stem
    swapped = (known for known in vocabulary if sorted(known) == sorted(stem))
    return next(swapped, "") or _most_alike(stem, word, _SURE)


def _most_alike(stem: str, word: str, cutoff: float) -> str:
    if len(word) < _SHORTEST_TYPO or not word.isalpha():
        return ""
    alike = (known for known in _vocabulary().weight if known[0] == stem[0])
    return next(iter(get_close_matches(stem, alike, 1, cutoff)), "")


def _sum(weight: dict[str, float], stems: frozenset[str] | set[str]) -> float:
    return sum(weight[stem] for stem in stems)


@cache
def _vocabulary() -> _Vocabulary:
    phrases = {
        slug: tuple(
            frozenset(_stem(word) for word in split_words(phrase) if word not in _IGNORED)
            for phrase in task.phrases.replace("'", "").split(",")
        )
        for slug, task in TASKS.items()
    }
    words: dict[str, frozenset[str]] = {
        slug: frozenset().union(*parts) for slug, parts in phrases.items()
    }
    used = Counter(stem for own in words.values() for stem in own)
    weight = {stem: math.log(len(TASKS) / number) + 0.1 for stem, number in used.items()}
    return _Vocabulary(words, phrases, weight)


def _stem(word: str) -> str:
    """Cut the endings of plural and tense, so that "declined" meets "decline"."""
    for ending in _ENDINGS:
        if (
            word not in UNCUT
            and word.endswith(ending)
            and len(word) - len(ending) >= _SHORTEST_STEM
        ):
            return word.removesuffix(ending)
    return word

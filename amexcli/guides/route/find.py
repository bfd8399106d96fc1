"""Which task somebody means who types free words, typos included.

A word counts the more, the fewer tasks use it (inverse document frequency); the words of a phrase
count a little more when all of them come; a word that no task uses is taken for the nearest that
some task does. A place outside the US counts as the word "abroad".
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from amexcli.countries import find_country, iter_cities
from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.language import IGNORED, MORE_PLACES, NO_PLACES, PLACES_AT_HOME, UNCUT
from amexcli.facts.tasks.phrases import PHRASES
from amexcli.facts.tasks.task import Task
from amexcli.phones import is_abroad
from amexcli.text import split_words

_TIE = 0.88
"""A task whose score is at least this part of the best is as likely meant."""
_NEAR = 0.8
"""How alike two words must be, as difflib measures it, for one to be a typo of the other."""
_NEAR_PLACE = 0.9
_TOGETHER = 0.5
"""What a phrase that is whole in the question adds, as part of its words' own weight."""
_SHORTEST_TYPO = 4
_SHORTEST_STEM = 3
_LONGEST_PLACE = 3
_ABROAD = "abroad"
_AT_HOME_AND_ABROAD = {"lost-card": "lost-card-abroad", "declined-at-home": "declined-abroad"}
_IGNORED = frozenset(IGNORED.split())
_NO_PLACES = frozenset(NO_PLACES.split())
_AT_HOME = re.compile(rf"\b(?:{'|'.join(PLACES_AT_HOME)})\b", re.IGNORECASE)
_ENDINGS = ("ies", "ing", "ed", "es", "s", "e", "y")


class _Vocabulary(NamedTuple):
    words: dict[str, frozenset[str]]
    """Of each task (by slug), its stems."""
    phrases: dict[str, tuple[frozenset[str], ...]]
    weight: dict[str, float]
    """Of each stem."""


def find_tasks(text: str) -> list[Task]:
    """Return the task that is meant; several, likeliest first, in a tie; none if nothing fits."""
    words = split_words(_AT_HOME.sub("", text.replace("'", "").replace("\u2019", "")))
    if task := _by_name().get(" ".join(words)):
        return [task]
    scores = _scores(words)
    best = max(scores.values(), default=0)
    likely = [slug for slug, score in scores.most_common() if score >= best * _TIE > 0]
    return [TASKS[slug] for slug in likely]


@cache
def _by_name() -> dict[str, Task]:
    """Return the tasks by slug and by title, as words."""
    named = {task.title: task for task in TASKS.values()} | TASKS
    return {" ".join(split_words(name.replace("'", ""))): task for name, task in named.items()}


def _scores(asked: list[str]) -> "Counter[str]":
    words, phrases, weight = _vocabulary()
    known = {near for word in asked if word not in _IGNORED and (near := _nearest(word))}
    from_abroad = _names_place_abroad(asked)
    if from_abroad:
        known.add(_ABROAD)
    scores: Counter[str] = Counter()
    for slug, own in words.items():
        whole = (p for p in phrases[slug] if p == known or (len(p) > 1 and p <= known))
        together = max((_sum(weight, phrase) for phrase in whole), default=0.0)
        if score := _sum(weight, known & own) + _TOGETHER * together:
            scores[slug] = score  # type: ignore[assignment]  # a Counter may hold floats
    for at_home, abroad in _AT_HOME_AND_ABROAD.items():
        del scores[at_home if _ABROAD in known else abroad]
    return scores


def _sum(weight: dict[str, float], stems: frozenset[str] | set[str]) -> float:
    return sum(weight[stem] for stem in stems)


def _nearest(word: str) -> str:
    """Return the stem of the word if some task uses it, else the one it may be a typo of, or ""."""
    weight, stem = _vocabulary().weight, _stem(word)
    if stem in weight:
        return stem
    if len(word) < _SHORTEST_TYPO or not word.isalpha():
        return ""
    alike = [known for known in weight if known[0] == stem[0]]
    # Letters that changed places are the likeliest slip.
    swapped = (known for known in alike if sorted(known) == sorted(stem))
    return next(swapped, "") or _most_alike(stem, alike, _NEAR)


def _most_alike(word: str, words: Iterable[str], cutoff: float) -> str:
    return next(iter(get_close_matches(word, words, n=1, cutoff=cutoff)), "")


def _names_place_abroad(words: list[str]) -> bool:
    lengths = range(1, _LONGEST_PLACE + 1)
    runs = {" ".join(words[i : i + n]) for n in lengths for i in range(len(words) - n + 1)}
    if any(run in _places_abroad() or _is_country_abroad(run) for run in runs - _NO_PLACES):
        return True
    unknown = (w for w in words if w not in _IGNORED and _stem(w) not in _vocabulary().weight)
    return any(_most_alike(word, _places_abroad(), _NEAR_PLACE) for word in unknown)


def _is_country_abroad(name: str) -> bool:
    country = find_country(name) if len(name) > _SHORTEST_STEM else None
    return country is not None and is_abroad(country.code)


@cache
def _places_abroad() -> frozenset[str]:
    cities = (name for name, country in iter_cities() if is_abroad(country.code))
    return frozenset(MORE_PLACES.split()).union(cities) - _NO_PLACES


@cache
def _vocabulary() -> _Vocabulary:
    phrases = {
        slug: tuple(
            frozenset(_stem(word) for word in split_words(phrase) if word not in _IGNORED)
            for phrase in PHRASES[slug].replace("'", "").split(",")
        )
        for slug in TASKS
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

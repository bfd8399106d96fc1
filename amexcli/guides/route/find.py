"""Finds the task that people's own words mean, and whether that's sure enough to open it."""

from functools import cache
from typing import NamedTuple

from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.task import Task
from amexcli.guides.matching.files import read_index
from amexcli.guides.matching.index import Index, Match
from amexcli.values.text import split_words

SURE = 0.35
"""How far the likeliest task must lead to be opened right away: see benchmarks/routing.py."""
_MOST = 5


class Found(NamedTuple):
    """The tasks that words may mean, likeliest first, at most five."""

    tasks: tuple[Task, ...]
    is_sure: bool = False
    """Whether the first one is surely meant."""
    match: Match | None = None
    """How the words matched, or None if they were the task's own name."""


def find_tasks(text: str, *, from_abroad: bool = False, index: Index | None = None) -> Found:
    """Return the tasks that are meant.

    `from_abroad` says that the user is outside the US, whatever the words say.
    """
    if task := _by_name().get(" ".join(split_words(text.replace("'", "")))):
        return Found((task,), is_sure=True)
    match = _at_the_place(
        (index or Index(read_index("tasks"))).match(text), from_abroad=from_abroad
    )
    known = (TASKS[slug] for slug in match.likely if slug in TASKS)
    tasks = tuple(task for task, _ in zip(known, range(_MOST), strict=False))
    is_sure = bool(tasks) and match.lead >= SURE and not match.is_about_another
    return Found(tasks, is_sure, match)


@cache
def _by_name() -> dict[str, Task]:
    """Return the tasks by slug and by title."""
    named = {task.title: task for task in TASKS.values()} | TASKS
    return {" ".join(split_words(name.replace("'", ""))): task for name, task in named.items()}


def _at_the_place(match: Match, *, from_abroad: bool) -> Match:
    """Return the match with tasks that differ abroad replaced by those for where the user is."""
    if from_abroad or match.is_abroad:
        other = _ABROAD
    elif match.is_home:
        other = {abroad: home for home, abroad in _ABROAD.items()}
    else:
        return match
    likely = dict(match.likely)
    for slug in match.likely:
        if there := other.get(slug):
            likely[there] = likely.get(there, 0.0) + likely.pop(slug)
    return match._replace(likely=dict(sorted(likely.items(), key=lambda one: -one[1])))


_ABROAD = {task.slug: task.when_abroad for task in TASKS.values() if task.when_abroad}

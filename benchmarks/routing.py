"""How well people's own words find their task. Each phrase is judged by an index without it.

Near-duplicates are in the same one of five folds, so that no phrase is judged by its twin.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from amexcli.facts.tasks import GROUP_OF
from amexcli.guides.matching.build import read_phrasings, task_phrases
from amexcli.guides.matching.index import Index
from amexcli.guides.matching.learn import Example, as_text
from amexcli.guides.matching.weighing import NOTHING
from amexcli.guides.route.find import Found, find_tasks
from amexcli.values.text import split_words

_FOLDS = 5
_ALIKE = 0.6
"""The share of their words that two phrasings must have in common to be near-duplicates."""
_OUTCOMES = ("right at once", "among five", "unsure", "wrong")
MOST_WRONG, MOST_OPENED = 0.03, 0.05
"""The limits, for words with a task and for words that no task fits."""


def judge(phrasings: Sequence[Example]) -> Iterator[tuple[Example, Found]]:
    """Yield each phrasing with the result from an index that wasn't built with it."""
    folds = _split(phrasings)
    for number in range(_FOLDS):
        rest = [one for one, fold in zip(phrasings, folds, strict=True) if fold != number]
        index = Index(as_text([*task_phrases(), *rest]))
        for one, fold in zip(phrasings, folds, strict=True):
            if fold == number:
                yield one, find_tasks(one.text, index=index)


def outcome(example: Example, found: Found) -> str:
    """Return how the search went: one of `_OUTCOMES`, or "opened" or "unsure" if nothing fits."""
    slugs = [task.slug for task in found.tasks]
    if example.meaning == NOTHING:
        return "opened" if found.is_sure else "unsure"
    if found.is_sure:
        return "right at once" if slugs[0] == example.meaning else "wrong"
    return "among five" if example.meaning in slugs else "unsure"


def main() -> int:
    """Print the shares by group of tasks. Return 1 if a limit is exceeded."""
    counts: dict[str, Counter[str]] = {}
    for example, found in judge(read_phrasings()):
        group = GROUP_OF.get(example.meaning, NOTHING)
        went = outcome(example, found)
        counts.setdefault(group, Counter())[went] += 1
        if went in ("wrong", "opened") and "--misses" in sys.argv:
            lead = found.match.lead if found.match else 1.0
            print(f"{went} {lead:.2f}\t{example.text}\t{example.meaning}\t{found.tasks[0].slug}")
    nothing = counts.pop(NOTHING)
    total = sum(counts.values(), Counter())
    print(f"{'':28}{'lines':>7}" + "".join(f"{name:>15}" for name in _OUTCOMES))
    for group, count in (*counts.items(), ("all", total)):
        shares = (f"{count[name] / count.total():15.1%}" for name in _OUTCOMES)
        print(f"{group:28}{count.total():7}" + "".join(shares))
    opened = nothing["opened"] / nothing.total()
    print(f"{'opened where nothing fits':28}{nothing.total():7}{opened:15.1%}")
    is_held = total["wrong"] <= MOST_WRONG * total.total() and opened <= MOST_OPENED
    return 0 if is_held else 1


def _split(phrasings: Sequence[Example]) -> list[int]:
    """Return the fold of each phrasing."""
    words = [frozenset(split_words(one.text.replace("'", ""))) for one in phrasings]
    twin = list(range(len(words)))
    having: dict[str, list[int]] = {}
    for number, own in enumerate(words):
        for other in {other for word in own for other in having.get(word, ())}:
            if len(own & words[other]) >= _ALIKE * len(own | words[other]):
                twin[_first(twin, other)] = _first(twin, number)
        for word in own:
            having.setdefault(word, []).append(number)
    first = [_first(twin, number) for number in range(len(words))]
    random = Random(0)
    fold_of = {one: random.randrange(_FOLDS) for one in dict.fromkeys(first)}
    return [fold_of[one] for one in first]


def _first(twin: list[int], number: int) -> int:
    while twin[number] != number:
        number = twin[number]
    return number


if __name__ == "__main__":
    sys.exit(main())

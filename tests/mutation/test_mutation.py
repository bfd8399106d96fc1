"""The search for untested code: what it changes, and the list of changes that change nothing."""

import re
from pathlib import Path

import pytest
from cosmic_ray.mutating import mutate_code
from mutation.equivalent import LIST, explained
from mutation.operators import OPERATORS, Rewriter

OURS = [operator for operator in OPERATORS if isinstance(operator, Rewriter)]
SHOWN = [(operator, *shown) for operator in OURS for shown in operator.shown.items()]


@pytest.mark.parametrize(("operator", "before", "after"), SHOWN)
def test_an_operator_makes_the_change_that_it_shows(operator, before, after):
    places = range(10)
    assert after in [mutate_code(before, operator, place) for place in places]


def test_every_explained_line_still_exists_in_the_code():
    """When a line is rewritten, its explanation goes out of date."""
    root = Path(__file__).parents[2]
    assert explained()
    for change in explained():
        code = (root / change.module).read_text("utf-8")
        assert all(line in code for line in change.before), change
        assert change.after != change.before


def test_every_change_that_is_listed_has_a_reason():
    sections = re.split(r"^## .+$", LIST.read_text("utf-8"), flags=re.MULTILINE)[1:]
    for section in sections:
        assert not section.rstrip().endswith("```"), section

"""Every rule that counts days, against a table of cases derived from the rule's words.

We made `day_counts.tsv` without the program. We counted days from month end to month end, and
business days one by one on a calendar, as the last column shows. `today` is the day on which the
case is seen, and `none` means that there's no such deadline.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from amexcli.guides.base import Guide
from amexcli.guides.dispute.deadlines import find_missed, find_standing
from amexcli.guides.registry import load_guides

TABLE = Path(__file__).with_name("day_counts.tsv")
with TABLE.open() as lines:
    CASES = list(csv.DictReader(lines, delimiter="\t"))
LISTS = ("next_closings", "charges", "have")


def guide_of(kind: str) -> Guide:
    return next(guide for guide in load_guides() if guide.kind == kind)


def facts_in(text: str) -> dict[str, object]:
    """Return the facts as a case saves them."""
    facts = dict(fact.split("=", 1) for fact in text.split())
    return {key: value.split(",") if key in LISTS else value for key, value in facts.items()}


def found(case: dict[str, str]) -> tuple[str, str]:
    """Return the day, or the deadline's state, and how certain the day is."""
    guide, today = guide_of(case["guide"]), date.fromisoformat(case["today"])
    record = guide.record_of(facts_in(case["facts"]))
    if case["key"] == "standing":
        return find_standing(record, today).value, ""
    if case["key"] == "missed":
        missed = (f"{missed.key} {missed.day}" for missed in find_missed(record, today))
        return next(missed, "none"), ""
    of_key = {one.key: one for one in guide.deadlines(record, today)}
    one = of_key.get(case["key"])
    return (str(one.last_day), str(one.certainty)) if one else ("none", "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['key']} {case['facts']}")
def test_a_deadline_matches_the_day_counted_by_hand(case):
    expected = case["day"], case["certainty"]
    assert found(case) == expected, f"{case['rule']}: {case['steps']}"


def test_the_table_says_of_each_case_its_rule_and_its_steps():
    assert all(case["rule"] and case["steps"] for case in CASES)

"""A fact is in one place: legal periods in their rule, phone numbers in their table."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from amexcli.facts.numbers import NUMBERS
from amexcli.facts.reasons import REASONS
from amexcli.facts.rules import RULES

PACKAGE = Path(__file__).parents[2] / "amexcli"
TELLING = sorted([*(PACKAGE / "guides").rglob("*.py"), *(PACKAGE / "facts/tasks").glob("*.py")])
"""The modules whose sentences cite rules."""
GUESSES = {"guides/dispute/check.py"}
"""When to ask again about a typed date. This isn't law."""
PERIODS = {n for rule in RULES.values() for n in (rule.days, rule.then_days)}
A_PERIOD = r"\b\d+[- ](business |calendar )?days?\b|\$50\b|\b100 miles"
EXAMPLES = {"values/phones.py"}
"""What a phone number looks like."""


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def spans(path: Path) -> Iterator[int]:
    """Yield the days of each `timedelta(days=...)` that is written out."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.keyword) and node.arg == "days":
            yield from [node.value.value] if isinstance(node.value, ast.Constant) else []


def constants(path: Path) -> Iterator[object]:
    """Yield the values in the code, without docstrings."""
    tree = ast.parse(path.read_text())
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in told:
            yield node.value


@pytest.mark.parametrize("path", TELLING, ids=name)
def test_a_legal_period_is_in_its_rule(path):
    for value in constants(path):
        if isinstance(value, str):
            assert not re.search(A_PERIOD, value)
    if name(path) not in GUESSES:
        assert not PERIODS & set(spans(path))


def test_what_is_good_to_know_of_a_reason_takes_its_periods_from_rules():
    for reason in REASONS.values():
        assert not [note for note in reason.notes if re.search(A_PERIOD, note)]


@pytest.mark.parametrize("path", TELLING, ids=name)
def test_what_differs_by_reason_is_data_of_the_reason(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Compare):
            assert "reason_key" not in ast.unparse(node)
            assert "reason.key" not in ast.unparse(node)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=name)
def test_a_number_to_call_is_named_by_its_id(path):
    if name(path) in {"facts/numbers.py", *EXAMPLES}:
        return
    for value in constants(path):
        assert not isinstance(value, str) or not any(n.display in value for n in NUMBERS)


def test_a_number_is_written_once_in_its_table():
    source = (PACKAGE / "facts" / "numbers.py").read_text()
    assert [n.id for n in NUMBERS if source.count(n.display) != 1] == []


def test_a_deadline_and_its_sentence_come_from_the_same_field(amex, monkeypatch):
    longer = RULES["cfpb-response"]._replace(days=20)
    assert "within 20 days, or to give its final answer within 60" in longer.says
    monkeypatch.setitem(RULES, "notice", RULES["notice"]._replace(days=61))
    arguments = ("--closing-date", "2026-10-14", "--reason", "duplicate", "--json")
    assert str(date(2026, 12, 14)) in amex("dispute-checklist", *arguments).out

"""Records of facts are made by keyword, so that a field can be added to one without counting."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "amexcli"
MODULES = sorted(PACKAGE.rglob("*.py"))


def record_types() -> set[str]:
    """Return the names of the record types in facts."""
    trees = [ast.parse(path.read_text()) for path in (PACKAGE / "facts").rglob("*.py")]
    classes = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    return {c.name for c in classes if "NamedTuple" in {getattr(b, "id", "") for b in c.bases}}


RECORDS = record_types()


def made_by_position(tree: ast.AST) -> list[int]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [c.lineno for c in calls if getattr(c.func, "id", "") in RECORDS and c.args]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_record_of_facts_is_made_by_keyword(module):
    assert {"Rule", "Reason", "Task", "PhoneNumber", "Source", "Card"} <= RECORDS
    source = module.read_text()
    assert not made_by_position(ast.parse(source))
    assert module.relative_to(PACKAGE).parts[0] != "facts" or "type: ignore" not in source


def test_a_record_made_by_position_would_be_seen():
    assert made_by_position(ast.parse("Change('gold', note='x')")) == [1]

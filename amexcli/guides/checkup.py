"""What is not in order in the store, as a table."""

from collections.abc import Sequence
from difflib import unified_diff

from amexcli.document import Cell, Column, Document, Table
from amexcli.store.checkup.problem import Conflict, Problem

_COLUMNS = (
    Column("check", "Check", nowrap=True),
    Column("path"),
    Column("what", "What"),
    Column("fix", "What --fix does"),
)


def problems_document(problems: Sequence[Problem]) -> Document:
    """Return the table of problems."""
    return Document(
        kind="check",
        blocks=(Table(_COLUMNS, tuple(map(_row, problems))),) if problems else (),
        data=lambda: [
            {
                "check": problem.check,
                "path": str(problem.path),
                "what": problem.what,
                "fix": problem.fix or None,
            }
            for problem in problems
        ],
        is_listing=True,
    )


def _row(problem: Problem) -> tuple[Cell, ...]:
    path = str(problem.path)
    return (
        Cell(problem.check),
        Cell(path),
        Cell(problem.what, notes=(path,)),
        Cell(problem.fix),
    )


def show_both(conflict: Conflict) -> list[str]:
    """Return the two versions, one above the other where they differ."""
    original, copy = (
        path.read_bytes().decode("utf-8", "replace").splitlines()
        for path in (conflict.original, conflict.copy)
    )
    return list(unified_diff(original, copy, "original", "copy", lineterm="", n=99))

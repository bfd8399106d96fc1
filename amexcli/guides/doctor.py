"""The problems in the store, as a table."""

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import unified_diff
from pathlib import Path

from amexcli.document import Cell, Column, Document, Table
from amexcli.errors import AmexError
from amexcli.guides.due.coming import from_case
from amexcli.store.cases import Cases
from amexcli.store.doctor.checks import Conflict, Problem
from amexcli.store.guard import redact
from amexcli.store.regular import read_regular

_COLUMNS = (
    Column("check", "Check", nowrap=True),
    Column("path"),
    Column("what", "What"),
    Column("fix", "What --fix does"),
)


def find_case_problems(cases: Cases, today: date) -> Iterator[Problem]:
    """Yield the cases with facts that no guide can use."""
    try:
        names = cases.names()
    except AmexError:
        return  # the folder itself is already reported
    for name in names:
        try:
            if case := cases.find(name):
                list(from_case(case, today))
        except AmexError as error:
            yield Problem(cases.path_of(name), error.message, check="unreadable-case")


def problems_document(problems: Sequence[Problem]) -> Document:
    """Return the table of problems."""
    return Document(
        kind="check",
        blocks=(Table(_COLUMNS, tuple(map(_row, problems))),) if problems else (),
        data=lambda: [
            {
                "check": problem.check,
                "path": _shown(problem.path),
                "what": redact(problem.what)[0],
                "fix": problem.fix or None,
            }
            for problem in problems
        ],
        is_listing=True,
    )


def _row(problem: Problem) -> tuple[Cell, ...]:
    path = _shown(problem.path)
    return (
        Cell(problem.check),
        Cell(path),
        Cell(redact(problem.what)[0], notes=(path,)),
        Cell(problem.fix),
    )


def _shown(path: Path) -> str:
    """Return the path. If the file's name looks like a card number, mask it."""
    return str(path.with_name(redact(path.name)[0]))


def show_both(conflict: Conflict) -> list[str]:
    """Return the two versions as the lines of a diff."""
    original, copy = (
        redact(read_regular(path).decode("utf-8", "replace"))[0].splitlines()
        for path in (conflict.original, conflict.copy)
    )
    return list(unified_diff(original, copy, "original", "copy", lineterm="", n=99))

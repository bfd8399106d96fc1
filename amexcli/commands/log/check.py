"""`amex log check`: checks the store for problems."""

import os
from pathlib import Path
from typing import Annotated, get_args

import typer

from amexcli.commands.shared.completion.words import offering
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import AmexError, Refused
from amexcli.guides.doctor import find_case_problems, problems_document, show_both
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.doctor import find_problems
from amexcli.store.doctor.checks import Conflict, Keep, Problem
from amexcli.store.store import Store
from amexcli.values.text import count

_ANSWERS: dict[str, Keep] = {"o": "original", "c": "copy", "b": "both"}

app = new_app()


@app.command()
def check(
    ctx: typer.Context,
    fix: Annotated[bool, typer.Option("--fix", help="Fix what amex can fix.")] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="With --fix, say what amex would do, and change nothing."),
    ] = False,
    keep: Annotated[
        Keep | None,
        typer.Option(
            metavar="WHICH",
            help="If there are two versions of a record, keep the original, the copy, or both."
            " Without it, amex asks.",
            autocompletion=offering(get_args(Keep)),
        ),
    ] = None,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check that your records are in order.

    If all is well, amex prints nothing. If not, it lists the problems and ends with exit code 1.
    In a pipe the columns are check, path, what, and fix. What a fix takes away goes to the trash.

    \b
    amex log check
    amex log check --fix --dry-run
    amex log check --fix --keep both
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if (dry_run or keep) and not fix:
        raise Refused("--dry-run and --keep need --fix.", "Add --fix.")
    store = store_to_read(runtime)
    problems = _fix_all(store, keep, runtime) if fix and not dry_run else _find(store, runtime)
    render(problems_document(problems), chosen, runtime)
    if problems:
        raise AmexError(
            f"{count(len(problems), 'problem')} found.", _hint(problems, keep, fixing=fix)
        )


def _find(store: Store, runtime: Runtime) -> list[Problem]:
    return [
        *find_problems(store, runtime.now().timestamp()),
        *find_case_problems(Cases(store), runtime.today),
    ]


def _fix_all(store: Store, keep: Keep | None, runtime: Runtime) -> list[Problem]:
    """Fix what can be fixed, trying each problem of a file once. Return the problems left."""
    if not store.check_schema():
        return []
    tried: set[tuple[object, ...]] = set()
    while True:
        problems = _find(store, runtime)
        # One fix may change what another is about, so fix one problem of each file, then look
        # again.
        todo: list[Problem] = []
        touched: set[Path] = set()
        for problem in problems:
            if problem.fix and _name(problem) not in tried and touched.isdisjoint(problem.files):
                todo.append(problem)
                touched.update(problem.files)
        if not todo:
            return problems
        for problem in todo:
            tried.add(_name(problem))
            _fix(problem, keep, runtime)


def _name(problem: Problem) -> tuple[object, ...]:
    """Return what identifies a problem. A fix may put another file at the same path."""
    try:
        file = os.lstat(problem.path).st_ino
    except OSError:
        file = 0
    return problem.check, problem.path, problem.fix, file


def _fix(problem: Problem, keep: Keep | None, runtime: Runtime) -> None:
    try:
        if problem.conflict and not _settle(problem.conflict, keep, runtime):
            return
        if problem.repair:
            problem.repair()
    except AmexError as error:
        runtime.tell(f"Not fixed: {error.message}")
        runtime.tell(error.hint)
    except OSError as error:
        runtime.tell(f"Not fixed: {error.filename or problem.path}: {error.strerror}")
    else:
        runtime.tell(f"Fixed: {problem.path}: {problem.fix}")


def _settle(conflict: Conflict, keep: Keep | None, runtime: Runtime) -> bool:
    chosen = keep or _ask(conflict, runtime)
    if chosen:
        conflict.settle(chosen)
    return chosen is not None


def _ask(conflict: Conflict, runtime: Runtime) -> Keep | None:
    if not runtime.is_interactive:
        return None
    for line in show_both(conflict):
        runtime.tell(line)
    runtime.ask("Keep the [o]riginal (-), the [c]opy (+), [b]oth, or [n]either yet? [n]")
    return _ANSWERS.get(runtime.stdin.readline().strip().casefold()[:1])


def _hint(problems: list[Problem], keep: Keep | None, *, fixing: bool) -> str:
    if any(problem.conflict for problem in problems) and fixing and not keep:
        return "Add --keep original, --keep copy or --keep both."
    fixable = sum(bool(problem.fix) for problem in problems)
    return f"amex log check --fix fixes {fixable:,} of them." if fixable and not fixing else ""

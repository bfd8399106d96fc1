"""Change the code in one place at a time, and see whether a test notices.

    .venv/bin/python tests/mutation/run.py [MODULE...]

The modules, and the tests that are run for each, stand in pyproject.toml. The changes are made in
a copy of the checkout. What no test noticed and `equivalent.md` does not explain is printed in
the form in which that file has it, and the exit code is 1.
"""

import ast
import compileall
import difflib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, NoReturn

import holidays  # noqa: F401
import hypothesis.strategies  # noqa: F401
import pytest
import typer  # noqa: F401
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.ast.ast_query import ASTQuery
from cosmic_ray.mutating import mutate_code
from equivalent import Change, explained
from operators import OPERATORS

ROOT = Path(__file__).parents[2]


class Mutant(NamedTuple):
    """A changed module."""

    change: Change
    source: str


def mutants_of(module: str, source: str) -> Iterator[Mutant]:
    """Yield the module changed in one place, each different change once."""
    tree = get_ast(source)
    seen = {_program(source)}
    for operator in OPERATORS:
        places = [node for node in ast_nodes(tree) for _ in operator.mutation_positions(node)]
        for occurrence, node in enumerate(places):
            changed = mutate_code(source, operator, occurrence)
            program = _program(changed)
            if program and program not in seen and node.parent.type != "parameters":
                seen.add(program)
                where = ASTQuery(node).get_definition_name() or "(module)"
                yield Mutant(Change(module, where, *_difference(source, changed)), changed)


def _program(source: str) -> str | None:
    """Return what the source does, or None if it isn't valid Python. Annotations do nothing."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    for node in ast.walk(tree):
        for annotation in {"annotation", "returns"} & set(node._fields):
            setattr(node, annotation, ast.Constant(None))
    return ast.dump(tree)


def _difference(before: str, after: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    texts = (
        [line.strip() for line in text.splitlines() if line.strip()] for text in (before, after)
    )
    lines = list(difflib.unified_diff(*texts, n=0))[2:]
    removed = tuple(line[1:] for line in lines if line.startswith("-"))
    return removed, tuple(line[1:] for line in lines if line.startswith("+"))


def _tests_fail(tests: list[str], seconds: float) -> bool:
    """Return whether a test fails. A test that doesn't end counts as failed.

    pytest and all that it needs are loaded by now, and the child that is forked off has them; of
    ours it loads what is there. That is twice as fast as to start from nothing each time.
    """
    child = get_context("fork").Process(target=_run_tests, args=(tests,))
    child.start()
    child.join(seconds)
    if child.is_alive():
        os.killpg(child.pid, signal.SIGKILL)
        child.join()
    return child.exitcode != 0


def _run_tests(tests: list[str]) -> NoReturn:
    os.setpgrp()
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    options = ["-x", "-q", "--assert=plain", "-p", "impatient"]
    options += ["-p", "no:cacheprovider", "-p", "no:pytest_cov", "-n0"]
    os._exit(pytest.main([*options, *tests]))


def try_changes(module: str, tests: list[str]) -> Iterator[tuple[Change, bool]]:
    """Make each change, and yield it with whether a test noticed."""
    path = Path(module)
    source = path.read_text("utf-8")
    began = time.monotonic()
    if _tests_fail(tests, 600):
        sys.exit(f"The tests of {module} fail before anything is changed: {' '.join(tests)}")
    seconds = 10 + 5 * (time.monotonic() - began)
    for mutant in list(mutants_of(module, source)):
        path.write_text(mutant.source, "utf-8")
        yield mutant.change, _tests_fail(tests, seconds)
    path.write_text(source, "utf-8")


def enter_copy(folder: str) -> None:
    """Copy the checkout to the folder, and continue there."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    for name in filter(None, names.split("\0")):
        if (ROOT / name).exists():
            (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, Path(folder) / name)
    os.chdir(folder)
    sys.path.insert(0, folder)
    os.environ["PYTHONPATH"] = folder
    os.environ["CI"] = "true"  # hypothesis then tries the same examples for every change
    compileall.compile_dir(folder, quiet=2)
    # A cache would treat two changes with the same second and length as one.
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


def report(module: str, tests: list[str]) -> bool:
    """Print the unexplained changes that no test noticed. Return whether there were none."""
    began, number, survivors = time.monotonic(), 0, set()
    known = {change for change in explained() if change.module == module}
    for change, is_noticed in try_changes(module, tests):
        number += 1
        if not is_noticed:
            survivors.add(change)
            if change not in known:
                print(change, flush=True)
    for change in known - survivors:
        print(f"This is explained, but a test notices it, or it is no longer made:\n{change}")
    print(
        f"{module}: {number} changes, {len(survivors & known)} explained,"
        f" {len(survivors - known)} unexplained, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return survivors == known


def main(wanted: list[str]) -> int:
    """Try the changes to the named modules, or to all of them. Return the exit code."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["mutation"]
    chosen = [m for m in settings if not wanted or any(name in m for name in wanted)]
    with tempfile.TemporaryDirectory() as folder:
        enter_copy(folder)
        outcomes = [report(module, settings[module]) for module in chosen]
    return 0 if all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Compare whole processes, in turn and in one run, because ratios survive if the speed drifts.

python benchmarks/run.py [--runs 15] [--sizes 10000,100000]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from stores import NEEDLE, make_store

HERE = Path(__file__).parent
PYTHON = (sys.executable,)
AMEX = (*PYTHON, "-m", "amexcli")
GUIDES = ("dispute-checklist", "retention-script --card platinum", "fr-prep", "escalate")
LARGE = 10_000
"""Entries. With a larger log, we measure only what must stay fast and small at any size."""
YARDSTICK = (*PYTHON, "-m", "one_command")


class Cost(NamedTuple):
    """The time and memory of one process."""

    seconds: float
    mebibytes: float


def measure(command: Sequence[str]) -> Cost:
    """Run one command to its end, and discard its output."""
    # Bytecode must be cached as in an installation, whatever the caller's environment says.
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=HERE, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    while process.stdout.read(1 << 16):
        pass
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: `log check` found a problem
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return Cost(seconds, usage.ru_maxrss / 1024)


class Duel(NamedTuple):
    """Two commands that run in turn, and the highest allowed ratio of the first to the second."""

    name: str
    command: Sequence[str]
    other: Sequence[str]
    at_most: float | None = None


class Load(NamedTuple):
    """A command, and the most seconds and MiB that it may take."""

    name: str
    command: Sequence[str]
    seconds: float
    mebibytes: float = 60


def compare(duel: Duel, runs: int) -> None:
    """Run the two in turn, and print a row: medians, the median of the paired ratios, memory."""
    measure(duel.command), measure(duel.other)
    pairs = [(measure(duel.command), measure(duel.other)) for _ in range(runs)]
    ours = median(a.seconds for a, _ in pairs) * 1000
    theirs = median(b.seconds for _, b in pairs) * 1000
    ratio = median(a.seconds / b.seconds for a, b in pairs)
    peak = max(a.mebibytes for a, _ in pairs)
    limit = f"{duel.at_most:.2f}" if duel.at_most else ""
    print(
        f"| {duel.name} | {ours:.0f} | {theirs:.0f} | {ratio:.2f} | {limit} | {peak:.0f} |",
        flush=True,
    )


def weigh(load: Load, runs: int) -> None:
    """Run the command a few times, and print a row: median seconds and memory, with the limits."""
    costs = [measure(load.command) for _ in range(runs)]
    seconds, peak = median(cost.seconds for cost in costs), max(cost.mebibytes for cost in costs)
    print(
        f"| {load.name} | {seconds:.2f} | {load.seconds:g} | {peak:.0f} | {load.mebibytes:g} |",
        flush=True,
    )


TABS = (
    ("", "--version"),
    ("numbers --card ", "numbers"),
    ("numbers --from ro", "numbers --from Rome"),
    ("route ", "route"),
    ("dispute --reason ", "dispute --reasons"),
    ("dispute --have ", "dispute --reasons"),
    ("dispute --case ", "dispute --reasons"),
    ("log show ", "log show last"),
    ("log show zz", "log show last"),
    ("log list --tag ", "log list"),
    ("log add x --follow-up ", "log add Called"),
)
"""The text before the cursor when TAB is pressed, and a command line that starts the same way."""


def presses(store: Path, size: int) -> Iterator[Duel]:
    """Yield comparisons for TAB, each with the start of the command that it completes."""
    amex = ("env", f"AMEX_DATA_DIR={store}", *AMEX)
    for words, started in TABS:
        asked = ("_AMEX_COMPLETE=complete_fish", f"_AMEX_COMPLETE_LINE=amex {words}")
        name = f"TAB after `{words}`, `{started}`, {size:,} entries"
        yield Duel(name, ("env", *asked, *amex), (*amex, *started.split()), 1.10)


def starts() -> Iterator[Duel]:
    """Yield comparisons with the one-command program, which show the cost of starting up."""
    program = "one-command Typer program"
    abroad = (*AMEX, "numbers", "--abroad")
    yield Duel("`numbers --abroad`, `python -c pass`", abroad, (*PYTHON, "-c", "pass"))
    for words, at_most in (
        ("numbers --abroad", 0.90),
        ("log list", 1.15),
        ("log add Called --reference 4471", 1.15),
        ("due", 1.35),
        ("route late-fee", 1.35),
        *((guide, 1.35) for guide in GUIDES),
    ):
        yield Duel(f"`{words}`, {program}", (*AMEX, *words.split()), YARDSTICK, at_most)
    call = ("sh", "-c", f"echo e | exec {' '.join(AMEX)} call late-fee")
    yield Duel("`call late-fee`, `route late-fee`", call, (*AMEX, "route", "late-fee"), 1.30)


def growths(store: Path, empty: Path, size: int) -> Iterator[Duel]:
    """Yield comparisons with an empty store or with grep, which show the cost of size."""
    for words, at_most in (("log list", 1.10), ("log add Called --reference 4471", 1.10)):
        yield Duel(
            f"`{words}`, {size:,} entries against none",
            (*AMEX, "--store", str(store), *words.split()),
            (*AMEX, "--store", str(empty), *words.split()),
            at_most,
        )
    # In a shell, so that both are in one process: the start of amex, and the search by grep.
    grep = f"{' '.join((*AMEX, '--version'))}; grep -rliF {NEEDLE!r} {store}"
    for words in (("log", "list", "--search", NEEDLE), ("due",)):
        yield Duel(
            f"`{' '.join(words)}`, {size:,} entries against grep and a start",
            (*AMEX, "--store", str(store), *words),
            ("sh", "-c", grep),
            1.50,
        )


def loads(folder: Path, store: Path, size: int) -> Iterator[Load]:
    """Yield the commands that read or write everything."""
    amex = (*AMEX, "--store", str(store))
    out = folder / "log.json"
    export = (*amex, "log", "export", "--force", "-o", str(out))
    yield Load(f"`log export`, {size:,} entries", export, size / 10_000)
    if size > LARGE:
        return
    yield Load(f"`log stats`, {size:,} entries", (*amex, "log", "stats"), 0.6)
    yield Load(f"`log check`, {size:,} entries", (*amex, "log", "check"), 2)
    come_in = f"{' '.join(AMEX)} --store $(mktemp -d -p {folder})/in log import {out}"
    yield Load(f"`log import`, {size:,} records", ("sh", "-c", come_in), 3)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--sizes", default="10000,100000")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty = make_store(folder / "empty", 0)
        stores = {size: make_store(folder / str(size), size) for size in sizes}
        os.environ |= {"AMEX_DATA_DIR": str(empty), "AMEX_CONFIG_DIR": str(folder / "config")}
        print("| what, against what | ms | other ms | ratio | at most | peak MiB |")
        print("|---|---|---|---|---|---|")
        for duel in starts():
            compare(duel, options.runs)
        for size, store in stores.items():
            for duel in presses(store, size):
                compare(duel, options.runs)
        for size, store in stores.items():
            for duel in growths(store, empty, size):
                compare(duel, min(options.runs, 5))
        print("\n| what | seconds | at most | peak MiB | at most |")
        print("|---|---|---|---|---|")
        for size, store in stores.items():
            for load in loads(folder, store, size):
                weigh(load, 3)


if __name__ == "__main__":
    main()

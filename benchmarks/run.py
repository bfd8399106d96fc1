"""Compare whole processes, in turn and in one run: ratios hold where a machine's speed drifts.

python benchmarks/run.py [--runs 15] [--sizes 0,1000,10000,100000]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from stores import NEEDLE, make_store

HERE = Path(__file__).parent
PYTHON = (sys.executable,)
AMEX = (*PYTHON, "-m", "amexcli")
YARDSTICK = (*PYTHON, "-m", "one_command")


class Cost(NamedTuple):
    """What one process took."""

    seconds: float
    mebibytes: float


def measure(command: Sequence[str]) -> Cost:
    """Run one command to its end, its output thrown away."""
    # Bytecode must be cached as an installation has it, whatever the caller's environment says.
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=HERE, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return Cost(seconds, usage.ru_maxrss / 1024)


def compare(name: str, command: Sequence[str], other: Sequence[str], runs: int) -> None:
    """Run the two in turn, and print a row: medians, the median of the paired ratios, memory."""
    measure(command), measure(other)
    pairs = [(measure(command), measure(other)) for _ in range(runs)]
    ours = median(a.seconds for a, _ in pairs) * 1000
    theirs = median(b.seconds for _, b in pairs) * 1000
    ratio = median(a.seconds / b.seconds for a, b in pairs)
    peak = max(a.mebibytes for a, _ in pairs)
    print(f"| {name} | {ours:.0f} | {theirs:.0f} | {ratio:.2f} | {peak:.0f} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--sizes", default="0,1000,10000,100000")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]

    print("| what, against what | ms | other ms | ratio | peak MiB |")
    print("|---|---|---|---|---|")
    abroad = (*AMEX, "numbers", "--abroad")
    compare("`numbers --abroad`, one-command Typer program", abroad, YARDSTICK, options.runs)
    compare("`numbers --abroad`, `python -c pass`", abroad, (*PYTHON, "-c", "pass"), options.runs)
    for words in (("route",), ("route", "late-fee"), ("cards",)):
        ours = (*AMEX, *words)
        compare(f"`{' '.join(words)}`, one-command Typer program", ours, YARDSTICK, options.runs)
    with tempfile.TemporaryDirectory() as folder:
        empty = make_store(Path(folder, "empty"), 0)
        for size in sizes:
            store = make_store(Path(folder, str(size)), size)
            for name, arguments in (
                ("`log list`, newest 20", ("log", "list")),
                ("`log list --search`, ten hits", ("log", "list", "--search", NEEDLE)),
                ("`due`", ("due",)),
                ("`log add`", ("log", "add", "Called", "--reference", "4471")),
            ):
                compare(
                    f"{name}, {size:,} entries against none",
                    (*AMEX, "--store", str(store), *arguments),
                    (*AMEX, "--store", str(empty), *arguments),
                    options.runs,
                )


if __name__ == "__main__":
    main()

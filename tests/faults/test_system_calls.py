"""A full disk, a broken one, no permission: at each system call in turn, what was promised holds.

strace lets the calls of a command fail that come after its start: those of its own work.
"""

import os
import random
import re

import pytest
from faults.bench import Bench, points_of
from faults.promises import Broken, must_be_done, must_be_undone, must_be_whole, must_speak
from faults.running import Ended, run_traced
from faults.writes import BY_NAME, WRITES

ERRORS = ("ENOSPC", "EIO", "EDQUOT", "EACCES")
_ON_OUTPUT = re.compile(r"^(\d+ +)?write\([12],")
_SAMPLE = {False: 5, True: 2}
"""How many faults to try for a write, by whether it is synced."""
_ALL_OF_GIT = 300
"""There are thousands."""


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.name)
def test_a_failed_system_call_is_reported_and_loses_nothing(write, is_long, points, bench, tally):
    faults = [(call, nth, f"error={error}") for call, nth in points for error in ERRORS]
    if not is_long:
        faults = random.Random(write.name).sample(faults, _SAMPLE[write.is_synced])
    tally["failing system calls"] += _must_hold_at(faults, bench)


@pytest.mark.parametrize("write", [BY_NAME["sync"]], ids=["sync"])
def test_a_git_that_fails_or_dies_is_reported_and_loses_nothing(
    write, is_long, strace, bench, tally
):
    """Each git that sync starts fails at the same one of its calls."""
    ways = [f"error={error}" for error in ERRORS] + ["signal=KILL"]
    points = points_of(bench, with_children=True)
    faults = [(call, nth, way) for call, nth in points for way in ways]
    faults = random.Random("git").sample(faults, _ALL_OF_GIT if is_long else 2)
    tally["failing system calls of git"] += _must_hold_at(faults, bench, with_children=True)


def _must_hold_at(
    faults: list[tuple[str, int, str]], bench: Bench, *, with_children: bool = False
) -> int:
    """Return how many of these faults the command met. Fails if one of them cost something."""
    met, broken = 0, []
    for call, nth, way in faults:
        inject = f"inject={call}:{way}:when={nth}"
        options = ("-e", f"trace={call}", "-e", inject)
        line = bench.promise.write.line
        ended, lines = run_traced(bench.site, line, *options, with_children=with_children)
        hits = [line for line in lines if "(INJECTED)" in line or "killed by SIGKILL" in line]
        met += len(hits)
        try:
            _must_hold(bench, ended, hits[0] if hits else "")
        except Broken as error:
            broken.append(f"{line}, where it said {'; '.join(hits[:3])}:\n  {error}")
            bench.drop()
    if broken:
        pytest.fail("\n".join(broken), pytrace=False)
    return met


def _must_hold(bench: Bench, ended: Ended, hit: str) -> None:
    """It says what it did: done, or not done and why. Raises Broken."""
    promise, site = bench.promise, bench.site
    if ended.was_killed:
        must_be_whole(promise, site)
        bench.go_on()
        return
    must_speak(ended)
    # An export that names what it couldn't read contains the rest.
    is_export_of_rest = promise.write.name.startswith("export") and (
        ended.code == 1 or "/cases" in ended.err
    )
    if not is_export_of_rest:
        must_be_whole(promise, site)
        if "was not begun" in ended.err:
            pass  # the contact is saved, and it says how to begin its case later
        elif ended.code == 0 or promise.write.is_acknowledged(ended.out + ended.err):
            must_be_done(promise, site)
        elif not (promise.write.is_synced or _ON_OUTPUT.match(hit)) or "as it was" in ended.err:
            must_be_undone(promise, site)
    if ended.code and not _ON_OUTPUT.match(hit):
        places = (str(site.folder), "git", "The remote", os.devnull)
        if not any(place in ended.err for place in places):
            raise Broken(f"the message does not say where: {ended}")
        if "output couldn't be written" in ended.err:
            raise Broken(f"it was not the output: {ended}")
    bench.go_on()

"""A power cut or `kill -9` at any moment: acknowledged work is there, and nothing is torn."""

import random

import pytest
from faults.bench import Bench
from faults.promises import Broken, must_be_done, must_be_whole
from faults.running import Ended, run_killed, run_process, run_traced
from faults.site import Site
from faults.writes import WRITES

_AT_MOMENTS = {(False, False): 11, (True, False): 3, (False, True): 200, (True, True): 150}
"""How many kills for a write that is synced or not, in the long run or not.

With those of the other two tests they are more than 300, and more than 5,000 in the long run.
"""
_AT_CALLS = {False: 4, True: 1}


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.name)
def test_a_kill_at_any_moment_costs_at_most_what_was_not_acknowledged(write, is_long, bench, tally):
    chance = random.Random(f"{write.name} {is_long}")
    wanted = _AT_MOMENTS[write.is_synced, is_long]
    killed = 0
    while killed < wanted:
        after = chance.uniform(0, bench.promise.seconds)
        ended = run_killed(bench.site, write.line, after, with_children=chance.random() < 0.5)
        _must_survive(bench, ended, f"after {after:.6f} s")
        killed += ended.was_killed
        tally["kills"] += ended.was_killed


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.name)
def test_a_kill_before_any_system_call_costs_no_more(write, is_long, points, bench, tally):
    if not is_long:
        points = random.Random(write.name).sample(points, _AT_CALLS[write.is_synced])
    for call, nth in points:
        inject = f"inject={call}:signal=KILL:when={nth}"
        ended, _ = run_traced(bench.site, write.line, "-e", f"trace={call}", "-e", inject)
        _must_survive(bench, ended, f"before {call} number {nth}")
        assert ended.was_killed, (call, nth, ended)
        tally["kills"] += 1


@pytest.mark.parametrize("write", WRITES[::3], ids=lambda write: write.name)
def test_a_kill_of_a_whole_interpreter_costs_no_more(write, is_long, bench, start_up, tally):
    chance = random.Random(write.name)
    for _ in range(40 if is_long else 1):
        after = chance.uniform(0, start_up + bench.promise.seconds)
        ended = run_process(bench.site, write.line, after)
        _must_survive(bench, ended, f"after {after:.6f} s of Python's life")
        tally["kills"] += ended.was_killed


@pytest.fixture(scope="session")
def start_up(tmp_path_factory) -> float:
    """How many seconds Python takes before a command's own work begins."""
    return run_process(Site(tmp_path_factory.mktemp("start-up")), "--version").seconds


def _must_survive(bench: Bench, ended: Ended, where: str) -> None:
    promise, site = bench.promise, bench.site
    try:
        if ended.code and not ended.was_killed:
            raise Broken(f"it failed: {ended}")
        must_be_whole(promise, site)
        if promise.write.is_acknowledged(ended.out + ended.err):
            must_be_done(promise, site)
        bench.go_on()
    except Broken as broken:
        raise Broken(f"{promise.write.line}, killed {where}: {broken}") from None

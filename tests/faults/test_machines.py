"""Three machines and a hub: random changes, kills, wrong clocks, and different decisions.

Nothing that was acknowledged is lost: what must be there in the end is in `decisions.py`.
"""

import os
import random
import re
import signal
import time
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from decisions import Decisions, Mind
from machines import Machine, new_hub

from amexcli.store.entry_files import original_of
from amexcli.store.sync.git import Git

_SUMMARY = re.compile(rb'^summary = "(.*)"$', re.MULTILINE)
_IN_THE_WAY = re.compile(r"(/\S+\.lock) is in the way")
_SKEWS = (timedelta(), timedelta(days=400), timedelta(days=-3000))
_ALONE = frozenset({0, 3})
"""How a command may end: done, or two entries have that id, having been moved on two machines."""
_BUSY = frozenset({0, 1, 3, 5})
"""During a sync also: the file was just changed, or is gone."""


class World:
    """The machines, their hub, and everybody's decisions."""

    def __init__(self, folder, seed):
        self.chance = random.Random(seed)
        self.decisions = Decisions()
        self.known = frozenset()
        self.tally = Counter()
        self.story = []
        """What happened, in case a text is missing."""
        self.longest_sync = 0.0
        """In seconds. How long that takes differs from machine to machine, so it is measured."""
        self.hub = new_hub(folder / "hub.git")
        self.machines = [
            Person(self, folder / f"machine-{number}", skew) for number, skew in enumerate(_SKEWS)
        ]

    def live(self, steps):
        for _ in range(steps):
            person = self.chance.choice(self.machines)
            do = self.chance.choices(
                (person.act, person.sync_all_the_way, person.sync_killed, person.sync_while_acting),
                (6, 2, 2, 1),
            )[0]
            self.tally[do.__name__] += 1
            do()
            person.tell(do.__name__)

    def settle_down(self):
        for person in (*self.machines, *self.machines):
            person.sync_all_the_way()
            person.tell("at last")


class Person(Machine):
    """Somebody at a machine."""

    def __init__(self, world, store, skew):
        super().__init__(store, skew)
        self.world, self.chance = world, world.chance
        self.mind = Mind(world.decisions)
        self.removed = set()

    def act(self, acceptable=_ALONE):
        entries, copies = self.entries(), self.copies()
        if copies and acceptable == _ALONE and self.chance.random() < 0.5:
            self.settle_all(self.chance.choice(("original", "copy", "both")))
        elif len(entries) < 3 or self.chance.random() < 0.1:
            text = self.world.decisions.new_text()
            assert self("log", "add", text, "--reference", "R").code == 0
        else:
            self.change(self.chance.choice(entries), acceptable)

    def change(self, path, acceptable):
        entry_id, before = path.stem[-6:], self.text_in(path)
        what = self.chance.choice(("edit", "edit", "edit", "move", "remove"))
        text = "" if what == "remove" else self.world.decisions.new_text()
        if what == "remove":
            result = self("log", "remove", entry_id, "--yes")
        else:
            day = f"2016-01-{self.chance.randrange(1, 29):02} 10:00"
            options = ("--at", day) if what == "move" else ()
            result = self("log", "edit", entry_id, "--summary", text, *options)
        assert result.code in acceptable, result.err
        if result.code:
            self.world.decisions.texts.discard(text)
            return
        self.mind.decide(before)
        if what == "remove":
            self.removed.add(before)

    def settle_all(self, keep):
        groups = {}
        for path in self.copies():
            first = path.with_name(original_of(path.name))
            groups.setdefault(first, {self.text_in(first)} if first.exists() else set())
            groups[first].add(self.text_in(path))
        result = self("log", "check", "--fix", "--keep", keep)
        assert result.code == 0, (result.out, result.err)
        there = self.all_texts()
        for texts in groups.values():
            kept = min(texts & there)
            for text in texts - there:
                self.mind.decide(text, kept)
                self.world.story.append(f"{self.store.name} keeps {kept}, not {text}")

    def sync_all_the_way(self):
        started = time.perf_counter()
        result = self("log", "sync", self.world.hub)
        if lock := _IN_THE_WAY.search(result.err):  # a power cut left it: we do as we are told
            Path(lock[1]).unlink()
            result = self("log", "sync", self.world.hub)
        assert result.code == 0, result.err
        self.world.longest_sync = max(self.world.longest_sync, time.perf_counter() - started)
        self.world.known |= self.mind.known
        self.mind.learn(self.world.known, self.all_texts())

    def sync_killed(self):
        """Kill it together with git, as a power cut would, or leave git running."""
        child = self.start_sync()
        time.sleep(self.chance.uniform(0, self.world.longest_sync))
        kill = self.chance.choice((os.kill, os.killpg))
        kill(child, signal.SIGKILL)
        self.world.tally["killed"] += os.waitpid(child, 0)[1] != 0
        self.world.known |= self.mind.known  # it may have been pushed
        self.mind.is_unsure = True

    def sync_while_acting(self):
        child = self.start_sync()
        while os.waitpid(child, os.WNOHANG) == (0, 0):
            self.act(_BUSY)
        self.world.known |= self.mind.known
        self.mind.is_unsure = True

    def start_sync(self):
        child = os.fork()
        if child == 0:
            try:
                os.setpgid(0, 0)
                self("log", "sync", self.world.hub)
            finally:
                os._exit(0)  # whatever happens: the child must not run the rest of the tests
        with suppress(OSError):  # the child may have done it itself, or be done
            os.setpgid(child, child)
        return child

    def text_in(self, path):
        return _SUMMARY.search(path.read_bytes())[1].decode()

    def all_texts(self):
        return {self.text_in(path) for path in (*self.entries(), *self.copies())}

    def tell(self, deed):
        log = {path.name[-35:]: self.text_in(path) for path in (*self.entries(), *self.copies())}
        self.world.story.append(f"{self.store.name} {deed}: {log}, {len(self.mind.known)}")

    def trash(self):
        return b"".join(path.read_bytes() for path in (self.store / "trash").rglob("*.toml"))


@pytest.fixture(autouse=True)
def clocks(monkeypatch):
    """Git's clock is as wrong as the machine's."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    real = Git.__init__

    def set_clock(git, root, environ, **rest):
        real(git, root, environ, **rest)
        skew = _SKEWS[int(root.name.rpartition("-")[2])]
        wrong = f"@{int(time.time() + skew.total_seconds())} +0000"
        git._environ |= {"GIT_AUTHOR_DATE": wrong, "GIT_COMMITTER_DATE": wrong}

    monkeypatch.setattr(Git, "__init__", set_clock)


def live_through(folder, seed, steps):
    world = World(folder, seed)
    world.live(steps)
    world.settle_down()
    first, *others = world.machines
    for person in others:
        assert person.files() == first.files(), seed
    lost = world.decisions.must_be_there() - first.all_texts()
    assert not lost, "\n".join((f"seed {seed}", *sorted(lost), *world.story))
    for person in world.machines:
        in_trash = person.trash().decode()
        assert [text for text in person.removed if text not in in_trash] == [], seed
    first.settle_all("both")
    world.settle_down()
    for person in world.machines:
        assert person.files() == first.files(), seed
        problems = person("log", "check").out.splitlines()
        assert [line for line in problems if not line.startswith("left-over-temp")] == [], seed
        assert person.copies() == []
    return world.tally


def test_three_machines_lose_nothing(tmp_path):
    tally = live_through(tmp_path, seed=1, steps=25)
    assert tally["killed"]


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 140))
def test_three_machines_lose_nothing_for_long(tmp_path, seed):
    live_through(tmp_path, seed, steps=250)

"""Three machines, a hub, and random histories of what people do: the merge alone, without git."""

import random
from typing import NamedTuple

import pytest
from decisions import Decisions, Mind

from amexcli.store.entry_files import is_conflict_copy, original_of
from amexcli.store.sync.merge import conflict_name, find_common, merge

_LONGEST, _FEW = 40, 3


class Commit(NamedTuple):
    tree: dict
    parents: tuple
    name: str


class World:
    """A hub, what is known there, and everybody's decisions."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.decisions = Decisions()
        self.hub: Commit | None = None
        self.known: frozenset = frozenset()
        self.paths = self.commits = 0
        self.machines = [Machine(self) for _ in range(3)]

    def live(self, *, with_kills):
        for _ in range(self.chance.randint(2, _LONGEST)):
            machine = self.chance.choice(self.machines)
            if self.chance.random() < 0.5:
                machine.sync(killed=with_kills and self.chance.random() < 0.3)
            else:
                machine.act()
        for machine in (*self.machines, *self.machines):
            machine.sync()

    def commit(self, tree, *parents):
        self.commits += 1
        return Commit(dict(tree), parents, f"{self.commits:010d}")


class Machine:
    """A store, the commit of its last sync, and what is known there."""

    def __init__(self, world):
        self.world, self.tree, self.mind = world, {}, Mind(world.decisions)
        self.head = self.pending = None

    def decide(self, against, kept=""):
        self.mind.is_unsure = self.pending is not None
        self.mind.decide(against, kept)

    def act(self):
        chance = self.world.chance
        copies = [path for path in self.tree if is_conflict_copy(path)]
        others = sorted({*self.tree} - {*copies})
        if copies and chance.random() < 0.6:
            self.settle(chance.choice(copies), chance.choice(("original", "copy", "both")))
        elif not others or (len(others) < _FEW and chance.random() < 0.1):
            self.tree[self.new_path()] = self.world.decisions.new_text()
        else:
            path = chance.choice(others)
            self.decide(self.tree.pop(path))
            what = chance.random()
            if what < 0.8:
                self.tree[path] = self.world.decisions.new_text()
            elif what < 0.9:  # an edit that moves it to another day
                self.tree[self.new_path()] = self.world.decisions.new_text()

    def new_path(self):
        self.world.paths += 1
        return f"log/2026/{self.world.paths}.toml"

    def settle(self, copy, keep):
        original = original_of(copy)
        first, second = self.tree.get(original), self.tree.pop(copy)
        if not first:
            self.tree[original] = second
        elif keep == "original":
            self.decide(second, first)
        elif keep == "copy":
            self.decide(first, second)
            self.tree[original] = second
        else:
            self.tree[self.place_of_second(second)] = second

    def place_of_second(self, text):
        """The same on each machine, because the id comes from the text. Never a name in use."""
        path = f"log/2026/both-{text}.toml"
        while self.tree.get(path, text) != text:
            path = path.replace(".toml", "x.toml")
        return path

    def sync(self, *, killed=False):
        """Does what `amex log sync` does. If killed, it ends somewhere after the push."""
        self.apply(self.pending)
        if not self.head or self.head.tree != self.tree:
            self.head = self.world.commit(self.tree, *filter(None, [self.head]))
        self.world.hub = self.pending = self.join()
        self.world.known |= self.mind.known
        chance = self.world.chance
        self.apply(self.pending, share=chance.random() if killed else 1)

    def apply(self, new, share=1.0):
        """Bring the store, or some of its files, to the new version. Keep changes made since."""
        if not new:
            return
        old = self.head.tree
        for path in sorted({*old, *new.tree}):
            before, after = old.get(path), new.tree.get(path)
            if before == after or self.world.chance.random() >= share:
                continue
            if self.tree.get(path) == before:
                self.put(path, after)
            elif after and self.tree.get(path) != after:
                self.put(conflict_name(path, new.name), after)
        if share == 1:
            self.head, self.pending = new, None
            self.mind.learn(self.world.known, set(self.tree.values()))

    def put(self, path, text):
        self.tree[path] = text
        if not text:
            del self.tree[path]

    def join(self):
        ours, theirs = self.head, self.world.hub
        bases = find_bases(ours, theirs) if theirs else [None]
        if bases == [theirs]:
            return ours
        if bases == [ours]:
            return theirs
        base = find_common(one.tree for one in bases) if bases else {}
        merged = merge(base, ours.tree, theirs.tree, theirs.name)
        return self.world.commit(merged.tree, ours, theirs)


def find_bases(one, other):
    """Return the latest commits that both come from."""
    theirs = ancestors(other)
    common = {key: commit for key, commit in ancestors(one).items() if key in theirs}
    older = {key for commit in common.values() for key in ancestors(commit) if key != id(commit)}
    return [commit for key, commit in common.items() if key not in older]


def ancestors(commit):
    found, todo = {}, [commit]
    while todo:
        one = todo.pop()
        if id(one) not in found:
            found[id(one)] = one
            todo += one.parents
    return found


def live_through(seeds, *, with_kills):
    for seed in seeds:
        world = World(seed)
        world.live(with_kills=with_kills)
        assert [machine.tree for machine in world.machines] == [world.hub.tree] * 3
        there = set(world.hub.tree.values())
        assert sorted(world.decisions.must_be_there() - there) == [], f"seed {seed}"


@pytest.mark.parametrize("with_kills", [False, True])
def test_only_texts_that_somebody_knowingly_decided_against_are_gone(with_kills):
    live_through(range(500), with_kills=with_kills)


@pytest.mark.long
@pytest.mark.parametrize("with_kills", [False, True])
def test_many_more_histories_give_the_same_result(with_kills):
    live_through(range(500, 30_000), with_kills=with_kills)

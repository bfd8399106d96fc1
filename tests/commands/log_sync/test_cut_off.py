"""`amex log sync`, killed: the next run finishes or starts over, and nothing is lost."""

import os
import shutil

import pytest
from machines import git, kill_at, sync_all

from amexcli.store import files
from amexcli.store.sync.git import Git

_FIRST_RUN = ["init", "config", "fetch", "update-ref", "push"]


@pytest.mark.parametrize("word", _FIRST_RUN)
def test_killed_in_its_first_run_it_starts_over_on_its_own(here, there, hub, word):
    here.add("Called")
    there.add("There")
    there.sync(hub)
    assert kill_at(here, word, hub)
    here.sync(hub)
    there.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "There"]


@pytest.mark.parametrize("nth", [1, 2])
def test_killed_before_it_began_it_begins(here, hub, nth):
    here.add("Called")
    assert kill_at(here, (files, "link_new"), hub, nth=nth)
    here.sync(hub)


def test_killed_in_its_first_run_it_still_knows_the_remote(here, hub):
    here.add("Called")
    assert kill_at(here, "fetch", hub)
    assert str(hub) in here.sync()


def test_a_half_made_repository_is_not_mistaken_for_a_whole_one(here, hub):
    """Sync is killed while git makes it, so any part of it may exist."""
    here.add("Called")
    (here.store / ".git/refs").mkdir(parents=True)
    (here.store / ".git/amex-at-work").touch()
    (here.store / ".git/config").write_text("[core]\n")
    assert here("log", "sync").code == 2  # with what?
    here.sync(hub)
    assert git("fsck", cwd=here.store) == ""


def test_killed_while_it_unmakes_what_failed_it_starts_over(here, hub):
    here.add("Called")
    assert kill_at(here, (os, "rmdir"), "nowhere.git")
    here.sync(hub)


@pytest.mark.parametrize("word", ["fetch", "commit-tree", "push"])
def test_killed_later_the_next_one_brings_both_together(both, word):
    here, there = both
    there.add("There")
    there.sync()
    here.add("Here")
    assert kill_at(here, word)
    sync_all(here, there)
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "Here", "There"]


def test_killed_between_push_and_store_the_next_one_brings_in_what_was_pushed(both, hub):
    here, there = both
    there.edit("--summary", "There")
    there.sync()
    here.add("Here")
    assert kill_at(here, (files, "replace"))  # the first file of the store that sync touches
    assert '"Here"' in git("grep", "-h", "summary", "main", cwd=hub)
    assert here.summaries() == ["Called", "Here"]
    assert "received 1 file" in here.sync()
    assert here.summaries() == ["Here", "There"]


@pytest.mark.parametrize(("call", "nth"), [("link_new", 3), ("replace", 1), ("link_new", 4)])
def test_a_store_that_is_half_brought_in_is_not_taken_for_a_decision(both, call, nth):
    """Two versions come in, and one replaces the other. Half of that would lose one.

    The first two links are to files that sync itself keeps.
    """
    here, there = both
    here.edit("--note", "AAA")
    there.edit("--note", "BBB")
    here.sync()
    there.sync()  # that machine has BBB now, with AAA as a second version
    new = there.add("There")
    there.sync()
    assert kill_at(here, (files, call), nth=nth)
    there.settle("copy")
    sync_all(there, here)
    assert here.files() == there.files()
    assert new in here.texts()
    assert ("AAA" in here.texts(), "BBB" in here.texts()) == (True, False)


def test_locks_that_a_killed_sync_left_are_cleared_by_the_next(both, monkeypatch):
    here, _ = both
    monkeypatch.setattr(Git, "patience", 0.05)
    here.add("Here")
    assert kill_at(here, "push")
    for name in ("index.lock", "HEAD.lock", "refs/heads/main.lock", "objects/maintenance.lock"):
        (here.store / ".git" / name).touch()
    here.sync()
    assert list((here.store / ".git").rglob("*.lock")) == []
    assert list((here.store / ".git").glob("amex-*")) == []


def break_head(folder):
    (folder / "HEAD").write_bytes(b"\0" * 20)


def break_branch(folder):
    (folder / "refs/heads/main").write_bytes(b"")


def break_objects(folder):
    for path in (folder / "objects").glob("??/*"):
        path.chmod(0o600)
        path.write_bytes(b"")


@pytest.mark.parametrize("damage", [break_head, break_branch, break_objects])
def test_a_damaged_history_heals_without_losing_what_was_removed(both, damage):
    """Sync still knows what both had: no removal is undone, and no edit is a conflict."""
    here, there = both
    gone = there.add("To be removed")
    sync_all(there, here)
    there("log", "remove", gone, "--yes")
    there.edit("--summary", "Called again")
    there.sync()
    here.add("Never sent")
    damage(here.store / ".git")
    result = here("log", "sync")
    if result.code:
        folder = here.store / ".git/objects"
        assert f"move {folder} out of the store" in result.err
        assert f"--git-dir={here.store / '.git'} fsck" in result.err
        shutil.move(folder, here.store.parent / "objects")
        here.sync()
    there.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["Called again", "Never sent"]
    assert here.copies() == []
    assert git("fsck", cwd=here.store) == ""


def test_a_commit_that_was_never_sent_and_is_gone_costs_nothing(both, hub):
    here, there = both
    there("log", "remove", "last", "--yes")
    there.sync()
    here.add("Never sent")
    assert kill_at(here, "push")
    shutil.rmtree(here.store / ".git/objects")
    sync_all(here, there)
    assert here.summaries() == there.summaries() == ["Never sent"]

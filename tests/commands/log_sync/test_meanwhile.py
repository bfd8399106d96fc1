"""What other commands and git itself do while `amex log sync` runs."""

import shutil

import pytest
from helpers import entry_files
from machines import before, git, sync_all

from amexcli.store import files
from amexcli.store.sync.git import Git


def test_one_sync_at_a_time(both):
    here, _ = both
    with files.locked(here.store / ".git"):
        result = here("log", "sync")
    assert (result.code, "Another command is using the store" in result.err) == (5, True)


def test_what_changes_while_it_comes_in_is_not_overwritten(both, monkeypatch):
    here, there = both
    there.edit("--summary", "There")
    there.sync()
    [path] = here.entries()
    here.add("So that there is something to send")

    def change():
        path.write_text(path.read_text().replace("Called", "Meanwhile"))

    with monkeypatch.context() as patched:
        before(patched, "push", change)
        here.sync()
    assert "Meanwhile" in here.summaries()
    assert "There" in here.texts()
    sync_all(here, there)
    assert here.files() == there.files()


@pytest.mark.parametrize("word", ["hash-object", "write-tree", "push"])
def test_a_removal_during_a_sync_causes_no_trouble_and_counts(both, monkeypatch, word):
    here, there = both
    there.edit("--summary", "There")
    there.sync()
    another = here.add("Another")
    with monkeypatch.context() as patched:
        before(patched, word, lambda: here("log", "remove", another, "--yes"))
        assert here("log", "sync").code in {0, 5}
    sync_all(here, there)
    assert here.files() == there.files()
    assert here.summaries() == ["There"]


def test_a_removal_of_what_is_to_be_replaced_is_not_undone_unsaid(both, monkeypatch):
    here, there = both
    there.edit("--summary", "There")
    there.sync()
    [path] = here.entries()
    here.add("So that there is something to send")
    with monkeypatch.context() as patched:
        before(patched, "push", lambda: here("log", "remove", path.stem[-6:], "--yes"))
        here.sync()
    assert "There" in here.texts()  # as a second version of what's gone, which log check reports
    assert "Called" not in here.texts()
    assert "which is gone" in here("log", "check").out


def test_a_store_that_changes_all_the_while_is_exit_5(both, monkeypatch):
    here, _ = both
    [path] = here.entries()
    real = Git.run

    def write_more():
        path.write_text(path.read_text() + "# more\n")

    def run_git(git, *words, **rest):
        if "hash-object" in words:
            write_more()
        return real(git, *words, **rest)

    write_more()
    monkeypatch.setattr(Git, "run", run_git)
    result = here("log", "sync")
    assert (result.code, "keeps changing while amex syncs it" in result.err) == (5, True)


def test_a_folder_that_disappears_during_a_sync_causes_no_trouble(both, tmp_path, monkeypatch):
    here, there = both
    (tmp_path / "chat.txt").write_text("Hello")
    here("log", "attach", "last", tmp_path / "chat.txt")
    sync_all(here, there)
    there("log", "remove", "last", "--yes")
    there("log", "purge", "--yes")
    there.sync()
    with monkeypatch.context() as patched:
        before(patched, "fetch", lambda: None)
        before(patched, "merge-base", lambda: shutil.rmtree(here.store / "attachments"))
        assert here("log", "sync").code in {0, 5}
    sync_all(here, there)
    assert here.files() == there.files() == {}


@pytest.mark.parametrize(
    "lock",
    ["index.lock", "packed-refs.lock", "refs/heads/main.lock"],
)
def test_a_lock_of_another_git_is_named_before_anything_is_done(both, hub, lock, monkeypatch):
    here, there = both
    there.add("There")
    there.sync()
    here.add("Here")
    monkeypatch.setattr(Git, "patience", 0.05)
    path = here.store / ".git" / lock
    path.touch()
    known, files_before = git("rev-parse", "main", cwd=hub), here.files()
    result = here("log", "sync")
    assert (result.code, str(path) in result.err) == (4, True)
    assert "Another command" not in result.err
    assert "delete that file" in result.err
    assert (git("rev-parse", "main", cwd=hub), here.files()) == (known, files_before)
    assert path.exists()
    path.unlink()
    sync_all(here, there)
    assert here.summaries() == there.summaries() == ["Called", "Here", "There"]


def test_a_git_that_is_soon_done_is_waited_for(both, monkeypatch):
    here, _ = both
    lock = here.store / ".git/index.lock"
    lock.touch()
    monkeypatch.setattr("time.sleep", lambda _: lock.unlink(missing_ok=True))
    here.sync()


def test_an_index_that_git_locks_at_the_end_is_not_a_failure(both, monkeypatch):
    """Only `git status` uses it, and the sync itself is done."""
    here, there = both
    here.add("Here")
    with monkeypatch.context() as patched:
        patched.setattr(Git, "patience", 0.05)
        before(patched, "push", (here.store / ".git/index.lock").touch)
        here.sync()
    (here.store / ".git/index.lock").unlink()
    sync_all(there, here)
    assert there.summaries() == ["Called", "Here"]
    assert git("status", "--porcelain", cwd=here.store) == ""
    assert entry_files(here.store)

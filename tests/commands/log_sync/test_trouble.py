"""What stops `amex log sync`: the user is told, and nothing is lost."""

import os
import re
from pathlib import Path

import pytest
from machines import WHO, git

from amexcli.store.sync.git import Git


def test_the_first_time_it_needs_to_know_with_what(here):
    here.add("Called")
    result = here("log", "sync")
    assert (result.code, "amex log sync git@" in result.err) == (2, True)
    assert not (here.store / ".git").exists()


@pytest.mark.parametrize(
    "remote",
    ["nowhere.git", "ssh://localhost:1/x.git", "http://127.0.0.1:1/x.git", "ext::sh -c id"],
)
def test_a_remote_that_cannot_be_reached_leaves_the_store_untouched(here, remote):
    here.add("Called")
    before = sorted(here.store.rglob("*"))
    result = here("log", "sync", remote)
    assert (result.code, "The remote can't be read" in result.err) == (4, True)
    assert sorted(here.store.rglob("*")) == before


def test_a_password_in_an_address_is_not_printed(here, tmp_path):
    here.add("Called")
    result = here("log", "sync", "http://me:secret@127.0.0.1:1/x.git")
    assert (result.code, "secret" in result.err) == (4, False)
    hub = tmp_path / "hub.git"
    git("init", "--quiet", "--bare", str(hub))
    assert "secret" not in here.sync(f"file://me:secret@{hub}")


def test_without_git_it_says_so(here, hub, tmp_path):
    here.add("Called")
    result = here("log", "sync", str(hub), environ={"PATH": str(tmp_path)})
    assert (result.code, "git isn't installed" in result.err) == (4, True)
    assert not (here.store / ".git").exists()


def test_a_rejected_push_leaves_the_store_untouched(both, hub):
    here, there = both
    there.add("There")
    there.sync()
    hook = hub / "hooks/pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    here.add("Here")
    before = here.files()
    result = here("log", "sync")
    assert result.code == 4
    assert "didn't accept the log" in result.err
    assert "pre-receive hook declined" in result.err
    assert here.files() == before
    hook.unlink()
    here.sync()
    assert here.summaries() == ["Called", "Here", "There"]


def test_a_lock_that_a_power_cut_left_in_the_remote_is_named_with_what_to_do(
    both, hub, monkeypatch
):
    monkeypatch.setattr(Git, "patience", 0.05)
    here, _ = both
    here("log", "sync")
    lock = hub / "refs/heads/main.lock"
    lock.touch()
    here.add("Here")
    result = here("log", "sync")
    assert result.code == 4
    assert "is in the way.\nYour log is unchanged. Wait a minute" in result.err
    named = re.search(r"(/\S+\.lock) is in the way", result.err)[1]
    Path(named).unlink()
    here.sync()


def test_a_disk_that_fills_up_while_it_comes_in_costs_nothing(both, monkeypatch):
    here, there = both
    for summary in ("One", "Two", "Three"):
        there.add(summary)
    there.sync()
    here.add("Four")
    real, calls = os.link, []

    def fill_up(source, target):
        calls.append(target)
        if len(calls) == 4:  # two are for files that sync itself keeps
            raise OSError(28, "No space left on device")
        real(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "link", fill_up)
        assert here("log", "sync").code == 4
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "Four", "One", "Three", "Two"]


def test_a_newer_log_of_the_other_machine_is_not_taken(both):
    here, there = both
    (there.store / "store.toml").write_text("schema = 1 # mine\n")
    there.sync()
    here.sync()  # the same schema, written differently
    commit = git("rev-parse", "HEAD", cwd=there.store).strip()
    (there.store / "store.toml").write_text("schema = 2\n")
    git("add", "store.toml", cwd=there.store)
    git(*WHO, "commit", "-qm", "x", cwd=there.store)
    git("push", "--quiet", "origin", "main", cwd=there.store)
    assert git("rev-parse", "HEAD", cwd=there.store).strip() != commit
    result = here("log", "sync")
    assert (result.code, "schema 2" in result.err) == (4, True)


def test_a_failed_change_of_the_remote_forgets_nothing(both, hub):
    here, _ = both
    assert here("log", "sync", "nowhere.git").code == 4
    assert str(hub) in here.sync()


def test_what_the_server_says_is_passed_on(here, tmp_path):
    here.add("Called")
    ssh = tmp_path / "ssh"
    ssh.write_text("#!/bin/sh\necho 'me@host: Permission denied (publickey).' >&2\nexit 255\n")
    ssh.chmod(0o755)
    result = here("log", "sync", "me@host:log.git", environ={"GIT_SSH": str(ssh)})
    assert (result.code, "Permission denied (publickey)" in result.err) == (4, True)

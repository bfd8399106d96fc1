"""`amex log sync` with a real bare repository and two machines."""

import json
import os
import random
import shutil
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest
from helpers import entry_files

from amexcli.store import files


class Machine:
    """A store, and the commands run there."""

    def __init__(self, amex, store):
        self.amex, self.store = amex, store

    def __call__(self, *arguments):
        return self.amex("--store", str(self.store), *arguments)

    def add(self, summary):
        result = self("log", "add", summary, "--reference", "R")
        assert result.code == 0
        return result.out.strip()

    def sync(self, *remote):
        result = self("log", "sync", *remote)
        assert result.code == 0, result.err
        return result.err

    def files(self):
        """Everything that is synced, by path."""
        folders = (self.store / name for name in ("log", "cases", "attachments"))
        found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(self.store): path.read_bytes() for path in found}

    def summaries(self):
        listed = json.loads(self("log", "list", "--limit", "0", "--json").out)["data"]
        return sorted(entry["summary"] for entry in listed)


def git(*arguments, cwd=None):
    done = subprocess.run(["git", *arguments], cwd=cwd, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture(autouse=True)
def a_user_without_git_settings(monkeypatch):
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


@pytest.fixture
def hub(tmp_path):
    path = tmp_path / "hub.git"
    git("init", "--quiet", "--bare", str(path))
    return path


@pytest.fixture
def here(amex, tmp_path):
    return Machine(amex, tmp_path / "here")


@pytest.fixture
def there(amex, tmp_path):
    return Machine(amex, tmp_path / "there")


@pytest.fixture
def both(here, there, hub):
    """Two machines that have the same entry."""
    here.add("Called")
    here.sync(str(hub))
    there.sync(str(hub))
    return here, there


def test_the_first_time_it_sets_up_for_you_alone(here, hub):
    here.add("Called")
    assert f"With {hub}: sent 1 file, received 0 files." in here.sync(str(hub))
    assert "/trash/" in (here.store / ".gitignore").read_text()
    assert git("branch", "--show-current", cwd=here.store) == "main\n"
    assert stat.S_IMODE((here.store / ".git").stat().st_mode) == 0o700
    assert "both were the same already." in here.sync()
    assert git("status", "--porcelain", cwd=here.store) == ""


def test_two_machines_adds_always_come_together(here, there, hub):
    """Even if both began before they knew of each other."""
    here.add("One")
    there.add("Two")
    here.sync(str(hub))
    there.sync(str(hub))
    here.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["One", "Two"]


def test_cases_and_attachments_come_along_and_the_trash_stays(both, tmp_path):
    here, there = both
    (tmp_path / "shot.png").write_bytes(bytes(range(256)) + b"\r\n")
    here("log", "attach", "last", str(tmp_path / "shot.png"))
    here("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    here("log", "remove", here.add("Gone"), "--yes")
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert len(there.files()) == 3
    assert [str(p) for p in there.store.glob("trash/**/*")] == []
    modes = {stat.S_IMODE((there.store / path).stat().st_mode) for path in there.files()}
    assert modes == {0o600}


def test_what_is_removed_on_one_machine_is_in_the_trash_on_the_other(both):
    here, there = both
    here("log", "remove", "last", "--yes")
    here.sync()
    there.sync()
    assert there.summaries() == []
    assert there("log", "restore", "last").code == 0
    there.sync()
    here.sync()
    assert here.summaries() == ["Called"]


def test_an_entry_changed_on_both_is_kept_in_both_versions_until_one_is_chosen(both):
    here, there = both
    here("log", "edit", "last", "--summary", "Called, here")
    there("log", "edit", "last", "--summary", "Called, there")
    here.sync()
    said = there.sync()
    assert "Changed on both, kept in both versions:" in said
    [path] = [path for path in entry_files(there.store) if "sync-conflict" not in path.name]
    assert str(path) in said
    here.sync()
    assert here.files() == there.files()
    assert b"<<<<<<<" not in b"".join(here.files().values())
    assert there.summaries() == ["Called, there"]
    assert "conflict-copy" in here("log", "check").out
    assert here("log", "check", "--fix", "--keep", "both").code == 0
    assert here.summaries() == ["Called, here", "Called, there"]
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert there("log", "check").code == 0


def test_a_change_outlives_a_removal(both):
    here, there = both
    here("log", "remove", "last", "--yes")
    there("log", "edit", "last", "--summary", "Called again")
    here.sync()
    there.sync()
    here.sync()
    assert here.summaries() == there.summaries() == ["Called again"]


# --- what goes wrong --------------------------------------------------------------------------


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
    assert (result.code, "The remote cannot be read" in result.err) == (4, True)
    assert sorted(here.store.rglob("*")) == before


def test_a_password_in_an_address_is_not_printed(here, tmp_path):
    here.add("Called")
    result = here("log", "sync", "http://me:secret@127.0.0.1:1/x.git")
    assert (result.code, "secret" in result.err) == (4, False)
    hub = tmp_path / "hub.git"
    git("init", "--quiet", "--bare", str(hub))
    assert "secret" not in here.sync(f"file://me:secret@{hub}")


def test_without_git_it_says_so(here, amex, hub, tmp_path):
    here.add("Called")
    result = amex(
        "--store", str(here.store), "log", "sync", str(hub), environ={"PATH": str(tmp_path)}
    )
    assert (result.code, "git is not installed" in result.err) == (4, True)
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
    assert "did not take the log" in result.err
    assert "pre-receive hook declined" in result.err
    assert here.files() == before
    hook.unlink()
    here.sync()
    assert here.summaries() == ["Called", "Here", "There"]


def test_a_disk_that_fills_up_while_it_comes_in_costs_nothing(both, monkeypatch):
    here, there = both
    for summary in ("One", "Two", "Three"):
        there.add(summary)
    there.sync()
    here.add("Four")
    real, calls = os.link, []

    def fill_up(source, target):
        calls.append(target)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        real(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "link", fill_up)
        assert here("log", "sync").code == 4
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "Four", "One", "Three", "Two"]


def test_what_changes_while_it_comes_in_is_not_overwritten(both, monkeypatch):
    here, there = both
    there("log", "edit", "last", "--summary", "There")
    there.sync()
    [path] = entry_files(here.store)
    real = subprocess.run

    def change_meanwhile(command, **settings):
        if "fetch" in command:
            path.write_text(path.read_text().replace("Called", "Meanwhile"))
        return real(command, **settings)

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", change_meanwhile)
        here.sync()
    assert here.summaries() == ["Meanwhile"]
    assert "There" in "".join(map(Path.read_text, entry_files(here.store)))
    here.sync()
    there.sync()
    assert here.files() == there.files()


def test_a_repository_of_something_else_is_refused(here, hub, tmp_path):
    other = tmp_path / "other"
    git("init", "--quiet", "-b", "main", str(other))
    (other / "README.md").write_text("Hello")
    git("add", ".", cwd=other)
    git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", cwd=other)
    git("push", "--quiet", str(hub), "main", cwd=other)
    here.add("Called")
    result = here("log", "sync", str(hub))
    assert (result.code, "README.md" in result.err) == (4, True)
    assert not (here.store / ".git").exists()


def test_a_link_in_the_store_is_refused_so_that_it_is_not_taken_for_a_removal(both, tmp_path):
    here, _ = both
    month = entry_files(here.store)[0].parent
    month.rename(tmp_path / "moved")
    month.symlink_to(tmp_path / "moved")
    result = here("log", "sync")
    assert (result.code, str(month) in result.err) == (4, True)


def test_a_newer_log_of_the_other_machine_is_not_taken(both):
    here, there = both
    (there.store / "store.toml").write_text("schema = 1 # mine\n")
    there.sync()
    here.sync()  # the same schema, written otherwise
    commit = git("rev-parse", "HEAD", cwd=there.store).strip()
    (there.store / "store.toml").write_text("schema = 2\n")
    git("add", "store.toml", cwd=there.store)
    git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", cwd=there.store)
    git("push", "--quiet", "origin", "main", cwd=there.store)
    assert git("rev-parse", "HEAD", cwd=there.store).strip() != commit
    result = here("log", "sync")
    assert (result.code, "schema 2" in result.err) == (4, True)


# --- surprises in the folder ------------------------------------------------------------------


@pytest.mark.parametrize(
    "setting",
    ["core.sshCommand", "core.fsmonitor", "filter.x.clean", "alias.fetch", "include.path"],
)
def test_settings_that_could_run_a_program_are_refused(both, tmp_path, setting):
    here, _ = both
    ran = tmp_path / "ran"
    git("config", setting, f"touch {ran}", cwd=here.store)
    here.add("Another")
    result = here("log", "sync")
    assert (result.code, setting.casefold() in result.err.casefold()) == (4, True)
    assert not ran.exists()


def test_no_hook_and_no_filter_runs(both, tmp_path):
    here, there = both
    ran = tmp_path / "ran"
    hooks = here.store / ".git/hooks"
    hooks.mkdir()
    for name in (
        "pre-commit",
        "commit-msg",
        "pre-push",
        "reference-transaction",
        "post-merge",
        "post-checkout",
        "post-index-change",
    ):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {ran}\n")
        (hooks / name).chmod(0o755)
    (here.store / "log/.gitattributes").write_text("*.toml filter=x text eol=crlf\n")
    there.add("Two")
    there.sync()
    here.add("Three")
    here.sync()
    assert not ran.exists()
    there.sync()
    assert there.summaries() == ["Called", "Three", "Two"]


def test_variables_of_another_repository_lead_nowhere(both, amex, tmp_path):
    here, _ = both
    other = tmp_path / "other"
    git("init", "--quiet", str(other))
    here.add("Another")
    names = {"GIT_DIR": f"{other}/.git", "GIT_WORK_TREE": str(other), "GIT_INDEX_FILE": "/x/y"}
    assert amex("--store", str(here.store), "log", "sync", environ=names).code == 0
    assert git("for-each-ref", cwd=other) == ""


# --- two machines, many changes ---------------------------------------------------------------


class Ledger:
    """What was acknowledged: each text that was written and that nobody replaced knowingly."""

    def __init__(self):
        self.alive = set()
        self.written = 0

    def new(self):
        self.written += 1
        return f"Text {self.written:05}"

    def replaced(self, path, by=None):
        """Somebody saw what the file says, and put `by` in its place."""
        self.alive.discard(tomllib.loads(path.read_text())["summary"])
        if by:
            self.alive.add(by)


def change_at_random(machine, ledger, chance):
    """Do one thing, and take down what it acknowledged."""
    paths = [path for path in entry_files(machine.store) if "sync-conflict" not in path.name]
    what = chance.choice(("add", "edit", "edit", "remove")) if paths else "add"
    text = ledger.new()
    if what == "add":
        machine.add(text)
        ledger.alive.add(text)
        return
    path = chance.choice(paths)
    entry_id = path.stem.partition("-")[2]
    if what == "edit":
        ledger.replaced(path, text)
        options = ["--summary", text]
        if chance.random() < 0.2:
            options += ["--at", f"2026-10-{chance.randrange(1, 29):02} 10:00"]
        result = machine("log", "edit", entry_id, *options)
    else:
        ledger.replaced(path)
        result = machine("log", "remove", entry_id, "--yes")
    assert result.code == 0, result.err


def test_two_machines_ten_times_fifty_changes_each_lose_nothing(here, there, hub):
    chance = random.Random(20261122)
    ledger = Ledger()
    here.add("First")
    here.sync(str(hub))
    there.sync(str(hub))
    for _ in range(10):
        for machine in (here, there):
            for _ in range(50):
                change_at_random(machine, ledger, chance)
        here.sync()
        there.sync()
        here.sync()
        assert here.files() == there.files()
        # Of one id there may be two now, if one machine changed the day: each becomes its own.
        assert here("log", "check", "--fix", "--keep", "both").code == 0
        here.sync()
        there.sync()
        assert here.files() == there.files()
    kept = b"".join(here.files().values()).decode()
    assert [text for text in sorted(ledger.alive) if text not in kept] == []
    assert "<<<<<<<" not in kept
    assert ledger.written == 1000


# --- what a hostile tester found --------------------------------------------------------------


@pytest.fixture
def with_file(here, there, hub, tmp_path):
    """Two machines that have the same entry, with a file attached; and its id."""
    (tmp_path / "chat.txt").write_text("Hello")
    added = here("log", "add", "Called", "--attach", str(tmp_path / "chat.txt"))
    here.sync(str(hub))
    there.sync(str(hub))
    return here, there, added.out.strip()


def sync_all(*machines):
    for machine in (*machines, *machines):
        machine.sync()


def kept(machine, entry_id):
    return (machine.store / "attachments" / entry_id / "chat.txt").exists()


def test_an_entry_moved_to_another_day_is_not_in_the_trash_of_the_other_machine(with_file):
    here, there, entry_id = with_file
    here("log", "edit", entry_id, "--at", "2026-03-04 10:00")
    sync_all(here, there)
    assert there("log", "trash").out == ""
    assert there("log", "purge", "--yes").code == 0
    sync_all(there, here)
    assert kept(here, entry_id)
    assert kept(there, entry_id)
    assert there("log", "check").code == 0


def test_what_is_attached_outlives_a_removal_together_with_its_entry(with_file):
    here, there, entry_id = with_file
    here("log", "remove", entry_id, "--yes")
    here("log", "purge", "--yes")
    there("log", "edit", entry_id, "--note", "More")
    sync_all(here, there)
    assert here.summaries() == there.summaries() == ["Called"]
    assert kept(here, entry_id)
    assert kept(there, entry_id)


def test_restoring_brings_back_what_another_machine_purged(with_file):
    here, there, entry_id = with_file
    here("log", "remove", entry_id, "--yes")
    here("log", "purge", "--yes")
    sync_all(here, there)
    assert not kept(there, entry_id)
    assert there("log", "restore", entry_id).code == 0
    assert kept(there, entry_id)
    assert there("log", "check").code == 0


def test_a_second_version_that_was_worked_on_is_not_overwritten(both):
    here, there = both

    def disagree(mine, theirs):
        here("log", "edit", "last", "--note", mine)
        there("log", "edit", "last", "--note", theirs)

    disagree("AAA", "BBB")
    sync_all(here, there)
    [copy] = here.store.glob("log/**/*sync-conflict*")
    copy.write_text(copy.read_text().replace("AAA", "PRECIOUS"))
    sync_all(here, there)
    disagree("CCC", "AAA")
    sync_all(there, here)
    for machine in both:
        assert b"PRECIOUS" in b"".join(machine.files().values())


def test_an_entry_moved_to_two_days_is_named(both):
    here, there = both
    here("log", "edit", "last", "--at", "2026-03-04 10:00")
    there("log", "edit", "last", "--at", "2026-04-04 10:00")
    here.sync()
    assert there.sync().count("Changed on both, kept in both versions:") == 2


@pytest.mark.parametrize("name", [".gitignore", "store.toml"])
def test_files_about_the_store_are_never_kept_twice(both, name):
    here, there = both
    for machine in both:
        path = machine.store / name
        path.write_text(f"{path.read_text()}# of {machine.store.name}\n")
    sync_all(here, there)
    assert (here.store / name).read_text() == (there.store / name).read_text()
    here.add("Still works")
    sync_all(here, there)
    assert there.summaries() == ["Called", "Still works"]


def test_a_file_that_was_made_executable_by_hand_comes_along(both):
    here, there = both
    [path] = entry_files(there.store)
    git("update-index", "--chmod=+x", str(path), cwd=there.store)
    git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", cwd=there.store)
    git("push", "-q", "origin", "main", cwd=there.store)
    here.add("Another")
    sync_all(here, there)
    assert here.files() == there.files()


def test_settings_behind_a_pointer_are_refused(both, tmp_path):
    here, _ = both
    (here.store / ".git/commondir").write_text("elsewhere\n")
    result = here("log", "sync")
    assert (result.code, "settings elsewhere" in result.err) == (4, True)


@pytest.mark.parametrize("remote", [".", ".git/evil", "trash"])
def test_a_remote_in_the_store_itself_is_refused(both, monkeypatch, remote):
    here, _ = both
    (here.store / "trash").mkdir()
    git("init", "--quiet", "--bare", ".git/evil", cwd=here.store)
    git("config", "remote.origin.url", remote, cwd=here.store)
    result = here("log", "sync")
    assert (result.code, "own folder" in result.err) == (2, True)
    monkeypatch.chdir(here.store)
    assert here("log", "sync", remote).code == 2


def test_a_program_in_the_store_is_not_taken_for_git(both, amex, tmp_path, monkeypatch):
    here, _ = both
    ran = tmp_path / "ran"
    (here.store / "git").write_text(f"#!/bin/sh\ntouch {ran}\n")
    (here.store / "git").chmod(0o755)
    path = f".{os.pathsep}{os.environ['PATH']}"
    assert amex("--store", str(here.store), "log", "sync", environ={"PATH": path}).code == 0
    assert not ran.exists()


def test_a_folder_of_the_store_behind_a_link_is_refused(both, tmp_path):
    here, _ = both
    (tmp_path / "private").mkdir()
    (here.store / "attachments").symlink_to(tmp_path / "private")
    result = here("log", "sync")
    assert (result.code, "is a link" in result.err) == (4, True)


def test_a_remote_of_something_else_gets_no_log(here, hub, tmp_path):
    other = tmp_path / "other"
    git("init", "--quiet", "-b", "master", str(other))
    who = ("-c", "user.name=x", "-c", "user.email=x@y")
    git(*who, "commit", "--allow-empty", "-qm", "x", cwd=other)
    git("push", "--quiet", str(hub), "master", cwd=other)
    here.add("Called")
    result = here("log", "sync", str(hub))
    assert (result.code, "something else: master" in result.err) == (4, True)
    assert git("for-each-ref", "--format=%(refname)", cwd=hub).split() == ["refs/heads/master"]


def test_a_repository_of_the_users_own_is_not_taken_over(here, hub):
    here.add("Called")
    git("init", "--quiet", "-b", "main", cwd=here.store)
    (here.store / "NOTES.md").write_text("mine")
    git("add", "NOTES.md", cwd=here.store)
    git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", cwd=here.store)
    before = git("rev-parse", "HEAD", cwd=here.store)
    result = here("log", "sync", str(hub))
    assert (result.code, "NOTES.md" in result.err) == (4, True)
    assert git("rev-parse", "HEAD", cwd=here.store) == before


def test_a_clone_made_by_hand_is_a_second_machine_too(here, there, hub):
    here.add("Called")
    here.sync(str(hub))
    git("clone", "--quiet", "--branch", "main", str(hub), str(there.store))
    there.add("There")
    sync_all(there, here)
    assert here.summaries() == ["Called", "There"]


def test_a_failed_change_of_the_remote_forgets_nothing(both, hub):
    here, _ = both
    assert here("log", "sync", "nowhere.git").code == 4
    assert str(hub) in here.sync()


def test_one_sync_at_a_time(both):
    here, _ = both
    with files.locked(here.store / ".git"):
        result = here("log", "sync")
    assert (result.code, "Another command is at work" in result.err) == (5, True)


def test_a_damaged_history_says_what_to_do_and_that_heals_it(both, hub):
    here, there = both
    there.add("There")
    there.sync()
    (here.store / ".git/HEAD").write_text("")
    result = here("log", "sync")
    assert result.code == 4
    assert f"remove {here.store / '.git'}" in result.err
    shutil.rmtree(here.store / ".git")
    here.sync(str(hub))
    assert here.summaries() == ["Called", "There"]


def test_what_the_server_says_is_passed_on(here, tmp_path, amex):
    here.add("Called")
    ssh = tmp_path / "ssh"
    ssh.write_text("#!/bin/sh\necho 'me@host: Permission denied (publickey).' >&2\nexit 255\n")
    ssh.chmod(0o755)
    arguments = ("--store", str(here.store), "log", "sync", "me@host:log.git")
    result = amex(*arguments, environ={"GIT_SSH": str(ssh)})
    assert (result.code, "Permission denied (publickey)" in result.err) == (4, True)


def test_both_machines_keeping_both_versions_make_the_same_two_entries(both):
    here, there = both
    here("log", "edit", "last", "--note", "AAA")
    there("log", "edit", "last", "--note", "BBB")
    here.sync()
    there.sync()
    here.sync()
    for machine in both:
        assert machine("log", "check", "--fix", "--keep", "both").code == 0
    sync_all(here, there)
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "Called"]


def test_an_entry_that_came_back_by_itself_is_not_restored_twice(both):
    here, there = both
    entry_id = there("log", "list").out[:6]
    here("log", "remove", entry_id, "--yes")
    there("log", "edit", entry_id, "--at", "2026-03-04 10:00")
    sync_all(there, here)
    result = here("log", "restore", entry_id)
    assert (result.code, "is in the log already" in result.err) == (2, True)
    assert here("log", "check").code == 0


def test_what_holds_a_card_number_is_not_sent(both):
    here, there = both
    [path] = entry_files(here.store)
    path.write_text(path.read_text() + "# 3782 822463 10005\n")
    result = here("log", "sync")
    assert (result.code, "Nothing was sent" in result.err) == (2, True)
    assert here("log", "check", "--fix").code == 0
    sync_all(here, there)
    assert b"10005" in b"".join(there.files().values())


def test_a_file_that_goes_away_meanwhile_is_trouble_with_the_store(both, monkeypatch):
    here, _ = both
    here.add("Another")
    real = subprocess.run

    def take_away(command, **settings):
        done = real(command, **settings)
        if "hash-object" in command:
            entry_files(here.store)[-1].unlink()
            entry_files(here.store)[0].unlink()
        return done

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", take_away)
        result = here("log", "sync")
    assert (result.code, "The store cannot be used" in result.err) == (4, True)

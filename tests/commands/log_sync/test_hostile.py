"""Stores and remotes that try to make `amex log sync` run or write something else."""

import os
import time

import pytest
from helpers import entry_files
from machines import Machine, blob, git, push_tree, tree


def test_a_link_in_the_store_is_refused_so_that_it_is_not_taken_for_a_removal(both, tmp_path):
    here, _ = both
    month = entry_files(here.store)[0].parent
    month.rename(tmp_path / "moved")
    month.symlink_to(tmp_path / "moved")
    result = here("log", "sync")
    assert (result.code, str(month) in result.err) == (4, True)


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


def test_variables_of_another_repository_lead_nowhere(both, tmp_path):
    here, _ = both
    other = tmp_path / "other"
    git("init", "--quiet", str(other))
    here.add("Another")
    names = {"GIT_DIR": f"{other}/.git", "GIT_WORK_TREE": str(other), "GIT_INDEX_FILE": "/x/y"}
    assert here("log", "sync", environ=names).code == 0
    assert git("for-each-ref", cwd=other) == ""


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


def test_a_program_in_the_store_is_not_taken_for_git(both, tmp_path):
    here, _ = both
    ran = tmp_path / "ran"
    (here.store / "git").write_text(f"#!/bin/sh\ntouch {ran}\n")
    (here.store / "git").chmod(0o755)
    path = f".{os.pathsep}{os.environ['PATH']}"
    assert here("log", "sync", environ={"PATH": path}).code == 0
    assert not ran.exists()


def test_a_folder_of_the_store_behind_a_link_is_refused(both, tmp_path):
    here, _ = both
    (tmp_path / "private").mkdir()
    (here.store / "attachments").symlink_to(tmp_path / "private")
    result = here("log", "sync")
    assert (result.code, "is a link" in result.err) == (4, True)


def new_entry(hub, text="summary = 'x'"):
    return f"100644 blob {blob(hub, text)}\tx.toml"


def nested(hub, line, *folders):
    """A tree with the line at the end of these folders."""
    for folder in reversed(folders):
        line = f"040000 tree {tree(hub, line)}\t{folder}"
    return line


def link(hub):
    return nested(hub, f"120000 blob {blob(hub, '/etc')}\tx.toml", "log")


def link_for_a_folder(hub):
    return f"120000 blob {blob(hub, '/tmp')}\tlog"


def submodule(hub):
    return f"160000 commit {'1' * 40}\tlog"


def hidden_file(hub):
    return nested(hub, new_entry(hub).replace("x.toml", ".x.toml"), "log")


def file_at_the_top(hub):
    return new_entry(hub)


def file_in_the_trash(hub):
    return nested(hub, new_entry(hub), "trash")


def way_out(hub):
    return nested(hub, new_entry(hub).replace("x.toml", "a\\\\..\\\\b.toml"), "log")


def stream_of_another_system(hub):
    return nested(hub, new_entry(hub).replace("x.toml", "x.toml:y.toml"), "log")


def name_longer_than_any(hub):
    return nested(hub, new_entry(hub).replace("x.toml", f"{'x' * 250}.toml"), "log")


def newer_schema(hub):
    return f"100644 blob {blob(hub, 'schema = 99')}\tstore.toml"


def folder_as_an_attachment(hub):
    return nested(hub, new_entry(hub), "attachments", "k3q7f2", "chat.txt")


@pytest.mark.parametrize(
    "make",
    [
        link,
        link_for_a_folder,
        submodule,
        hidden_file,
        file_at_the_top,
        file_in_the_trash,
        way_out,
        stream_of_another_system,
        name_longer_than_any,
        newer_schema,
        folder_as_an_attachment,
    ],
)
def test_a_remote_that_is_not_a_log_is_not_accepted(both, hub, make):
    here, _ = both
    here.add("Another")
    push_tree(hub, make(hub))
    files, known = here.files(), git("rev-parse", "main", cwd=hub)
    outside = {*here.store.parent.rglob("*")}
    result = here("log", "sync")
    assert result.code == 4, result.err
    assert here.files() == files
    assert git("rev-parse", "main", cwd=hub) == known
    new = {*here.store.parent.rglob("*")} - outside
    assert [path for path in new if ".git" not in path.relative_to(here.store).parts] == []


def test_a_repository_that_unfolds_without_end_is_not_unfolded(both, hub, monkeypatch):
    """Ten folders of ten folders, and so on: a few kilobytes that name ten billion files."""
    here, _ = both
    line = new_entry(hub)
    for _ in range(10):
        kind = line.partition("\t")[0]
        suffix = ".toml" if kind.startswith("100644") else ""
        names = [f"{kind}\t{n}{suffix}" for n in range(10)]
        line = f"040000 tree {tree(hub, *names)}\tlog"
    monkeypatch.setattr("amexcli.store.sync.git._LARGEST_LISTING", 1_000_000)
    push_tree(hub, line)
    began = time.monotonic()
    result = here("log", "sync")
    assert (result.code, "too many files" in result.err) == (4, True), result.err
    assert time.monotonic() - began < 60


def test_a_file_larger_than_any_memory_is_not_taken(both, hub, monkeypatch):
    here, _ = both
    monkeypatch.setattr("amexcli.store.sync.tree.LARGEST", 1_000_000)
    push_tree(hub, nested(hub, new_entry(hub, "0" * 1_000_001), "log"))
    files = here.files()
    result = here("log", "sync")
    assert (result.code, "larger than" in result.err) == (4, True)
    assert here.files() == files


def test_a_remote_that_removes_everything_fills_the_trash(both, hub):
    here, _ = both
    push_tree(hub)
    here.sync()
    assert here.summaries() == []
    assert here("log", "restore", "last").code == 0
    assert (here.store / "store.toml").exists()
    assert (here.store / ".gitignore").exists()


def test_a_remote_that_went_back_gets_what_it_forgot(both, hub):
    here, there = both
    old = git("rev-parse", "main", cwd=hub).strip()
    here.add("Another")
    here.sync()
    git("update-ref", "refs/heads/main", old, cwd=hub)
    there.sync()
    here.sync()
    there.sync()
    assert here.summaries() == there.summaries() == ["Another", "Called"]


def test_a_remote_with_another_history_takes_nothing_away(both, hub, tmp_path):
    here, _ = both
    git("update-ref", "-d", "refs/heads/main", cwd=hub)
    third = Machine(tmp_path / "third")
    third.add("From elsewhere")
    third.sync(hub)
    here.sync()
    assert here.summaries() == ["Called", "From elsewhere"]


_ENTRY = "log/2026/11/20261122T193205Z-zzzzzz.toml"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (_ENTRY, "fifo"),
        (_ENTRY, "device"),
        ("attachments/zzzzzz/a", "sparse"),
        (".gitignore", "fifo"),
    ],
)
def test_things_that_are_not_files_are_named_and_the_rest_is_synced(both, kind, name):
    here, there = both
    path = here.store / name
    there.add("There")
    there.sync()
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))  # like /dev/zero
    else:
        path.touch()
        os.truncate(path, 1 << 40)
    here.add("Here")
    result = here("log", "sync")
    assert (result.code, f"{path}: is " in result.err) == (1, True)
    there.sync()
    assert there.summaries() == ["Called", "Here", "There"]
    assert (there.store / ".gitignore").exists()


def test_an_entry_that_became_a_pipe_is_not_taken_for_removed(both):
    here, there = both
    [path] = here.entries()
    path.unlink()
    os.mkfifo(path)
    assert here("log", "sync").code == 1
    there.edit("--summary", "Called again")
    there.sync()
    assert here("log", "sync").code == 1
    assert "Called again" in "".join(one.read_text() for one in here.copies())
    there.sync()
    assert there.summaries() == ["Called again"]

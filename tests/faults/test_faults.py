"""What must hold when things go wrong: a full disk, no permission, no links, Ctrl-C.

Crashes, crowds, failing system calls, and hostile stores and texts are in modules of their own.
"""

import errno
import os
import resource
import signal
import subprocess
import sys
import tomllib

import pytest
from helpers import entry_files, log_at, make_entry

from amexcli.errors import StoreUnusable
from amexcli.store import files
from amexcli.store.entry import from_toml
from amexcli.store.entry_files import Stored

_ADD_UNTIL_STOPPED = """
import sys
from amexcli.__main__ import main
sys.argv = ["amex", "log", "add", "x" * 5000, "--reference", "4471"]
while (code := main()) == 0:
    sys.stdout.flush()
sys.exit(code)
"""


def test_a_full_disk_is_reported_and_leaves_nothing_half_written(store, amex_process):
    log_at(store).add(make_entry())
    before = entry_files(store)

    def allow_small_files_only():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    result = amex_process("log", "add", "x" * 500, preexec_fn=allow_small_files_only)
    assert result.returncode == 4
    assert b"Traceback" not in result.stderr
    assert b"x" * 500 in result.stderr  # what was typed is not lost
    assert result.stdout == b""
    assert entry_files(store) == before


def as_nobody(work) -> int:
    """Run `work` in a child without the right to go past permissions; return its exit code."""
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.seteuid(65534)
        os._exit(work())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_read_only_store_can_be_read_and_says_why_it_cannot_be_written(store, amex, tmp_path):
    amex("log", "add", "Called")  # also loads what the child below may not be allowed to load
    amex("log", "list")
    for path in (store, *store.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for folder in (tmp_path, *list(tmp_path.parents)[:-2]):
        folder.chmod(folder.stat().st_mode | 0o555)

    def work() -> int:
        added, listed = amex("log", "add", "Again"), amex("log", "list")
        if (added.code, listed.code) != (4, 0):
            return 1
        return 0 if "have permission" in added.err and "Called" in listed.out else 2

    try:
        assert as_nobody(work) == 0
        assert len(entry_files(store)) == 1
    finally:
        for path in (store, *store.rglob("*")):
            path.chmod(0o700)


def test_a_folder_that_may_not_be_read_is_exit_4_not_an_empty_log(store, amex):
    amex("log", "add", "Called")
    amex("log", "list")

    def work() -> int:
        return amex("log", "list").code

    (store / "log").chmod(0)
    try:
        assert as_nobody(work) == 4
    finally:
        (store / "log").chmod(0o700)


def test_without_hard_links_entries_are_still_never_overwritten(store, monkeypatch):
    def refuse_link(source, target):
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(os, "link", refuse_link)
    log = log_at(store)
    path = log.add(make_entry())
    assert from_toml(tomllib.loads(path.read_text())) == make_entry()
    assert entry_files(store) == [path]
    with pytest.raises(StoreUnusable):
        log.add(make_entry(summary="second"))
    assert from_toml(tomllib.loads(path.read_text())) == make_entry()
    trashed = log.remove(log.find("last"))
    assert trashed.exists()
    assert not path.exists()


def test_where_folders_cannot_be_synced_what_was_saved_is_not_called_lost(store, amex, monkeypatch):
    real = os.fsync

    def refuse_folders(descriptor):
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    assert amex("log", "add", "Called").code == 0
    assert len(entry_files(store)) == 1


def test_a_disk_that_fills_up_where_there_are_no_links_leaves_no_torn_entry(store, monkeypatch):
    real, written = os.fsync, []

    def fill_up(descriptor):
        written.append(descriptor)
        if len(written) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(descriptor)

    def refuse_link(source, target):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    log = log_at(store)
    log.store.prepare_to_write()
    (store / "log/2026/11").mkdir(parents=True)
    monkeypatch.setattr(os, "link", refuse_link)
    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(StoreUnusable, match="No space left"):
        log.add(make_entry())
    assert entry_files(store) == []


@pytest.mark.parametrize("arguments", [["log", "list"], ["log", "path"], ["numbers"], ["--help"]])
def test_output_that_cannot_be_written_is_reported_in_one_line(amex_process, arguments):
    amex_process("log", "add", "Called")
    with open("/dev/full", "w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "amexcli", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert result.returncode == 1
    assert b"No space left" in result.stderr
    assert b"Traceback" not in result.stderr


def test_two_replacements_of_the_same_file_cannot_both_win(tmp_path):
    path = tmp_path / "entry.toml"
    path.write_bytes(b"one")
    files.replace(path, b"one", b"two")
    with pytest.raises(Exception, match="Someone else changed"):
        files.replace(path, b"one", b"three")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("entries_before", [1, 3, 10, 30])
def test_ctrl_c_leaves_whole_entries_and_no_temporary_file(store, entries_before):
    process = subprocess.Popen([sys.executable, "-c", _ADD_UNTIL_STOPPED], stdout=subprocess.PIPE)
    for _ in range(entries_before):
        process.stdout.readline()
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert process.returncode == 130
    found = list(log_at(store).newest())
    assert all(isinstance(one, Stored) for one in found)
    assert len(entry_files(store)) == len(found) >= entries_before


@pytest.mark.parametrize("broken", ["open", "link"])
def test_a_disk_that_fills_up_during_an_import_leaves_nothing_behind(
    store, amex, monkeypatch, broken
):
    """The third file is the one for which there is no room."""
    amex("log", "add", "Before")
    before = entry_files(store)
    real, calls = getattr(os, broken), []

    def fill_up(path, *rest):
        calls.append(path)
        if "staged" in str(path) and sum("staged" in str(call) for call in calls) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(path, *rest)

    rows = "".join(f"2026-11-20 10:0{n},Call {n}\n" for n in range(5))
    monkeypatch.setattr(os, broken, fill_up)
    result = amex("log", "import", "-", stdin=f"at,summary\n{rows}".encode())
    assert (result.code, "The disk is full" in result.err) == (4, True)
    assert entry_files(store) == before
    assert [path for path in store.rglob(".*") if "staged" in path.name] == []

"""Files: synced before they count, readable only by you, and never over somebody else's file."""

import errno
import fcntl
import os
import re
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from amexcli.errors import ChangedMeanwhile, Leftover, StoreUnusable
from amexcli.store import files


class Disk:
    """The system calls in order, and whether every opened file was closed."""

    def __init__(self, patched, folder: Path) -> None:
        self.folder, self.calls, self.opened = folder, [], []
        self.real = {name: getattr(os, name) for name in ("open", "fsync", "close")}
        for name in ("mkdir", "link", "replace", "unlink"):
            patched.setattr(os, name, self.noting(name, getattr(os, name)))
        patched.setattr(os, "open", self.open)
        patched.setattr(os, "fsync", self.fsync)

    def noting(self, name, real):
        def call(*paths, **named):
            self.calls.append(" ".join((name, *map(self.short, filter(self.is_path, paths)))))
            return real(*paths, **named)

        return call

    def open(self, path, *rest, **named):
        descriptor = self.real["open"](path, *rest, **named)
        self.opened.append((descriptor, path))
        return descriptor

    def fsync(self, descriptor):
        path = next(path for one, path in reversed(self.opened) if one == descriptor)
        facts = os.fstat(descriptor)
        size = "" if stat.S_ISDIR(facts.st_mode) else f" of {facts.st_size}"
        self.calls.append(f"fsync {self.short(path)}{size}")
        return self.real["fsync"](descriptor)

    @staticmethod
    def is_path(path):
        return isinstance(path, (str, Path))

    def short(self, path):
        short = os.path.relpath(path, self.folder)
        return re.sub(r"\.\d+\.[0-9a-f]+\.tmp", "TEMP", short)

    def is_all_closed(self):
        return not any(self.is_open(descriptor, path) for descriptor, path in self.opened)

    def is_open(self, descriptor, path):
        try:
            now = os.fstat(descriptor)
        except OSError:
            return False
        return os.path.exists(path) and os.path.samestat(now, os.stat(path))


@pytest.fixture
def disk(tmp_path, monkeypatch):
    yield Disk(monkeypatch, tmp_path)
    monkeypatch.undo()


@pytest.fixture
def no_mask():
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def no_links(monkeypatch):
    def refuse(source, target):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    yield
    monkeypatch.undo()


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_on_the_disk_before_it_has_its_name_and_its_folders_are_too(disk, tmp_path):
    files.publish(tmp_path / "a/b/x.toml", b"12345")
    assert (tmp_path / "a/b/x.toml").read_bytes() == b"12345"
    assert disk.calls == [
        *("mkdir a", "fsync .", "mkdir a/b", "fsync a"),
        *("fsync a/b/TEMP of 5", "link a/b/TEMP a/b/x.toml", "unlink a/b/TEMP", "fsync a/b"),
    ]
    assert disk.is_all_closed()


def test_a_change_is_on_the_disk_before_it_replaces_the_file(disk, tmp_path):
    (tmp_path / "x").write_bytes(b"before")
    files.replace(tmp_path / "x", b"before", b"after")
    assert (tmp_path / "x").read_bytes() == b"after"
    assert disk.calls == ["fsync TEMP of 5", "replace TEMP x", "fsync .", "unlink TEMP"]
    assert disk.is_all_closed()


def test_a_move_is_on_the_disk_at_its_new_place_first(disk, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x").write_bytes(b"1")
    disk.calls.clear()
    files.move(tmp_path / "a/x", tmp_path / "b/y", b"1")
    assert (tmp_path / "b/y").read_bytes() == b"1"
    assert disk.calls == [
        *("mkdir b", "fsync .", "link a/x b/y", "unlink a/x", "fsync b", "fsync a"),
    ]
    assert disk.is_all_closed()


def test_a_deleted_file_does_not_come_back_after_a_power_cut(disk, tmp_path):
    (tmp_path / "x").write_bytes(b"1")
    files.delete(tmp_path / "x", b"1")
    assert disk.calls == ["unlink x", "fsync ."]
    assert list(tmp_path.iterdir()) == []
    assert disk.is_all_closed()


@pytest.mark.parametrize(("over", "naming"), [(True, "replace"), (False, "link")])
def test_a_file_that_was_filled_is_on_the_disk_before_it_has_its_name(disk, tmp_path, over, naming):
    with files.filling(tmp_path / "a/x", over=over) as file:
        file.write(b"12345")
        assert not (tmp_path / "a/x").exists()
    assert (tmp_path / "a/x").read_bytes() == b"12345"
    assert disk.calls == [
        *("mkdir a", "fsync .", "fsync a/TEMP of 5", f"{naming} a/TEMP a/x", "fsync a"),
        "unlink a/TEMP",
    ]
    assert disk.is_all_closed()


def test_without_links_a_file_is_copied_to_the_disk_and_then_takes_the_name(
    disk, tmp_path, no_links
):
    files.publish(tmp_path / "x", b"12345")
    assert disk.calls == [
        *("fsync TEMP of 5", "fsync TEMP of 5", "replace TEMP x", "unlink TEMP", "unlink TEMP"),
        "fsync .",
    ]
    assert disk.is_all_closed()
    disk.calls.clear()
    with files.filling(tmp_path / "y", over=False) as file:
        file.write(b"123")
    assert disk.calls == ["fsync TEMP of 3", "replace TEMP y", "fsync .", "unlink TEMP"]
    assert disk.is_all_closed()
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["x", "y"]


def test_without_links_no_byte_is_lost_from_a_file_larger_than_one_read(tmp_path, no_links):
    data = b"0123456789abcdef" * (files.MEBIBYTE // 16) + b"the end"
    (tmp_path / "x").write_bytes(data)
    files.move(tmp_path / "x", tmp_path / "y")
    assert (tmp_path / "y").read_bytes() == data
    assert not (tmp_path / "x").exists()


def test_new_files_are_readable_only_by_you(tmp_path, no_mask):
    files.publish(tmp_path / "a/b/x", b"1")
    assert [mode(tmp_path / part) for part in ("a", "a/b", "a/b/x")] == [0o700, 0o700, 0o600]
    files.replace(tmp_path / "a/b/x", b"1", b"2")
    assert mode(tmp_path / "a/b/x") == 0o600
    with files.filling(tmp_path / "y", over=False) as file:
        file.write(b"1")
    assert mode(tmp_path / "y") == 0o600


def test_without_links_new_files_are_readable_only_by_you(tmp_path, no_links, no_mask, monkeypatch):
    real, modes = os.replace, []

    def replace(source, target):
        modes.append(mode(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    files.publish(tmp_path / "x", b"1")
    assert (modes, mode(tmp_path / "x")) == ([0o600], 0o600)


def test_without_links_a_file_is_closed_before_another_takes_its_name(
    disk, tmp_path, no_links, monkeypatch
):
    """Windows can't move a file over an open one."""
    real = os.replace

    def replace(source, target):
        assert not any(disk.is_open(*one) for one in disk.opened if one[1] == target)
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    files.publish(tmp_path / "x", b"1")
    assert (tmp_path / "x").read_bytes() == b"1"


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(errno.EIO, "broken")])
@pytest.mark.parametrize("keeps_it", [False, True])
def test_without_links_a_failed_copy_gives_its_name_back(
    tmp_path, no_links, monkeypatch, error, keeps_it
):
    real = os.unlink

    def fail(source, target):
        raise error

    def unlink(path):
        if keeps_it and path.name == "x":
            raise PermissionError(errno.EACCES, "not yours")
        real(path)

    monkeypatch.setattr(os, "replace", fail)
    monkeypatch.setattr(os, "unlink", unlink)
    with pytest.raises((KeyboardInterrupt, StoreUnusable)) as raised:
        files.publish(tmp_path / "x", b"1")
    assert isinstance(raised.value, KeyboardInterrupt) or "broken" in raised.value.message
    assert [path.name for path in tmp_path.iterdir()] == (["x"] if keeps_it else [])


FINAL = ("EEXIST", "ENOENT", "ENOTDIR", "ENOSPC", "EDQUOT", "EROFS", "EIO")


@pytest.mark.parametrize("name", FINAL)
def test_an_error_unrelated_to_links_is_reported_and_not_retried_with_a_copy(
    tmp_path, monkeypatch, name
):
    def refuse(source, target):
        raise OSError(getattr(errno, name), name)

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(StoreUnusable, match=name):
        files.publish(tmp_path / "x", b"1")
    with pytest.raises(StoreUnusable, match=name), files.filling(tmp_path / "x", over=False):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_already_has_the_name_is_left_alone(tmp_path, request, has_links):
    if not has_links:
        request.getfixturevalue("no_links")
    taken, other = tmp_path / "x", tmp_path / "y"
    taken.write_bytes(b"theirs")
    other.write_bytes(b"ours")
    with pytest.raises(StoreUnusable, match=f"{taken}: File exists"):
        files.publish(taken, b"ours")
    with pytest.raises(StoreUnusable, match=f"{taken}: File exists"):
        files.move(other, taken)
    with pytest.raises(StoreUnusable), files.filling(taken, over=False) as file:
        file.write(b"ours")
    assert (taken.read_bytes(), other.read_bytes()) == (b"theirs", b"ours")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_stays_until_its_whole_replacement_is_ready(tmp_path):
    (tmp_path / "x").write_bytes(b"old")
    with suppress(ZeroDivisionError), files.filling(tmp_path / "x", over=True) as file:
        file.write(b"ne")
        raise ZeroDivisionError
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
    with files.filling(tmp_path / "x", over=True) as file:
        file.write(b"new")
        assert (tmp_path / "x").read_bytes() == b"old"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"new"]


def test_a_write_that_fails_halfway_leaves_nothing(tmp_path, monkeypatch):
    def fill_up(descriptor):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(StoreUnusable, match=r"x: full\."):
        files.publish(tmp_path / "x", b"1")
    with pytest.raises(StoreUnusable, match=r"y: full\."), files.filling(tmp_path / "y", over=True):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("now", [b"", b"other", b"before, and more", None])
@pytest.mark.parametrize("before", [b"", b"before"])
def test_a_change_by_somebody_else_is_not_undone(tmp_path, now, before):
    path, target = tmp_path / "x", tmp_path / "y"
    if now == before:
        return
    if now is not None:
        path.write_bytes(now)
    for work in (
        lambda: files.replace(path, before, b"ours"),
        lambda: files.move(path, target, before),
        lambda: files.delete(path, before),
    ):
        with pytest.raises(ChangedMeanwhile):
            work()
        assert [file.read_bytes() for file in tmp_path.iterdir()] == ([] if now is None else [now])


def test_a_file_that_was_not_read_before_is_moved_and_deleted_unchecked(tmp_path):
    (tmp_path / "x").write_bytes(b"1")
    (tmp_path / "gone").symlink_to("nowhere")
    files.move(tmp_path / "x", tmp_path / "y")
    files.delete(tmp_path / "y")
    with pytest.raises(ChangedMeanwhile, match="gone: someone else moved it"):
        files.move(tmp_path / "x", tmp_path / "y")
    files.delete(tmp_path / "gone")
    assert list(tmp_path.iterdir()) == []


def test_a_file_removed_during_its_move_is_kept_at_its_new_place(tmp_path, monkeypatch):
    real = os.unlink
    (tmp_path / "x").write_bytes(b"1")

    def unlink(path):
        real(path)
        raise FileNotFoundError(errno.ENOENT, "gone")

    monkeypatch.setattr(os, "unlink", unlink)
    files.move(tmp_path / "x", tmp_path / "y")
    assert [path.name for path in tmp_path.iterdir()] == ["y"]


@pytest.mark.parametrize("refused", ["x", "xy"])
def test_a_file_that_cannot_be_moved_is_reported_and_does_not_end_up_in_two_places(
    tmp_path, monkeypatch, refused
):
    real = os.unlink
    (tmp_path / "x").write_bytes(b"1")

    def unlink(path):
        if path.name in refused:
            raise PermissionError(errno.EACCES, f"{path.name} stays")
        real(path)

    monkeypatch.setattr(os, "unlink", unlink)
    with pytest.raises(StoreUnusable, match="x stays"):
        files.move(tmp_path / "x", tmp_path / "y")
    assert {path.name for path in tmp_path.iterdir()} == set(refused)


def test_two_commands_do_not_change_a_folder_at_the_same_time(tmp_path, monkeypatch):
    asked, real = [], fcntl.flock
    monkeypatch.setattr(fcntl, "flock", lambda *words: (asked.append(words[1]), real(*words)))
    with files.locked(tmp_path):
        for _ in range(2):
            with (
                pytest.raises(ChangedMeanwhile, match="Another command"),
                files.locked(tmp_path, wait=False),
            ):
                pytest.fail("it did not wait")
    with files.locked(tmp_path, wait=False):
        pass
    wait = fcntl.LOCK_EX
    assert asked == [wait, wait | fcntl.LOCK_NB, wait | fcntl.LOCK_NB, wait | fcntl.LOCK_NB]


def test_without_locks_the_work_goes_on(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOLCK, "no locks here")

    with monkeypatch.context() as patched:
        patched.setattr(fcntl, "flock", refuse)
        with files.locked(tmp_path):
            (tmp_path / "x").touch()
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "fcntl", None)
        with files.locked(tmp_path):
            (tmp_path / "y").touch()
    with monkeypatch.context() as patched:
        real = os.close

        def close(descriptor):
            real(descriptor)
            raise OSError(errno.EIO, "broken")

        with files.locked(tmp_path):
            (tmp_path / "z").touch()
            patched.setattr(os, "close", close)
    assert len(list(tmp_path.iterdir())) == 3
    with (
        pytest.raises(StoreUnusable, match="none: No such file"),
        files.locked(tmp_path / "none"),
    ):
        pytest.fail("there is nothing to lock")


def test_a_folder_that_another_command_creates_at_the_same_time_is_used(tmp_path, monkeypatch):
    real = os.mkdir

    def mkdir(path, mode):
        real(path, mode)
        raise FileExistsError(errno.EEXIST, "they were faster")

    monkeypatch.setattr(os, "mkdir", mkdir)
    files.publish(tmp_path / "a/b/x", b"1")
    assert (tmp_path / "a/b/x").read_bytes() == b"1"


def test_folders_that_cannot_be_synced_are_not_an_error(tmp_path, monkeypatch):
    real = os.fsync

    def fsync(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no folders")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    files.publish(tmp_path / "a/x", b"1")
    assert (tmp_path / "a/x").exists()


def dead_process():
    with subprocess.Popen(["true"]) as process:
        process.wait()
    return process.pid


@pytest.mark.parametrize("shape", [".{}.0123456789ab.tmp", ".staged.{}.012345.tmp"])
def test_only_files_of_ended_processes_count_as_abandoned(shape, monkeypatch):
    assert files.is_abandoned(shape.format(dead_process()))
    assert files.is_abandoned(shape.format("9" * 30))  # no process has such a number
    assert files.is_abandoned(shape.format(os.getpid()))
    assert not files.is_abandoned(shape.format(os.getppid()))
    for stranger in ("x", "-1", "x1", f"~{dead_process()}"):
        assert not files.is_abandoned(shape.format(stranger))
    asked = []

    def refuse(process, signal):
        asked.append((process, signal))
        raise PermissionError(errno.EPERM, "not yours")

    monkeypatch.setattr(os, "kill", refuse)
    assert not files.is_abandoned(shape.format(os.getpid()))
    assert asked == [(os.getpid(), 0)]
    with monkeypatch.context() as patched:
        patched.setattr(os, "name", "nt")
        abandoned = files.is_abandoned(shape.format(12345))
    assert (abandoned, len(asked)) == (False, 1)


def test_a_temporary_file_is_hidden_and_says_whose_it_is(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "unlink", lambda path: None)
    files.publish(tmp_path / "x", b"1")
    left = min(path.name for path in tmp_path.iterdir())
    assert re.fullmatch(rf"\.{os.getpid()}\.[0-9a-f]{{12}}\.tmp", left)
    assert files.is_abandoned(left)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied. It's harmless"),
        (OSError("odd"), ": odd. It's harmless"),
    ],
)
def test_what_cannot_be_deleted_is_a_warning(tmp_path, monkeypatch, error, said):
    def refuse(path):
        raise error

    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.warns(Leftover, match=said) as warned:
        files.publish(tmp_path / "x", b"1")
    assert str(tmp_path) in str(warned[0].message)
    with pytest.warns(Leftover, match=said), files.filling(tmp_path / "y", over=False):
        pass
    assert (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("ENOSPC", "The disk is full"),
        ("EDQUOT", "Your disk quota"),
        ("EROFS", "That disk is read-only"),
        ("EACCES", "You don't have permission"),
        ("EEXIST", "Something with that name"),
        ("ENOTDIR", "That's a file, not a folder"),
        ("EIO", "Choose another folder"),
        (None, "Choose another folder"),
    ],
)
def test_an_error_of_the_system_is_reported_with_what_to_do(tmp_path, code, hint):
    error = OSError(getattr(errno, code), f"no: {code}") if code else OSError("no: None")
    with pytest.raises(StoreUnusable) as raised, files.trouble_with(tmp_path / "x"):
        raise error
    assert raised.value.message == f"The store can't be used: {tmp_path / 'x'}: no: {code}."
    assert raised.value.hint.startswith(hint)


def test_something_that_is_not_a_file_is_reported(tmp_path):
    (tmp_path / "x").mkdir()
    with (
        pytest.raises(StoreUnusable, match="x is a folder, not a file") as raised,
        files.trouble_with(tmp_path / "x"),
    ):
        files.read_regular(tmp_path / "x")
    assert "move it out of the way" in raised.value.hint

"""Many files at once: all of them appear or none, and a failed attempt leaves nothing."""

import errno
import os
import re
import signal
import stat
from contextlib import suppress

import pytest

from amexcli.errors import ChangedMeanwhile, StoreUnusable
from amexcli.store import staging as module
from amexcli.store.files import is_abandoned
from amexcli.store.staging import publish_staged, stage, staging


@pytest.fixture
def log(tmp_path):
    return tmp_path / "store/log"


def fill(folder, *names):
    for name in names:
        stage(folder / name, [name.encode(), b"!"])


def place_in(log):
    return lambda name: log / name[0] / name


def found(log):
    return sorted(path.relative_to(log).as_posix() for path in log.rglob("*") if path.is_file())


def test_staged_files_appear_where_they_belong_and_the_staging_folder_is_gone(log):
    with staging(log) as folder:
        assert re.fullmatch(rf"\.staged\.{os.getpid()}\.[0-9a-f]{{6}}\.tmp", folder.name)
        assert is_abandoned(folder.name)
        assert folder.parent == log
        fill(folder, "a1", "a2", "b1")
        publish_staged(folder, place_in(log))
    assert found(log) == ["a/a1", "a/a2", "b/b1"]
    assert (log / "a/a1").read_bytes() == b"a1!"
    assert {path.name for path in log.iterdir()} == {"a", "b"}


def test_staged_files_are_readable_only_by_you(log):
    before = os.umask(0)
    try:
        with staging(log) as folder:
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
            fill(folder, "a1")
            publish_staged(folder, place_in(log))
    finally:
        os.umask(before)
    assert stat.S_IMODE((log / "a/a1").stat().st_mode) == 0o600


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_an_attempt_that_ends_early_leaves_nothing(log, error):
    with suppress(ZeroDivisionError, KeyboardInterrupt), staging(log) as folder:
        fill(folder, "a1", "b1")
        raise error
    assert list(log.iterdir()) == []


def test_two_imports_at_once_are_reported(log):
    with staging(log):
        with pytest.raises(ChangedMeanwhile), staging(log):
            pytest.fail("neither sees what the other brings")
        assert len(list(log.iterdir())) == 1
    with staging(log):
        pass


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_closed_terminal_or_a_polite_kill_cleans_up_like_ctrl_c(log, name):
    number, ended = getattr(signal, name), []

    def theirs(*_):
        ended.append(name)

    before = signal.signal(number, theirs)
    try:
        with suppress(KeyboardInterrupt), staging(log) as folder:
            fill(folder, "a1")
            os.kill(os.getpid(), number)
            pytest.fail("it went on")
        assert list(log.iterdir()) == []
        assert signal.getsignal(number) is theirs
    finally:
        signal.signal(number, before)
    assert ended == []


def test_a_system_without_sighup_can_stage_too(log, monkeypatch):
    monkeypatch.delattr(signal, "SIGHUP")
    with staging(log) as folder:
        fill(folder, "a1")
        publish_staged(folder, place_in(log))
    assert found(log) == ["a/a1"]


class Disk:
    """Which files were synced and which names were given, in order."""

    def __init__(self, patched, log):
        self.calls, self.log = [], log
        link, fsync = os.link, os.fsync

        def note_link(source, target):
            self.calls.append(f"link {target.name}")
            link(source, target)

        def note_fsync(descriptor):
            kind = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
            self.calls.append(f"fsync {kind}")
            fsync(descriptor)

        patched.setattr(os, "link", note_link)
        patched.setattr(os, "fsync", note_fsync)
        patched.setattr(os, "sync", lambda: self.calls.append("sync"))


def test_staged_files_are_on_the_disk_before_their_names_are(log, monkeypatch):
    (log / "a").mkdir(parents=True)
    disk = Disk(monkeypatch, log)
    with staging(log) as folder:
        disk.calls.clear()
        fill(folder, "a1", "a2")
        assert disk.calls == []
        publish_staged(folder, place_in(log))
    assert sorted(disk.calls[1:3]) == ["link a1", "link a2"]
    assert disk.calls[:1] + disk.calls[3:] == ["sync", "fsync folder"]


def test_without_a_sync_of_everything_each_file_is_synced(log, monkeypatch):
    (log / "a").mkdir(parents=True)
    disk = Disk(monkeypatch, log)
    monkeypatch.setattr(module, "_CAN_SYNC_ALL", False)
    with staging(log) as folder:
        disk.calls.clear()
        fill(folder, "a1")
        assert disk.calls == ["fsync file"]
        publish_staged(folder, place_in(log))
    assert disk.calls == ["fsync file", "link a1", "fsync folder"]
    assert (log / "a/a1").read_bytes() == b"a1!"


@pytest.mark.parametrize("can_sync_all", [True, False])
def test_one_name_used_twice_is_reported(log, monkeypatch, can_sync_all):
    monkeypatch.setattr(module, "_CAN_SYNC_ALL", can_sync_all)
    with staging(log) as folder:
        fill(folder, "a1")
        with pytest.raises(StoreUnusable, match="a1: File exists"):
            fill(folder, "a1")
        assert (folder / "a1").read_bytes() == b"a1!"


def test_if_a_name_is_taken_no_file_appears_and_the_existing_one_stays(log):
    (log / "b").mkdir(parents=True)
    (log / "b/b1").write_bytes(b"theirs")
    with staging(log) as folder:
        fill(folder, "a1", "a2", "b1", "c1")
        with pytest.raises(StoreUnusable, match="b1: File exists"):
            publish_staged(folder, place_in(log))
    assert found(log) == ["b/b1"]
    assert (log / "b/b1").read_bytes() == b"theirs"


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(errno.EIO, "broken")])
def test_an_interruption_right_after_a_rename_undoes_it_too(log, monkeypatch, error):
    real = os.link

    def link(source, target):
        real(source, target)
        if len(found(log / "a")) == 2:
            raise error

    monkeypatch.setattr(os, "link", link)
    with staging(log) as folder:
        fill(folder, "a1", "a2", "a3")
        with pytest.raises((KeyboardInterrupt, StoreUnusable)) as raised:
            publish_staged(folder, place_in(log))
    assert isinstance(raised.value, KeyboardInterrupt) or "broken" in raised.value.message
    assert found(log) == []


def test_a_failed_cleanup_does_not_hide_the_first_error(log, monkeypatch):
    real, linked = os.link, []

    def link(source, target):
        if linked:
            raise OSError(errno.EIO, "broken")
        linked.append(target)
        real(source, target)

    def unlink(path):
        raise PermissionError(errno.EACCES, "it stays")

    with staging(log) as folder:
        fill(folder, "a1", "a2")
        with monkeypatch.context() as patched:
            patched.setattr(os, "link", link)
            patched.setattr(os, "unlink", unlink)
            with pytest.raises(StoreUnusable, match="broken"):
                publish_staged(folder, place_in(log))


def test_if_staging_is_impossible_the_folder_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnusable, match=r"file/log/\.staged\."), staging(tmp_path / "file/log"):
        pytest.fail("there is no such folder")


def test_if_publishing_is_impossible_the_file_is_named(log):
    with staging(log) as folder:
        fill(folder, "a1")
        (log / "a").touch()
        with pytest.raises(StoreUnusable, match="log/a/a1: Not a directory"):
            publish_staged(folder, place_in(log))

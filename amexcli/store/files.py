"""Writes files whole or not at all, and never overwrites one by accident.

Folders are created 0700 and files 0600; existing ones keep their mode. An error of the operating
system becomes `StoreUnusable`, naming the path. Once the work is done, failing to clean up is only
a warning (`Leftover`).

The store's own files are written through `inside`, which never leaves the store.
"""

import errno
import os
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from amexcli.errors import ChangedMeanwhile, Leftover, StoreUnusable
from amexcli.store.regular import (
    LARGEST_ATTACHMENT,
    MEBIBYTE,
    Unfit,
    open_regular,
    read_regular,
)

# Every system has its own error for a disk without hard links (exFAT alone has four). So after any
# error we try a copy, which fails too if links weren't the reason.
_NO_MATTER_OF_LINKS = {
    *(errno.EEXIST, errno.ENOENT, errno.ENOTDIR),
    *(errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO),
}


def publish(path: Path, data: bytes) -> None:
    """Write a new file. It appears under its name whole and synced to disk, or not at all.

    Raises StoreUnusable, also if the name is taken.
    """
    with trouble_with(path):
        make_folders(path.parent)
        with _temporary(path, [data]) as temp:
            link_new(temp, path)
        sync_folder(path.parent)


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Replace the contents of a file that was read as `before` by `after`.

    Raises ChangedMeanwhile if the file holds something else by now or is gone.
    """
    with trouble_with(path), locked(path.parent), _temporary(path, [after]) as temp:
        if not _holds(path, before):
            raise ChangedMeanwhile(
                f"Someone else changed {path} at the same time. Your change wasn't saved.",
                "Check the file, then repeat the command.",
            )
        os.replace(temp, path)
        sync_folder(path.parent)


def move(source: Path, target: Path, before: bytes | None = None) -> None:
    """Move a file to an unused name. Raises StoreUnusable if it is taken.

    If the move fails, the file doesn't end up in two places. With `before`, its contents as read,
    it raises ChangedMeanwhile if the file holds something else by now.
    """
    with trouble_with(source), locked(source.parent):
        if not os.path.lexists(source):
            raise ChangedMeanwhile(f"{source} is gone: someone else moved it.", "Look again.")
        if before is not None and not _holds(source, before):
            raise ChangedMeanwhile(f"{source} was changed by someone else.", "Check it.")
        _move(source, target)


def _move(source: Path, target: Path) -> None:
    with trouble_with(target):
        make_folders(target.parent)
        link_new(source, target)
    try:
        os.unlink(source)
    except FileNotFoundError:
        pass  # another process removed it: this copy is the last one
    except OSError:
        with suppress(OSError):
            os.unlink(target)
        raise
    sync_folder(target.parent)
    sync_folder(source.parent)


def _holds(path: Path, data: bytes) -> bool:
    """Whether the file exists and holds exactly these bytes."""
    try:
        return read_regular(path, len(data)) == data
    except (FileNotFoundError, Unfit):
        return False


def delete(path: Path, before: bytes | None = None) -> None:
    """Delete a file for good.

    With `before`, its contents as read, it raises ChangedMeanwhile if it holds something else now.
    """
    with trouble_with(path):
        if before is not None and not _holds(path, before):
            raise ChangedMeanwhile(
                f"Someone else changed {path} at the same time, so it wasn't deleted.",
                "Check the file, then repeat the command.",
            )
        os.unlink(path)
        sync_folder(path.parent)


NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
"""The flags to open a file that must not exist yet."""
STAGED = ".staged."
TEMPORARY = ".tmp"
"""The prefix and suffix of temporary names."""


def is_abandoned(name: str) -> bool:
    """Whether the process that made this temporary file or staging folder has ended.

    False if that isn't known, because the file may have come from another machine.
    """
    number = name.removeprefix(STAGED).strip(".").partition(".")[0]
    if not number.isdecimal() or os.name == "nt":  # on Windows, the check would kill the process
        return False
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return int(number) == os.getpid()  # this process has made none yet


@contextmanager
def filling(path: Path, *, over: bool) -> Iterator[BinaryIO]:
    """Yield a new file to fill. It appears under its name whole and synced, or not at all.

    If it replaces a file (`over`), that file stays until then. Raises StoreUnusable.
    """
    temp = _name_beside(path)
    with trouble_with(path):
        make_folders(path.parent)
        try:
            with open(os.open(temp, NEW, 0o600), "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if over:
                os.replace(temp, path)
            else:
                _give_name(temp, path)
            sync_folder(path.parent)
        finally:
            with clearing_away(temp):
                os.unlink(temp)


@contextmanager
def locked(folder: Path, *, wait: bool = True) -> Iterator[None]:
    """Lock the folder, so that no other process changes a file between check and write.

    Without `wait`, raises ChangedMeanwhile if another process holds the lock. Where such locks
    don't exist (Windows, some network disks), it continues without one.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    with trouble_with(folder):
        descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                raise ChangedMeanwhile(
                    "Another command is using the store.", "Wait until it's done, then try again."
                ) from None
        yield
    finally:
        with suppress(OSError):  # nothing was written through it
            os.close(descriptor)


def make_folders(folder: Path) -> None:
    """Create the folder and its parents, and sync them so that they survive a power cut."""
    if not folder.is_dir():
        make_folders(folder.parent)
        with suppress(FileExistsError):
            os.mkdir(folder, 0o700)
        sync_folder(folder.parent)


@contextmanager
def _temporary(path: Path, chunks: Iterable[bytes]) -> Iterator[Path]:
    """Yield a file next to `path` with these bytes, and delete it in any case."""
    temp = _name_beside(path)
    try:
        write_new(temp, chunks)
        yield temp
    finally:
        with clearing_away(temp):
            os.unlink(temp)


def _name_beside(path: Path) -> Path:
    # Without the file's own name, which may already be as long as names can be.
    return path.with_name(f".{os.getpid()}.{os.urandom(6).hex()}{TEMPORARY}")


@contextmanager
def clearing_away(path: Path) -> Iterator[None]:
    """Warn if `path`, which is no longer needed, cannot be deleted."""
    try:
        yield
    except FileNotFoundError:
        pass
    except OSError as error:
        text = f"amex couldn't delete {path}: {error.strerror or error}. It's harmless."
        warnings.warn(f"{text} To find it later: amex log check", Leftover, stacklevel=2)


def write_new(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a new file and sync it to disk."""
    with open(os.open(path, NEW, 0o600), "wb") as file:
        file.writelines(chunks)
        file.flush()
        os.fsync(file.fileno())


def link_new(source: Path, target: Path) -> None:
    """Give the file a second name, which must be unused."""
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno in _NO_MATTER_OF_LINKS:
            raise
        _copy(source, target)


def _copy(source: Path, target: Path) -> None:
    """Copy the file to an unused name: whole, or not at all."""
    descriptor, _ = open_regular(source, LARGEST_ATTACHMENT)
    with (
        open(descriptor, "rb") as file,
        _temporary(target, iter(partial(file.read, MEBIBYTE), b"")) as temp,
    ):
        _rename(temp, target)


def _give_name(temp: Path, target: Path) -> None:
    """Give the file an unused name; it may lose its own."""
    try:
        os.link(temp, target)
    except OSError as error:
        if error.errno in _NO_MATTER_OF_LINKS:
            raise
        _rename(temp, target)


def _rename(temp: Path, target: Path) -> None:
    """Rename the file to an unused name, without using links."""
    descriptor = os.open(target, NEW, 0o600)  # now this process owns the name
    try:
        os.close(descriptor)
        os.replace(temp, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(target)
        raise


def sync_folder(folder: Path) -> None:
    """Sync the folder itself to disk, where that is possible.

    Windows and some network file systems can't. The file itself has already been synced, so don't
    report that it wasn't saved.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def trouble_with(path: Path) -> Iterator[None]:
    """Turn an OSError in the body into StoreUnusable, which names `path`."""
    try:
        yield
    except OSError as error:
        raise store_trouble(path, error) from error
    except Unfit as error:
        raise StoreUnusable(
            f"{path} {error}.", "Check what it is, and move it out of the way."
        ) from None


def store_trouble(path: Path, error: OSError) -> StoreUnusable:
    """Return the error for what the operating system refused at `path`."""
    return StoreUnusable(
        f"The store can't be used: {path}: {error.strerror or error}.",
        _WHAT_TO_DO.get(error.errno or 0, "Choose another folder with --store DIR."),
    )


_WHAT_TO_DO = {
    errno.ENOSPC: "The disk is full. Make room, then repeat the command.",
    errno.EDQUOT: "Your disk quota is used up. Make room, then repeat the command.",
    errno.EROFS: "That disk is read-only. Choose another folder with --store DIR.",
    errno.EACCES: "You don't have permission to use it. Choose another folder with --store DIR.",
    errno.EEXIST: "Something with that name already exists. Check both, and move one of them.",
    errno.ENOTDIR: "That's a file, not a folder. Choose a folder with --store DIR.",
}

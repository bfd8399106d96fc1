"""Opens only regular files of a reasonable size.

Every file of the store is opened here. Opening a FIFO would wait forever, a device may never end,
and a sparse file of a terabyte would fill the memory. So the kind of a file is checked before it is
opened, and no more is read than the largest size allowed.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

MEBIBYTE = 1024 * 1024
LARGEST_RECORD = MEBIBYTE
"""Bytes of a file that people write and amex parses: an entry, a case, settings.

The longest chat that anyone pasted into an entry was a tenth of that.
"""
LARGEST_ATTACHMENT = 10_000 * MEBIBYTE
"""Bytes of an attachment, at the most that `--max-size` allows."""

# If the file becomes a FIFO after the check, opening it still doesn't wait. Windows has neither
# FIFOs nor that flag. There, the other flag keeps bytes as they are.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# A file may have been replaced by a link since its folder was listed.
_READ_LISTED = _READ | getattr(os, "O_NOFOLLOW", 0)
_USUAL = 4096
"""Bytes. An entry has less."""
_KINDS = {
    stat.S_IFDIR: "is a folder, not a file",
    stat.S_IFIFO: "is a pipe, not a file",
    stat.S_IFSOCK: "is a socket, not a file",
    stat.S_IFCHR: "is a device, not a file",
    stat.S_IFBLK: "is a device, not a file",
}


class Unfit(Exception):
    """The file must not be read; the text says why, as in "is a folder, not a file"."""


def read_regular(path: str | Path, largest: int = LARGEST_RECORD) -> bytes:
    """Return the file's contents, at most `largest` bytes.

    Raises Unfit before the file is opened, OSError if the system refuses.
    """
    descriptor, size = open_regular(path, largest)
    try:
        return _read(descriptor, size)
    finally:
        _close(descriptor)


def read_listed(path: str, largest: int = LARGEST_RECORD) -> bytes:
    """Return the contents of a file that its folder lists as a regular one, not as a link.

    It isn't checked again, so this takes only three system calls. Raises as `read_regular` does.
    """
    descriptor = os.open(path, _READ_LISTED)
    try:
        data = os.read(descriptor, _USUAL)
        while len(data) >= _USUAL and (more := os.read(descriptor, MEBIBYTE)):
            data += more
            if len(data) > largest:
                raise _too_large(largest)
        return data
    finally:
        _close(descriptor)


def open_regular(path: str | Path, largest: int) -> tuple[int, int]:
    """Open the file for reading, and return its descriptor and size in bytes.

    Raises as `read_regular` does.
    """
    facts = os.stat(path)
    if not stat.S_ISREG(facts.st_mode):
        raise Unfit(_KINDS.get(stat.S_IFMT(facts.st_mode), "isn't a file"))
    if facts.st_size > largest:
        raise _too_large(largest)
    return os.open(path, _READ), facts.st_size


def _close(descriptor: int) -> None:
    try:  # noqa: SIM105  # `suppress` takes as long as closing the file does
        os.close(descriptor)
    except OSError:  # everything was read
        pass


def _too_large(largest: int) -> Unfit:
    return Unfit(f"is larger than {largest / MEBIBYTE:,.0f} MiB, so it wasn't read")


def _read(descriptor: int, size: int) -> bytes:
    """Return the first `size` bytes. A single read may return less of a large file."""
    data = os.read(descriptor, size)
    while len(data) < size and (more := os.read(descriptor, size - len(data))):
        data += more
    return data


def hold_the_same(one: Path, other: Path) -> bool:
    """Whether the two files have the same contents. An unreadable file equals no other."""
    import filecmp

    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


@contextmanager
def reading(file: BinaryIO) -> Iterator[BinaryIO]:
    """The file, closed afterward. It was only read, so a failure to close it doesn't matter."""
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()

"""Opens only regular files of a reasonable size.

Every file of the store is opened here. Opening a FIFO would wait forever, a device may never end,
and a sparse file of a terabyte would fill the memory. So the kind and size of a file are checked
before it is opened.
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

The longest chat that somebody pasted into an entry has a tenth of it.
"""
LARGEST_ATTACHMENT = 10_000 * MEBIBYTE
"""Bytes of an attachment, at the most that `--max-size` allows."""

# If the file becomes a FIFO after the check, opening it does not wait either. Windows has neither
# FIFOs nor that flag; there, the other one keeps bytes as they are.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
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
        with suppress(OSError):  # closing may fail, but everything was read
            os.close(descriptor)


def open_regular(path: str | Path, largest: int) -> tuple[int, int]:
    """Open the file for reading, and return its descriptor and size in bytes.

    Raises as `read_regular` does.
    """
    facts = os.stat(path)
    if not stat.S_ISREG(facts.st_mode):
        raise Unfit(_KINDS.get(stat.S_IFMT(facts.st_mode), "is not a file"))
    if facts.st_size > largest:
        raise Unfit(f"is larger than {largest / MEBIBYTE:,.0f} MiB, so it was not read")
    return os.open(path, _READ), facts.st_size


def _read(descriptor: int, size: int) -> bytes:
    """Return the first `size` bytes. Of a large file, one read may return less."""
    data = os.read(descriptor, size)
    while len(data) < size and (more := os.read(descriptor, size - len(data))):
        data += more
    return data


def hold_the_same(one: Path, other: Path) -> bool:
    """Whether the two files hold the same. An unreadable file is equal to none."""
    import filecmp

    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


@contextmanager
def reading(file: BinaryIO) -> Iterator[BinaryIO]:
    """The file, closed afterward. It was only read, so failing to close it fails nothing."""
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()

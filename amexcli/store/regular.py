"""Which files of the store may be read: regular ones, of a sane size, that do not lead out of it.

Everything the store opens comes through here. Opening a FIFO would wait forever, a device may never
end, and a sparse file of a terabyte would fill the memory, so a file's kind and size are known
before a byte of it is read.
"""

import os
import stat
from pathlib import Path

MEBIBYTE = 1024 * 1024
LARGEST_RECORD = MEBIBYTE
"""Bytes of a file that people write and we parse: an entry, a case, settings."""

# Opening a FIFO does not wait with this. Windows has neither FIFOs nor the flag.
_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Unfit(Exception):
    """The file is not one that may be read; says why, as in "is not a file"."""


def read_regular(path: str | Path, largest: int = LARGEST_RECORD) -> bytes:
    """Return what is in the file, which has at most `largest` bytes.

    Raises Unfit before anything is read, OSError if the system refuses.
    """
    descriptor = os.open(path, _OPEN)
    try:
        facts = os.fstat(descriptor)
        if not stat.S_ISREG(facts.st_mode):
            raise Unfit("is not a file")
        if facts.st_size > largest:
            raise Unfit(f"is larger than {largest / MEBIBYTE:g} MiB")
        return _read_all(descriptor, facts.st_size)
    finally:
        os.close(descriptor)


def _read_all(descriptor: int, size: int) -> bytes:
    """Return the rest of the file; a read that comes back short has met its end."""
    parts = [os.read(descriptor, size + 1)]
    while len(parts[-1]) > size:  # the file grew meanwhile
        parts.append(os.read(descriptor, size + 1))
    return b"".join(parts)


def leads_out(path: str | Path, root: Path) -> bool:
    """Whether the path, its links followed, ends outside of `root`, or in a loop of links."""
    try:
        return not Path(path).resolve(strict=False).is_relative_to(root.resolve())
    except (RuntimeError, OSError):  # a loop of links
        return True

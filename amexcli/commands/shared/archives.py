"""Recognizes archives among the files to import, by their first bytes."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedIOBase
from typing import BinaryIO, NamedTuple

from amexcli.commands.shared.parsing import read_path
from amexcli.errors import AmexError, Refused
from amexcli.runtime import Runtime
from amexcli.store.regular import reading

_LOOK = 512
"""How many bytes are enough to recognize a file."""


class _Foreign(NamedTuple):
    """A kind of file that can't be imported, and what to do instead."""

    start: int
    magic: bytes
    what: str
    hint: str


_OTHERS = (
    _Foreign(
        0,
        b"PK\x03\x04",
        "is a zip file or a workbook such as .xlsx",
        "Save the table as CSV, then import that.",
    ),
    _Foreign(
        0,
        b"age-encryption.org/",
        "is encrypted with age",
        "Decrypt it first: age --decrypt FILE | amex log import -",
    ),
    _Foreign(
        257,
        b"ustar",
        "is a tar file that isn't compressed",
        "Some browsers unpack what they download. Compress it again: gzip FILE",
    ),
)


@contextmanager
def opened_archive(path: str, runtime: Runtime) -> Iterator[BinaryIO | None]:
    """Yield the archive in the file, or in standard input for "-". Yield None if it isn't one.

    Raises Refused for a kind of file that amex never reads, AmexError if it can't be read.
    """
    from amexcli.store.archive.unpack import MAGIC

    if path == "-":
        stream = getattr(runtime.stdin, "buffer", None)
        yield stream if stream and _sniffed("Standard input", stream).startswith(MAGIC) else None
        return
    source = read_path("the file's name", path)
    if not source.is_file():  # the code that reads it reports that
        yield None
        return
    try:
        stream = source.open("rb")
    except OSError as error:
        raise AmexError(
            f"amex couldn't read {source}: {error.strerror or error}.",
            "Nothing was imported. Fix that, or name another file.",
        ) from error
    with reading(stream):
        is_archive = _sniffed(str(source), stream).startswith(MAGIC)
        try:
            yield stream if is_archive else None
        except OSError as error:
            if error.filename or not is_archive:  # the error already names its file
                raise
            reason = error.strerror or error
            raise AmexError(
                f"amex couldn't read all of {source}: {reason}.", "Fix that, then import it again."
            ) from error


def _sniffed(name: str, stream: BufferedIOBase) -> bytes:
    """Return the first bytes of the stream without consuming them. Raises Refused."""
    if peek := getattr(stream, "peek", None):
        head = peek(_LOOK)
    else:  # the stream is in memory
        head = stream.read(_LOOK)
        stream.seek(-len(head), 1)
    for kind in _OTHERS:
        if head[kind.start :].startswith(kind.magic):
            raise Refused(f"{name} {kind.what}. Nothing was imported.", kind.hint)
    return bytes(head)

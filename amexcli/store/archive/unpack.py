"""Reads an archive file by file, and trusts nothing in it.

It is read once, front to back. Nothing in it can make the reader go back, or hold more in memory
than a name and a piece of a file. An archive that differs from what `pack` writes is refused as a
whole.
"""

import gzip
import json
import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, cast

from amexcli.errors import AmexError, Refused
from amexcli.store.archive.layout import CHUNK, KIND, MANIFEST, SCHEMA, TOPS, Contents

MAGIC = b"\x1f\x8b"
"""The first bytes of a gzip file."""
_BLOCK = tarfile.BLOCKSIZE
_FILES = (tarfile.REGTYPE, tarfile.AREGTYPE)
_LONG_NAMES = (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME)
_LONGEST_HEADER = 1 << 16
_HINT = "Nothing was imported. To make an archive: amex log export --format archive"


class Member(NamedTuple):
    """A file in an archive. Its contents have to be read before the next file comes."""

    name: str
    """For example `amex/store/cases/acme.toml`."""
    chunks: Iterator[bytes]


def unpack(raw: BinaryIO) -> Iterator[Member]:
    """Yield the files of an archive, in whatever order they are.

    Raises Refused if it is not an archive, is damaged or truncated, or holds what amex never puts
    into one; that error may come last. Raises AmexError if it cannot be read.
    """
    contents = Contents(_HINT)
    stream = _Unzipped(raw, contents)
    _require_ours(stream)
    while header := _next_header(stream):
        stream.name = name = header.name.rstrip("/")
        if header.type == tarfile.DIRTYPE:
            if f"{name}/" not in TOPS:
                contents.require_place(name)
            continue
        if header.type not in _FILES or header.issparse():
            raise Refused(f"The archive holds '{name}', which isn't a file or folder.", _HINT)
        contents.add(name, header.size)
        chunks = stream.chunks(header.size)
        yield Member(name, chunks)
        for _ in chunks:
            pass
        stream.read(-header.size % _BLOCK)
    if any(any(chunk) for chunk in stream.rest()):
        raise _damaged("something follows after its end")


def _require_ours(stream: "_Unzipped") -> None:
    """Raise Refused unless an archive made by amex begins here, of a schema that we can read."""
    try:
        header = _next_header(stream)
        if header is None or header.name != MANIFEST or header.size > _LONGEST_HEADER:
            raise ValueError
        manifest = json.loads(stream.read(header.size + -header.size % _BLOCK).rstrip(b"\0"))
        kind, schema = manifest["kind"], manifest["schema"]
        if kind != KIND or type(schema) is not int or schema < 1:
            raise ValueError
    except (Refused, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refused(
            "That's a compressed file, but not an archive that amex made.",
            "If it is an export that was compressed, unpack it first: gunzip FILE",
        ) from error
    if schema > SCHEMA:
        raise Refused(
            f"The archive has schema {schema}; this version reads {SCHEMA}.",
            "A newer amex made it. Update yours.",
        )


def _next_header(stream: "_Unzipped") -> tarfile.TarInfo | None:
    """Return the next header, with the file's whole name and size; None at the end."""
    more: dict[str, str] = {}
    while any(block := stream.read(_BLOCK)):
        try:
            header = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
            if header.type in _LONG_NAMES:
                if not 0 <= header.size <= _LONGEST_HEADER:
                    raise _damaged("a name in it is too long")
                data = stream.read(header.size + -header.size % _BLOCK)[: header.size]
                more |= _read_long(header.type, data)
                continue
            header.name = more.get("path", header.name)
            header.size = int(more.get("size", header.size))
        except (tarfile.TarError, ValueError) as error:
            raise _damaged(str(error)) from error
        if header.size < 0:
            raise _damaged("a size in it is negative")
        return header
    return None


def _read_long(kind: bytes, data: bytes) -> dict[str, str]:
    """Return the header of the file that follows, which did not fit into its own."""
    if kind == tarfile.GNUTYPE_LONGNAME:
        return {"path": data.rstrip(b"\0").decode("utf-8", "surrogateescape")}
    found: dict[str, str] = {}
    while data.strip(b"\0"):  # records such as b"22 path=amex/store/...\n
        length, _, rest = data.partition(b" ")
        record, data = rest[: int(length) - len(length) - 1], data[int(length) :]
        key, equals, value = record.removesuffix(b"\n").partition(b"=")
        if not equals or int(length) < len(length) + 3:
            raise ValueError("a name in it is malformed")
        found[key.decode("utf-8", "replace")] = value.decode("utf-8", "surrogateescape")
    return found


class _Unzipped:
    """The decompressed bytes of an archive."""

    def __init__(self, raw: BinaryIO, contents: Contents) -> None:
        self.name = MANIFEST
        """How many bytes are left of the current file."""
        self._contents, self._count = contents, 0
        self._raw = _CountedInput(raw)
        self._stream = gzip.GzipFile(fileobj=cast(BinaryIO, self._raw), mode="rb")

    def read(self, size: int) -> bytes:
        """Return exactly this many bytes. Raises Refused if there are fewer."""
        data = self._some(size)
        if len(data) < size:
            raise _damaged("it's incomplete")
        return data

    def chunks(self, size: int) -> Iterator[bytes]:
        """Yield this many bytes, piece by piece. Raises Refused if there are fewer."""
        while size:
            chunk = self.read(min(size, CHUNK))
            size -= len(chunk)
            yield chunk

    def rest(self) -> Iterator[bytes]:
        """Yield the rest, piece by piece."""
        while chunk := self._some(CHUNK):
            yield chunk

    def _some(self, size: int) -> bytes:
        try:
            data = self._stream.read(size)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise _damaged(str(error)) from error
        except OSError as error:
            raise AmexError(f"The archive couldn't be read: {error.strerror or error}.") from error
        self._count += len(data)
        self._contents.require_sane(self.name, self._count, self._raw.count)
        return data


class _CountedInput:
    """A stream for reading that counts its bytes."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw, self.count = raw, 0

    def read(self, size: int) -> bytes:
        """Return at most this many bytes."""
        data = self._raw.read(size)
        self.count += len(data)
        return data


def _damaged(how: str) -> Refused:
    return Refused(
        f"The archive is damaged: {how}.",
        "Nothing was imported. Copy the archive again from the original.",
    )

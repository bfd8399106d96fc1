"""Writes all of the user's files as one archive.

Everything in the store and the config folder is packed, whatever its name, so that files of later
versions are included. The same files make the same bytes on any day.
"""

import gzip
import json
import os
import tarfile
from collections.abc import Iterator, Set
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from amexcli.errors import AmexError, ChangedMeanwhile, Refused
from amexcli.store.archive import layout
from amexcli.store.archive.layout import (
    CHUNK,
    CONFIG,
    END,
    LARGEST_FILE,
    MANIFEST,
    STORE,
    Contents,
    is_left_out,
)
from amexcli.store.entry_files import LedBack, LeftOut, Unreadable, files_below
from amexcli.store.inside import FilesInside
from amexcli.store.regular import Unfit, open_regular
from amexcli.store.store import Store

_MANIFEST = json.dumps({"schema": layout.SCHEMA, "kind": layout.KIND}).encode() + b"\n"
_ATTEMPTS = 5
_HINT = "amex log import would refuse it. Rename or move that file, then export again."
_OF_THE_STORE = ("store.toml", ".gitignore")


class Packed(NamedTuple):
    """The result of packing."""

    files: int
    left_out: LeftOut
    """Files that are not regular or could not be read."""


def pack(store: Store, config: Path, into: BinaryIO, *, without: Path | None = None) -> Packed:
    """Write the store and the config folder, except the file `without`, as an archive.

    Raises Refused if a file could not be unpacked again, ChangedMeanwhile if a file disappears or
    shrinks while it is read.
    """
    for folder in (store.root, config):
        _refuse_everything(folder)
    found = _find_all(store.root.resolve(), config.resolve(), without)
    left_out = LeftOut(one for one in found.values() if isinstance(one, Unreadable))
    contents, packed = Contents(_HINT), 0
    for name, path in found.items():
        if isinstance(path, Path):
            contents.add(name, _size(path))
    output = _CountedOutput(into)
    with gzip.GzipFile(filename="", mode="wb", fileobj=cast(BinaryIO, output), mtime=0) as out:
        out.write(_header(MANIFEST, len(_MANIFEST)) + _MANIFEST + _padding(len(_MANIFEST)))
        for name, path in sorted(found.items()):
            if isinstance(path, Unreadable):
                continue
            try:
                descriptor, size = open_regular(path, LARGEST_FILE)
            except FileNotFoundError as error:
                raise _changed(path) from error
            except (OSError, Unfit) as error:
                said = getattr(error, "strerror", None) or str(error)
                left_out.append(Unreadable(path, said))
                continue
            with open(descriptor, "rb") as source:
                out.write(_header(name, size))
                for chunk in _chunks(source, size, path):
                    out.write(chunk)
                    contents.require_sane(name, out.tell(), output.written)
                out.write(_padding(size))
            packed += 1
        out.write(END)
    return Packed(packed, left_out)


def _refuse_everything(folder: Path) -> None:
    """Raise Refused for a folder that holds all of the user's files, not only those of amex."""
    with suppress(RuntimeError):  # there is no home folder
        if Path.home().resolve().is_relative_to(folder.resolve()):
            raise Refused(
                f"{folder} holds your whole home folder, so it wasn't packed.",
                "Choose separate folders for amex: AMEX_DATA_DIR for the data, AMEX_CONFIG_DIR for"
                " the settings.",
            )


def _header(name: str, size: int) -> bytes:
    """Return the header of a file. It doesn't reveal the machine, the user, or the day."""
    described = tarfile.TarInfo(name)
    described.size, described.mode = size, 0o600
    return described.tobuf(tarfile.PAX_FORMAT, "utf-8", "surrogateescape")


def _padding(size: int) -> bytes:
    return bytes(-size % tarfile.BLOCKSIZE)


def _chunks(source: BinaryIO, size: int, path: Path) -> Iterator[bytes]:
    """Yield the contents of the file. `size` is its size when it was opened.

    Raises ChangedMeanwhile if it is shorter by now, AmexError.
    """
    left = size
    while left:
        try:
            chunk = source.read(min(left, CHUNK))
        except OSError as error:
            raise AmexError(f"{path} couldn't be read: {error.strerror or error}.") from error
        if not chunk:
            raise _changed(path)
        left -= len(chunk)
        yield chunk


def _find_all(store: Path, config: Path, without: Path | None) -> dict[str, Path | Unreadable]:
    """Return every file by its name in the archive, including files moved during the search.

    Raises ChangedMeanwhile.
    """
    found = dict(_find(store, config, without))
    for _ in range(_ATTEMPTS):
        before, found = found, dict(_find(store, config, without))
        if before.keys() <= found.keys():
            return found
    raise ChangedMeanwhile("The store keeps changing while amex reads it.", "Try again.")


def _find(
    store: Path, config: Path, without: Path | None
) -> Iterator[tuple[str, Path | Unreadable]]:
    for path, one in _walk(store, {without, config}):
        # On macOS both are one folder. There, a file that does not belong to the store belongs to
        # the config.
        is_config = store == config and path.parent == store and path.name not in _OF_THE_STORE
        yield f"{CONFIG if is_config else STORE}{path.relative_to(store).as_posix()}", one
    if config != store:
        for path, one in _walk(config, {without, store}):
            yield f"{CONFIG}{path.relative_to(config).as_posix()}", one


def _walk(top: Path, without: Set[Path | None]) -> Iterator[tuple[Path, Path | Unreadable]]:
    """Yield the path of everything below the folder, and what to pack there."""

    def skip(item: os.DirEntry[str]) -> bool:
        return is_left_out(item.name) or Path(item.path) in without

    for one in files_below(FilesInside(top), top, skip):
        if not isinstance(one, LedBack):  # what the link leads to is packed anyway
            yield (one.path if isinstance(one, Unreadable) else one), one


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # opening it reports the error
        return 0


def _changed(path: Path) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"{path} changed while amex was reading it, so the archive would be incomplete.",
        "Repeat the command.",
    )


class _CountedOutput:
    """A stream for writing that counts its bytes."""

    def __init__(self, into: BinaryIO) -> None:
        self._into, self.written = into, 0

    def write(self, data: bytes) -> int:
        """Write the bytes."""
        self.written += len(data)
        return self._into.write(data)

    def flush(self) -> None:
        """Flush the stream."""
        self._into.flush()

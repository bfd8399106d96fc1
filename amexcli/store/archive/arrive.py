"""Reads the files of an archive: stages each, checks it for secrets, and finds its place."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from amexcli.store.archive.layout import CONFIG, STORE
from amexcli.store.archive.unpack import unpack
from amexcli.store.arrivals import Arrival, Contact, NewFile
from amexcli.store.entry import find_secret_in
from amexcli.store.entry_files import Stored, name_of, parse
from amexcli.store.file_guard import find_secret_in_file
from amexcli.store.guard import Secret, find_secret, redact
from amexcli.store.log import Log
from amexcli.store.regular import LARGEST_RECORD
from amexcli.store.staging import stage
from amexcli.store.store import require_our_schema

_PIECE = 1 << 22
"""How many bytes are checked at once, so that the size of a file does not matter."""
_OVERLAP = 1 << 12
"""How many bytes two pieces share, because a number may be split between them."""


def arrivals_in(
    raw: BinaryIO, log: Log, config: Path, folder: Path
) -> Iterator[tuple[str, Arrival | str]]:
    """Yield the path of each file with what it contains, or the reason to leave it out.

    The files are staged in `folder`. Raises as `unpack` does, and StoreUnusable.
    """
    for number, member in enumerate(unpack(raw)):
        is_config = member.name.startswith(CONFIG)
        label = member.name.removeprefix(CONFIG if is_config else STORE)
        target = (config if is_config else log.store.root).joinpath(*label.split("/"))
        staged = folder / f"{number}.file"
        stage(staged, member.chunks)
        try:
            yield label, _arrival(staged, target, label, log)
        except _Withheld as secret:
            staged.unlink()
            yield "/".join(redact(part)[0] for part in label.split("/")), str(secret)


class _Withheld(Exception):
    """The file holds a secret."""

    def __init__(self, secret: Secret) -> None:
        super().__init__(f"holds what looks like {secret.what}. {secret.instead}")


def _arrival(staged: Path, target: Path, label: str, log: Log) -> Arrival:
    """Return what kind of arrival the file is. Raises _Withheld."""
    _require_none(map(find_secret, label.split("/")))
    if target == log.store.marker:
        require_our_schema(Path(label), _record(staged))
    if target.is_relative_to(log.folder):
        raw = _record(staged)
        found = parse(target, raw)
        if isinstance(found, Stored) and log.place_of(name_of(found.entry)) == target:
            _require_none([find_secret_in(found.entry, raw)])
            return Contact(found.entry, is_named=True, file=staged)
    with staged.open("rb") as file:
        _require_none(find_secret_in_file(Path(label), piece) for piece in _pieces(file))
    return NewFile(staged, target, label)


def _require_none(secrets: Iterable[Secret | None]) -> None:
    if secret := next(filter(None, secrets), None):
        raise _Withheld(secret)


def _record(staged: Path) -> bytes:
    """Return the contents of a file that will be parsed. One byte over the limit makes it unfit."""
    with staged.open("rb") as file:
        return file.read(LARGEST_RECORD + 1)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    piece = file.read(_PIECE)
    while piece:
        yield piece
        more = file.read(_PIECE)
        piece = piece[-_OVERLAP:] + more if more else b""

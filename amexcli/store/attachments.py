"""Files kept with an entry: copied whole, under a safe name, and seen to hold no secret."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import AmexError, NotFound, Refused
from amexcli.store import files
from amexcli.store.entry import Entry
from amexcli.store.guard import locate_secret, redact
from amexcli.store.home import Home
from amexcli.text import count

MEBIBYTE = 1024 * 1024
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 100
"""Bytes, in front of the dot and behind it."""
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_CONTROLS = bytes({*range(1, 32), 127} - set(b"\b\t\n\f\r\x1b"))
_FEW = 50
"""Text has at most one control character in so many."""


class Attachment(NamedTuple):
    """A file that was read and may be kept."""

    name: str
    data: bytes
    masked: int = 0
    """How many secrets were masked in it."""


def read_attachment(path: Path, *, largest: int, with_redaction: bool = False) -> Attachment:
    """Return the file at `path`. Raises Refused if it is empty, too large or holds a secret.

    `largest` is in bytes. Raises AmexError if it cannot be read.
    """
    try:
        if not path.is_file():
            raise Refused(f"{path} is not a file.", "Give a file that is there.")
        size = path.stat().st_size
        if size > largest:
            raise Refused(
                f"{path} has {size / MEBIBYTE:.1f} MiB, more than {largest / MEBIBYTE:g}.",
                "Give --max-size if you mean it.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise AmexError(f"{path} could not be read: {error.strerror or error}") from error
    if not data:
        raise Refused(f"{path} is empty.", "Save it again, then attach it.")
    encoding = _encoding(data)
    if encoding is None:
        return Attachment(_safe_name(path.name), data)
    text = data.decode(*encoding)
    found = locate_secret(text)
    if found is None:
        return Attachment(_safe_name(path.name), data)
    if not with_redaction:
        line = text.count("\n", 0, found.start) + 1
        raise Refused(
            f"That looks like {found.secret.what} in {path}, line {line}. Nothing was saved.",
            f"{found.secret.instead} --redact stores a copy with it masked.",
        )
    clean, masked = redact(text)
    return Attachment(_safe_name(path.name), clean.encode(*encoding), masked)


def _encoding(data: bytes) -> tuple[str, str] | None:
    """Return how to read the bytes as text and write them back unchanged; None for an image.

    UTF-16 shows by its mark, or by every second byte being 0. Else it is read as UTF-8, whatever
    is not UTF-8 in it (Latin-1, say) being carried along: digits are the same in all of them.
    """
    marked, low, high = _UTF_16.get(data[:2]), data[1::2].count(0), data[::2].count(0)
    if len(data) % 2 == 0 and (marked or max(low, high) > len(data) // 8):
        return marked or ("utf-16-le" if low > high else "utf-16-be"), "surrogatepass"
    controls = len(data) - len(data.translate(None, _CONTROLS))
    is_binary = controls * _FEW > len(data) or (low + high) * 4 > len(data)
    return None if is_binary else ("utf-8", "surrogateescape")


def _safe_name(name: str) -> str:
    """Return a name that is one on every system: no spaces, no dot in front, not too long."""
    path = Path(_UNSAFE.sub("-", name).lstrip(".-") or "file")
    parts = (part.encode()[:_LONGEST_NAME] for part in (path.stem, path.suffix))
    return "".join(part.decode("utf-8", "ignore") for part in parts)


class Attachments:
    """The attachments of one store."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.root / "attachments"

    @contextmanager
    def keeping(self, entry_id: str, read: Sequence[Attachment]) -> Iterator[tuple[str, ...]]:
        """Store the files with the entry, and hand on the names that they got.

        Should what is done with the names fail, the files are taken away again. Raises
        StoreUnusable.
        """
        self.home.prepare_to_write()
        folder = self.folder / entry_id
        kept: list[str] = []
        try:
            for one in read:
                name = _free_name(folder, one.name)
                files.publish(folder / name, one.data)
                kept.append(name)
            yield tuple(kept)
        except BaseException:
            for name, one in zip(kept, read, strict=False):
                files.delete(folder / name, one.data)
            with suppress(OSError):
                folder.rmdir()
            raise

    def find(self, entry: Entry, name: str | None) -> Path:
        """Return the entry's attachment of this name, or the only one. Raises NotFound."""
        names = [name] if name in entry.attachments else list(entry.attachments)
        if not names or (name is not None and names != [name]) or len(names) > 1:
            had = ", ".join(entry.attachments) or "none"
            raise NotFound(
                f"{entry.id} has {count(len(entry.attachments), 'attachment')}: {had}.",
                "Name one of them." if entry.attachments else f"amex log attach {entry.id} FILE",
            )
        if Path(names[0]).name != names[0]:
            raise Refused(
                f"'{names[0]}' is no name of an attachment.", f"Mend it: amex log edit {entry.id}"
            )
        path = self.folder / entry.id / names[0]
        if path.resolve() != self.folder.resolve() / entry.id / names[0]:
            raise Refused(f"{path} is a link, so it was not opened.", "Look where it leads first.")
        if not path.is_file():
            raise AmexError(f"{path} is gone.", "Look for it in a backup.")
        return path

    def copy(self, entry: Entry, entry_id: str) -> None:
        """Keep what is kept with the entry with another one too. Raises StoreUnusable."""
        for name in dict.fromkeys(entry.attachments):
            path = self.folder / entry.id / name
            if Path(name).name == name and path.is_file() and not path.is_symlink():
                files.publish(self.folder / entry_id / name, path.read_bytes())

    def restore(self, entry_id: str) -> None:
        """Bring back what another machine, or `amex log check`, moved to the trash."""
        for path in sorted((self.home.root / "trash/attachments" / entry_id).glob("*")):
            files.move(path, self.folder / entry_id / _free_name(self.folder / entry_id, path.name))

    def purge(self, entry_id: str) -> None:
        """Delete what is kept with an entry for good. What is no file of ours stays."""
        folder = self.folder / entry_id
        for path in sorted(folder.glob("*")):
            if path.is_file():
                files.delete(path, path.read_bytes())
        with suppress(OSError):
            folder.rmdir()


def _free_name(folder: Path, name: str) -> str:
    """Return the name, or with the first number that makes it free: chat-2.txt."""
    path, number = Path(name), 1
    while (folder / name).exists():
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name

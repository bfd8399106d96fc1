"""Files kept with an entry: copied whole, under a safe name, and seen to hold no secret."""

import re
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
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


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
    text = _as_text(data)
    if text is None or (found := locate_secret(text)) is None:
        return Attachment(_safe_name(path.name), data)
    if not with_redaction:
        line = text.count("\n", 0, found.start) + 1
        raise Refused(
            f"That looks like {found.secret.what} in {path}, line {line}. Nothing was saved.",
            f"{found.secret.instead} --redact stores a copy with it masked.",
        )
    clean, masked = redact(text)
    return Attachment(_safe_name(path.name), clean.encode(), masked)


def _as_text(data: bytes) -> str | None:
    """Return the text that the bytes are; None for an image and the like."""
    if encoding := _BYTE_ORDER_MARKS.get(data[:2]):
        return data.decode(encoding, "replace")
    return None if b"\0" in data else data.decode("utf-8", "replace")


def _safe_name(name: str) -> str:
    """Return a name that is one on every system: no spaces, no dot in front, not too long."""
    path = Path(_UNSAFE.sub("-", name).lstrip(".-") or "file")
    return f"{path.stem[:_LONGEST_NAME]}{path.suffix[:_LONGEST_NAME]}"


class Attachments:
    """The attachments of one store."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.root / "attachments"

    def keep(self, entry_id: str, attachment: Attachment) -> str:
        """Store the file with the entry, and return the name that it got. Raises StoreUnusable."""
        self.home.prepare_to_write()
        folder = self.folder / entry_id
        name = _free_name(folder, attachment.name)
        files.publish(folder / name, attachment.data)
        return name

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
        if not path.is_file():
            raise AmexError(f"{path} is gone.", "Look for it in a backup.")
        return path

    def purge(self, entry_id: str) -> None:
        """Delete what is kept with an entry for good."""
        folder = self.folder / entry_id
        for path in sorted(folder.glob("*")):
            files.delete(path, path.read_bytes())


def _free_name(folder: Path, name: str) -> str:
    """Return the name, or with the first number that makes it free: chat-2.txt."""
    path, number = Path(name), 1
    while (folder / name).exists():
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name

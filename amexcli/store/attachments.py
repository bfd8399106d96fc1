"""Files attached to entries: copied whole, under a safe name, and checked for secrets."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import AmexError, NotFound, Refused
from amexcli.store.contents import find_container, find_encoding
from amexcli.store.entry import Entry
from amexcli.store.entry_files import Unreadable, files_below
from amexcli.store.guard import locate_secret, redact
from amexcli.store.names import safe_name
from amexcli.store.regular import LARGEST_ATTACHMENT, MEBIBYTE, hold_the_same
from amexcli.store.store import Store
from amexcli.values.text import count, few


class Attachment(NamedTuple):
    """A file that was read and may be kept."""

    name: str
    data: bytes
    masked: int = 0
    """How many secrets were masked in it."""


def read_attachment(path: Path, *, largest: int, with_redaction: bool = False) -> Attachment:
    """Return the file at `path`. `largest` is in bytes.

    Raises Refused if it is empty, too large, holds a secret or hides its text, AmexError if it
    cannot be read.
    """
    try:
        if not path.is_file():
            raise Refused(f"{path} isn't a file.", "Name a file that exists.")
        size = path.stat().st_size
        if size > largest:
            raise Refused(
                f"{path} is {size / MEBIBYTE:.1f} MiB, more than {largest / MEBIBYTE:g}.",
                "To keep it anyway, add --max-size with a larger number.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise AmexError(f"{path} couldn't be read: {error.strerror or error}") from error
    if not data:
        raise Refused(f"{path} is empty.", "Save it again, then attach it.")
    if container := find_container(data):
        raise Refused(
            f"{path} is {container.what}, so amex can't look for card numbers in it.",
            container.instead,
        )
    encoding = find_encoding(data)
    if encoding is None:
        return Attachment(safe_name(path.name), data)
    text = data.decode(*encoding)
    found = locate_secret(text)
    if found is None:
        return Attachment(safe_name(path.name), data)
    if not with_redaction:
        line = text.count("\n", 0, found.start) + 1
        raise Refused(
            f"That looks like {found.secret.what} in {path}, line {line}. Nothing was saved.",
            f"{found.secret.instead} --redact stores a copy with it masked.",
        )
    clean, masked = redact(text)
    return Attachment(safe_name(path.name), clean.encode(*encoding), masked)


class Attachments:
    """The attachments of one store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.root / "attachments"
        self.trash = store.root / "trash/attachments"

    @contextmanager
    def keeping(self, entry_id: str, read: Sequence[Attachment]) -> Iterator[tuple[str, ...]]:
        """Store the files with the entry, and yield the names they were given.

        If the body fails, the files are deleted again. Raises StoreUnusable.
        """
        self.store.prepare_to_write()
        folder = self.folder / entry_id
        kept: list[str] = []
        try:
            for one in read:
                name = self.store.files.free_name(folder, one.name)
                self.store.files.publish(folder / name, one.data)
                kept.append(name)
            yield tuple(kept)
        except BaseException:
            for name, one in zip(kept, read, strict=False):
                with suppress(AmexError):  # the first error is the one to report
                    self.store.files.delete(folder / name, one.data)
            self.store.files.drop_empty(folder)
            raise

    def find(self, entry: Entry, name: str | None) -> Path:
        """Return the entry's attachment of this name, or the only one.

        Raises NotFound, Refused if it leads out of the store, AmexError if it cannot be opened.
        """
        names = [name] if name in entry.attachments else list(entry.attachments)
        if not names or (name is not None and names != [name]) or len(names) > 1:
            had = few(entry.attachments) or "none"
            raise NotFound(
                f"{entry.id} has {count(len(entry.attachments), 'attachment')}: {had}.",
                "Name one of them." if entry.attachments else f"amex log attach {entry.id} FILE",
            )
        path = self._path_of(entry, names[0])
        if problem := self.problem_with(entry, names[0]):
            raise Refused(f"{path} wasn't opened: it {problem}.", "Nothing was changed.")
        return path

    def problem_with(self, entry: Entry, name: str) -> str:
        """Return why the entry's attachment of this name can't be opened, or ""."""
        if Path(name).name != name or "\0" in name:
            return "isn't a valid file name; to correct it: amex log edit"
        path = self._path_of(entry, name)
        if problem := self.store.files.problem_with(path):
            return problem
        try:
            return "" if stat.S_ISREG(os.stat(path).st_mode) else "isn't a file"
        except FileNotFoundError:
            if self.is_in_trash(entry, name):
                return f"is in the trash; to bring it back: amex log restore {entry.id}"
            return "is gone; look in a backup"
        except OSError as error:
            return f"can't be opened: {error.strerror or error}"

    def _path_of(self, entry: Entry, name: str) -> Path:
        return self.folder / entry.id / name

    def copy(self, entry: Entry, entry_id: str) -> None:
        """Copy the attachments of the entry to another entry. Raises StoreUnusable."""
        for name in dict.fromkeys(entry.attachments):
            if not self.problem_with(entry, name):
                data = self.store.files.read(self.folder / entry.id / name, LARGEST_ATTACHMENT)
                self.store.files.publish(self.folder / entry_id / name, data)

    def is_in_trash(self, entry: Entry, name: str) -> bool:
        """Whether the entry's file of this name is in the trash and not in its place."""
        is_gone = not os.path.lexists(self.folder / entry.id / name)
        return is_gone and Path(name).name == name and (self.trash / entry.id / name).is_file()

    def in_trash(self) -> set[str]:
        """Return the ids of entries whose files are in the trash."""
        found = files_below(self.store.files, self.trash)
        return {one.parent.name for one in found if isinstance(one, Path)}

    def restore(self, entry_id: str) -> tuple[int, list[Unreadable]]:
        """Restore files that another machine, or `amex log check`, moved to the trash.

        Returns how many files came back, and what was left in the trash because it is not a file. A
        file whose place is taken stays, too.
        """
        folder, trashed, restored = self.folder / entry_id, self.trash / entry_id, 0
        found = list(files_below(self.store.files, trashed))
        for path in (one for one in found if isinstance(one, Path) and one.parent == trashed):
            if not hold_the_same(path, folder / path.name):
                name = self.store.files.free_name(folder, path.name)
                self.store.files.move(path, folder / name)
                restored += 1
        return restored, [one for one in found if isinstance(one, Unreadable)]

    def purge(self, entry_id: str) -> list[Unreadable]:
        """Delete the attachments of an entry for good. Return what stays: it isn't a file."""
        folder = self.folder / entry_id
        found = list(files_below(self.store.files, folder))
        for path in (one for one in found if isinstance(one, Path) and one.parent == folder):
            self.store.files.delete(path)
        self.store.files.drop_empty(folder)
        return [one for one in found if isinstance(one, Unreadable)]

"""Many entries at once: those that are there already are left out, the rest goes in whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Literal, TypeAlias

from amexcli.store import files
from amexcli.store.entry import Entry, as_raw
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.store.reading import Named, Stored, id_in, load, moment_of, name_of

Standing: TypeAlias = Literal["new", "known", "other"]
"""Of an entry: not there, there already, or its id is there with something else."""


class Intake:
    """What comes into a log in one go. Nothing of it is in the log before `publish`.

    It holds the names of the log's files, but no entry, so there may be any number of them.
    """

    def __init__(self, log: Log, folder: Path | None) -> None:
        self._log, self._folder = log, folder
        self._ids: dict[str, Named | bytes] = {}
        self._by_moment: dict[str, list[Named]] = {}
        self._contents: set[bytes] = set()
        for file in log.files():
            self._ids[id_in(file.name)] = file
            self._by_moment.setdefault(file.name.partition("-")[0], []).append(file)

    def new_id(self) -> str:
        """Return a random id that nothing has: of 100,000, some would be the same by chance."""
        while (chosen := new_id()) in self._ids:
            pass
        return chosen

    def find(self, entry: Entry) -> Standing:
        """Return whether the log or this intake has the entry: its id, or all else that is in it.

        Entries that come with an id are told apart by it: two may say the same.
        """
        known = self._ids.get(entry.id)
        if known is not None:
            same = known == _content(entry) if isinstance(known, bytes) else _same(entry, known)
            return "known" if same else "other"
        if _content(entry) in self._contents:
            return "known"
        at_once = self._by_moment.get(moment_of(entry), ())
        return "known" if any(_same(entry, file) for file in at_once) else "new"

    def take(self, entry: Entry, *, is_named: bool) -> None:
        """Add an entry. Raises StoreUnusable; it has been checked (see `entry.check`)."""
        content = _content(entry)
        self._ids[entry.id] = content
        if not is_named:
            self._contents.add(content)
        if self._folder:
            files.stage(self._folder / name_of(entry), as_raw(entry))

    def publish(self) -> None:
        """Put what was taken into the log, all or nothing. Raises StoreUnusable."""
        if self._folder:
            self._log.home.files.publish_staged(self._folder, self._log.place_of)


@contextmanager
def intake(log: Log, *, dry_run: bool) -> Iterator[Intake]:
    """An intake of the log; what was not published is gone afterwards. Raises StoreUnusable."""
    if dry_run:
        yield Intake(log, None)
        return
    log.home.prepare_to_write()
    with log.home.files.staging(log.folder) as folder:
        yield Intake(log, folder)


def _content(entry: Entry) -> bytes:
    """Return a fingerprint of all that is in the entry but its id."""
    return blake2b(repr(replace(entry, id="")).encode(), digest_size=16).digest()


def _same(entry: Entry, file: Named) -> bool:
    found = load(file)
    return isinstance(found, Stored) and replace(found.entry, id=entry.id) == entry

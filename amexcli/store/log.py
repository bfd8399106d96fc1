"""The log: a folder of entries by year and month, newest first by name.

Reading never writes and doesn't need a lock. An unreadable file is left alone, and `Reading` lists
it separately from the entries.
"""

import os
import warnings
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

from amexcli.errors import AmexError, Leftover, NotFound, Refused, StoreUnusable
from amexcli.store.entry import SCHEMA, Entry, as_raw, check
from amexcli.store.entry_files import (
    Gone,
    LedBack,
    Loaded,
    Named,
    Reading,
    Stored,
    Unreadable,
    day_in,
    entry_files,
    files_below,
    id_in,
    load,
    name_of,
    parse,
    read,
)
from amexcli.store.guard import refuse_secrets
from amexcli.store.ids import as_typed
from amexcli.store.regular import Unfit
from amexcli.store.search import Query, first_look, matches
from amexcli.store.store import Store

LATEST = "last"
_MOST_CANDIDATES = 10
_ONE_DAY = timedelta(days=1)
_EVERYTHING = Query()
_CLEARED = "amex log check --fix removes the old file"
_EDIT_BY_HAND = "Change it in your editor: amex log edit ID"


class Log:
    """The entries of one store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.root / "log"
        self.trash = store.root / "trash"

    def add(self, entry: Entry) -> Path:
        """Store a new entry and return its file. The cost does not depend on the size of the log.

        Raises Refused (see `entry.check`) or StoreUnusable; then nothing was written.
        """
        check(entry)
        self.store.prepare_to_write()
        path = self.place_of(name_of(entry))
        self.store.files.publish(path, as_raw(entry))
        return path

    def change(self, stored: Stored, values: Mapping[str, object]) -> Stored:
        """Set these keys in the entry's file, deleting those that are None, and return the result.

        Everything else in the file stays as it is: unknown keys, their order, comments. Raises as
        `rewrite` does.
        """
        from amexcli.store.toml import Unparsable, with_values

        try:
            return self.rewrite(stored, with_values(stored.raw, values))
        except Unparsable as error:
            raise AmexError(f"{stored.path} {error}", _EDIT_BY_HAND) from error

    def rewrite(self, stored: Stored, raw: bytes) -> Stored:
        """Replace the entry's file by these bytes, and return the result.

        Raises Refused if they are not an entry that may be stored, ChangedMeanwhile if the file is
        not as it was read, StoreUnusable.
        """
        from amexcli.store.toml import comments_in

        found = parse(stored.path, raw)
        if isinstance(found, Unreadable):
            raise Refused(f"That isn't a record: {found.problem}", "Nothing was saved.")
        for key in ("id", "schema"):
            if getattr(found.entry, key) != (known := getattr(stored.entry, key)):
                raise Refused(f"The {key} can't be changed.", f"It's {known}. Nothing was saved.")
        check(found.entry)
        refuse_secrets("the comments", "\n".join(comments_in(raw)))
        self.store.prepare_to_write()
        if stored.entry.schema > SCHEMA:
            raise StoreUnusable(
                f"{stored.path} has schema {stored.entry.schema}; this version writes {SCHEMA}.",
                "Nothing was written. Update amexcli to change this record.",
            )
        if raw != stored.raw:
            self.store.files.replace(stored.path, stored.raw, raw)
        target = self.place_of(name_of(found.entry))
        if target.name == stored.path.name:
            return found
        try:
            self.store.files.move(stored.path, target)
        except AmexError as error:  # the change itself is saved
            text = f"{error.message}\nThe change is saved. amex log check --fix renames its file."
            warnings.warn(text, Leftover, stacklevel=2)
            return found
        return found._replace(path=target)

    def remove(self, stored: Stored) -> Path:
        """Move the entry's file to the trash and return its new path."""
        self.store.prepare_to_write()
        return self.store.discard(stored.path)

    def restore(self, stored: Stored) -> Path:
        """Move an entry back from the trash and return its file.

        Raises Refused if its id is in the log, because a sync or an import brought it back.
        """
        if stored.entry.id in self.ids():
            raise Refused(
                f"{stored.entry.id} is already in your log.",
                f"To see it: amex log show {stored.entry.id}. In the trash: {stored.path}.",
            )
        self.store.prepare_to_write()
        target = self.place_of(name_of(stored.entry))
        self.store.files.move(stored.path, target)
        return target

    def purge(self, stored: Stored) -> None:
        """Delete an entry in the trash for good."""
        self.store.prepare_to_write()
        self.store.files.delete(stored.path, stored.raw)

    def ids(self) -> set[str]:
        """Return the ids of all entries in the log."""
        return {id_in(file.name) for file in self.files()}

    def files(self, since: str = "", *, oldest_first: bool = False) -> Iterator[Named]:
        """Yield the log's files, newest first unless told otherwise; see `entry_files`."""
        return entry_files(self.store.files, self.folder, since, oldest_first=oldest_first)

    def all_files(self) -> Iterator[Named]:
        """Yield the log's files, newest first. Raises StoreUnusable if some may be hidden."""
        for file in self.files():
            if isinstance(file, Unreadable) and not (isinstance(file, LedBack) or id_in(file.name)):
                raise StoreUnusable(
                    f"{file.path} {file.problem}. Nothing was changed.",
                    "amex can't tell what's in there, so it might import it a second time.",
                )
            yield file

    def trashed_files(self) -> Iterator[Named]:
        """Yield the files of the entries in the trash, newest first."""
        return entry_files(self.store.files, self.trash)

    def discarded(self) -> Iterator[Path | Unreadable]:
        """Yield the other files in the trash: cases, and what `amex log check` moved there."""
        named = {one.path for one in self.trashed_files() if isinstance(one, Unreadable)}
        for one in files_below(self.store.files, self.trash):
            if one.path not in named if isinstance(one, Unreadable) else one.parent != self.trash:
                yield one

    def removed(self) -> Iterator[Loaded]:
        """Yield the entries in the trash, newest first."""
        return (found for found in map(load, self.trashed_files()) if not isinstance(found, Gone))

    def in_trash(self) -> Reading[Stored | Path]:
        """Return everything in the trash: its entries, newest first, then the other files."""
        return Reading(chain(self.removed(), self.discarded()))

    def select(self, query: Query = _EVERYTHING, *, oldest_first: bool = False) -> Reading[Stored]:
        """Return the entries that match `query` in order. Reads only as many as needed."""
        return Reading(self._matching(query, oldest_first=oldest_first))

    def newest(self, query: Query = _EVERYTHING) -> Iterator[Loaded]:
        """Yield what matches `query`, newest first. Reads only as many as needed."""
        return self._matching(query, oldest_first=False)

    def _matching(self, query: Query, *, oldest_first: bool) -> Iterator[Loaded]:
        may_match = first_look(query)
        is_limited, wants_all = bool(query.since or query.until), query == _EVERYTHING
        # Names contain the day in UTC, which is at most one day off the local one.
        first = query.since - _ONE_DAY if query.since else date.min
        last = query.until + _ONE_DAY if query.until else date.max
        since = f"{first:%Y/%m}" if query.since else ""
        for file in self.files(since, oldest_first=oldest_first):
            if is_limited and not first <= (day_in(file.name) or first) <= last:
                continue
            raw = read(file)
            if isinstance(raw, bytes):
                if wants_all or may_match(raw):
                    found = parse(Path(file.path), raw)
                    if wants_all or isinstance(found, Unreadable) or matches(found.entry, query):
                        yield self._unless_renamed(found)
            elif not isinstance(raw, Gone):
                yield raw

    def _unless_renamed(self, found: Loaded) -> Loaded:
        """Return Unreadable in place of an entry whose file exists twice.

        That happens when `edit --at` is interrupted: the file exists under its old name and its new
        one.
        """
        if isinstance(found, Stored) and (name := name_of(found.entry)) != found.path.name:
            with suppress(OSError, Unfit):
                if self.store.files.read(self.place_of(name)) == found.raw:
                    return Unreadable(found.path, f"is the same as {name}; {_CLEARED}")
        return found

    def find(self, prefix: str) -> Stored:
        """Return the entry whose id begins this way, or the newest for "last".

        Raises NotFound if none or several match; the message lists the candidates.
        """
        return self.find_all([prefix])[0]

    def find_all(self, prefixes: Sequence[str]) -> list[Stored]:
        """Return the entry for each prefix, without duplicates. The folder is read only once."""
        files: Iterable[Named] = self.files()
        if len(prefixes) > 1:
            files = list(files)
        found = (self._find_latest(files) if _is_latest(p) else _find(p, files) for p in prefixes)
        return list({stored.path: stored for stored in found}.values())

    def _find_latest(self, files: Iterable[Named]) -> Stored:
        newest = next((file for file in files if not isinstance(file, LedBack)), None)
        if newest is None:
            raise NotFound("You have no records yet.", "To add one: amex log add")
        stored = _readable(load(newest))
        is_linked = os.stat(stored.path).st_nlink > 1
        if is_linked or stored.path.name != name_of(stored.entry):  # the file may exist twice
            return _find(stored.entry.id, self.files())
        return stored

    def find_removed(self, prefix: str, others: Container[str] = ()) -> Stored:
        """Return the entry in the trash whose id begins this way, or the newest for "last".

        An entry of the log counts as well if its id is one of the `others`. Raises NotFound.
        """
        if _is_latest(prefix) and (newest := next(self.removed(), None)):
            return _readable(newest)
        alive = {id_in(f.name): f for f in self.files() if id_in(f.name) in others}
        removed = (file for file in self.trashed_files() if id_in(file.name) not in alive)
        return _find(prefix, [*alive.values(), *removed], "See `amex log trash`.")

    def place_of(self, name: str) -> Path:
        """Return the place of a file of this name (see `entry_files.name_of`)."""
        return Path(self.folder, name[:4], name[4:6], name)


def _is_latest(prefix: str) -> bool:
    return prefix.strip().casefold() == LATEST


def _find(prefix: str, files: Iterable[Named], hint: str = "See `amex log list`.") -> Stored:
    wanted = as_typed(prefix)
    named: list[Named] = []
    left_alone: list[Unreadable] = []
    for file in files:
        # An id from an import may contain letters that are easily misread.
        if wanted and as_typed(id_in(file.name)).startswith(wanted):
            named.append(file)
        elif isinstance(file, Unreadable):
            left_alone.append(file)
    # One id may be the beginning of another.
    named = [file for file in named if as_typed(id_in(file.name)) == wanted] or named
    if not named:
        unseen = (f"Not checked: {_describe(one)}" for one in left_alone[:_MOST_CANDIDATES])
        raise NotFound(
            f"No record has an id that begins with '{prefix}'.", "\n".join((hint, *unseen))
        )
    found = [load(file) for file in named[:_MOST_CANDIDATES]]
    if len(named) == 1:
        return _readable(found[0])
    if len({id_in(file.name) for file in named}) == 1:
        raise _there_twice(id_in(named[0].name), found)
    raise NotFound(
        f"{len(named)} records have an id that begins with '{prefix}':",
        "\n".join((*map(_describe, found), "Type more of the id.")),
    )


def _there_twice(entry_id: str, found: list[Loaded]) -> NotFound:
    """Return the error for an id that several files share."""
    entries = [one for one in found if isinstance(one, Stored)]
    if len(entries) < len(found):
        return NotFound(
            f"Several files have the id {entry_id}, and not all can be read:",
            "\n".join((*map(_describe, found), "Run amex log check, or move one of them.")),
        )
    paths = [str(one.path) for one in entries]
    if len({one.raw for one in entries}) == 1:
        return NotFound(
            f"There are two copies of {entry_id}. They're identical, but one file has an old name:",
            "\n".join((*paths, f"A command was interrupted. {_CLEARED}.")),
        )
    return NotFound(
        f"Several records have the id {entry_id}:",
        "\n".join((*paths, "amex log check --fix gives each one its own id.")),
    )


def _readable(found: Loaded) -> Stored:
    if isinstance(found, Unreadable):
        raise AmexError("amex can't read that record.", _describe(found))
    return found


def _describe(found: Loaded) -> str:
    match found:
        case Stored(entry):
            return f"{entry.id}  {entry.at:%Y-%m-%d}  {entry.summary}"
        case Unreadable(path, problem):
            return f"{path}: {problem}"

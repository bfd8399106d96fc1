"""The files of the log on the disk: found newest first, read, and parsed.

Nothing here writes. A file that cannot be read becomes `Unreadable`.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date
from pathlib import Path
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from amexcli.errors import AmexError
from amexcli.store import toml
from amexcli.store.entry import Entry, Malformed, from_toml
from amexcli.store.files import store_trouble
from amexcli.store.inside import FilesInside
from amexcli.store.links import Walk, is_link, problem_with
from amexcli.store.regular import Unfit, read_listed, read_regular
from amexcli.values.text import count

_NAME = re.compile(r"\d{8}T\d{6}Z-([0-9a-z]+)\.toml")
# The names that Syncthing and Dropbox give to copies when two machines disagree.
_CONFLICT = re.compile(r"\.sync-conflict-[^.]*| ?\(.*conflicted copy.*\)")


class Stored(NamedTuple):
    """An entry, its file, and the bytes it was read from."""

    entry: Entry
    path: Path
    raw: bytes


class Unreadable(NamedTuple):
    """A file or folder that cannot be read as an entry, and why, with line and column if known."""

    path: Path
    problem: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name


class LedBack(Unreadable):
    """A link to a folder that is read anyway, so it doesn't hide any entries."""


class Gone(Unreadable):
    """A file that disappeared after its folder was read. It may be back already."""


Loaded: TypeAlias = Stored | Unreadable
"""The result of reading one file. Callers of `Log` get a `Reading` instead."""
Named: TypeAlias = os.DirEntry[str] | Unreadable
"""An unread file with an entry's name, or something that must be left alone."""


class LeftOut(list[Unreadable]):
    """The files and folders that a command had to leave out."""

    @property
    def trouble(self) -> AmexError | None:
        """The error with which the command ends, or None if nothing was left out."""
        return left_out(self) if self else None


_T = TypeVar("_T")


class Reading(Generic[_T]):
    """Everything that can be read, in order and lazily. What can't be read is kept aside.

    It can be iterated once. `left_out` fills while it is.
    """

    def __init__(self, found: Iterable[_T | Unreadable]) -> None:
        self._found = found
        self.left_out = LeftOut()

    def __iter__(self) -> Iterator[_T]:
        """Yield what can be read."""
        for one in self._found:
            if isinstance(one, Unreadable):
                self.left_out.append(one)
            else:
                yield one


def left_out(files: list[Unreadable]) -> AmexError:
    """Return the error for a command that left out these files."""
    return AmexError(
        f"{count(len(files), 'file')} left out:",
        "\n".join(f"{file.path}: {file.problem}" for file in files),
    )


def entry_files(
    files: FilesInside, folder: Path, since: str = "", *, oldest_first: bool = False
) -> Iterator[Named]:
    """Yield what should be entries below `folder`, newest first or oldest first.

    Folders that cannot be opened, and links that must not be followed, are yielded as Unreadable.
    `since` is the oldest folder of interest, such as "2026/11". Raises StoreUnusable if `folder`
    itself cannot be opened.
    """
    if problem := files.problem_with(folder):
        yield Unreadable(folder, problem)
        return
    try:
        yield from _in_order(folder, since, Walk(folder, files.root), is_reversed=not oldest_first)
    except OSError as error:
        raise store_trouble(folder, error) from error


def _in_order(folder: str | Path, since: str, walk: Walk, *, is_reversed: bool) -> Iterator[Named]:
    try:
        with os.scandir(folder) as items:
            in_order = sorted(items, key=lambda item: item.name, reverse=is_reversed)
    except FileNotFoundError:
        return
    this, _, below = since.partition("/")
    for item in in_order:
        if _NAME.fullmatch(item.name) and item.is_file(follow_symlinks=False):
            yield item  # as nearly all of them are
            continue
        is_file = item.name.endswith(".toml") and not is_passed_over(item.name)
        if not is_file and not (item.name.isdigit() and item.name >= this):
            continue
        if alone := left_alone(item, walk):
            yield alone
        elif is_file:
            yield item
        elif item.is_dir():
            try:
                rest = below if item.name == this else ""
                yield from _in_order(item.path, rest, walk, is_reversed=is_reversed)
            except OSError as error:
                yield _closed(Path(item.path), error)


def files_below(
    files: FilesInside, folder: Path, skip: Callable[[os.DirEntry[str]], bool] = lambda _: False
) -> Iterator[Path | Unreadable]:
    """Yield every file below `folder`, in order. What is not a regular file is Unreadable.

    A folder to `skip` is not opened.
    """
    if problem := files.problem_with(folder):
        yield Unreadable(folder, problem)
    else:
        yield from _below(folder, Walk(folder, files.root), skip)


def _below(
    folder: Path, walk: Walk, skip: Callable[[os.DirEntry[str]], bool]
) -> Iterator[Path | Unreadable]:
    try:
        with os.scandir(folder) as items:
            kept = (item for item in items if not skip(item))
            in_order = sorted(kept, key=lambda item: item.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield _closed(folder, error)
        return
    for item in in_order:
        if alone := left_alone(item, walk):
            yield alone
        elif item.is_dir() and not item.name.endswith(".toml"):
            yield from _below(Path(item.path), walk, skip)
        elif item.is_file():
            yield Path(item.path)
        else:
            yield Unreadable(Path(item.path), "isn't a file")


def left_alone(item: os.DirEntry[str], walk: Walk) -> Unreadable | None:
    """Return why a link must not be followed, or a folder not opened; None if neither."""
    if not is_link(item):
        if item.is_dir() and walk.is_too_deep(item.path):
            return Unreadable(Path(item.path), "is nested deeper than any folder of the store")
        return None
    if problem := problem_with(item.path, walk.root):
        return Unreadable(Path(item.path), problem)
    if item.is_dir() and walk.leads_back(item.path):
        target = os.path.realpath(item.path)
        return LedBack(Path(item.path), f"is a link that leads back to {target}")
    return None


def _closed(folder: Path, error: OSError) -> Unreadable:
    return Unreadable(folder, f"can't be opened: {error.strerror or error}")


def is_conflict_copy(name: str) -> bool:
    """Whether a file of this name is a conflict copy of another."""
    return _CONFLICT.search(name) is not None


def original_of(name: str) -> str:
    """Return the name of the file that this one is a conflict copy of."""
    return _CONFLICT.sub("", name)


def is_passed_over(name: str) -> bool:
    """Whether a file of this name is temporary or a conflict copy."""
    return name.startswith(".") or is_conflict_copy(name)


def day_in(name: str) -> date | None:
    """Return the day (in UTC) in an entry's file name."""
    try:
        return date.fromisoformat(name[:8])
    except ValueError:
        return None


def id_in(name: str) -> str:
    """Return the id in an entry's file name, or "" if it is not named like one."""
    match = _NAME.fullmatch(name)
    return match[1] if match else ""


def name_of(entry: Entry) -> str:
    """Return the name of the entry's file, made from its time in UTC and its id."""
    return f"{moment_of(entry)}-{entry.id}.toml"


def moment_of(entry: Entry) -> str:
    """Return the entry's time as it is written in the name of its file."""
    return f"{entry.at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def read(file: Named) -> bytes | Unreadable:
    """Return the file's contents."""
    if isinstance(file, Unreadable):
        return file
    if not _NAME.fullmatch(file.name):
        return Unreadable(Path(file.path), "isn't named like a record, so amex left it out")
    try:
        is_listed = file.is_file(follow_symlinks=False)
        return read_listed(file.path) if is_listed else read_regular(file.path)
    except Unfit as error:
        return Unreadable(Path(file.path), str(error))
    except OSError as error:
        is_gone = isinstance(error, FileNotFoundError) and not is_link(file)
        return (Gone if is_gone else Unreadable)(Path(file.path), error.strerror or str(error))


def load(file: Named) -> Loaded:
    """Return the entry in the file."""
    raw = read(file)
    return raw if isinstance(raw, Unreadable) else parse(Path(file.path), raw)


def parse(path: Path, raw: bytes) -> Loaded:
    """Parse the file's bytes as an entry."""
    try:
        return Stored(from_toml(toml.load(raw)), path, raw)
    except toml.Unparsable as error:
        return Unreadable(path, str(error))
    except Malformed as error:
        return Unreadable(path, f"{error}{toml.find_place(raw, error.key)}")

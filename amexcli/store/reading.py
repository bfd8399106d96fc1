"""Files of the log as they lie on the disk: found newest first, read, and parsed.

Nothing here writes. What cannot be read becomes `Unreadable`.
"""

import os
import re
from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path
from typing import NamedTuple, TypeAlias

from amexcli.errors import AmexError
from amexcli.store.entry import Entry, Malformed, from_toml
from amexcli.store.files import store_trouble
from amexcli.store.regular import Unfit, read_regular
from amexcli.text import count

_NAME = re.compile(r"\d{8}T\d{6}Z-([0-9a-z]+)\.toml")
# What Syncthing and Dropbox call the copies that they make when two machines disagree.
_CONFLICT = re.compile(r"\.sync-conflict-[^.]*| ?\(.*conflicted copy.*\)")


class Stored(NamedTuple):
    """An entry, where it lies, and the bytes it was read from."""

    entry: Entry
    path: Path
    raw: bytes


class Unreadable(NamedTuple):
    """A file that is not an entry we can read, and why, with line and column where known."""

    path: Path
    problem: str


Found: TypeAlias = Stored | Unreadable


def left_out(files: list[Unreadable]) -> AmexError:
    """Return the error with which a command ends that had to do without these files."""
    return AmexError(
        f"{count(len(files), 'file')} left out:",
        "\n".join(f"{file.path}: {file.problem}" for file in files),
    )


def newest_files(folder: str | Path, since: str = "") -> Iterator[os.DirEntry[str]]:
    """Yield the files below `folder` that should be entries, newest first.

    `since` is the oldest folder of interest, such as "2026/11".
    """
    try:
        with os.scandir(folder) as items:
            newest_first = sorted(items, key=lambda item: item.name, reverse=True)
    except FileNotFoundError:
        return
    except OSError as error:
        raise store_trouble(Path(folder), error) from error
    this, _, below = since.partition("/")
    for item in newest_first:
        if item.name.endswith(".toml") and not is_passed_over(item.name):
            yield item
        elif item.name.isdigit() and item.name >= this and item.is_dir():
            yield from newest_files(item.path, below if item.name == this else "")


def is_conflict_copy(name: str) -> bool:
    """Whether a file of this name is a second version of another."""
    return _CONFLICT.search(name) is not None


def original_of(name: str) -> str:
    """Return what the file is called of which this one is a second version."""
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
    """Return the name of the entry's file: its moment in UTC and its id."""
    return f"{moment_of(entry)}-{entry.id}.toml"


def moment_of(entry: Entry) -> str:
    """Return the entry's moment as it stands in the name of its file."""
    return f"{entry.at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def read(file: os.DirEntry[str]) -> bytes | Unreadable:
    """Return what is in the file."""
    if not _NAME.fullmatch(file.name):
        return Unreadable(Path(file.path), "is not named like an entry, so it was left out")
    try:
        return read_regular(file.path)
    except Unfit as error:
        return Unreadable(Path(file.path), str(error))
    except OSError as error:
        return Unreadable(Path(file.path), error.strerror or str(error))


def load(file: os.DirEntry[str]) -> Found:
    """Return the entry in the file."""
    raw = read(file)
    return raw if isinstance(raw, Unreadable) else parse(Path(file.path), raw)


def parse(path: Path, raw: bytes) -> Found:
    """Return the entry that the file's bytes are."""
    from amexcli.store.toml import Unparsable, find_place
    from amexcli.store.toml import load as load_toml

    try:
        return Stored(from_toml(load_toml(raw)), path, raw)
    except Unparsable as error:
        return Unreadable(path, str(error))
    except Malformed as error:
        return Unreadable(path, f"{error}{find_place(raw, error.key)}")

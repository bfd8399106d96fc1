"""The store as it lies on the disk, read once for all checks."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from amexcli.store import files
from amexcli.store.attachments import Attachments
from amexcli.store.cases import Cases
from amexcli.store.home import Home
from amexcli.store.log import Log
from amexcli.store.reading import Stored, Unreadable, is_passed_over, parse

_GIT = ".git"


class Survey:
    """What the checks look at, and what their fixes work with."""

    def __init__(self, home: Home, now: float) -> None:
        """`now` is in seconds since 1970, as the times of files are."""
        self.home, self.now = home, now
        self._depth = len(home.root.parts)
        self.log, self.cases, self.attachments = Log(home), Cases(home), Attachments(home)

    @cached_property
    def paths(self) -> list[Path]:
        """Every file and folder of the store, but for what git keeps there."""
        return sorted(_walk(self.home.root))

    @cached_property
    def entries(self) -> list[Stored]:
        """The log's entries, whatever their files are called. Conflict copies are left out."""
        return [one for one in self._found if isinstance(one, Stored)]

    @cached_property
    def unreadable(self) -> list[Unreadable]:
        """The log's files that cannot be read."""
        return [one for one in self._found if isinstance(one, Unreadable)]

    @cached_property
    def _found(self) -> list[Stored | Unreadable]:
        return [
            read(path)
            for path in self.files_below(self.log.folder)
            if path.suffix == ".toml" and not any(map(is_passed_over, path.parts[self._depth :]))
        ]

    def files_below(self, folder: Path) -> Iterator[Path]:
        """Yield the files in the folder, and what only looks like one: a pipe, a broken link."""
        return (p for p in self.paths if p.is_relative_to(folder) and not p.is_dir())


def read(path: Path) -> Stored | Unreadable:
    """Return the entry in the file, whatever the file is called."""
    if not path.is_file():
        return Unreadable(path, "is not a file")
    try:
        return parse(path, path.read_bytes())
    except OSError as error:
        return Unreadable(path, error.strerror or str(error))


def _walk(folder: Path) -> Iterator[Path]:
    try:
        items = list(folder.iterdir())
    except FileNotFoundError:
        return
    except OSError as error:
        raise files.store_trouble(folder, error) from error
    for item in items:
        if item.name == _GIT:
            continue
        yield item
        if item.is_dir() and not item.is_symlink():
            yield from _walk(item)

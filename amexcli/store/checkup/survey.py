"""The store as it lies on the disk, read once for all checks."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

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
        self.closed: list[Path] = []
        """Folders that could not be looked into."""
        self.log, self.cases, self.attachments = Log(home), Cases(home), Attachments(home)

    @cached_property
    def paths(self) -> list[Path]:
        """Every file and folder of the store, but for what git keeps there."""
        return sorted(self._walk(self.home.root)) if self.home.root.exists() else []

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
        depth = len(self.home.root.parts)
        return [
            read(path)
            for path in self.paths
            if path.suffix == ".toml"
            and path.is_relative_to(self.log.folder)
            and not any(map(is_passed_over, path.parts[depth:]))
        ]

    def files_below(self, folder: Path) -> Iterator[Path]:
        """Yield the files in the folder; nothing else that has a name there: a pipe, a link."""
        return (p for p in self.paths if p.is_relative_to(folder) and _is_file(p))

    def _walk(self, folder: Path) -> Iterator[Path]:
        try:
            items = [(item, item.is_dir()) for item in folder.iterdir() if item.name != _GIT]
        except PermissionError:
            self.closed.append(folder)
            return
        for item, is_folder in items:
            yield item
            if is_folder and (not item.is_symlink() or self._may_be_link(item)):
                yield from self._walk(item)

    def _may_be_link(self, folder: Path) -> bool:
        """Whether the log, too, goes on behind the link: to another disk, say."""
        return folder.parent == self.home.root or (
            folder.name.isdigit() and folder.is_relative_to(self.log.folder)
        )


def read(path: Path) -> Stored | Unreadable:
    """Return the entry in the file, whatever the file is called."""
    if not path.is_file():
        return Unreadable(path, "is not a file")
    try:
        return parse(path, path.read_bytes())
    except PermissionError as error:
        return Unreadable(path, error.strerror or str(error))


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()

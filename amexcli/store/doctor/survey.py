"""Reads the store from the disk once for all checks."""

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from amexcli.store.attachments import Attachments
from amexcli.store.cases import Cases
from amexcli.store.entry_files import (
    LedBack,
    Stored,
    Unreadable,
    files_below,
    is_passed_over,
    left_alone,
    parse,
)
from amexcli.store.links import Walk
from amexcli.store.log import Log
from amexcli.store.regular import Unfit, read_regular
from amexcli.store.store import Store

_GIT = ".git"


class Survey:
    """What the checks inspect, and what their fixes work with."""

    def __init__(self, store: Store, now: float) -> None:
        """`now` is in seconds since 1970, like the times of files."""
        self.store, self.now = store, now
        self.log, self.cases, self.attachments = Log(store), Cases(store), Attachments(store)

    @cached_property
    def paths(self) -> list[Path]:
        """Every file and folder of the store except git's. Links are not followed."""
        return sorted(one for one in self._everything if isinstance(one, Path))

    @cached_property
    def left_alone(self) -> list[Unreadable]:
        """What no command reads: links that lead out, locked folders, files that aren't entries."""
        seen = (one for one in (*self._everything, *self._found) if isinstance(one, Unreadable))
        return list({one.path: one for one in seen}.values())

    @cached_property
    def entries(self) -> list[Stored]:
        """The log's entries, whatever their files are called. Conflict copies are left out."""
        return [one for one in self._found if isinstance(one, Stored)]

    @cached_property
    def unreadable(self) -> list[Unreadable]:
        """The log's files that can't be read, and links that lead out of it."""
        return [one for one in self._found if isinstance(one, Unreadable)]

    @cached_property
    def _found(self) -> list[Stored | Unreadable]:
        return [
            one if isinstance(one, Unreadable) else read(one)
            for one in files_below(self.store.files, self.log.folder)
            if isinstance(one, Unreadable) or self._is_entry(one)
        ]

    def _is_entry(self, path: Path) -> bool:
        parts = path.relative_to(self.store.root).parts
        return path.suffix == ".toml" and not any(map(is_passed_over, parts))

    @cached_property
    def _everything(self) -> list[Path | Unreadable]:
        root = self.store.root
        return list(self._walk(root, Walk(root, root))) if root.exists() else []

    def files_below(self, folder: Path) -> Iterator[Path]:
        """Yield the regular files in the folder, and no pipes or links that lead out.

        Git's own folder is skipped.
        """
        found = files_below(self.store.files, folder, skip=lambda item: item.name == _GIT)
        return (path for path in found if isinstance(path, Path))

    def raw(self, path: Path) -> bytes | None:
        """Return the file's contents; None if it is not a file, too large or unreadable."""
        try:
            return self.store.files.read(path)
        except FileNotFoundError:
            raise  # another command is changing the store: the caller tries again
        except (Unfit, OSError):
            return None

    def _walk(self, folder: Path, walk: Walk) -> Iterator[Path | Unreadable]:
        try:
            with os.scandir(folder) as scanned:
                items = [item for item in scanned if item.name != _GIT]
        except FileNotFoundError:
            raise
        except OSError as error:
            yield Unreadable(folder, f"can't be opened: {error.strerror}")
            return
        for item in items:
            yield Path(item.path)
            if (alone := left_alone(item, walk)) and not isinstance(alone, LedBack):
                yield alone
            elif item.is_dir(follow_symlinks=False):
                yield from self._walk(Path(item.path), walk)


def read(path: Path) -> Stored | Unreadable:
    """Return the entry in the file, whatever the file is called."""
    try:
        return parse(path, read_regular(path))
    except Unfit as error:
        return Unreadable(path, str(error))
    except FileNotFoundError:
        raise
    except OSError as error:
        return Unreadable(path, error.strerror or str(error))

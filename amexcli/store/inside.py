"""Reads and changes files of the store, and never follows a link out of it.

No path may pass through a link that leads elsewhere (see `links`). Every access goes through this
module, so it is checked here and not by each caller. `files` is about how files are written.
"""

import os
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from amexcli.errors import StoreUnusable
from amexcli.store import files, staging
from amexcli.store.links import find_detour, is_link
from amexcli.store.names import free_name
from amexcli.store.regular import LARGEST_RECORD, Unfit, read_regular


class FilesInside:
    """The files below one folder, and no others. Every path is absolute and below it.

    Methods that change a file raise what `files` raises, and StoreUnusable for a link that leads
    out.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def problem_with(self, path: Path) -> str:
        """Return which link on the way to `path` must not be followed and why, or ""."""
        detour = find_detour(path, self.root)
        if detour is None:
            return ""
        return detour.problem if detour.link == path else f"{detour.link} {detour.problem}"

    def require(self, path: Path) -> None:
        """Raise StoreUnusable if a link on the way to `path` must not be followed."""
        if detour := find_detour(path, self.root):
            raise StoreUnusable(
                f"{detour.link} {detour.problem}. It was left alone, and nothing was changed.",
                "Put the file or folder itself there. Only the store's own folder may be a link.",
            )

    def read(self, path: Path, largest: int = LARGEST_RECORD) -> bytes:
        """Return the file's contents. Raises Unfit, OSError; see `read_regular`."""
        if problem := self.problem_with(path):
            raise Unfit(problem)
        return read_regular(path, largest)

    def publish(self, path: Path, data: bytes) -> None:
        """Write a new file, as `files.publish` does."""
        self.require(path.parent)
        files.publish(path, data)

    def replace(self, path: Path, before: bytes, after: bytes) -> None:
        """Replace a file as `files.replace` does. For a link, replace the file it points to."""
        self.require(path)
        files.replace(Path(os.path.realpath(path)) if is_link(path) else path, before, after)

    def move(self, source: Path, target: Path, before: bytes | None = None) -> None:
        """Move a file as `files.move` does. A link is refused, because it would lead elsewhere."""
        self.require(source)
        self.require(target.parent)
        self._require_no_link(source)
        files.move(source, target, before)

    def delete(self, path: Path, before: bytes | None = None) -> None:
        """Delete a file for good, as `files.delete` does."""
        self.require(path)
        self._require_no_link(path)
        files.delete(path, before)

    def free_name(self, folder: Path, name: str) -> str:
        """Return an unused name in the folder, as `names.free_name` does."""
        self.require(folder)
        try:
            return free_name(folder, name)
        except OSError as error:
            raise files.store_trouble(folder, error) from error

    def drop_empty(self, folder: Path) -> None:
        """Delete the folder if it is empty."""
        if not self.problem_with(folder) and not is_link(folder):
            with suppress(OSError):
                folder.rmdir()

    def _require_no_link(self, path: Path) -> None:
        if is_link(path):
            raise StoreUnusable(
                f"{path} is a link to {os.path.realpath(path)}, so it stays where it is.",
                "Put the file itself there, or delete the link yourself.",
            )

    def staging(self, beside: Path) -> AbstractContextManager[Path]:
        """Yield a folder for files that appear together, as `staging.staging` does."""
        self.require(beside)
        return staging.staging(beside)

"""Finds symbolic links that lead out of the store.

The store's own folder may be a link (to another disk, to Dropbox), and so may anything whose target
stays inside.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

# Windows has a second kind of link, to folders. Python has supported it since 3.12.
_is_junction: Callable[[os.PathLike[str]], bool] = getattr(os.path, "isjunction", lambda _: False)


class Detour(NamedTuple):
    """A link that must not be followed, and what is wrong with it."""

    link: Path
    problem: str
    """For example "is a link that leads to /tmp/x, outside of the store"."""


def is_link(path: Path | os.DirEntry[str]) -> bool:
    """Whether this is a link, wherever it leads. For a scanned directory entry this is free."""
    is_symbolic = path.is_symlink() if isinstance(path, os.DirEntry) else os.path.islink(path)
    return is_symbolic or _is_junction(path)


def find_detour(path: Path, root: Path) -> Detour | None:
    """Return the first link on the way from `root` to `path` that must not be followed."""
    place = root
    for part in path.relative_to(root).parts:
        place /= part
        if part == "..":
            return Detour(place, "leads out of the store")
        if is_link(place) and (problem := problem_with(place, root)):
            return Detour(place, problem)
    return None


def problem_with(link: str | Path, root: Path) -> str:
    """Return why the link must not be followed, or "" if it stays in `root`."""
    target = os.path.realpath(link)
    if not _is_within(target, os.path.realpath(root)):
        return f"is a link that leads to {target}, outside of the store"
    try:
        os.stat(link)
    except FileNotFoundError:
        return f"is a link that leads nowhere: {target} doesn't exist"
    except OSError as error:
        return f"is a link that can't be followed: {error.strerror or error}"
    return ""


_DEEPEST = 50
"""How deep folders are searched. A store is three levels deep; Python gives up at 900."""


class Walk:
    """One walk below a folder of the store. Whatever links exist, it visits no folder twice."""

    def __init__(self, top: Path, root: Path) -> None:
        self.root = root
        self._walked = [os.path.realpath(top)]
        self._most_parts = str(top).count(os.sep) + _DEEPEST

    def is_too_deep(self, folder: str) -> bool:
        """Whether the folder is deeper than any folder of a store."""
        return folder.count(os.sep) > self._most_parts

    def leads_back(self, link: str) -> bool:
        """Whether the link leads to a folder that the walk visits anyway."""
        target = os.path.realpath(link)
        if any(_is_within(target, one) or _is_within(one, target) for one in self._walked):
            return True
        self._walked.append(target)
        return False


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))

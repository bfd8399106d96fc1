"""What two versions of a store become together, file by file, and nothing is lost."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

Tree: TypeAlias = Mapping[str, str]
"""Path of each file, and the name that git gives its content."""


class Merged(NamedTuple):
    """Both versions together."""

    tree: dict[str, str]
    conflicts: tuple[str, ...]
    """Files that both sides changed: ours stays, theirs is beside it."""


def merge(base: Tree, ours: Tree, theirs: Tree) -> Merged:
    """Return what two versions that come from `base` become.

    A change on one side holds. What one side removed and the other changed stays. What both
    changed is kept twice.
    """
    tree: dict[str, str] = {}
    conflicts: list[str] = []
    for path in sorted({*ours, *theirs}):
        was, mine, their = base.get(path), ours.get(path), theirs.get(path)
        if mine == was:
            kept = their
        elif their == was:
            kept = mine
        else:
            kept = mine or their
            if mine and their and mine != their:
                tree[conflict_name(path, their)] = their
                conflicts.append(path)
        if kept:
            tree[path] = kept
    return Merged(tree, tuple(conflicts))


def conflict_name(path: str, content: str) -> str:
    """Return the name under which a second version is kept, as Syncthing writes such names."""
    known = PurePosixPath(path)
    return str(known.with_name(f"{known.stem}.sync-conflict-{content[:10]}{known.suffix}"))

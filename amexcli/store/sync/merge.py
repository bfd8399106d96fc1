"""What two versions of a store become together, file by file, and nothing is lost."""

from collections import Counter
from collections.abc import Mapping
from itertools import count
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

from amexcli.store.reading import id_in

Tree: TypeAlias = Mapping[str, str]
"""Path of each file, and the name that git gives its content."""


class Merged(NamedTuple):
    """Both versions together."""

    tree: dict[str, str]
    conflicts: tuple[str, ...]
    """Files that both sides changed: ours stays, theirs is beside it or at another day."""


def merge(base: Tree, ours: Tree, theirs: Tree) -> Merged:
    """Return what two versions that come from `base` become.

    A change on one side holds. What one side removed and the other changed stays, and so does what
    is attached to it. What both changed is kept twice.
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
            if mine and their and mine != their and _can_be_two(path):
                conflicts.append(path)
        if kept:
            tree[path] = kept
    _keep_attachments(tree, ours, theirs)
    for path in conflicts:
        tree[_free_name(path, theirs[path], tree)] = theirs[path]
    twice = _find_twins(tree) - _find_twins(ours) - _find_twins(theirs)
    return Merged(tree, (*conflicts, *sorted(twice)))


def _can_be_two(path: str) -> bool:
    """Whether two versions make sense: not of the files at the top, which are about the store."""
    return "/" in path


def _free_name(path: str, content: str, tree: Tree) -> str:
    """Return a name for a second version that no other content has."""
    names = (conflict_name(path, content, number) for number in count(1))
    return next(name for name in names if tree.get(name, content) == content)


def conflict_name(path: str, content: str, number: int = 1) -> str:
    """Return the name under which a second version is kept, as Syncthing writes such names."""
    known = PurePosixPath(path)
    mark = content[:10] if number == 1 else f"{content[:10]}-{number}"
    return str(known.with_name(f"{known.stem}.sync-conflict-{mark}{known.suffix}"))


def _keep_attachments(tree: dict[str, str], ours: Tree, theirs: Tree) -> None:
    """Put back what is attached to an entry that one side removed and that stays all the same."""
    sides = [_ids(ours), _ids(theirs)]
    saved = {i for i in _ids(tree) if any(i not in side for side in sides)}
    for path in {*ours, *theirs} - set(tree):
        kind, _, rest = path.partition("/")
        if kind == "attachments" and rest.partition("/")[0] in saved:
            tree[path] = ours.get(path) or theirs[path]


def entry_id(path: str) -> str:
    """Return the id of the entry that a path is, "" if it is none."""
    return id_in(path.rpartition("/")[2]) if path.startswith("log/") else ""


def _ids(tree: Tree) -> set[str]:
    return set(map(entry_id, tree)) - {""}


def _find_twins(tree: Tree) -> set[str]:
    """Return the paths of entries that share an id: one side changed the day of it."""
    ids = Counter(map(entry_id, tree))
    return {path for path in tree if entry_id(path) and ids[entry_id(path)] > 1}

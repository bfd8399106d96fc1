"""Merges two versions of a store file by file, so that nothing is lost.

The rule: *what one side decided counts, unless the other side decided differently without knowing
about it. Then both versions stay.* A side decided about a file if it wrote, changed, moved, or
removed it since the common version, or if it chose between the file and a conflict copy of it.
Keeping the original leaves the file unchanged and removes the copy, which is as much a decision as
keeping the copy.

So if two machines settle a conflict differently, both end up with both texts again, as a file and a
conflict copy. If they settle it the same way, both end up with the text they chose.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

from amexcli.store.cases import EMPTY
from amexcli.store.entry_files import id_in, is_conflict_copy, original_of

Tree: TypeAlias = Mapping[str, str]
"""The path of each file, and the git name of its content."""


def name_of(data: bytes) -> str:
    """Return the git name of this content."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


_BEGUN = name_of(EMPTY)
"""A case that an entry began and that doesn't remember anything. It isn't anybody's decision."""
_MARK = 10
"""How many characters of a commit's name identify it."""


class Merged(NamedTuple):
    """The merged version."""

    tree: dict[str, str]
    conflicts: tuple[str, ...]
    """Files that both sides changed. Ours stays. Theirs is next to it or on another day."""


def merge(base: Tree, ours: Tree, theirs: Tree, their_commit: str) -> Merged:
    """Merge two versions that come from `base`.

    A file that one side removed and the other decided to keep stays, with its attachments. Where
    the sides decided differently, both versions stay.
    """
    tree: dict[str, str] = {}
    conflicts: list[str] = []
    second_versions = _group_second_versions(base)

    def has_decided(side: Tree, path: str) -> bool:
        chose = any(second not in side for second in second_versions.get(path, ()))
        return chose or side.get(path) != base.get(path)

    for path in sorted({*ours, *theirs}):
        mine, their = ours.get(path), theirs.get(path)
        if mine == their or not has_decided(theirs, path):
            kept = mine
        elif not has_decided(ours, path):
            kept = their
        elif _BEGUN in (mine, their):
            kept = mine if mine and their in (None, _BEGUN) else their
        else:
            kept = mine or their
            if mine and their and _can_be_two(path):
                conflicts.append(path)
        if kept:
            tree[path] = kept
    _keep_attachments(tree, ours, theirs)
    for path in conflicts:
        tree[conflict_name(path, their_commit)] = theirs[path]
    twice = _find_twins(tree) - _find_twins(ours) - _find_twins(theirs)
    return Merged(tree, (*conflicts, *sorted(twice)))


def find_common(trees: Iterable[Tree]) -> dict[str, str]:
    """Return the files on which all of these versions agree.

    If the sides come from several versions, only those files are surely common to both.
    """
    first, *others = trees
    return {p: name for p, name in first.items() if all(tree.get(p) == name for tree in others)}


def _group_second_versions(base: Tree) -> dict[str, list[str]]:
    """Return the conflict copies that exist, by the path of the file they belong to."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for path in base:
        folder, slash, name = path.rpartition("/")
        if is_conflict_copy(name):
            groups[f"{folder}{slash}{original_of(name)}"].append(path)
    return groups


def _can_be_two(path: str) -> bool:
    """Whether keeping two versions makes sense. It doesn't for files that describe the store."""
    return "/" in path


def conflict_name(path: str, commit: str) -> str:
    """Return the name of a conflict copy, in the form that Syncthing uses.

    `commit` is the version it comes from, so no other copy, earlier or later, has that name.
    """
    known = PurePosixPath(path)
    return str(known.with_name(f"{known.stem}.sync-conflict-{commit[:_MARK]}{known.suffix}"))


def _keep_attachments(tree: dict[str, str], ours: Tree, theirs: Tree) -> None:
    """Restore the attachments of an entry that one side removed but that stays."""
    sides = [_ids(ours), _ids(theirs)]
    saved = {i for i in _ids(tree) if any(i not in side for side in sides)}
    for path in {*ours, *theirs} - set(tree):
        kind, _, rest = path.partition("/")
        if kind == "attachments" and rest.partition("/")[0] in saved:
            tree[path] = ours.get(path) or theirs[path]


def entry_id(path: str) -> str:
    """Return the id of the entry at this path, or "" if it is not an entry."""
    return id_in(path.rpartition("/")[2]) if path.startswith("log/") else ""


def _ids(tree: Tree) -> set[str]:
    """Return the ids of the entries, and "" if there is anything else."""
    return {entry_id(path) for path in tree}


def _find_twins(tree: Tree) -> set[str]:
    """Return the paths of entries that share an id, because one side changed an entry's day."""
    ids = Counter(map(entry_id, tree))
    return {path for path in tree if entry_id(path) and ids[entry_id(path)] > 1}

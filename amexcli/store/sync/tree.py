"""The store's files as git sees them: read from disk and from commits, and stored in git."""

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

from amexcli.errors import ChangedMeanwhile, StoreUnusable
from amexcli.store import files
from amexcli.store.entry_files import Unreadable
from amexcli.store.file_guard import LARGEST
from amexcli.store.regular import MEBIBYTE, Unfit, read_regular
from amexcli.store.store import Store, require_our_schema
from amexcli.store.sync.git import Git, GitFailed
from amexcli.store.sync.merge import Tree, name_of

IGNORE = ".gitignore"
_MARKER = "store.toml"
_FOLDERS = ("log", "cases", "attachments")
_FILE, _PROGRAM = "100644", "100755"
_PART = r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]*"
# No hidden file, no parent folder, nothing that another system would treat as a folder.
_PATH = re.compile(
    rf"log(?:/\d+)*/{_PART}\.[^/\\:\x00-\x1f]+|cases/{_PART}|attachments/{_PART}/{_PART}"
)
_LONGEST = 200
"""Bytes of a name. Conflict copies have longer names."""
_ATTEMPTS = 5


class Snapshot(NamedTuple):
    """The files of the store as they were read."""

    tree: dict[str, str]
    left_out: tuple[Unreadable, ...]
    """Files that cannot be synced: pipes, devices, files that are too large."""


Look: TypeAlias = Callable[[Path, bytes], None]
"""A function that is shown a file and its contents."""


def read_store(store: Store, git: Git, known: Sequence[Tree], look: Look) -> Snapshot:
    """Return the files in the store, and store their contents in git.

    `look` is shown every file that none of the `known` versions has, and may refuse it. Raises
    ChangedMeanwhile if the store keeps changing, StoreUnusable.
    """
    paths = {path for tree in known for path in tree}
    names = {name for tree in known for name in tree.values()}

    def look_at_new(path: str, name: str, data: bytes) -> None:
        if name not in names:
            look(store.root / path, data)
        elif path not in paths:
            look(store.root / path, b"")

    for _ in range(_ATTEMPTS):
        with suppress(FileNotFoundError):  # a file was removed after it was listed: try again
            found = _read_files(store, look_at_new)
            if _hand_over(git, {p: name for p, name in found.tree.items() if name not in names}):
                return found
    raise ChangedMeanwhile("Your log keeps changing while amex syncs it.", "Sync it again.")


def _read_files(store: Store, look: Callable[[str, str, bytes], None]) -> Snapshot:
    tree: dict[str, str] = {}
    left_out: list[Unreadable] = []
    for path in _find_files(store):
        where = store.root / path
        try:
            data = read_regular(where, LARGEST)
        except Unfit as error:
            left_out.append(Unreadable(where, f"{error}, so it wasn't synced"))
            continue
        tree[path] = name_of(data)
        look(path, tree[path], data)
    return Snapshot(tree, tuple(left_out))


def _hand_over(git: Git, tree: Tree) -> bool:
    """Store these files in git, and return whether they still have the contents that were read."""
    if not tree:
        return True
    lines = "".join(f"{path}\n" for path in tree).encode("utf-8", "surrogateescape")
    try:
        names = git.run("hash-object", "-w", "--no-filters", "--stdin-paths", stdin=lines)
    except GitFailed:
        if all(os.path.lexists(git.root / path) for path in tree):
            raise
        return False
    return names.decode().split() == list(tree.values())


def _find_files(store: Store) -> Iterator[str]:
    """Yield the files of the store, and nothing else in its folder.

    Raises StoreUnusable at a link, because the files behind it would look removed.
    """
    for name in (IGNORE, _MARKER):
        _refuse_link(store.root / name)
        if os.path.lexists(store.root / name):
            yield name
    for folder in (store.root / name for name in _FOLDERS):
        _refuse_link(folder)
        if not folder.exists():
            continue
        for here, below, names in os.walk(folder, onerror=_raise):
            below[:] = sorted(name for name in below if not name.startswith("."))
            for path in (Path(here, name) for name in (*below, *names) if name[0] != "."):
                _refuse_link(path)
                relative = path.relative_to(store.root).as_posix()
                if not path.is_dir() and is_ours(relative):
                    yield relative


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise StoreUnusable(
            f"{path} is a link, and can't be synced.",
            "Nothing was changed. Put the file or folder itself there.",
        )


def _raise(error: OSError) -> None:
    if isinstance(error, FileNotFoundError):
        raise error
    raise files.store_trouble(Path(error.filename or "."), error) from error


def is_ours(path: str) -> bool:
    """Whether a file of this path is part of a store."""
    if path in (IGNORE, _MARKER):
        return True
    name = path.rpartition("/")[2].encode("utf-8", "surrogateescape")
    return _PATH.fullmatch(path) is not None and len(name) <= _LONGEST


@lru_cache(maxsize=8)
def read_commit(git: Git, commit: str) -> Tree:
    """Return the files of a commit. Raises StoreUnusable if it is not a commit of a store."""
    tree: dict[str, str] = {}
    for line in git.list_files(commit).split(b"\0")[:-1]:
        facts, _, raw = line.partition(b"\t")
        mode, _, name = facts.decode().split(" ")
        path = raw.decode("utf-8", "surrogateescape")
        if mode not in (_FILE, _PROGRAM) or not is_ours(path):
            raise StoreUnusable(
                f"The git repository holds {path}, which isn't part of a log.",
                "Sync with a repository that is empty, or that amex has filled.",
            )
        tree[path] = name
    if _MARKER in tree:
        _require_our_schema(git, tree[_MARKER])
    return tree


@lru_cache(maxsize=8)
def _require_our_schema(git: Git, marker: str) -> None:
    with git.reading() as read:
        require_our_schema(Path(f"{_MARKER} of the other machine"), read(marker))


def require_sane_sizes(git: Git, names: Collection[str]) -> None:
    """Raise StoreUnusable if an incoming object is too large or missing."""
    if not names:
        return
    wanted = "".join(f"{name}\n" for name in names).encode()
    for line in git.run("cat-file", "--batch-check=%(objectsize)", stdin=wanted).splitlines():
        if not line.isdigit():
            raise GitFailed("The history lacks a file that it names.", git.folder)
        if int(line) > LARGEST:
            raise StoreUnusable(
                f"A file in the git repository is larger than {LARGEST // MEBIBYTE:,} MiB.",
                "Nothing was changed. Check what is in the repository.",
            )


def write_tree(git: Git, tree: Tree) -> str:
    """Return git's name for a tree of these files."""
    index = git.folder / f"amex-index-{os.urandom(6).hex()}.tmp"
    lines = "".join(f"{_FILE} {name}\t{path}\0" for path, name in sorted(tree.items()))
    try:
        git.run(
            *("update-index", "-z", "--index-info"),
            stdin=lines.encode("utf-8", "surrogateescape"),
            index=index,
        )
        return git.run("write-tree", index=index).decode().strip()
    finally:
        with suppress(FileNotFoundError):
            index.unlink()

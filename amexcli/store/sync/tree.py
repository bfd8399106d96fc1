"""The store's files as git sees them: read from disk and from commits, and put back on disk."""

import os
import re
from collections.abc import Container, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from amexcli.errors import ChangedMeanwhile, Refused, StoreUnusable
from amexcli.store import files
from amexcli.store.entry import find_secret_in
from amexcli.store.guard import find_secret
from amexcli.store.home import Home, require_our_schema
from amexcli.store.reading import Stored, parse
from amexcli.store.sync.git import Git
from amexcli.store.sync.merge import Tree, conflict_name, entry_id

IGNORE = ".gitignore"
_MARKER = "store.toml"
_FOLDERS = ("log", "cases", "attachments")
_FILE, _PROGRAM = "100644", "100755"
_PART = r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]*"
# No hidden file, no way up, nothing that another system takes for a folder.
_PATH = re.compile(
    rf"log(?:/\d+)*/{_PART}\.[^/\\:\x00-\x1f]+|cases/{_PART}|attachments/{_PART}/{_PART}"
)
_LONGEST = 200
"""Bytes of a name: a second version of the file has a longer one."""


def _is_ours(path: str) -> bool:
    """Whether a file of this path is part of a store."""
    if path in (IGNORE, _MARKER):
        return True
    name = path.rpartition("/")[2].encode("utf-8", "surrogateescape")
    return _PATH.fullmatch(path) is not None and len(name) <= _LONGEST


def read_store(home: Home, git: Git) -> dict[str, str]:
    """Return what is in the store now; git has the contents from then on. Raises StoreUnusable."""
    paths = list(_find_files(home))
    lines = "".join(f"{path}\n" for path in paths).encode("utf-8", "surrogateescape")
    names = git.run("hash-object", "-w", "--no-filters", "--stdin-paths", stdin=lines)
    return dict(zip(paths, names.decode().split(), strict=True))


def _find_files(home: Home) -> Iterator[str]:
    """Yield the files of the store. What else lies there is no part of it.

    Raises StoreUnusable at a link: what is behind it would pass for removed.
    """
    yield from (name for name in (IGNORE, _MARKER) if (home.root / name).is_file())
    for folder in (home.root / name for name in _FOLDERS):
        _refuse_link(folder)
        if not folder.exists():
            continue
        for here, below, names in os.walk(folder, onerror=_raise):
            below[:] = sorted(name for name in below if not name.startswith("."))
            for path in (Path(here, name) for name in (*below, *names) if name[0] != "."):
                _refuse_link(path)
                relative = path.relative_to(home.root).as_posix()
                if path.is_file() and _is_ours(relative):
                    yield relative


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise StoreUnusable(
            f"{path} is a link, and cannot be synced.", "Put the file or folder itself there."
        )


def _raise(error: OSError) -> None:
    raise files.store_trouble(Path(error.filename or "."), error) from error


def read_commit(git: Git, commit: str) -> dict[str, str]:
    """Return the files of a commit. Raises StoreUnusable if it is not one of a store of ours."""
    tree: dict[str, str] = {}
    for line in git.run("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")[:-1]:
        facts, _, raw = line.partition(b"\t")
        mode, _, name = facts.decode().split(" ")
        path = raw.decode("utf-8", "surrogateescape")
        if mode not in (_FILE, _PROGRAM) or not _is_ours(path):
            raise StoreUnusable(
                f"The git repository holds {path}, which is no part of a log.",
                "Sync with a repository that is empty, or that amex has filled.",
            )
        tree[path] = name
    if _MARKER in tree:
        marker = git.blobs([tree[_MARKER]])[tree[_MARKER]]
        require_our_schema(Path(f"{_MARKER} of the other machine"), marker)
    return tree


def refuse_new_secrets(home: Home, paths: Iterable[str]) -> None:
    """Raise Refused if one of these files holds a secret: a history cannot be purged of it."""
    for path in paths:
        where = home.root / path
        if where.suffix == ".toml" and path.startswith(("log/", "cases/")):
            raw = where.read_bytes()
            found = parse(where, raw)
            if isinstance(found, Stored):
                secret = find_secret_in(found.entry, raw)
            else:
                secret = find_secret(raw.decode("utf-8", "replace"))
            if secret:
                raise Refused(
                    f"{where} holds what looks like {secret.what}. Nothing was sent.",
                    "A history cannot be purged of it. Mask it first: amex log check --fix",
                )


def write_tree(git: Git, tree: Tree) -> str:
    """Return git's name of a tree of these files."""
    index = git.folder / f"amex-index-{os.urandom(6).hex()}"
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


def apply(home: Home, git: Git, before: Tree, after: Tree) -> None:
    """Bring the store from one version to another. Raises StoreUnusable.

    What somebody changed in it since it was read as `before` stays, and the new version is put
    beside it. What goes, goes to the trash.
    """
    changed = sorted(path for path, name in after.items() if before.get(path) != name)
    removed = sorted(set(before) - set(after))
    contents = git.blobs(
        [after[path] for path in changed] + [before[p] for p in (*changed, *removed) if p in before]
    )
    alive = set(map(entry_id, after))
    for path in changed:
        was = contents[before[path]] if path in before else None
        _put(home.root / path, was, contents[after[path]], conflict_name(path, after[path]))
    for path in removed:
        with suppress(FileNotFoundError, ChangedMeanwhile):
            home.discard(home.root / path, _trash_for(path, alive), contents[before[path]])


def _put(path: Path, was: bytes | None, new: bytes, beside: str) -> None:
    try:
        if was is None:
            _publish(path, new)
        else:
            files.replace(path, was, new)
    except ChangedMeanwhile:
        _publish(path.with_name(beside.rpartition("/")[2]), new)


def _publish(path: Path, new: bytes) -> None:
    """Write a new file. Raises ChangedMeanwhile if another is there by now."""
    try:
        files.publish(path, new)
    except StoreUnusable as error:
        if not isinstance(error.__cause__, FileExistsError):
            raise
        if path.read_bytes() != new:
            raise ChangedMeanwhile(f"{path} was made meanwhile.", "Sync again.") from error


def _trash_for(path: str, alive: Container[str]) -> str:
    """Return where in the trash a file goes. An entry lies in it directly, to be restored.

    But not if it is still there, on another day; nor a second version.
    """
    kind, _, rest = path.partition("/")
    if kind == "log":
        return "" if entry_id(path) and entry_id(path) not in alive else "copies"
    return "cases" if kind == "cases" else f"{kind}/{rest.partition('/')[0]}"

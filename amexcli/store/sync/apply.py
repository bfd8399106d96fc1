"""Brings the merged version into the store, last of all and file by file.

A note of the incoming version is written before the first file changes, and deleted after the last
one. So the next sync finishes an interrupted one, and a store that is half one version and half the
other is never mistaken for the user's decision.
"""

from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from amexcli.errors import ChangedMeanwhile, StoreUnusable
from amexcli.store import files
from amexcli.store.file_guard import LARGEST
from amexcli.store.regular import Unfit, read_regular
from amexcli.store.store import Store
from amexcli.store.sync.git import Git
from amexcli.store.sync.merge import Tree, conflict_name, entry_id, name_of
from amexcli.store.sync.repository import find_last_common, move_branch
from amexcli.store.sync.tree import Look, read_commit

_COMING_IN = "amex-coming-in"


def bring_in(store: Store, git: Git, old: str, new: str, look: Look) -> int:
    """Bring the store from one commit to another; return how many files differ.

    A file that somebody changed since the old version was read stays, and the new version is put
    beside it. Removed files go to the trash. `look` is shown every file that comes in. Raises
    StoreUnusable.
    """
    if old == new:
        return 0
    before, after = read_commit(git, old) if old else {}, read_commit(git, new)
    note = git.folder / _COMING_IN
    if not note.exists():
        files.publish(note, new.encode())
    _apply(store, git, before, after, new, look)
    move_branch(git, new)
    note.unlink()
    return count_changes(before, after)


def finish(store: Store, git: Git, look: Look) -> int:
    """Finish what an interrupted sync began to bring in. Raises as `bring_in` does."""
    note = git.folder / _COMING_IN
    if not note.exists():
        return 0
    commit = read_regular(note).decode("ascii", "replace").strip()
    is_there = git.ask("cat-file", "-t", commit or "-") == "commit"
    received = bring_in(store, git, find_last_common(git), commit, look) if is_there else 0
    note.unlink(missing_ok=True)
    return received


def count_changes(before: Tree, after: Tree) -> int:
    """Return how many files differ, except the two that describe the store itself."""
    return sum(before.get(path) != after.get(path) for path in {*before, *after} if "/" in path)


def _apply(store: Store, git: Git, before: Tree, after: Tree, commit: str, look: Look) -> None:
    changed = sorted(path for path, name in after.items() if before.get(path) != name)
    # The files at the top describe this store. Without them nothing would say what the folder is.
    removed = sorted(path for path in set(before) - set(after) if "/" in path)
    alive = set(map(entry_id, after))
    with git.reading() as read:
        for path in changed:
            where, new = store.root / path, read(after[path])
            look(where, new)
            if not _put(where, before.get(path), new):
                with suppress(ChangedMeanwhile):  # it was created and changed in the meantime
                    _publish(store.root / conflict_name(path, commit), new)
    for path in removed:
        _discard(store, path, before[path], _trash_for(path, alive))


def _put(path: Path, was: str | None, new: bytes) -> bool:
    """Write the file if git's name of its contents is `was`; return whether it is there now."""
    try:
        if was is None:
            _publish(path, new)
        else:
            files.replace(path, _read_as(path, was), new)
    except ChangedMeanwhile:
        return _read(path) == new
    except StoreUnusable as error:
        if not isinstance(error.__cause__, FileNotFoundError):  # the folder was taken away
            raise
        return False
    return True


def _publish(path: Path, new: bytes) -> None:
    """Write a new file. Raises ChangedMeanwhile if a different one is there by now."""
    try:
        files.publish(path, new)
    except StoreUnusable as error:
        if not isinstance(error.__cause__, FileExistsError):
            raise
        _read_as(path, name_of(new))


def _read_as(path: Path, name: str) -> bytes:
    """Return the file's contents. Raises ChangedMeanwhile if their git name is another."""
    data = _read(path)
    if data is None or name_of(data) != name:
        raise ChangedMeanwhile(f"{path} was changed at the same time.", "Sync again.")
    return data


def _read(path: Path) -> bytes | None:
    try:
        return read_regular(path, LARGEST)
    except (Unfit, FileNotFoundError):
        return None


def _discard(store: Store, path: str, was: str, kind: str) -> None:
    """Move a file to the trash, unless somebody has changed or removed it since."""
    with suppress(ChangedMeanwhile):
        store.discard(store.root / path, kind, _read_as(store.root / path, was))


def _trash_for(path: str, alive: Container[str]) -> str:
    """Return the folder of the trash for a file. An entry goes to the top, to be restored.

    An entry that still exists on another day, or a conflict copy, does not.
    """
    kind, _, rest = path.partition("/")
    if kind == "log":
        return "" if entry_id(path) and entry_id(path) not in alive else "copies"
    return "cases" if kind == "cases" else f"{kind}/{rest.partition('/')[0]}"

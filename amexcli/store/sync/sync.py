"""Two machines' logs, brought together by way of a git repository."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from amexcli.errors import Refused, StoreUnusable
from amexcli.store import files
from amexcli.store.home import Home
from amexcli.store.sync.git import BRANCH, THEIRS, Git, GitFailed, without_password
from amexcli.store.sync.merge import Tree, merge
from amexcli.store.sync.tree import (
    IGNORE,
    apply,
    read_commit,
    read_store,
    refuse_new_secrets,
    write_tree,
)

_IGNORED = b"""\
# What was removed stays on this machine, and so do files that are being written.
/trash/
.*.tmp
"""
_UNTOUCHED = "The log is as it was."
_THERE = "refs/remotes/origin/"
_REFS = f"+refs/heads/*:{_THERE}*"
_URL = "remote.origin.url"
_ATTEMPTS = 5
_MESSAGE = "amex log sync"


class Synced(NamedTuple):
    """What came of it: how many files went out and came in, and which were changed on both."""

    address: str
    sent: int
    received: int
    conflicts: tuple[str, ...]


def sync(home: Home, git: Git, remote: str | None) -> Synced:
    """Bring the store and the repository `remote` to the same state; None for the one known.

    The store is changed last, once the repository has taken what the two are together. Raises
    Refused if no remote is known, ChangedMeanwhile if another sync is at work, StoreUnusable if
    git, the remote or the store does not take it.
    """
    if git.is_set_up():
        git.require_own_settings()
    address = remote or (git.ask("config", _URL) if git.is_set_up() else "")
    if not address:
        raise Refused(
            "The log is not synced with anything yet.",
            "Name an empty git repository once: amex log sync git@example.com:me/log.git",
        )
    home.prepare_to_write()
    files.make_folders(git.folder)
    with files.locked(git.folder, wait=False), _set_up(home, git):
        _refuse_own_folder(home, address)
        ours = read_store(home, git)
        known = git.ask("rev-parse", "--quiet", "--verify", BRANCH)
        before = read_commit(git, known) if known else {}  # or it is one of something else
        refuse_new_secrets(home, (path for path in ours if before.get(path) != ours[path]))
        head = _commit(git, ours, [known] if known else [])
        git.run("update-ref", BRANCH, head)
        joined = _exchange(git, address, head, ours)
        git.run("config", "--local", _URL, address)
        apply(home, git, ours, joined.tree)
        git.run("update-ref", BRANCH, joined.head, head)
        git.run("read-tree", BRANCH)  # what `git status`, typed by hand, compares with
    return Synced(
        without_password(address),
        _count_changes(joined.theirs, joined.tree),
        _count_changes(ours, joined.tree),
        joined.conflicts,
    )


@contextmanager
def _set_up(home: Home, git: Git) -> Iterator[None]:
    """The repository, made if there is none; if what follows fails the first time, unmade."""
    is_new = not git.is_set_up()
    ignore = home.root / IGNORE
    made = None if ignore.exists() else ignore
    try:
        if is_new:
            git.run("init", "--quiet", "--template=")
            git.run("symbolic-ref", "HEAD", BRANCH)
        if not (git.ask("config", "user.email") and git.ask("config", "user.name")):
            git.run("config", "--local", "user.name", "amex")
            git.run("config", "--local", "user.email", "amex@localhost")
        if made:
            files.publish(made, _IGNORED)
        yield
    except BaseException:
        if is_new:
            shutil.rmtree(git.folder, ignore_errors=True)
            if made:
                made.unlink(missing_ok=True)
        raise


def _refuse_own_folder(home: Home, address: str) -> None:
    """Raise Refused if the remote lies in the store: that is no backup, and may hold programs."""
    path = home.root / address.removeprefix("file://")  # as it is, if it is absolute
    if path.exists() and path.resolve().is_relative_to(home.root.resolve()):
        raise Refused(f"{address} is in the log's own folder.", "Name a repository elsewhere.")


class _Joined(NamedTuple):
    """A commit that has both sides in it."""

    head: str
    tree: Tree
    theirs: Tree
    conflicts: tuple[str, ...] = ()


def _exchange(git: Git, address: str, head: str, ours: Tree) -> _Joined:
    """Fetch, join, push; again if somebody else was quicker. Raises StoreUnusable."""
    their_head = _fetch(git, address)
    for _ in range(_ATTEMPTS):
        joined = _join(git, head, ours, their_head)
        if joined.head == their_head:
            return joined
        try:
            git.run("push", "--quiet", "--no-verify", "--", address, f"{joined.head}:{BRANCH}")
        except GitFailed as error:
            before, their_head = their_head, _fetch(git, address)
            if their_head == before:
                raise StoreUnusable(
                    f"The remote did not take the log: {error.message}", _UNTOUCHED
                ) from error
        else:
            return joined
    raise StoreUnusable("The remote changes faster than it can be met.", "Repeat the command.")


def _fetch(git: Git, address: str) -> str:
    """Return the remote's commit, "" if it is empty. Raises StoreUnusable."""
    try:
        git.run(*("fetch", "--quiet", "--prune", "--no-tags", "--", address, _REFS))
    except GitFailed as error:
        raise StoreUnusable(
            f"The remote cannot be read: {error.message}",
            f"Check its address and your connection. {_UNTOUCHED}\n"
            "On a disk or stick of yours, one is made with: git init --bare FOLDER",
        ) from error
    head = git.ask("rev-parse", "--quiet", "--verify", THEIRS)
    if not head and (others := git.ask("for-each-ref", "--format=%(refname:lstrip=3)", _THERE)):
        raise StoreUnusable(
            f"The remote holds something else: {', '.join(others.split())}.",
            "Sync with a repository that is empty, or that amex has filled.",
        )
    return head


def _join(git: Git, head: str, ours: Tree, their_head: str) -> _Joined:
    if not their_head:
        return _Joined(head, ours, {})
    theirs = read_commit(git, their_head)
    base = git.ask("merge-base", head, their_head)  # "" if they have nothing in common
    if base == their_head:
        return _Joined(head, ours, theirs)
    if base == head:
        return _Joined(their_head, theirs, theirs)
    tree, conflicts = merge(read_commit(git, base) if base else {}, ours, theirs)
    return _Joined(_commit(git, tree, [head, their_head]), tree, theirs, conflicts)


def _commit(git: Git, tree: Tree, parents: list[str]) -> str:
    """Return a commit of this tree; if it has one parent and nothing is new, that parent."""
    name = write_tree(git, tree)
    if len(parents) == 1 and git.ask("rev-parse", f"{parents[0]}^{{tree}}") == name:
        return parents[0]
    lineage = (part for parent in parents for part in ("-p", parent))
    return git.run("commit-tree", name, *lineage, "-m", _MESSAGE).decode().strip()


def _count_changes(before: Tree, after: Tree) -> int:
    """Return how many files differ, but for the two that are about the store itself."""
    return sum(before.get(path) != after.get(path) for path in {*before, *after} if "/" in path)

"""Two machines' logs, brought together by way of a git repository."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

from amexcli.errors import Refused, StoreUnusable
from amexcli.store import files
from amexcli.store.home import Home
from amexcli.store.sync.git import BRANCH, THEIRS, Git, GitFailed
from amexcli.store.sync.merge import Tree, merge
from amexcli.store.sync.tree import IGNORE, apply, read_commit, read_store, write_tree

_IGNORED = b"""\
# What was removed stays on this machine, and so do files that are being written.
/trash/
.*.tmp
"""
_UNTOUCHED = "The log is as it was."
_REFS = "+refs/heads/*:refs/remotes/origin/*"
_ATTEMPTS = 5
_MESSAGE = "amex log sync"


class Synced(NamedTuple):
    """What came of it: how many files went out and came in, and which were changed on both."""

    sent: int
    received: int
    conflicts: tuple[str, ...]


def sync(home: Home, git: Git, remote: str | None) -> Synced:
    """Bring the store and the repository `remote` to the same state; None for the one known.

    The store is changed last, once the repository has taken what the two are together. Raises
    Refused if no remote is known, StoreUnusable if git, the remote or the store does not take it.
    """
    if remote is None and not git.folder.exists():
        raise Refused(
            "The log is not synced with anything yet.",
            "Name an empty git repository once: amex log sync git@example.com:me/log.git",
        )
    home.prepare_to_write()
    with _set_up(home, git, remote):
        ours = read_store(home, git)
        known = git.ask("rev-parse", "--quiet", "--verify", BRANCH)
        head = _commit(git, ours, [known] if known else [])
        git.run("update-ref", BRANCH, head)
        joined = _exchange(git, head, ours)
    apply(home, git, ours, joined.tree)
    git.run("update-ref", BRANCH, joined.head, head)
    git.run("read-tree", BRANCH)  # what `git status`, typed by hand, compares with
    return Synced(
        _count_changes(joined.theirs, joined.tree),
        _count_changes(ours, joined.tree),
        joined.conflicts,
    )


@contextmanager
def _set_up(home: Home, git: Git, remote: str | None) -> Iterator[None]:
    """The repository, made if there is none; if what follows fails the first time, unmade."""
    made = [path for path in (git.folder, home.root / IGNORE) if not path.exists()]
    try:
        if git.folder in made:
            git.run("init", "--quiet", "--template=", f"--initial-branch={BRANCH[11:]}")
        git.require_own_settings()
        if not git.ask("config", "user.email"):
            git.run("config", "--local", "user.name", "amex")
            git.run("config", "--local", "user.email", "amex@localhost")
        if remote is not None:
            git.run("config", "--local", "remote.origin.url", remote)
        if home.root / IGNORE in made:
            files.publish(home.root / IGNORE, _IGNORED)
        yield
    except BaseException:
        if git.folder in made:
            shutil.rmtree(git.folder, ignore_errors=True)
            with suppress(FileNotFoundError):
                (home.root / IGNORE).unlink()
        raise


class _Joined(NamedTuple):
    """A commit that has both sides in it."""

    head: str
    tree: Tree
    theirs: Tree
    conflicts: tuple[str, ...] = ()


def _exchange(git: Git, head: str, ours: Tree) -> _Joined:
    """Fetch, join, push; again if somebody else was quicker. Raises StoreUnusable."""
    their_head = _fetch(git)
    for _ in range(_ATTEMPTS):
        joined = _join(git, head, ours, their_head)
        if joined.head == their_head:
            return joined
        try:
            git.run("push", "--quiet", "--no-verify", "origin", f"{joined.head}:{BRANCH}")
        except GitFailed as error:
            before, their_head = their_head, _fetch(git)
            if their_head == before:
                raise StoreUnusable(
                    f"The remote did not take the log: {error.message}", _UNTOUCHED
                ) from error
        else:
            return joined
    raise StoreUnusable("The remote changes faster than it can be met.", "Repeat the command.")


def _fetch(git: Git) -> str:
    """Return the remote's commit, "" if it is empty. Raises StoreUnusable."""
    try:
        git.run(*("fetch", "--quiet", "--prune", "--no-tags", "origin", _REFS))
    except GitFailed as error:
        raise StoreUnusable(
            f"The remote cannot be read: {error.message}",
            f"Check its address and your connection. {_UNTOUCHED}",
        ) from error
    return git.ask("rev-parse", "--quiet", "--verify", THEIRS)


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
    return sum(before.get(path) != after.get(path) for path in {*before, *after})

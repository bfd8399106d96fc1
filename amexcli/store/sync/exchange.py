"""Exchanges records with a git repository, so that both end in the same state."""

from pathlib import Path
from typing import NamedTuple

from amexcli.errors import Refused, StoreUnusable
from amexcli.store.entry_files import Unreadable
from amexcli.store.guard import Secret
from amexcli.store.store import Store
from amexcli.store.sync.apply import bring_in, count_changes, finish
from amexcli.store.sync.git import BRANCH, MESSAGE, Git, GitFailed, find_lock, without_password
from amexcli.store.sync.merge import Tree, find_common, merge
from amexcli.store.sync.repository import (
    begun,
    find_last_common,
    held,
    move_branch,
    read_address,
    require_log,
    require_place,
)
from amexcli.store.sync.screening import IncomingSecrets, refuse_to_send, refuse_to_send_history
from amexcli.store.sync.tree import read_commit, read_store, require_sane_sizes, write_tree

_UNTOUCHED = "Your log is unchanged."
_THERE = "refs/remotes/origin/"
_REFS = f"+refs/heads/*:{_THERE}*"
_ATTEMPTS = 5


class Synced(NamedTuple):
    """The result: how many files were sent and received, and which were changed on both sides."""

    address: str
    sent: int
    received: int
    conflicts: tuple[str, ...]
    secrets: tuple[tuple[Path, Secret], ...]
    """Files that arrived with something that must not be stored."""
    left_out: tuple[Unreadable, ...]


def sync(store: Store, git: Git, remote: str | None) -> Synced:
    """Bring the store and the repository `remote` (None: the known one) to the same state.

    The store is changed last, once the repository has accepted the merged version. Raises Refused
    if no remote is known or something must not be sent, ChangedMeanwhile if another sync is running
    or the store keeps changing, StoreUnusable if git, the remote or the store fails.
    """
    address = _find_address(store, git, remote)
    store.prepare_to_write()
    secrets = IncomingSecrets()
    with held(git):
        with begun(store, git, address) as has_lost:
            their_head = _fetch(git, address, everything=has_lost)
            received = finish(store, git, secrets.look)
            ours = _record(store, git, their_head)
            joined = _exchange(git, address, ours, their_head)
        received += bring_in(store, git, ours.head, joined.head, secrets.look)
    return Synced(
        without_password(address),
        count_changes(joined.theirs, joined.tree),
        received,
        joined.conflicts,
        tuple(secrets.found),
        ours.left_out,
    )


def _find_address(store: Store, git: Git, remote: str | None) -> str:
    """Return the remote. Raises Refused or StoreUnusable, before anything is touched."""
    require_place(git)
    known = read_address(git)
    address = remote or known
    if not address:
        raise Refused(
            "The log isn't synced with anything yet.",
            "Name an empty git repository the first time: amex log sync git@example.com:me/log.git",
        )
    path = store.root / address.removeprefix("file://")  # an absolute path stays as it is
    if path.exists() and path.resolve().is_relative_to(store.root.resolve()):
        # That isn't a backup, and the folder may contain programs.
        raise Refused(f"{address} is in the log's own folder.", "Name a repository elsewhere.")
    if known:
        require_log(git)
    return address


class _Ours(NamedTuple):
    """The files of the store, and a commit of them."""

    head: str
    tree: Tree
    left_out: tuple[Unreadable, ...]


def _record(store: Store, git: Git, their_head: str) -> _Ours:
    """Commit the files of the store. Raises Refused if one of them must not be sent."""
    known = find_last_common(git)
    before = read_commit(git, known) if known else {}
    bases = _find_bases(git, known, their_head)
    remote_has = [read_commit(git, commit) for commit in (*bases, their_head) if commit]
    if known and known not in bases:
        refuse_to_send_history(git, known, their_head)
    tree, left_out = read_store(store, git, remote_has, refuse_to_send)
    places = (one.path.relative_to(store.root).as_posix() for one in left_out)
    tree |= {path: before[path] for path in places if path in before}  # such a file was not removed
    if known and tree == before:
        return _Ours(known, tree, left_out)
    head = _commit(git, tree, [known] if known else [])
    move_branch(git, head)
    return _Ours(head, tree, left_out)


class _Joined(NamedTuple):
    """A commit that contains both sides."""

    head: str
    tree: Tree
    theirs: Tree
    conflicts: tuple[str, ...] = ()


def _exchange(git: Git, address: str, ours: _Ours, their_head: str) -> _Joined:
    """Merge and push; if another machine was faster, fetch and try again. Raises StoreUnusable."""
    for _ in range(_ATTEMPTS):
        joined = _join(git, ours, their_head)
        if joined.head == their_head:
            return joined
        try:
            git.run("push", "--quiet", "--no-verify", "--", address, f"{joined.head}:{BRANCH}")
        except GitFailed as error:
            before, their_head = their_head, _fetch(git, address)
            if their_head == before:
                raise _not_taken(error) from error
        else:
            return joined
    raise StoreUnusable("The remote keeps changing while amex syncs.", "Repeat the command.")


def _not_taken(error: GitFailed) -> StoreUnusable:
    if lock := find_lock(error.message):
        return StoreUnusable(
            "The remote didn't accept the log: another git is running there, or was interrupted."
            f" {lock} is in the way.",
            f"{_UNTOUCHED} Wait a minute and sync again. If it is still there and nobody else is"
            " syncing, delete that file first.",
        )
    return StoreUnusable(f"The remote didn't accept the log: {error.message}", _UNTOUCHED)


def _fetch(git: Git, address: str, *, everything: bool = False) -> str:
    """Return the remote's commit, "" if it is empty. Raises StoreUnusable."""
    anew = ("--refetch",) if everything else ()
    try:
        git.run("fetch", "--quiet", "--prune", "--no-tags", *anew, "--", address, _REFS)
    except GitFailed as error:
        raise StoreUnusable(
            f"The remote can't be read: {error.message}",
            f"Check its address and your connection. {_UNTOUCHED}\n"
            "To make one on your own disk or USB stick: git init --bare FOLDER",
        ) from error
    head = _resolve(git, f"{_THERE}main")
    if not head and (others := git.ask("for-each-ref", "--format=%(refname:lstrip=3)", _THERE)):
        raise StoreUnusable(
            f"The remote contains something else: {', '.join(others.split())}.",
            "Sync with a repository that is empty, or that amex has filled.",
        )
    return head


def _join(git: Git, ours: _Ours, their_head: str) -> _Joined:
    if not their_head:
        return _Joined(ours.head, ours.tree, {})
    theirs = read_commit(git, their_head)
    require_sane_sizes(git, set(theirs.values()) - set(ours.tree.values()))
    bases = _find_bases(git, ours.head, their_head)
    if bases == [their_head]:
        return _Joined(ours.head, ours.tree, theirs)
    if bases == [ours.head]:
        return _Joined(their_head, theirs, theirs)
    base = find_common(read_commit(git, one) for one in bases) if bases else {}
    tree, conflicts = merge(base, ours.tree, theirs, their_head)
    return _Joined(_commit(git, tree, [ours.head, their_head]), tree, theirs, conflicts)


def _find_bases(git: Git, ours: str, theirs: str) -> list[str]:
    """Return the commits that both sides come from. Several remotes can mean several commits."""
    if ours == theirs:
        return [ours]
    return git.ask("merge-base", "--all", ours, theirs).split() if ours and theirs else []


def _resolve(git: Git, name: str) -> str:
    return git.ask("rev-parse", "--quiet", "--verify", f"{name}^{{commit}}")


def _commit(git: Git, tree: Tree, parents: list[str]) -> str:
    lineage = (part for parent in parents for part in ("-p", parent))
    return git.run("commit-tree", write_tree(git, tree), *lineage, "-m", MESSAGE).decode().strip()

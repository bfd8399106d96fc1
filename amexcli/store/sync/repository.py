"""The repository in the store: recognized, created, locked, and repaired.

A store's `.git` may be anything: a file or link to somebody's own repository, a repository that the
user made from this folder, or one that came with a hostile store. Nothing in it is changed before
it is recognized as made by amex: a folder that contains only files and folders, on the branch that
amex uses, with only the settings that amex writes, such as the address of the remote.

While a sync runs, it locks the folder and leaves a mark in it. If the sync is killed, the mark
stays. The mark tells the next sync that git's lock files are left over, or that a repository
without an address is incomplete. Lock files without the mark belong to somebody else.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from amexcli.errors import StoreUnusable
from amexcli.store import files
from amexcli.store.regular import MEBIBYTE, Unfit, read_regular
from amexcli.store.store import Store
from amexcli.store.sync.git import BRANCH, MESSAGE, Git
from amexcli.store.sync.tree import IGNORE, read_commit

_URL = "remote.origin.url"
_IGNORED = b"""\
# Removed files stay on this computer, and so do files that are still being written.
/trash/
.*.tmp
"""
_MARK = "amex-at-work"
_HEAD = f"ref: {BRANCH}\n".encode()
_KNOWN_KEY = re.compile(
    r"""core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|ignorecase|precomposeunicode
        |symlinks)
    |user\.(?:name|email) | remote\.origin\.(?:url|fetch) | branch\..*\.(?:merge|remote)""",
    re.VERBOSE,
)
_NOT_OURS = (
    "Nothing in it was changed. Keep your log in a separate folder: amex --store DIR, or"
    " AMEX_DATA_DIR."
)
_TAKE_AWAY = "Nothing was changed. If you know what it is, move it away. Then sync again."
_LARGEST_RECORD = 64 * MEBIBYTE


def require_place(git: Git) -> None:
    """Raise StoreUnusable if `.git` leads elsewhere, or is inside somebody's own repository.

    A repository that contains the store is fine if it ignores the store.
    """
    if os.path.lexists(git.folder) and (git.folder.is_symlink() or not git.folder.is_dir()):
        raise StoreUnusable(
            f"{git.folder} isn't a folder, so it belongs to a git repository elsewhere.", _NOT_OURS
        )
    root = git.root.resolve()
    for outer in root.parents:
        if os.path.lexists(outer / ".git") and not git.is_ignored_by(outer, root):
            raise StoreUnusable(
                f"{git.root} is inside another git repository, {outer}, which would treat your"
                " log as part of it.",
                f"Add this line to {outer / IGNORE}: /{root.relative_to(outer).as_posix()}/\n"
                "Or keep your log elsewhere: amex --store DIR, or AMEX_DATA_DIR.",
            )


def read_address(git: Git) -> str:
    """Return the remote of the repository, or "" if there is no repository yet.

    Raises StoreUnusable if amex did not create the repository.
    """
    if _is_new(git.folder):
        return ""
    settings = _read_settings(git)
    if not settings.get(_URL) and (git.folder / _MARK).exists():
        return ""
    if foreign := sorted(key for key in settings if not _KNOWN_KEY.fullmatch(key)):
        raise StoreUnusable(
            f"{git.folder / 'config'} sets {', '.join(foreign)}, which amex didn't put there.",
            "Settings there can run programs. If you know what they are, delete them.",
        )
    if not settings.get(_URL):
        raise StoreUnusable(f"amex didn't make the git repository {git.folder}.", _NOT_OURS)
    if (head := _read(git.folder / "HEAD").strip()) and head != _HEAD.strip():
        raise StoreUnusable(
            f"{git.folder} is on another branch than main, so amex didn't make it.", _NOT_OURS
        )
    return settings[_URL]


@contextmanager
def held(git: Git) -> Iterator[None]:
    """Lock the repository for one sync, and clean up after a sync that was killed.

    Raises ChangedMeanwhile if another sync is running, StoreUnusable if another git is.
    """
    is_made_now = not git.folder.exists()
    files.make_folders(git.folder)
    with files.locked(git.folder, wait=False):
        mark = git.folder / _MARK
        if mark.exists() and not read_address(git):
            _unmake(git.folder)
        _clear_locks(git, are_left_over=mark.exists())
        if not mark.exists():
            files.publish(mark, b"")
        try:
            yield
        except BaseException:
            # A git that was killed together with this process may have left a lock, as the mark
            # tells.
            if not _find_locks(git.folder):
                mark.unlink(missing_ok=True)
            if is_made_now:
                with suppress(OSError):
                    git.folder.rmdir()
            raise
        mark.unlink(missing_ok=True)


@contextmanager
def begun(store: Store, git: Git, address: str) -> Iterator[bool]:
    """Create the repository if it doesn't exist, and store `address` in it.

    If the body fails, a new repository is removed, and an existing one keeps its old address.
    Yields whether objects were lost, so that everything has to be fetched again.
    """
    known = read_address(git)
    ignore = store.root / IGNORE
    made = None if os.path.lexists(ignore) else ignore
    try:
        if not known:
            git.run("init", "--quiet", "--template=", "--initial-branch=main")
        has_lost = _repair(git)
        if len(git.ask("config", "--get-regexp", r"^user\.(name|email)$").splitlines()) < 2:
            git.run("config", "--local", "user.name", "amex")
            git.run("config", "--local", "user.email", "amex@localhost")
        if not known:
            git.run("config", "--local", _URL, address)
        if made:
            files.publish(made, _IGNORED)
        yield has_lost
        if known not in ("", address):
            git.run("config", "--local", _URL, address)
    except BaseException:
        if not known:
            _unmake(git.folder)
            if made:
                made.unlink(missing_ok=True)
        raise


def require_log(git: Git) -> None:
    """Raise StoreUnusable if the branch holds commits that amex did not make."""
    if head := git.ask("rev-parse", "--quiet", "--verify", f"{BRANCH}^{{commit}}"):
        read_commit(git, head)
        is_ours = bool(git.ask("rev-list", "-1", f"--grep=^{MESSAGE}$", head))
    else:  # created by amex and damaged since, or still empty
        is_ours = (git.folder / "logs" / BRANCH).exists() or not (git.folder / "index").exists()
    if not is_ours:
        raise StoreUnusable(f"amex didn't make the git repository {git.folder}.", _NOT_OURS)


def find_last_common(git: Git) -> str:
    """Return the commit of the last sync, or "" if there was none.

    If that commit was never sent and is gone, return the one before it in git's reflog.
    """
    record = _read(git.folder / "logs" / BRANCH, _LARGEST_RECORD).decode("utf-8", "replace")
    earlier = (line.split(" ")[1] for line in reversed(record.splitlines()) if " " in line)
    wanted = "".join(f"{name}\n" for name in (BRANCH, *dict.fromkeys(earlier)))
    told = git.run("cat-file", "--batch-check", stdin=wanted.encode()).decode().splitlines()
    commits = (facts[0] for facts in map(str.split, told) if facts[1:2] == ["commit"])
    return next(commits, "")


def move_branch(git: Git, commit: str) -> None:
    """Record the commit that was synced last."""
    git.run("update-ref", BRANCH, commit)
    # `git status`, typed by hand, compares with this index; amex does not use it.
    git.ask("read-tree", BRANCH)


def _is_new(folder: Path) -> bool:
    """Whether there is nothing yet, or only a mark that was being created."""
    return not folder.exists() or all(item.suffix == ".tmp" for item in folder.iterdir())


def _read_settings(git: Git) -> dict[str, str]:
    """Return the repository's own settings. Raises StoreUnusable."""
    _require_own_files(git.folder)
    raw = _read(git.folder / "config")
    listed = (
        git.run("config", "--file", "-", "--no-includes", "--list", "-z", stdin=raw) if raw else b""
    )
    lines = listed.decode("utf-8", "replace").split("\0")[:-1]
    pairs = (line.partition("\n") for line in lines)
    return {key.casefold(): value for key, _, value in pairs}


def _read(path: Path, largest: int = MEBIBYTE) -> bytes:
    """Return the contents of one of git's files, or nothing if it is missing or damaged."""
    try:
        return read_regular(path, largest).strip(b"\0")
    except (FileNotFoundError, Unfit):
        return b""


def _require_own_files(folder: Path) -> None:
    """Raise StoreUnusable if anything in the repository leads out of it."""
    for item in _walk(folder):
        if item.name == "commondir":
            raise StoreUnusable(
                f"{item.path} leads to settings elsewhere, which could run programs.", _TAKE_AWAY
            )
        if not item.is_file(follow_symlinks=False):
            raise StoreUnusable(
                f"{item.path} is a link or something else that amex didn't put there.",
                _TAKE_AWAY,
            )


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield the files in the repository. Links are not followed."""
    with suppress(FileNotFoundError), os.scandir(folder) as items:  # git may be tidying up
        for item in items:
            if item.is_dir(follow_symlinks=False):
                yield from _walk(Path(item.path))
            else:
                yield item


def _find_locks(folder: Path) -> list[Path]:
    return sorted(Path(item.path) for item in _walk(folder) if item.name.endswith(".lock"))


def _clear_locks(git: Git, *, are_left_over: bool) -> None:
    """Wait for git's locks, or clear them. Raises StoreUnusable if one belongs to another git."""
    until = time.monotonic() + git.patience
    while (locks := _find_locks(git.folder)) and time.monotonic() < until:
        time.sleep(git.patience / 20)
    if locks and not are_left_over:
        raise StoreUnusable(
            f"Git is running in the store, or was interrupted there: {locks[0]} is in the way.",
            "Nothing was changed. Wait if git is running. If it isn't, delete that file. Then sync"
            " again.",
        )
    if are_left_over:
        for item in _walk(git.folder):
            if item.name.endswith((".lock", ".tmp")):
                Path(item.path).unlink(missing_ok=True)


def _unmake(folder: Path) -> None:
    """Remove the repository. The settings go first: without them it counts as incomplete."""
    (folder / "config").unlink(missing_ok=True)
    for here, below, names in os.walk(folder, topdown=False):
        for path in (Path(here, name) for name in names if name != _MARK):
            path.chmod(0o600)  # Windows does not delete read-only files
            path.unlink()
        for path in (Path(here, name) for name in below):
            path.rmdir()


def _repair(git: Git) -> bool:
    """Make the folder a valid repository, and return whether its objects were lost."""
    head, branch = git.folder / "HEAD", git.folder / BRANCH
    if not _read(head):
        head.write_bytes(_HEAD)
    has_lost = not (git.folder / "objects").exists()
    files.make_folders(git.folder / "objects")
    files.make_folders(git.folder / "refs")
    if branch.exists() and not git.ask("rev-parse", "--quiet", "--verify", f"{BRANCH}^{{commit}}"):
        branch.unlink()  # git would stop there; the reflog of the branch stays
    return has_lost

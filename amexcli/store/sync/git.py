"""Runs git in such a way that nothing in the store's folder can make it run another program.

A store may come from a USB stick, a shared folder or another machine, and a repository's own
settings can name programs: hooks, file system monitors, filters, credential helpers, ssh commands.
Therefore:

- settings in the store's `.git/config` other than those that amex writes are refused;
- hooks are off, wherever they come from, and creating the repository doesn't copy any;
- file contents go in and out unchanged (no filters, no conversion of line endings), and git's work
  tree isn't used at all: no attributes, no ignore rules, no links;
- variables that point git to another repository or index are removed from its environment;
- nothing is signed, no submodule is followed, and every object that arrives is checked.

The user's own settings (`~/.gitconfig`) apply, because they say how to log in.
"""

import os
import re
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from amexcli.errors import StoreUnusable

BRANCH = "refs/heads/main"
MESSAGE = "amex log sync"
"""The message of each commit, which identifies the repository as one that amex made."""
_SETTINGS = (
    *("core.hooksPath=" + os.devnull, "core.fsmonitor=false", "core.autocrlf=false"),
    *("core.attributesFile=" + os.devnull, "core.excludesFile=" + os.devnull),
    *("commit.gpgSign=false", "push.gpgSign=false", "submodule.recurse=false"),
    *("fetch.recurseSubmodules=false", "push.recurseSubmodules=no", "push.followTags=false"),
    *("protocol.ext.allow=never", "transfer.fsckObjects=true"),
    *("init.defaultObjectFormat=sha1", "init.defaultRefFormat=files"),
    "core.logAllRefUpdates=true",  # a damaged branch is recovered from these logs
    # Git tidies up before it ends, so that nothing is running once the sync is over.
    *("gc.autoDetach=false", "maintenance.autoDetach=false"),
)
# Variables that the user may have set to log in, or to name another ~/.gitconfig.
_KEPT_VARIABLES = {
    *("GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS"),
    *("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"),
}
_NOISE = re.compile(r"To |hint: |Please make sure|and the repository exists|\s*$")
_HASH = re.compile(r"\b[0-9a-f]{20,64}\b")
# Another git is running, or one was killed together with its sync.
_IS_HELD = re.compile(rb"cannot lock ref|Unable to create '[^']*\.lock'")
_LOCK = re.compile(r"Unable to create '([^']*\.lock)'")
_LONGEST_SAID = 300
_PASSWORD = re.compile(r"(?<=://)[^/@\s]+@")
_UMASK = 0o077 if os.name == "posix" else -1
_FACTS = 3
"""The fields that `git cat-file` prints for an object: its name, type and size."""
_LARGEST_LISTING = 64 * 1024 * 1024
"""The size of a commit's file list. It is enough for more than half a million files."""


class GitFailed(StoreUnusable):
    """Git ended with an error; the message is what it said."""

    def __init__(self, message: str, folder: Path) -> None:
        check = shlex.join(["git", f"--git-dir={folder}", "fsck"])
        super().__init__(
            message,
            f"Your records are safe. To see whether git's own folder is damaged: {check}\n"
            f"If it is, move {folder / 'objects'} out of the store, then sync again. Keep the rest"
            " of that folder, because it records what your computers have in common.",
        )


class Git:
    """The git repository of one store."""

    patience = 2.0
    """How many seconds to wait for another git to release its lock."""

    def __init__(self, root: Path, environ: Mapping[str, str], *, can_ask: bool) -> None:
        """`can_ask`: whether somebody can be asked for a password."""
        self.root, self.folder = root, root / ".git"
        kept = {k: v for k, v in environ.items() if k in _KEPT_VARIABLES or k[:4] != "GIT_"}
        self._environ = {**kept, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": str(int(can_ask))}

    def run(self, *arguments: str, stdin: bytes = b"", index: Path | None = None) -> bytes:
        """Return the output of git. Raises GitFailed, StoreUnusable if git is not installed."""
        until = time.monotonic() + self.patience
        done = self._run(arguments, stdin, index)
        while _IS_HELD.search(done.stderr) and time.monotonic() < until:
            time.sleep(self.patience / 20)
            done = self._run(arguments, stdin, index)
        if done.returncode:
            said = _gist(done.stderr) or f"git {arguments[0]} ended with {done.returncode}"
            raise GitFailed(said, self.folder)
        return done.stdout

    def _run(
        self, arguments: Sequence[str], stdin: bytes, index: Path | None
    ) -> subprocess.CompletedProcess[bytes]:
        environ = self._environ | ({"GIT_INDEX_FILE": str(index)} if index else {})
        command = self._command(arguments)
        try:
            return subprocess.run(  # noqa: S603  # git, with what this package hands over
                command,
                input=stdin,
                capture_output=True,
                check=False,
                cwd=self.root,
                env=environ,
                umask=_UMASK,
            )
        except (OSError, ValueError) as error:
            raise StoreUnusable(f"amex can't run git: {error}.", "Check the address.") from error

    def ask(self, *arguments: str) -> str:
        """Return the output of git, or "" if it fails."""
        try:
            return self.run(*arguments).decode("utf-8", "replace").strip()
        except GitFailed:
            return ""

    def is_ignored_by(self, outer: Path, folder: Path) -> bool:
        """Whether the repository at `outer` is configured to ignore the folder."""
        where = ("-C", str(outer), "-c", "core.fsmonitor=false")
        done = subprocess.run(  # noqa: S603  # as above; it only reads
            [self._find_program(), *where, "check-ignore", "--quiet", "--", str(folder)],
            capture_output=True,
            check=False,
            env=self._environ,
        )
        return done.returncode == 0

    def list_files(self, commit: str) -> bytes:
        """Return the output of `git ls-tree`. Raises StoreUnusable if it is too large."""
        with self._start("ls-tree", "-r", "-z", "--full-tree", commit) as process:
            listed = cast("IO[bytes]", process.stdout).read(_LARGEST_LISTING + 1)
            if len(listed) > _LARGEST_LISTING:
                process.kill()
                raise StoreUnusable(
                    "The git repository has too many files to be a log.",
                    "Sync with a repository that is empty, or that amex has filled.",
                )
        if process.returncode:
            raise GitFailed("A folder is missing from the git history.", self.folder)
        return listed

    @contextmanager
    def reading(self) -> Iterator[Callable[[str], bytes]]:
        """Yield a function that returns the object with a given name, so only one is in memory.

        The function raises GitFailed if the object is missing.
        """
        with self._start("cat-file", "--batch") as process:
            stdin, stdout = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)

            def read(name: str) -> bytes:
                with suppress(OSError):  # a git that is gone answers nothing, which is seen below
                    stdin.write(f"{name}\n".encode())
                    stdin.flush()
                facts = stdout.readline().split()
                size = int(facts[2]) if len(facts) == _FACTS else 0
                data = stdout.read(size + 1) if len(facts) == _FACTS else b""
                if len(data) != size + 1:
                    raise GitFailed("A file is missing from the git history.", self.folder)
                return data[:-1]

            yield read

    def _command(self, arguments: Sequence[str]) -> list[str]:
        settings = (part for setting in _SETTINGS for part in ("-c", setting))
        return [self._find_program(), f"--git-dir={self.folder}", *settings, *arguments]

    def _find_program(self) -> str:
        # Resolved before git starts in the store, where a program of that name may lie.
        if program := shutil.which("git", path=self._environ.get("PATH")):
            return os.path.abspath(program)
        raise StoreUnusable(
            "Syncing needs git, and git isn't installed.",
            "Install it (https://git-scm.com), or copy the folder: amex log path.",
        )

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603  # as above
            self._command(arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.root,
            env=self._environ,
            umask=_UMASK,
        )


def _gist(stderr: bytes) -> str:
    """Return git's error message without passwords in addresses and without hashes."""
    lines = stderr.decode("utf-8", "replace").splitlines()
    told = "; ".join(" ".join(line.split()) for line in lines if not _NOISE.match(line))
    return _HASH.sub("...", without_password(told))[:_LONGEST_SAID].strip(" !.")


def find_lock(said: str) -> str:
    """Return the lock file that git's message names, or ""."""
    match = _LOCK.search(said)
    return match[1] if match else ""


def without_password(text: str) -> str:
    """Return the text without the user name and password of an address."""
    return _PASSWORD.sub("", text)

"""Git, run so that nothing in the store's folder can make it run anything else.

A store may come from a memory stick, a shared folder or another machine, and a repository's own
settings can name programs: hooks, file system monitors, filters, credential helpers, ssh commands.
So:

- settings in the store's `.git/config` other than those that we write ourselves are refused;
- hooks are off, from wherever they come, and none are copied in when the repository is made;
- file contents go in and out as they are (no filters, no line ends of another system), and git's
  work tree is not used at all: no attributes, no ignore rules, no links;
- variables that point git to another repository or index are taken out of its environment;
- nothing is signed, no submodule is followed, and every object that arrives is checked.

The user's own settings (`~/.gitconfig`) hold: how to log in somewhere is theirs to say.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from amexcli.errors import StoreUnusable

BRANCH = "refs/heads/main"
THEIRS = "refs/remotes/origin/main"
_SETTINGS = (
    *("core.hooksPath=" + os.devnull, "core.fsmonitor=false", "core.autocrlf=false"),
    *("core.attributesFile=" + os.devnull, "core.excludesFile=" + os.devnull),
    *("commit.gpgSign=false", "push.gpgSign=false", "submodule.recurse=false"),
    *("fetch.recurseSubmodules=false", "push.recurseSubmodules=no", "push.followTags=false"),
    *("protocol.ext.allow=never", "transfer.fsckObjects=true"),
    *("init.defaultObjectFormat=sha1", "init.defaultRefFormat=files"),
)
_KNOWN_KEY = re.compile(
    r"""core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|ignorecase|precomposeunicode
        |symlinks)
    |user\.(?:name|email) | remote\.origin\.(?:url|fetch) | branch\..*\.(?:merge|remote)""",
    re.VERBOSE,
)
# What the user may have set to log in, or to name another ~/.gitconfig.
_KEPT_VARIABLES = {
    *("GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS"),
    *("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"),
}
_NOISE = re.compile(r"To |hint: |Please make sure|and the repository exists|\s*$")
_HASH = re.compile(r"\b[0-9a-f]{20,64}\b")
_LONGEST_SAID = 300
_PASSWORD = re.compile(r"(?<=://)[^/@\s]+@")


class GitFailed(StoreUnusable):
    """Git ended with an error; the message is what it said."""

    def __init__(self, message: str, folder: Path) -> None:
        super().__init__(
            message,
            f"The log is as it was. Should git's own folder be damaged: remove {folder}, then sync"
            " again and name the remote.",
        )


class Git:
    """The git repository of one store."""

    def __init__(self, root: Path, environ: Mapping[str, str], *, can_ask: bool) -> None:
        """`can_ask`: whether somebody is there to be asked for a password."""
        self.root, self.folder = root, root / ".git"
        kept = {k: v for k, v in environ.items() if k in _KEPT_VARIABLES or k[:4] != "GIT_"}
        self._environ = {**kept, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": str(int(can_ask))}

    def run(self, *arguments: str, stdin: bytes = b"", index: Path | None = None) -> bytes:
        """Return what git prints. Raises GitFailed, StoreUnusable if there is no git."""
        settings = (part for setting in _SETTINGS for part in ("-c", setting))
        environ = self._environ | ({"GIT_INDEX_FILE": str(index)} if index else {})
        # Found before it is started in the store: that folder is no place for programs.
        program = shutil.which("git", path=environ.get("PATH"))
        if program is None:
            raise StoreUnusable(
                "git is not installed, and syncing is its work.",
                "Install it (https://git-scm.com), or copy the folder: amex log path.",
            )
        try:
            done = subprocess.run(  # noqa: S603  # git, with what this package hands over
                [os.path.abspath(program), f"--git-dir={self.folder}", *settings, *arguments],
                input=stdin,
                capture_output=True,
                check=False,
                cwd=self.root,
                env=environ,
                umask=0o077 if os.name == "posix" else -1,
            )
        except (OSError, ValueError) as error:
            raise StoreUnusable(f"git cannot be run: {error}.", "Look at the address.") from error
        if done.returncode:
            said = _gist(done.stderr) or f"git {arguments[0]} ended with {done.returncode}"
            raise GitFailed(said, self.folder)
        return done.stdout

    def ask(self, *arguments: str) -> str:
        """Return the line that git prints, "" if it says no."""
        try:
            return self.run(*arguments).decode("utf-8", "replace").strip()
        except GitFailed:
            return ""

    def is_set_up(self) -> bool:
        """Whether there is a repository, of whatever kind."""
        return (self.folder / "config").exists()

    def require_own_settings(self) -> None:
        """Raise StoreUnusable if the repository has settings that we did not make."""
        config = self.folder / "config"
        for path in (self.folder, config, self.folder / "commondir"):
            if path.is_symlink() or (path.name == "commondir" and path.exists()):
                raise StoreUnusable(
                    f"{path} leads to settings elsewhere, which could run programs.",
                    "Take it away, if you know what it is.",
                )
        listed = self.run("config", "--file", str(config), "--list", "--name-only", "-z")
        keys = {key.casefold() for key in listed.decode("utf-8", "replace").split("\0") if key}
        if foreign := sorted(key for key in keys if not _KNOWN_KEY.fullmatch(key)):
            raise StoreUnusable(
                f"{config} sets {', '.join(foreign)}, which amex did not put there.",
                "Settings there can run programs. Take them out, if you know what they are.",
            )
        if self.ask("symbolic-ref", "HEAD") != BRANCH:
            raise GitFailed(f"{self.folder} is no git repository that amex made.", self.folder)

    def blobs(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the contents of these blobs."""
        wanted = sorted(set(names))
        out = self.run("cat-file", "--batch", stdin="".join(f"{n}\n" for n in wanted).encode())
        found: dict[str, bytes] = {}
        at = 0
        for name in wanted:
            start = out.index(b"\n", at) + 1
            facts = out[at:start].split()
            if len(facts) != 3:
                raise GitFailed("The history lacks a file that it names.", self.folder)
            size = int(facts[2])
            found[name] = out[start : start + size]
            at = start + size + 1
        return found


def _gist(stderr: bytes) -> str:
    """Return what git said, without a password in an address and without its hashes."""
    lines = stderr.decode("utf-8", "replace").splitlines()
    told = "; ".join(" ".join(line.split()) for line in lines if not _NOISE.match(line))
    return _HASH.sub("...", without_password(told))[:_LONGEST_SAID].strip(" !.")


def without_password(text: str) -> str:
    """Return the text without what stands before the @ of an address."""
    return _PASSWORD.sub("", text)

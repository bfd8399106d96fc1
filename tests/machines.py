"""Machines that share a log through a repository. Each has a store, and runs commands there."""

import io
import json
import os
import signal
import subprocess
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

from helpers import NOW, Result

from amexcli.cli import run
from amexcli.runtime import Runtime
from amexcli.store.entry_files import is_conflict_copy
from amexcli.store.sync.git import Git

WHO = ("-c", "user.name=x", "-c", "user.email=x@y")


def git(*arguments, cwd=None, stdin=None):
    """Run git as a person would, and return its output."""
    done = subprocess.run(
        ["git", *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        errors="replace",
        check=True,
    )
    return done.stdout


def new_hub(path):
    git("init", "--quiet", "--bare", "--template=", path)
    return path


class Machine:
    """A store, and the commands run there, with a clock that may be wrong."""

    def __init__(self, store: Path, skew: timedelta = timedelta()) -> None:
        self.store, self.skew = store, skew

    def __call__(self, *arguments, environ=MappingProxyType({})):
        out, err = io.StringIO(), io.StringIO()
        runtime = Runtime(
            stdin=io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
            stdout=out,
            stderr=err,
            environ={**os.environ, **environ},
            now=lambda: NOW + self.skew,
        )
        code = run(("--store", str(self.store), *map(str, arguments)), runtime)
        return Result(code, out.getvalue(), err.getvalue())

    def add(self, summary):
        """Log a call and return its id."""
        result = self("log", "add", summary, "--reference", "R")
        assert result.code == 0, result.err
        return result.out.strip()

    def edit(self, *options):
        result = self("log", "edit", "last", *options)
        assert result.code == 0, result.err

    def sync(self, *remote):
        result = self("log", "sync", *remote)
        assert result.code == 0, result.err
        return result.err

    def settle(self, keep):
        result = self("log", "check", "--fix", "--keep", keep)
        assert result.code == 0, result.err

    def files(self):
        """Everything that is synced, by path."""
        folders = (self.store / name for name in ("log", "cases", "attachments"))
        found = (path for folder in folders for path in folder.rglob("[!.]*") if path.is_file())
        return {path.relative_to(self.store): path.read_bytes() for path in found}

    def entries(self):
        """The paths of the entries."""
        return [path for path in self._log() if not is_conflict_copy(path.name)]

    def copies(self):
        """The paths of second versions of entries."""
        return [path for path in self._log() if is_conflict_copy(path.name)]

    def _log(self):
        return sorted((self.store / "log").rglob("*.toml"))

    def texts(self):
        """Everything written in the log, including second versions."""
        return b"\n".join(path.read_bytes() for path in self._log()).decode()

    def summaries(self):
        listed = json.loads(self("log", "list", "--limit", "0", "--json").out)["data"]
        return sorted(entry["summary"] for entry in listed)


def sync_all(*machines):
    """Bring all machines to the same state. The last one has everything after its first sync."""
    for machine in (*machines, *machines[:-1]):
        machine.sync()


def before(patched, word, deed):
    """Do something once, right before git is asked for `word`."""
    real, done = Git.run, []

    def run_git(git, *words, **rest):
        if word in words and not done:
            done.append(word)
            deed()
        return real(git, *words, **rest)

    patched.setattr(Git, "run", run_git)


def kill_at(machine, call, *arguments, nth=1):
    """Run `amex log sync` in a process that is killed at the nth call of this function.

    `call` is a function as (where it is, its name), or what git is asked for.
    """
    child = os.fork()
    if child == 0:
        try:
            where, name = (Git, "run") if isinstance(call, str) else call
            real, calls = getattr(where, name), []

            def die(*given, **rest):
                calls.extend([1] if call in given or not isinstance(call, str) else [])
                if len(calls) == nth:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*given, **rest)

            setattr(where, name, die)
            machine("log", "sync", *arguments)
        finally:
            os._exit(0)  # whatever happens: the child must not run the rest of the tests
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def push_tree(hub, *lines):
    """Add a commit to the repository that contains only this."""
    name = git("mktree", "--missing", cwd=hub, stdin="".join(f"{line}\n" for line in lines)).strip()
    parent = git("rev-list", "-1", "--all", cwd=hub).strip()
    lineage = ("-p", parent) if parent else ()
    commit = git(*WHO, "commit-tree", name, "-m", "x", *lineage, cwd=hub).strip()
    git("update-ref", "refs/heads/main", commit, cwd=hub)


def blob(hub, text):
    return git("hash-object", "-w", "--stdin", cwd=hub, stdin=text).strip()


def tree(hub, *lines):
    return git("mktree", cwd=hub, stdin="".join(f"{line}\n" for line in lines)).strip()

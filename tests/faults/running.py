"""Runs of `amex` that can be interrupted. A child with everything loaded waits for its start.

A new interpreter takes many times as long as a command's own work, so most of the runs fork this
process, which has the program loaded already. The child waits at a gate, so that what disturbs it
(a tracer, a clock) is in place before its first system call of its own.
"""

import ctypes
import gc
import io
import json
import os
import re
import resource
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from faults.site import Site
from helpers import NOW

from amexcli.cli import run
from amexcli.runtime import Runtime

HANGING = 10
"""Seconds after which a command counts as hanging and is killed."""
_LET_ANYONE_TRACE = (0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)
_CALL = re.compile(r"(?:(\d+) +)?([a-z_0-9]+)\(")
_BROKEN = 99
_MOST_MEMORY = 2 << 30
_NOBODY = 65534


class Ended(NamedTuple):
    """How a run ended: its exit code, or the signal with a minus before it."""

    code: int
    out: str
    err: str
    seconds: float = 0
    line: str = ""

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL


class Child:
    """A forked process that does some work after it's released."""

    def __init__(self, site: Site, work: Callable[[], int], *, as_nobody: bool = False) -> None:
        self._said = [tempfile.TemporaryFile() for _ in "12"]  # noqa: SIM115  # `end` does
        ours, theirs = socket.socketpair()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            ours.close()
            _become(site, work, theirs, [file.fileno() for file in self._said], as_nobody)
        theirs.close()
        self._gate = ours
        self._gate.recv(1)
        self._started = 0.0

    def start(self) -> None:
        """Release it."""
        self._started = time.perf_counter()
        self._gate.send(b"!")

    def wait(self, seconds: float) -> bool:
        """Return whether it ended within the time."""
        watch = os.pidfd_open(self.pid)
        try:
            return bool(select.select([watch], [], [], max(seconds, 0))[0])
        finally:
            os.close(watch)

    def kill(self, *, with_children: bool = True) -> None:
        """Kill it as a power cut would, or kill it alone and let what it started finish."""
        (os.killpg if with_children else os.kill)(self.pid, signal.SIGKILL)

    def end(self, hanging: float = HANGING) -> Ended:
        """Return how it ended, after everything it started has ended. A hanging one is killed."""
        if hung := not self.wait(hanging):
            self.kill()
        _, status = os.waitpid(self.pid, 0)
        if os.waitstatus_to_exitcode(status) == -signal.SIGALRM:  # with what it waited for
            with suppress(ProcessLookupError):
                self.kill()
        seconds = time.perf_counter() - self._started
        self._gate.close()
        _wait_for_group(self.pid)
        out, err = map(_read, self._said)
        if hung:
            err += f"[hung: killed after {hanging} s]"
        return Ended(os.waitstatus_to_exitcode(status), out, err, seconds)


def _read(file: BinaryIO) -> str:
    with file:
        file.seek(0)
        return file.read().decode()


def _become(
    site: Site,
    work: Callable[[], int],
    gate: socket.socket,
    said: list[int],
    as_nobody: bool,
) -> None:
    """Become a process that does this work. Never returns."""
    code = _BROKEN
    try:
        gc.disable()  # it would touch, and so copy, all that the parent has loaded
        os.setpgid(0, 0)
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(*_LET_ANYONE_TRACE)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(said[0], 1)
        os.dup2(said[1], 2)
        os.environ.clear()
        os.environ.update(site.environ)
        tempfile.tempdir = str(site.folder / "tmp")
        sys.stdin = os.fdopen(0, closefd=False)
        sys.stdout, sys.stderr = (os.fdopen(number, "w", closefd=False) for number in (1, 2))
        if as_nobody and os.geteuid() == 0:
            os.setegid(_NOBODY)
            os.seteuid(_NOBODY)
        gate.send(b"?")
        gate.recv(1)
        code = work()
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
    finally:
        sys.__stderr__.flush()
        os._exit(code)


def _wait_for_group(group: int) -> None:
    """Wait until everything that the process started has ended, such as a git still running."""
    with suppress(ProcessLookupError):
        while True:
            os.killpg(group, 0)
            time.sleep(0.002)


def new_child(site: Site, line: str) -> Child:
    """Return a child that will run the command line."""
    return Child(site, lambda: run(site.arguments(line), _runtime()))


def _runtime() -> Runtime:
    """Return the surroundings of a command in this process, but at our time."""
    return Runtime.of_this_process()._replace(now=lambda: NOW)


def run_forked(site: Site, line: str) -> Ended:
    """Run the command line undisturbed, in a child."""
    child = new_child(site, line)
    child.start()
    return child.end()


def run_killed(site: Site, line: str, after: float, *, with_children: bool = True) -> Ended:
    """Run the command line in a child, and kill it after so many seconds if it's still running."""
    child = new_child(site, line)
    child.start()
    if not child.wait(after):
        child.kill(with_children=with_children)
    return child.end()


def run_process(site: Site, line: str, kill_after: float = HANGING) -> Ended:
    """Run the command line in a separate interpreter, as a shell does, and kill it then."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "amexcli", *site.arguments(line)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=site.environ,
        process_group=0,
    )
    try:
        process.wait(kill_after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    out, err = process.communicate()
    _wait_for_group(process.pid)
    seconds = time.perf_counter() - started
    return Ended(process.returncode, out.decode(), err.decode(), seconds)


def new_script(
    site: Site, lines: Sequence[str], *, as_nobody: bool = False, hanging: int = HANGING
) -> Child:
    """Return a child that will run one command line after another; see `read_script`.

    After so many seconds a line is taken to be hanging.
    """

    def work() -> int:
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        report = sys.stdout
        for line in lines:
            signal.alarm(hanging)
            print(json.dumps(_run_caught(site, line)), file=report, flush=True)
        return 0

    return Child(site, work, as_nobody=as_nobody)


def _run_caught(site: Site, line: str) -> Ended:
    """Run a command line in this process, as in a pipe, and return what it printed."""
    before = time.process_time()
    sys.stdout, sys.stderr = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in "12")
    try:
        code = run(site.arguments(line), _runtime())
    except Exception:
        code = _BROKEN
        traceback.print_exc()
    seconds = time.process_time() - before
    sys.stdout.flush()
    sys.stderr.flush()
    out, err = (stream.buffer.getvalue().decode() for stream in (sys.stdout, sys.stderr))
    return Ended(code, out, err, seconds, line)


def read_script(ended: Ended, lines: Sequence[str]) -> list[Ended]:
    """Return how each line ended. Its seconds are processor time.

    A line that hung, or that took the child down, is the last.
    """
    done = [Ended(*json.loads(text)) for text in ended.out.splitlines()]
    if ended.code:
        line = lines[len(done)]
        why = "[hung]" if ended.code == -signal.SIGALRM else ended.err
        done.append(Ended(ended.code, "", why, 0, line))
    return done


def run_script(site: Site, lines: Sequence[str], *, as_nobody: bool = False) -> list[Ended]:
    """Run one command line after another in a child, each with a time limit."""
    child = new_script(site, lines, as_nobody=as_nobody)
    child.start()
    return read_script(child.end(HANGING * (len(lines) + 1)), lines)


def run_traced(
    site: Site, line: str, *options: str, with_children: bool = False
) -> tuple[Ended, list[str]]:
    """Run the command line under strace, and also return what strace saw.

    strace comes to the child before its start, so it sees, counts and spoils nothing of Python's.
    """
    child = new_child(site, line)
    with tempfile.NamedTemporaryFile("r", dir=site.folder.parent, errors="replace") as trace:
        follow = ["-f"] if with_children else []
        tracer = subprocess.Popen(
            ["strace", *follow, "-p", str(child.pid), "-o", trace.name, *options],
            stderr=subprocess.PIPE,
            text=True,
        )
        said = tracer.stderr.readline()
        if "attached" not in said:
            child.kill()
            child.end()
            tracer.communicate()
            raise OSError(said)
        child.start()
        ended = child.end()
        tracer.communicate()
        return ended, trace.read().splitlines()


@cache
def why_no_tracing() -> str:
    """Return why strace can't be used here, or "" if it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    with tempfile.TemporaryDirectory() as folder:
        try:
            _, lines = run_traced(Site(Path(folder) / "site"), "log path", "-e", "trace=write")
        except OSError as error:
            return f"strace may not look into a process here: {error}"
    return "" if any("write(" in line for line in lines) else "strace sees nothing here"


def count_calls(lines: Sequence[str]) -> Counter[str]:
    """Return how often each system call was made, by the process that made it most often."""
    by_process = Counter(match.groups("") for line in lines if (match := _CALL.match(line)))
    most: Counter[str] = Counter()
    for (_, name), number in by_process.items():
        most[name] = max(most[name], number)
    return most

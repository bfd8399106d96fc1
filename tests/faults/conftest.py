"""The fixtures for the proofs in this folder, and the figures printed at the end."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from faults.bench import Bench, points_of
from faults.promises import Promise, promise_of
from faults.running import why_no_tracing
from faults.site import Site, new_site, new_synced_site
from faults.writes import Write

_MEMORY = Path("/dev/shm")
_POINTS: dict[str, list[tuple[str, int]]] = {}
_FIGURES: Counter[str] = Counter()
_SKIPPED: Counter[str] = Counter()


@pytest.fixture(scope="session")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in memory, if the system has one.

    What a process wrote is the kernel's when it is killed, on a disk too: that only takes longer.
    """
    if not os.access(_MEMORY, os.W_OK):
        yield tmp_path_factory.mktemp("memory")
        return
    with TemporaryDirectory(dir=_MEMORY, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def folder(memory: Path) -> Iterator[Path]:
    """A folder for this test alone, in memory if possible."""
    with TemporaryDirectory(dir=memory, ignore_cleanup_errors=True) as own:
        yield Path(own)


@pytest.fixture(scope="session")
def sites(memory: Path) -> Callable[[bool], Site]:
    """The two sites that are copied, made on first use."""

    @cache
    def site(is_synced: bool) -> Site:
        make = new_synced_site if is_synced else new_site
        return make(memory / ("synced" if is_synced else "plain"))

    return site


@pytest.fixture(scope="session")
def promises(sites: Callable[[bool], Site], memory: Path) -> Callable[[Write], Promise]:
    """What each write does to its site, found out on first use."""

    @cache
    def promise(write: Write) -> Promise:
        (memory / write.name).mkdir()
        return promise_of(write, sites(write.is_synced), memory / write.name)

    return promise


@pytest.fixture
def bench(write: Write, promises: Callable[[Write], Promise], folder: Path) -> Bench:
    """A site for `write`, a parameter of the test."""
    return Bench(promises(write), folder)


@pytest.fixture(params=["some", pytest.param("all", marks=pytest.mark.long)])
def is_long(request: pytest.FixtureRequest) -> bool:
    """Whether to prove everything, or a random part of it."""
    return request.param == "all"


@pytest.fixture
def points(write: Write, bench: Bench, strace: None) -> list[tuple[str, int]]:
    """Every system call that `write` makes on the disk, counted once for all tests."""
    if write.name not in _POINTS:
        _POINTS[write.name] = points_of(bench)
    return _POINTS[write.name]


@pytest.fixture
def tally() -> Counter[str]:
    """Figures that are printed at the end of the run."""
    return _FIGURES


@pytest.fixture
def strace() -> None:
    """Skip the test, with a visible reason, if strace can't be used."""
    if why := why_no_tracing():
        _SKIPPED[why] += 1
        pytest.skip(why)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was proven, and what wasn't."""
    if _FIGURES:
        figures = ", ".join(f"{number:,} {what}" for what, number in _FIGURES.items())
        terminalreporter.write_line(f"Survived: {figures}.")
    for why, number in _SKIPPED.items():
        terminalreporter.write_line(f"NOT PROVEN, {number} tests skipped: {why}.", red=True)

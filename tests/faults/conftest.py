"""What the proofs of this folder stand on, and the figures that they end with."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from faults.bench import Bench, points_of
from faults.promises import Promise, promise_of
from faults.running import why_no_tracing
from faults.site import Site, new_site, new_synced_site
from faults.writes import Write

_POINTS: dict[str, list[tuple[str, int]]] = {}
_FIGURES: Counter[str] = Counter()
_SKIPPED: Counter[str] = Counter()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bool], Site]:
    """The two sites that are copied, made when first asked for."""

    @cache
    def site(is_synced: bool) -> Site:
        make = new_synced_site if is_synced else new_site
        return make(tmp_path_factory.mktemp("site") / "site")

    return site


@pytest.fixture(scope="session")
def promises(
    sites: Callable[[bool], Site], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Write], Promise]:
    """What each write makes of its site, found out when first asked for."""

    @cache
    def promise(write: Write) -> Promise:
        return promise_of(write, sites(write.is_synced), tmp_path_factory.mktemp(write.name))

    return promise


@pytest.fixture
def bench(write: Write, promises: Callable[[Write], Promise], tmp_path: Path) -> Bench:
    """A site for `write`, a parameter of the test."""
    return Bench(promises(write), tmp_path)


@pytest.fixture(params=["some", pytest.param("all", marks=pytest.mark.long)])
def is_long(request: pytest.FixtureRequest) -> bool:
    """Whether all is to be proven, or a part of it that chance has chosen."""
    return request.param == "all"


@pytest.fixture
def points(write: Write, bench: Bench, strace: None) -> list[tuple[str, int]]:
    """Every system call that `write` makes on the disk, counted once for all tests."""
    if write.name not in _POINTS:
        _POINTS[write.name] = points_of(bench)
    return _POINTS[write.name]


@pytest.fixture
def tally() -> Counter[str]:
    """Figures that the run ends with."""
    return _FIGURES


@pytest.fixture
def strace() -> None:
    """Skip the test, loudly, where strace cannot be used."""
    if why := why_no_tracing():
        _SKIPPED[why] += 1
        pytest.skip(why)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was proven, and what was not."""
    if _FIGURES:
        figures = ", ".join(f"{number:,} {what}" for what, number in _FIGURES.items())
        terminalreporter.write_line(f"Survived: {figures}.")
    for why, number in _SKIPPED.items():
        terminalreporter.write_line(f"NOT PROVEN, {number} tests skipped: {why}.", red=True)

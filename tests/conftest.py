"""What every test needs: its own store, and a clock that doesn't move."""

import io
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import hypothesis
import pytest
from helpers import NOW, Result

from amexcli.cli import run
from amexcli.runtime import Runtime

# Programs that a shell runs in the background ignore Ctrl-C, and so would the tests' programs.
signal.signal(signal.SIGINT, signal.default_int_handler)
hypothesis.settings.register_profile(
    "amex", deadline=None, suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture]
)
hypothesis.settings.load_profile("amex")


GOLDENS = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the goldens."""
    parser.addoption(
        "--update-goldens", action="store_true", help="Write tests/golden anew; read the diff."
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a page with tests/golden/NAME, or write it there with --update-goldens."""

    def compare(name: str, page: str) -> None:
        path = GOLDENS / name
        if request.config.getoption("--update-goldens"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(page)
        assert path.exists(), f"{name} is new: pytest -k by_eye --update-goldens writes it"
        assert page == path.read_text()

    return compare


@pytest.fixture(autouse=True)
def no_real_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Point everything that could lead to the user's own data to a temporary folder."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    store = tmp_path / "store"
    monkeypatch.setenv("AMEX_DATA_DIR", str(store))
    monkeypatch.setenv("AMEX_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setenv("PAGER", "cat")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TZ", "America/New_York")
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    time.tzset()
    yield store
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def store(no_real_store: Path) -> Path:
    """The folder of this test's store. It doesn't exist until something is logged."""
    return no_real_store


Amex = Callable[..., Result]


@pytest.fixture
def amex() -> Amex:
    """Run a command line in this process, as in a pipe, at `NOW` or another time."""

    def run_amex(
        *arguments: str,
        stdin: bytes = b"",
        environ: Mapping[str, str] = {},
        now: datetime = NOW,
    ) -> Result:
        out, err = io.StringIO(), io.StringIO()
        runtime = Runtime(
            stdin=io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"),
            stdout=out,
            stderr=err,
            environ={**os.environ, **environ},
            now=lambda: now,
        )
        code = run(arguments, runtime)
        return Result(code, out.getvalue(), err.getvalue())

    return run_amex


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen() -> Callable[..., tuple[str, str]]:
    """Run a command line in this process, as on a terminal with this many columns."""

    def run_on_screen(width: int, *arguments: str) -> tuple[str, str]:
        out, err = _Screen(), _Screen()
        runtime = Runtime(
            stdin=io.StringIO(),
            stdout=out,
            stderr=err,
            environ={**os.environ, "COLUMNS": str(width), "NO_COLOR": "1"},
            now=lambda: NOW,
        )
        run(arguments, runtime)
        return out.getvalue(), err.getvalue()

    return run_on_screen


@pytest.fixture
def amex_process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run a command line in a separate process, as a shell would."""

    def run_process(
        *arguments: str, stdin: bytes = b"", **settings: object
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "amexcli", *arguments],
            input=stdin,
            capture_output=True,
            check=False,
            **settings,
        )

    return run_process

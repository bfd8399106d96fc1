"""What every test needs: its own store, and a clock that doesn't move."""

import io
import os
import shlex
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
    "amex",
    deadline=None,
    max_examples=40,
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.register_profile(
    "long", hypothesis.settings.get_profile("amex"), max_examples=400
)
hypothesis.settings.load_profile("amex")


GOLDENS = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the goldens."""
    parser.addoption(
        "--update-goldens", action="store_true", help="Write tests/golden anew; read the diff."
    )


ROOT = Path(__file__).parent.parent


@pytest.fixture
def by_eye(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a file, or write it there with --update-goldens."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update-goldens"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        assert path.exists(), f"{path.name} is new: just goldens writes it"
        assert text == path.read_text()

    return compare


@pytest.fixture
def golden(by_eye: Callable[[Path, str], None]) -> Callable[[str, str], None]:
    """Compare a page with tests/golden/NAME, or write it there with --update-goldens."""
    return lambda name, page: by_eye(GOLDENS / name, page)


@pytest.fixture
def frozen_amex(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a PATH on which `amex` is this one, at `NOW` or at $FROZEN_AT, with ids to match."""
    folder = tmp_path_factory.mktemp("bin")
    command = shlex.join([sys.executable, str(ROOT / "tools/frozen.py")])
    moment = f"${{FROZEN_AT:-{NOW:%Y-%m-%dT%H:%M:%S}}}"
    (folder / "amex").write_text(f'#!/bin/sh\nexec {command} "{moment}" "$@"\n')
    (folder / "amex").chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


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
    _follow_time_zone()
    yield store
    monkeypatch.undo()
    _follow_time_zone()


def _follow_time_zone() -> None:
    if hasattr(time, "tzset"):  # Windows has its own setting, and no way to change it here
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

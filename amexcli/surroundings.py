"""What a command may touch besides its arguments: clock, streams, variables, the store's place."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, TextIO


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Surroundings(NamedTuple):
    """Passed to every command, so that tests pass their own."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    now: Callable[[], datetime] = _local_now
    """The moment, with the local offset."""
    store: str | None = None
    """What `--store` named, if it was given."""

    @classmethod
    def of_this_process(cls) -> "Surroundings":
        """The real ones. A stream that the caller closed reads as empty and swallows output."""
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="strict")
        for stream in (sys.stdout, sys.stderr):
            # A terminal that cannot show a letter must not cost the user the whole answer.
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        return cls(
            stdin=sys.stdin or open(os.devnull, encoding="utf-8"),
            stdout=sys.stdout or open(os.devnull, "w", encoding="utf-8"),
            stderr=sys.stderr or open(os.devnull, "w", encoding="utf-8"),
            environ=os.environ,
        )

    @property
    def today(self) -> date:
        """The local day."""
        return self.now().date()

    @property
    def config_folder(self) -> Path:
        """Where the user keeps settings: $AMEX_CONFIG_DIR, or the system's place for them.

        Typer knows that place and is loaded already; platformdirs costs 5 ms of every start.
        """
        import typer

        named = self.environ.get("AMEX_CONFIG_DIR")
        return Path(named).expanduser() if named else Path(typer.get_app_dir("amexcli"))

    @property
    def is_interactive(self) -> bool:
        """Whether there is somebody to ask: stdin and stdout are both terminals."""
        return self.stdin.isatty() and self.stdout.isatty()

    def tell(self, line: str) -> None:
        """Say a line on stderr: what was done, a count, a warning."""
        from amexcli.text import visible

        with suppress(OSError):  # with nobody left to hear it, the work itself still counts
            print(visible(line), file=self.stderr, flush=True)

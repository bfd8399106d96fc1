"""What a command may use besides its arguments: clock, streams, environment, store location."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO, NamedTuple, TextIO, cast

from amexcli.errors import OutputLost


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Runtime(NamedTuple):
    """The surroundings of a command. Tests pass their own."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    now: Callable[[], datetime] = _local_now
    """The current time, with the local UTC offset."""
    ticks: Callable[[], float] = monotonic
    """Seconds on a monotonic clock, which nobody can set."""
    store: str | None = None
    """The value of `--store`, if there is one."""
    is_windows: bool = os.name == "nt"
    """Whether paths, programs, and closed pipes are those of Windows."""

    @classmethod
    def of_this_process(cls) -> "Runtime":
        """Return the real environment. A stream that the caller closed reads as empty."""
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="strict")
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                _settle(stream)
        return cls(
            stdin=sys.stdin or open(os.devnull, encoding="utf-8"),
            stdout=sys.stdout or open(os.devnull, "w", encoding="utf-8"),
            stderr=sys.stderr or open(os.devnull, "w", encoding="utf-8"),
            environ=os.environ,
        )

    @property
    def today(self) -> date:
        """Today's date, in local time."""
        return self.now().date()

    @property
    def config_folder(self) -> Path:
        """The user's settings folder: $AMEX_CONFIG_DIR, or the system's usual place.

        Typer knows that place and is already loaded. Importing platformdirs would cost 5 ms.
        """
        import typer

        named = self.environ.get("AMEX_CONFIG_DIR")
        return Path(named).expanduser() if named else Path(typer.get_app_dir("amexcli"))

    @property
    def is_interactive(self) -> bool:
        """Whether amex can ask questions: both stdin and stdout are terminals."""
        return self.stdin.isatty() and self.stdout.isatty()

    def write_exactly(self, texts: Iterable[str]) -> None:
        """Print texts whose line endings are part of their format, such as CRLF in iCalendar."""
        # Windows would otherwise write CRCRLF to standard output.
        if reconfigure := getattr(self.stdout, "reconfigure", None):
            reconfigure(newline="")
        for text in texts:
            self.stdout.write(text)

    def tell(self, line: str) -> None:
        """Print a line on stderr: what was done, a count, a warning."""
        with suppress(OSError):  # the work counts even if nobody can read the message
            self._say(line, end="\n")

    def ask(self, question: str) -> None:
        """Print a question on stderr, without a line break, so the answer is typed after it."""
        self._say(question, end=" ")

    def _say(self, line: str, *, end: str) -> None:
        from amexcli.values.citation import spell_out
        from amexcli.values.text import visible

        shown = visible(spell_out(line))
        if self.stderr.isatty():
            shown = _wrapped(shown, width_of(self.stderr, self.environ))
        print(shown, end=end, file=self.stderr, flush=True)


def width_of(terminal: TextIO, environ: Mapping[str, str]) -> int:
    """Return the terminal's width in columns: $COLUMNS, or what the terminal reports, or 80."""
    named = environ.get("COLUMNS", "")
    if named.isdecimal() and int(named):
        return int(named)
    with suppress(OSError):  # not a real terminal
        return os.get_terminal_size(terminal.fileno()).columns or 80
    return 80


def height_of(terminal: TextIO, environ: Mapping[str, str]) -> int:
    """Return the terminal's height in lines: $LINES, or what the terminal reports, or 24."""
    named = environ.get("LINES", "")
    if named.isdecimal() and int(named):
        return int(named)
    with suppress(OSError):  # not a real terminal
        return os.get_terminal_size(terminal.fileno()).lines or 24
    return 24


def _wrapped(line: str, width: int) -> str:
    """Return the line wrapped between words. A path or id stays whole, so it can be copied."""
    if len(line) <= width:
        return line
    from textwrap import wrap

    indent = " " * (len(line) - len(line.lstrip()))
    lines = wrap(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(lines)


def _settle(stream: TextIOWrapper) -> None:
    """Make the stream write UTF-8 and LF; a terminal gets what it can display.

    Output to a file or another program must not depend on the user's locale, because `log import`
    reads UTF-8. A character that can't be displayed must not cost the whole answer.
    """
    if stream.isatty():
        stream.reconfigure(errors="backslashreplace")
    else:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def watched(stdout: TextIO) -> TextIO:
    """Return the same stream, except that it raises OutputLost instead of OSError.

    That way a full disk for the output isn't mistaken for a full disk for the store or vice versa.
    """
    return cast(TextIO, _Watched(stdout))


class _Watched:
    def __init__(self, stream: TextIO | BinaryIO) -> None:
        self._stream: Any = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    @property
    def buffer(self) -> "_Watched":
        return _Watched(self._stream.buffer)

    def write(self, data: str | bytes) -> int:
        try:
            written: int = self._stream.write(data)
        except OSError as error:
            raise _lost(error) from error
        return written

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            raise _lost(error) from error


def _lost(error: OSError) -> OutputLost:
    return OutputLost(
        f"The output couldn't be written: {error.strerror or error}.",
        "Your records are safe. Send the output somewhere else.",
    )

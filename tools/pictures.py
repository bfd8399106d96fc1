"""Draws the pictures of a terminal in `docs/pictures/` from what amex prints.

python tools/pictures.py

The clock is fixed, the records are those of `examples/sample-store`, and what is typed during a
call is in the table below. `tests/test_pictures.py` fails when a picture says what amex doesn't.
"""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest.mock import patch
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME, TerminalTheme
from rich.text import Text

from amexcli.cli import run
from amexcli.runtime import Runtime

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs/pictures"
_NOW = datetime(2026, 11, 22, 14, 3, tzinfo=ZoneInfo("America/New_York"))
_WIDTH = 80
_TYPEFACES = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"
_BLACK = TerminalTheme(
    (0, 0, 0),  # amex's gray and red can be read on black and on white, not on gray
    tuple(SVG_EXPORT_THEME.foreground_color),
    [tuple(SVG_EXPORT_THEME.ansi_colors[number]) for number in range(8)],
)


class Line(NamedTuple):
    """What somebody types during a call, and how many minutes after the line before."""

    minutes: int
    text: str


class Picture(NamedTuple):
    """A command line to draw, and what is typed at its prompts."""

    command: str
    arguments: tuple[str, ...]
    typed: tuple[Line, ...] = ()


PICTURES = {
    "sheet": Picture('amex "card stolen in Rome"', ("card stolen in Rome",)),
    "due": Picture("amex due", ("due",)),
    "call": Picture(
        "amex call late-fee",
        ("call", "late-fee"),
        (
            Line(6, "h"),
            Line(1, "w Dana, Customer care"),
            Line(2, "she can see that I always paid on time"),
            Line(1, "r D-4471"),
            Line(1, "p $40 credit by Dec 4"),
            Line(0, "e"),
            Line(0, ""),
            Line(0, ""),
        ),
    ),
}


class _Screen(StringIO):
    """A terminal: what is printed, with what is typed among it."""

    def __init__(self, typed: tuple[Line, ...] = ()) -> None:
        super().__init__()
        self.typed, self.minutes = list(typed), 0

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True

    def readline(self, size: int = -1) -> str:  # noqa: ARG002
        """Return the next line, and show it as a terminal shows what is typed."""
        if not self.typed:
            return ""
        line = self.typed.pop(0)
        self.minutes += line.minutes
        self.write(f"{line.text}\n")
        return f"{line.text}\n"


def print_page(picture: Picture) -> str:
    """Return what the terminal shows, with its colors."""
    screen = _Screen(picture.typed)
    with TemporaryDirectory(dir="/tmp") as folder:  # short: a record's path must fit on a line
        store = str(Path(folder).resolve() / "kept")
        shutil.copytree(ROOT / "examples/sample-store", store)
        environ = {
            **os.environ,
            "AMEX_DATA_DIR": store,
            "AMEX_CONFIG_DIR": folder,
            "TERM": "xterm-256color",
            "COLUMNS": str(_WIDTH),
            "LINES": "24",
            "PAGER": "",
        }
        runtime = Runtime(
            stdin=screen if picture.typed else StringIO(),
            stdout=screen,
            stderr=screen if picture.typed else StringIO(),
            environ=environ,
            now=lambda: _NOW + timedelta(minutes=screen.minutes),
            ticks=lambda: screen.minutes * 60.0,
        )
        with (
            patch.dict(os.environ, environ),  # rich looks at that of the process
            patch("amexcli.commands.call.new_id", lambda: "k3q7f2"),
        ):
            run(picture.arguments, runtime)
    return screen.getvalue().replace(store, "~/records")


def iter_files() -> Iterator[tuple[Path, str]]:
    """Yield each picture's file, and what it holds."""
    for name, picture in PICTURES.items():
        yield FOLDER / f"{name}.svg", _draw(name, picture)


def _draw(name: str, picture: Picture) -> str:
    console = Console(record=True, width=_WIDTH, file=StringIO(), force_terminal=True)
    console.print(Text("$ ", "bold") + Text(picture.command))
    console.print(Text.from_ansi(print_page(picture).rstrip()))
    svg = console.export_svg(title="amex", theme=_BLACK, unique_id=f"amex-{name}")
    # The typeface would come from another server: what the reader has will do.
    start, end = svg.index("@font-face"), svg.rindex("@font-face")
    svg = svg[:start] + svg[svg.index("}", end) + 1 :].lstrip()
    return svg.replace("Fira Code, monospace", _TYPEFACES)


def main() -> None:
    """Draw them all, and delete those that are gone."""
    files = dict(iter_files())
    FOLDER.mkdir(exist_ok=True)
    for old in {*FOLDER.glob("*.svg")} - {*files}:
        old.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""Output for a terminal: its width, readable colors, and links."""

from collections.abc import Mapping
from typing import Literal, TextIO

from rich.console import Console
from rich.text import Text as Words
from rich.theme import Theme

from amexcli.render.links import add_links
from amexcli.runtime import Runtime, width_of
from amexcli.values.text import visible

PLAIN_STYLES = {
    "heading": "bold",
    "caution": "bold",
    "spoken": "italic",
    "marker": "bold",
    "aside": "",
    "late": "bold",
    "progress.percentage": "",
}
"""For a terminal with 16 colors. The user's theme decides how they look, so we use none."""
STYLES = {**PLAIN_STYLES, "aside": "color(243)", "late": "bold color(131)"}
"""Every color has a contrast of 4.5 to 1 on black and on white, and a word next to it.

Only 6 of the 240 fixed colors have that contrast. `dim` doesn't, because terminals vary.
"""
_FORCING = ("CLICOLOR_FORCE", "FORCE_COLOR")
_NAMELESS = ("dumb", "unknown")
_FEW_COLORS = ("standard", "windows")


def new_console(stream: TextIO, runtime: Runtime) -> Console:
    """Return a console that prints on `stream` and never treats text as markup."""
    is_terminal = stream.isatty()
    console = Console(
        file=stream,
        markup=False,
        emoji=False,
        highlight=False,
        force_terminal=is_terminal or _is_forced(runtime.environ),
        color_system=_color_system(stream, runtime.environ),
        # Rich assumes that a dumb terminal has 80 columns, unless it's told both sizes.
        width=width_of(stream, runtime.environ) if is_terminal else None,
        height=25 if is_terminal and _is_nameless(runtime.environ) else None,
    )
    has_few = console.color_system in _FEW_COLORS
    console.push_theme(Theme(PLAIN_STYLES if has_few else STYLES))
    return console


def has_links(stream: TextIO, runtime: Runtime) -> bool:
    """Whether addresses and phone numbers on `stream` are links: never in a pipe."""
    return stream.isatty() and not _is_nameless(runtime.environ)


def words(text: str, style: str = "") -> Words:
    """Return text that the terminal doesn't obey, with links where they are allowed."""
    shown = Words(visible(text, keep="\n"), style=style)
    add_links(shown)
    return shown


def _color_system(stream: TextIO, environ: Mapping[str, str]) -> Literal["auto", "standard"] | None:
    """Return the color system for rich. None means no color, no bold, and no links."""
    if environ.get("NO_COLOR"):
        return None
    if _is_nameless(environ):
        return "standard" if _is_forced(environ) else None
    return "auto" if stream.isatty() or _is_forced(environ) else None


def _is_forced(environ: Mapping[str, str]) -> bool:
    return any(environ.get(name, "") not in {"", "0"} for name in _FORCING)


def _is_nameless(environ: Mapping[str, str]) -> bool:
    return environ.get("TERM", "").casefold() in _NAMELESS

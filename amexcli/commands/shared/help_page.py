"""The help page of a command: what it does, examples, and its options in groups.

It's plain text as wide as the terminal. It's made without rich, which takes longer to load than the
page takes to print.
"""

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from inspect import cleandoc
from textwrap import wrap
from typing import Any, NamedTuple, TypeAlias

from amexcli.values.groups import Group

_WIDEST, _NARROWEST = 80, 30
_FEW = 6
"""This many options or fewer don't need groups."""
_INDENT = "  "
_GOES_ON = " \\"
"""Ends a line of a command that goes on in the next line."""
_EXAMPLES = "\b"
"""Starts the paragraph of a docstring that holds commands to try."""
_UNIT = re.compile(r"""(?:--?[\w-]+\s+(?![-|>]))?(?:"[^"]*"|'[^']*'|[^\s"'])+""")
"""An option with its value, or a word. No line breaks inside one."""

_Lines: TypeAlias = Mapping[str, str]


class _Option(NamedTuple):
    group: str
    name: str
    text: str


class HelpPage(NamedTuple):
    """What there is to know of a command. The help, the man page and the reference show it."""

    paragraphs: tuple[str, ...]
    examples: tuple[str, ...]
    """Commands to try."""
    sections: Mapping[str, _Lines]
    """Commands, arguments and options with their texts, by heading."""


def read_page(command: Any, ctx: Any) -> HelpPage:
    """Return the page of a command."""
    parts = cleandoc(command.help or "").split("\n\n")
    blocks = (part.removeprefix(_EXAMPLES) for part in parts if part.startswith(_EXAMPLES))
    return HelpPage(
        paragraphs=tuple(part for part in parts if not part.startswith(_EXAMPLES)),
        examples=tuple(
            line for block in blocks for line in re.sub(r"\n {2,}", " ", block).strip().splitlines()
        ),
        sections={**command.groups, **_options(command.get_params(ctx), ctx)},
    )


def write_page(command: Any, ctx: Any, into: Any) -> None:
    """Write the page as help."""
    into.width = page_width()
    width = into.width - len(_INDENT)
    page = read_page(command, ctx)
    command.format_usage(ctx, into)
    for paragraph in page.paragraphs:
        into.write("\n")
        for line in wrapped(paragraph, width):
            into.write(f"{_INDENT}{line}\n")
    if page.examples:
        into.write("\nExamples:\n")
    for example in page.examples:
        for line in _folded(example, width):
            into.write(f"{_INDENT}{line}\n")
    room = max((len(name) for rows in page.sections.values() for name in rows), default=0)
    for heading, rows in page.sections.items():
        into.write(f"\n{heading}:\n")
        for line in _in_columns(rows, min(room, width // 3 + 2), width):
            into.write(f"{_INDENT}{line}\n")


def page_width() -> int:
    """Return how many columns a line of help may have."""
    return max(min(shutil.get_terminal_size().columns, _WIDEST), _NARROWEST) - 1


def _options(parameters: Sequence[Any], ctx: Any) -> dict[str, _Lines]:
    """Return the help of arguments and options by their names, by heading."""
    arguments: dict[str, str] = {}
    options: list[_Option] = []
    for one in parameters:
        record = one.get_help_record(ctx)
        if record is None or one.name == "help":  # the reader has found --help already
            continue
        name, text = record[0], one.help or ""  # no "[default: 50]", because the help says it
        if one.param_type_name == "argument":
            arguments[name] = text
        else:
            options.append(_Option(one.rich_help_panel or Group.OUTPUT, name, text))
    if len(options) <= _FEW:
        options = [option._replace(group="Options") for option in options]
    grouped = {
        group: {name: text for own, name, text in options if own == group}
        for group in ("Options", *Group)
    }
    return {heading: rows for heading, rows in {"Arguments": arguments, **grouped}.items() if rows}


def _in_columns(rows: _Lines, room: int, width: int) -> Iterator[str]:
    """Yield lines with a name and its text beside it, or below it if the name is too long."""
    for name, text in rows.items():
        first, *more = wrapped(text, width - room - len(_INDENT)) or [""]
        if len(name) > room:
            yield name
            more = [first, *more]
        else:
            yield f"{name:{room}}  {first}"
        yield from (f"{'':{room}}  {line}" for line in more)


def _folded(command: str, width: int) -> Iterator[str]:
    """Yield the lines of a command, which still runs when they are copied."""
    line = ""
    for unit in _UNIT.findall(command):
        if line and len(f"{line} {unit}{_GOES_ON}") > width:
            yield line + _GOES_ON
            line = f"    {unit}"
        else:
            line = f"{line} {unit}" if line else unit
    yield line


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of a text. Names with hyphens stay whole, because people type them."""
    return wrap(text, width, break_on_hyphens=False)

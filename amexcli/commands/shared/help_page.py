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


def write_page(command: Any, ctx: Any, page: Any, commands: Mapping[str, _Lines]) -> None:
    """Write the page. `commands` holds the subcommands and their lines, by heading."""
    page.width = page_width()
    width = page.width - len(_INDENT)
    command.format_usage(ctx, page)
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        is_text = not paragraph.startswith(_EXAMPLES)
        page.write("\n" if is_text else "\nExamples:\n")
        for line in wrapped(paragraph, width) if is_text else _examples(paragraph, width):
            page.write(f"{_INDENT}{line}\n")
    sections = {**commands, **_options(command.get_params(ctx), ctx)}
    room = max((len(name) for rows in sections.values() for name in rows), default=0)
    for heading, rows in sections.items():
        page.write(f"\n{heading}:\n")
        for line in _in_columns(rows, min(room, width // 3 + 2), width):
            page.write(f"{_INDENT}{line}\n")


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


def _examples(paragraph: str, width: int) -> Iterator[str]:
    """Yield the commands in lines that still run when they're copied."""
    commands = re.sub(r"\n {2,}", " ", paragraph.removeprefix(_EXAMPLES)).strip()
    for command in commands.splitlines():
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

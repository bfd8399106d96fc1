"""Writes the man pages in `man/` and the command reference `docs/reference.md` from the commands.

python tools/reference.py

They are in the repository because the environment that builds a wheel doesn't have the packages
that the commands import. `tests/test_reference.py` fails until they are up to date.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import typer

from amexcli.cli import app
from amexcli.commands.shared.help_page import HelpPage, read_page
from amexcli.guides.topics import TOPICS

ROOT = Path(__file__).parent.parent
_TOPICS = {"ENVIRONMENT": "environment", "EXIT STATUS": "exit-codes"}
"""The sections of the man page of amex itself that are help topics."""


class Described(NamedTuple):
    """The description of a command."""

    name: str
    """What people type, such as "amex log add"."""
    usage: str
    page: HelpPage
    below: tuple[str, ...]
    """The names of its subcommands."""


def iter_commands() -> Iterator[Described]:
    """Yield every command, each before its subcommands."""
    command = typer.main.get_command(app)
    yield from _below(typer.Context(command, info_name="amex"))


def _below(here: Any) -> Iterator[Described]:
    command = here.command
    names = tuple(getattr(command, "table", ()))
    usage = " ".join((here.command_path, *command.collect_usage_pieces(here)))
    yield Described(here.command_path, usage, read_page(command, here), names)
    for name in names:
        _, below, _ = command.resolve_command(here, [name])
        yield from _below(typer.Context(below, info_name=name, parent=here))


def iter_files() -> Iterator[tuple[Path, str]]:
    """Yield the path and contents of each file to write."""
    commands = list(iter_commands())
    for one in commands:
        yield ROOT / "man" / f"{_man_name(one.name)}.1", _as_man(one)
    yield ROOT / "docs/reference.md", "\n".join(_as_markdown(commands))


def _man_name(name: str) -> str:
    return name.replace(" ", "-")


def _as_man(one: Described) -> str:
    name, page = _man_name(one.name), one.page
    first, *more = page.paragraphs
    lines = [
        f'.TH "{name.upper()}" "1" "" "amex" "User Commands"',
        *(".SH NAME", _roff(f"{name} - {first.split('. ')[0].removesuffix('.')}")),
        *(".SH SYNOPSIS", f".B {_roff(one.name)}", _roff(one.usage.removeprefix(one.name).strip())),
        *(".SH DESCRIPTION", _roff(first)),
    ]
    for paragraph in more:
        lines += [".PP", _roff(paragraph)]
    for heading, rows in page.sections.items():
        lines.append(f".SH {_roff(heading.upper())}")
        for label, text in rows.items():
            lines += [".TP", f".B {_roff(label)}", _roff(text)]
    if not one.name.count(" "):
        for heading, topic in _TOPICS.items():
            lines += [f".SH {heading}", _roff(TOPICS[topic].about)]
            for label, text in TOPICS[topic].meanings:
                lines += [".TP", f".B {_roff(label)}", _roff(f"{text[0].upper()}{text[1:]}.")]
    lines.append(".SH EXAMPLES")
    for example in page.examples:
        lines += [".PP", ".nf", f".RS\n{_roff(example)}\n.RE", ".fi"]
    if also := _see_also(one):
        others = ", ".join(f"\\fB{_roff(_man_name(other))}\\fR(1)" for other in also)
        lines += [".SH SEE ALSO", others]
    return "\n".join(lines) + "\n"


def _see_also(one: Described) -> list[str]:
    """Return its parent command and its subcommands."""
    above = one.name.rpartition(" ")[0]
    return [*filter(None, [above]), *(f"{one.name} {name}" for name in one.below)]


def _roff(text: str) -> str:
    """Return the text as troff prints it letter by letter."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\n".join(f"\\&{line}" if line[:1] == "." else line for line in escaped.splitlines())


def _as_markdown(commands: list[Described]) -> Iterator[str]:
    yield "# Commands\n"
    yield "This is what `amex COMMAND --help` prints for each command, on one page.\n"
    for one in commands:
        depth = "#" * (2 + max(one.name.count(" ") - 1, 0))
        yield f"{depth} {one.name}\n"
        for paragraph in one.page.paragraphs:
            yield f"{_md(' '.join(paragraph.split()))}\n"
        yield f"Usage: `{one.usage}`\n"
        yield "Examples:\n"
        yield from (f"    {example}" for example in one.page.examples)
        yield ""
        for heading, rows in one.page.sections.items():
            yield f"**{heading}**\n"
            for label, text in rows.items():
                yield f"- `{label}`: {_md(text)}"
            yield ""


def _md(text: str) -> str:
    """Return the text without anything that Markdown would treat as markup."""
    return "".join(f"\\{letter}" if letter in "\\`*_<>[]|" else letter for letter in text)


def main() -> None:
    """Write the files that are outdated, and delete pages of commands that are gone."""
    files = dict(iter_files())
    for old in {*(ROOT / "man").glob("*.1")} - {*files}:
        old.unlink()
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

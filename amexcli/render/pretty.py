"""Renders a page on a terminal."""

from collections.abc import Iterable
from typing import assert_never

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Words

from amexcli.document import (
    Block,
    Caution,
    Cell,
    Checklist,
    Command,
    Deadline,
    Deadlines,
    Document,
    Fields,
    Letter,
    Points,
    QRCode,
    Say,
    Section,
    Steps,
    Table,
    Text,
)
from amexcli.render.markdown import CONTINUED
from amexcli.render.qr import draw
from amexcli.render.terminal import new_console, words
from amexcli.runtime import Runtime

_INDENT = (0, 0, 0, 2)


def render(document: Document, runtime: Runtime) -> None:
    """Print the page. User text goes through `words`, so rich finds no markup in it."""
    console = new_console(runtime.stdout, runtime)
    parts: list[RenderableType] = [words(document.title, "heading")] if document.title else []
    parts += [_page(block) for block in document.blocks]
    for number, part in enumerate(parts):
        if number:
            console.print()
        console.print(part)


def _page(block: Block) -> RenderableType:
    match block:
        case Text(text):
            return words(text)
        case Caution(text):
            return words(f"Note: {text}", "caution")
        case Checklist(items):
            return _marked(("[x]" if done else "[ ]", text) for text, done in items)
        case Points(items):
            return _marked(("-", item) for item in items)
        case Steps(items):
            return _marked((f"{n}.", item) for n, item in enumerate(items, 1))
        case Say(lines):
            return Group(*(Padding(words(f'"{line}"', "spoken"), _INDENT) for line in lines))
        case Deadlines(items):
            return Group(*map(_deadline, items))
        case Letter(paragraphs):
            return Padding(words("\n\n".join(paragraphs)), _INDENT)
        case Fields(rows):
            return _marked(rows, style="aside")
        case Command(parts):
            return Padding(words(CONTINUED.join(parts)), _INDENT)
        case Table():
            return _grid(block)
        case QRCode(content):
            # Fixed colors, because a camera needs dark on light whatever the terminal's theme is.
            return Words(draw(content), style="#ffffff on #000000", no_wrap=True)
        case Section(heading, blocks):
            return Group(words(heading, "heading"), *(Padding(_page(b), _INDENT) for b in blocks))
        case _:
            assert_never(block)


def _deadline(deadline: Deadline) -> RenderableType:
    style = "late" if deadline.days_left < 0 else "heading"
    lines = (words(deadline.what), words(deadline.why, "aside"))
    return Group(words(deadline.when, style), *(Padding(line, _INDENT) for line in lines))


def _marked(rows: Iterable[tuple[str, str]], style: str = "marker") -> Grid:
    """Rows with a marker on the left and the text hanging beside it."""
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style=style)
    grid.add_column(overflow="fold")
    for marker, text in rows:
        grid.add_row(words(marker), words(text))
    return grid


def _grid(table: Table) -> Grid:
    """The table without columns that are empty or have no heading."""
    columns = table.columns
    shown = [
        i
        for i, column in enumerate(columns)
        if column.heading and not column.is_group and any(row[i].text for row in table.rows)
    ]
    grid = Grid(box=None, padding=(0, 2, 0, 0), header_style="heading", pad_edge=False)
    for i in shown:
        heading = words(columns[i].heading)
        grid.add_column(heading, no_wrap=columns[i].nowrap, overflow="fold")
    group = next((i for i, column in enumerate(columns) if column.is_group), None)
    last = ""
    for row in table.rows:
        if group is not None and row[group].text != last:
            last = row[group].text
            grid.add_row()
            grid.add_row(words(last, "heading"))
        grid.add_row(*(_cell(row[i]) for i in shown))
    return grid


def _cell(cell: Cell) -> RenderableType:
    text = words(cell.page or cell.text, "heading" if cell.notes else "")
    return Group(text, *(Padding(words(note, "aside"), _INDENT) for note in cell.notes))

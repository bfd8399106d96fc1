"""Renders a page on a terminal. This is the only module that loads rich."""

from collections.abc import Iterable
from typing import assert_never

from rich.console import Console, Group, RenderableType
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
from amexcli.runtime import Runtime
from amexcli.values.text import visible

_INDENT = (0, 0, 0, 2)


def render(document: Document, runtime: Runtime) -> None:
    """Print the page. User text goes into `Words`, so rich finds no markup in it."""
    console = Console(
        file=runtime.stdout,
        markup=False,
        emoji=False,
        highlight=False,
        color_system=None if _is_plain(runtime) else "auto",
    )
    parts: list[RenderableType] = [_words(document.title, "bold")] if document.title else []
    parts += [_page(block) for block in document.blocks]
    for number, part in enumerate(parts):
        if number:
            console.print()
        console.print(part)


def _is_plain(runtime: Runtime) -> bool:
    return bool(runtime.environ.get("NO_COLOR")) or runtime.environ.get("TERM") == "dumb"


def _page(block: Block) -> RenderableType:
    match block:
        case Text(text):
            return _words(text)
        case Caution(text):
            return _words(text, "yellow")
        case Checklist(items):
            return _marked(("[x]" if done else "[ ]", text) for text, done in items)
        case Points(items):
            return _marked(("-", item) for item in items)
        case Steps(items):
            return _marked((f"{n}.", item) for n, item in enumerate(items, 1))
        case Say(lines):
            return Group(*(Padding(_words(f'"{line}"', "italic"), _INDENT) for line in lines))
        case Deadlines(items):
            return Group(*map(_deadline, items))
        case Letter(paragraphs):
            return Padding(_words("\n\n".join(paragraphs)), _INDENT)
        case Fields(rows):
            return _marked(rows, style="dim")
        case Command(parts):
            return Padding(_words(CONTINUED.join(parts)), _INDENT)
        case Table():
            return _grid(block)
        case QRCode(content):
            # Fixed colors, because a camera needs dark on light whatever the terminal's theme is.
            return Words(draw(content), style="#ffffff on #000000", no_wrap=True)
        case Section(heading, blocks):
            return Group(_words(heading, "bold"), *(Padding(_page(b), _INDENT) for b in blocks))
        case _:
            assert_never(block)


def _deadline(deadline: Deadline) -> RenderableType:
    style = "bold red" if deadline.days_left < 0 else "bold"
    lines = (_words(deadline.what), _words(deadline.why, "dim"))
    return Group(_words(deadline.when, style), *(Padding(line, _INDENT) for line in lines))


def _words(text: str, style: str = "") -> Words:
    return Words(visible(text, keep="\n"), style=style)


def _marked(rows: Iterable[tuple[str, str]], style: str = "bold") -> Grid:
    """Rows with a marker on the left and the text hanging beside it."""
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style=style)
    grid.add_column(overflow="fold")
    for marker, text in rows:
        grid.add_row(_words(marker), _words(text))
    return grid


def _grid(table: Table) -> Grid:
    """The table without columns that are empty or have no heading."""
    columns = table.columns
    shown = [
        i
        for i, column in enumerate(columns)
        if column.heading and not column.is_group and any(row[i].text for row in table.rows)
    ]
    grid = Grid(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    for i in shown:
        heading = _words(columns[i].heading)
        grid.add_column(heading, no_wrap=columns[i].nowrap, overflow="fold")
    group = next((i for i, column in enumerate(columns) if column.is_group), None)
    last = ""
    for row in table.rows:
        if group is not None and row[group].text != last:
            last = row[group].text
            grid.add_row()
            grid.add_row(_words(last, "bold"))
        grid.add_row(*(_cell(row[i]) for i in shown))
    return grid


def _cell(cell: Cell) -> RenderableType:
    words = _words(cell.page or cell.text, "bold" if cell.notes else "")
    return Group(words, *(Padding(_words(note, "dim"), _INDENT) for note in cell.notes))

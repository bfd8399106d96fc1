"""Renders a page on a terminal."""

from collections.abc import Iterable
from itertools import chain, islice
from typing import assert_never

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table as Grid
from rich.text import Text as Words

from amexcli.document import (
    Block,
    Caution,
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
from amexcli.render.footnotes import NOTES, Footnotes
from amexcli.render.markdown import CONTINUED
from amexcli.render.pager import print_paged
from amexcli.render.qr import draw
from amexcli.render.tables import Room, lay_out, lay_out_fields
from amexcli.render.terminal import has_links, new_console, words
from amexcli.runtime import Runtime, height_of

_INDENT = (0, 0, 0, 2)
_LINES_OF_A_SCREEN = 22
"""Fits a terminal of 24 lines, with the command above and the next prompt below."""


def render(document: Document, runtime: Runtime) -> None:
    """Print the document's screen on a terminal, or all of the document.

    User text goes through `words`, so rich doesn't find markup in it.
    """
    console = new_console(runtime.stdout, runtime)
    room = Room.of_terminal(console.width)
    if document.screen and runtime.stdout.isatty():
        most = max(_LINES_OF_A_SCREEN, height_of(runtime.stdout, runtime.environ) - 2)
        page = _fitted(document, room, most, console)
    else:
        page = _whole(document, room)
    with console.capture() as captured:
        console.print(page if has_links(runtime.stdout, runtime) else _Unlinked(page))
    print_paged(captured.get(), runtime)


def _fitted(document: Document, room: Room, most: int, console: Console) -> RenderableType:
    """Return the screen. Cut its last rows if it would have more lines than `most`."""
    page = _screen(document, room)
    while len(console.render_lines(page, pad=False)) > most:
        if not (shorter := _without_last_row(document.screen)):
            break
        document = document._replace(screen=shorter)
        page = _screen(document, room)
    return page


def _without_last_row(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    *others, last = blocks
    match last:
        case Fields(rows) if len(rows) > 1:
            return (*others, Fields(rows[:-1]))
        case Table(rows=rows) if len(rows) > 1:
            return (*others, last._replace(rows=rows[:-1]))
        case _:
            return tuple(others)


def _screen(document: Document, room: Room) -> RenderableType:
    """Return one screen without blank lines. Its end says what is left out."""
    footnotes = Footnotes()
    blocks = footnotes.number(document.screen)
    inside = room.indented._replace(is_tight=True)
    cited = "  ".join(footnotes.lines())
    parts = f"Sections (--section NAME): {' '.join(document.parts)}   " if document.parts else ""
    return Group(
        words(document.headline or document.title, "heading"),
        *(Padding(_page(block, inside), _INDENT, expand=False) for block in blocks),
        *([words(cited, "aside")] if cited else []),
        words(f"{parts}Everything: {document.rest}", "aside"),
    )


def _whole(document: Document, room: Room) -> RenderableType:
    footnotes = Footnotes()
    parts: list[RenderableType] = [words(document.title, "heading")] if document.title else []
    parts += [_page(block, room) for block in footnotes.number(document.blocks)]
    if lines := footnotes.lines():
        parts.append(Group(words(NOTES, "heading"), *(words(line, "aside") for line in lines)))
    with_gaps = chain.from_iterable(("", part) for part in parts)
    return Group(*islice(with_gaps, 1, None))


class _Unlinked:
    """The same page without links."""

    def __init__(self, page: RenderableType) -> None:
        self._page = page

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        return Segment.strip_links(console.render(self._page, options))


def _page(block: Block, room: Room) -> RenderableType:
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
            return lay_out_fields(rows, room)
        case Command(parts):
            return Padding(words(CONTINUED.join(parts)), _INDENT)
        case Table():
            return lay_out(block, room)
        case QRCode(content):
            return _code(content, room)
        case Section(heading=heading, blocks=blocks):
            pages = (Padding(_page(b, room.indented), _INDENT) for b in blocks)
            return Group(words(heading, "heading"), *pages)
        case _:
            assert_never(block)


def _code(content: str, room: Room) -> RenderableType:
    """Return the code, or its content as text if a camera would see only part of the code."""
    drawn = draw(content)
    needed = max(map(cell_len, drawn.splitlines()))
    if needed > room.width:
        return words(f"The code for {content} needs {needed} columns. Make the window wider.")
    # Fixed colors, because a camera needs dark on light whatever the terminal's theme.
    return Words(drawn, style="#ffffff on #000000", no_wrap=True)


def _deadline(deadline: Deadline) -> RenderableType:
    style = "late" if deadline.days_left < 0 else "heading"
    lines = (words(deadline.what), words(deadline.why, "aside"))
    return Group(words(deadline.when, style), *(Padding(line, _INDENT) for line in lines))


def _marked(rows: Iterable[tuple[str, str]]) -> Grid:
    """Rows with a marker on the left and hanging text next to it."""
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="marker")
    grid.add_column(overflow="fold")
    for marker, text in rows:
        grid.add_row(words(marker), words(text))
    return grid

"""Tables on a terminal: side by side if every word fits, else one record below another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid

from amexcli.document import Cell, Column, Table
from amexcli.render.terminal import words
from amexcli.values.text import visible

NARROW = 60
"""On a terminal with fewer columns, no table is shown side by side."""
WIDE = 100
"""On a terminal with this many columns, a list of short rows has two rows per line."""
_GAP = 2
_INDENT = (0, 0, 0, 2)
_SHORTEST = 10
"""A text that may be shortened is cut to this many columns before any other has to wrap."""
_CUT = "..."
_LONGEST_WHOLE = 24
"""A word longer than this, such as a path, may be broken to keep a table side by side."""


class Room(NamedTuple):
    """The columns available for a block."""

    width: int
    is_narrow: bool
    is_tight: bool = False
    """Whether there's no room for blank lines."""

    @classmethod
    def of_terminal(cls, width: int) -> "Room":
        """Return the room for blocks that aren't indented."""
        return cls(width, is_narrow=width < NARROW)

    @property
    def indented(self) -> "Room":
        """The room within a section."""
        return self._replace(width=self.width - _INDENT[-1])


class _Span(NamedTuple):
    """How wide a column may be: the fewest columns that keep its words whole, and the most."""

    least: int
    most: int
    may_shorten: bool = False


def lay_out(table: Table, room: Room) -> RenderableType:
    """Return the table without columns that are empty or have no heading."""
    shown = [i for i, column in enumerate(table.columns) if _is_shown(column, i, table)]
    columns = [table.columns[i] for i in shown]
    groups = [
        (name, [[row[i] for i in shown] for row in rows]) for name, rows in _groups(table).items()
    ]
    spans = [
        _span(column, [Cell(column.heading), *(row[i] for row in table.rows)])
        for i, column in zip(shown, columns, strict=True)
    ]
    if table.is_paired and room.width >= WIDE and (pair_widths := _widths(spans * 2, room)):
        return Group(*_in_pairs(columns, groups, pair_widths, room))
    if widths := _widths(spans, room):
        return Group(*_side_by_side(columns, groups, widths, room))
    return Group(*_stacked(columns, groups, room))


def lay_out_fields(rows: Sequence[tuple[str, str]], room: Room) -> RenderableType:
    """Return labels with the values next to them, or after them if there's no room."""
    labels = [Cell(label) for label, _ in rows]
    values = [Cell(value) for _, value in rows]
    spans = [_span(Column("label", nowrap=True), labels), _span(Column("value"), values)]
    if widths := _widths(spans, room):
        cells = ([words(label, "aside"), words(value)] for label, value in rows)
        return _grid(widths, cells)
    return Group(*(words(f"{label}: {value}") for label, value in rows))


def _groups(table: Table) -> dict[str, list[tuple[Cell, ...]]]:
    """Return the rows by group. The groups are in the order of their first rows."""
    place = next((i for i, column in enumerate(table.columns) if column.is_group), None)
    groups: dict[str, list[tuple[Cell, ...]]] = {}
    for row in table.rows:
        name = "" if place is None else row[place].page or row[place].text
        groups.setdefault(name, []).append(row)
    return groups


def _is_shown(column: Column, place: int, table: Table) -> bool:
    has_content = any(map(any, (row[place] for row in table.rows)))
    return bool(column.heading) and not column.is_group and has_content


def _span(column: Column, cells: Iterable[Cell]) -> _Span:
    if column.may_shorten:
        most = max(cell_len(_in_one_line(cell)) for cell in cells)
        return _Span(min(most, _SHORTEST), most, may_shorten=True)
    least = most = 1
    for cell in cells:
        for indent, text in _lines(cell):
            whole = indent + cell_len(text)
            longest = max((cell_len(word) for word in text.split()), default=0)
            most = max(most, whole)
            least = max(least, whole if column.nowrap else indent + min(longest, _LONGEST_WHOLE))
    return _Span(least, most)


def _lines(cell: Cell) -> Iterator[tuple[int, str]]:
    """Yield each line with its indent, as it is printed."""
    for line in visible(cell.page or cell.text, keep="\n").splitlines():
        yield 0, line
    for note in cell.notes:
        yield from ((_INDENT[-1], line) for line in visible(note, keep="\n").splitlines())


def _widths(spans: Sequence[_Span], room: Room) -> list[int]:
    """Return the width of each column, or [] if they don't fit side by side."""
    free = room.width - _GAP * (len(spans) - 1)
    if room.is_narrow or sum(span.least for span in spans) > free:
        return []
    widths = [min(span.most, free) for span in spans]
    shortened = [i for i, span in enumerate(spans) if span.may_shorten]
    for places in (shortened, range(len(spans))):
        while sum(widths) > free:
            wide = [i for i in places if widths[i] > spans[i].least]
            if not wide:
                break
            widths[max(wide, key=widths.__getitem__)] -= 1
    return widths


def _side_by_side(
    columns: Sequence[Column],
    groups: Iterable[tuple[str, list[list[Cell]]]],
    widths: Sequence[int],
    room: Room,
) -> Iterator[RenderableType]:
    yield _grid(widths, [[words(column.heading, "heading") for column in columns]])
    for name, rows in groups:
        yield from _group_heading(name, room)
        for part in _split(columns, rows):
            yield _grid(widths, (map(_cell, columns, row, widths) for row in part))
            yield from _below(columns, part[-1], widths)


def _split(columns: Sequence[Column], rows: list[list[Cell]]) -> Iterator[list[list[Cell]]]:
    """Yield the rows in parts. Each part ends where notes go below a row."""
    part = []
    for row in rows:
        part.append(row)
        if any(
            column.may_shorten and cell.notes for column, cell in zip(columns, row, strict=True)
        ):
            yield part
            part = []
    if part:
        yield part


def _below(
    columns: Sequence[Column], row: Sequence[Cell], widths: Sequence[int]
) -> Iterator[RenderableType]:
    """Yield the notes of cells that may be shortened, after the full text of those that were."""
    for column, cell, width in zip(columns, row, widths, strict=True):
        if column.may_shorten and cell.notes:
            whole = _in_one_line(cell)
            if cell_len(whole) > width:
                yield Padding(words(whole), _INDENT)
            yield from _notes(cell)


def _in_pairs(
    columns: Sequence[Column],
    groups: Iterable[tuple[str, list[list[Cell]]]],
    widths: Sequence[int],
    room: Room,
) -> Iterator[RenderableType]:
    """Yield two rows per line, to be read down the left half first. They need no headings."""
    for place, (name, rows) in enumerate(groups):
        yield from _group_heading(name, room._replace(is_tight=not place))
        half = (len(rows) + 1) // 2
        nothing: list[Cell] = []
        pairs = zip_longest(rows[:half], rows[half:], fillvalue=nothing)
        lines = (map(_cell, (*columns, *columns), [*left, *right], widths) for left, right in pairs)
        yield _grid(widths, lines)


def _stacked(
    columns: Sequence[Column], groups: Iterable[tuple[str, list[list[Cell]]]], room: Room
) -> Iterator[RenderableType]:
    for name, rows in groups:
        yield from _group_heading(name, room)
        for place, row in enumerate(rows):
            if place:
                yield words("")
            yield from _record(columns, row)


def _record(columns: Sequence[Column], row: Sequence[Cell]) -> Iterator[RenderableType]:
    for column, cell in zip(columns, row, strict=True):
        if any(cell):
            text = words(cell.page or cell.text, _style(cell))
            yield words(f"{column.heading}: ", "heading").append_text(text)
            yield from _notes(cell)


def _group_heading(name: str, room: Room) -> Iterator[RenderableType]:
    if name and not room.is_tight:
        yield words("")
    if name:
        yield words(name, "heading")


def _grid(widths: Sequence[int], rows: Iterable[Iterable[RenderableType]]) -> Grid:
    grid = Grid.grid(padding=(0, _GAP, 0, 0))
    for width in widths:
        grid.add_column(width=width, overflow="fold")
    for row in rows:
        grid.add_row(*row)
    return grid


def _cell(column: Column, cell: Cell, width: int) -> RenderableType:
    style = _style(cell) or ("heading" if cell.notes else "")
    if column.may_shorten:
        return words(_shorten(_in_one_line(cell), width), style)
    return Group(words(cell.page or cell.text, style), *_notes(cell))


def _style(cell: Cell) -> str:
    return "late" if cell.is_late else ""


def _in_one_line(cell: Cell) -> str:
    return " ".join(visible(cell.page or cell.text, keep="\n").split("\n"))


def _shorten(text: str, width: int) -> str:
    """Return the text, or as much of it as fits and a sign that it continues."""
    if cell_len(text) <= width:
        return text
    kept = set_cell_size(text, width - len(_CUT)).rstrip()
    return f"{kept}{_CUT}"


def _notes(cell: Cell) -> Iterator[RenderableType]:
    return (Padding(words(note, "aside"), _INDENT) for note in cell.notes)

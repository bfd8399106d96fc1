"""Tables with any content, in a window of any width: everything in a cell is on the screen."""

import io
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from amexcli.document import Cell, Column, Document, Fields, Section, Table
from amexcli.render.pretty import render
from amexcli.runtime import Runtime
from amexcli.values.text import visible

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
texts = words | st.lists(words, max_size=6).map(" ".join)
cells = st.builds(Cell, texts, notes=st.lists(texts, max_size=2).map(tuple), page=st.just(""))
WIDE = "電話" * 20


class Terminal(io.StringIO):
    def isatty(self):
        return True


@st.composite
def tables(draw):
    columns = draw(st.lists(st.booleans(), min_size=1, max_size=5))
    row = st.tuples(*(cells for _ in columns))
    return Table(
        tuple(Column(f"c{i}", f"Column {i}", nowrap=nowrap) for i, nowrap in enumerate(columns)),
        tuple(draw(st.lists(row, max_size=4))),
    )


def printed(block, width):
    out = Terminal()
    environ = {"NO_COLOR": "1", "COLUMNS": str(width)}
    runtime = Runtime(stdin=io.StringIO(), stdout=out, stderr=io.StringIO(), environ=environ)
    render(Document(kind="test", blocks=(Section("-", (block,)),), data=dict), runtime)
    return out.getvalue()


def letters(*parts):
    return Counter("".join("".join(visible(part, keep="\n") for part in parts).split()))


@settings(max_examples=25)
@given(tables(), st.integers(20, 200))
@example(Table((Column("a", "A", nowrap=True), Column("b", "B")), ((Cell(WIDE), Cell(WIDE)),)), 61)
@example(Table((Column("a", "A"), Column("b", "B")), ((Cell(WIDE), Cell("x " * 99)),)), 60)
def test_no_letter_of_a_cell_is_lost_and_no_line_is_too_long(table, width):
    out = printed(table, width)
    wanted = letters(
        *(part for row in table.rows for cell in row for part in (cell.text, *cell.notes))
    )
    assert not wanted - letters(out)
    assert max(map(cell_len, out.split("\n"))) <= width


@settings(max_examples=25)
@given(st.lists(st.tuples(texts, cells), min_size=1, max_size=4), st.integers(20, 200))
@example([("x " * 30, Cell(WIDE, notes=("why",)))], 80)
@example([("key", Cell(WIDE))], 60)
def test_shortened_text_has_a_sign_and_is_repeated_in_full_above_its_notes(rows, width):
    columns = (Column("a", "A", nowrap=True), Column("b", "B", may_shorten=True))
    out = printed(Table(columns, tuple((Cell(text), cell) for text, cell in rows)), width)
    assert max(map(cell_len, out.split("\n"))) <= width
    for text, cell in rows:
        assert not letters(text, *cell.notes) - letters(out)
        if cell.notes or "..." not in out:
            assert not letters(cell.text) - letters(out)


@settings(max_examples=25)
@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=4), st.integers(20, 200))
def test_no_letter_of_a_label_or_its_value_is_lost(rows, width):
    out = printed(Fields(tuple(rows)), width)
    assert not letters(*(part for row in rows for part in row)) - letters(out)
    assert max(map(cell_len, out.split("\n"))) <= width

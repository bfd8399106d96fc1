"""TSV: every line is a row, and every row can be read back unchanged."""

import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from amexcli.document import Caution, Cell, Column, Document, Table, Text
from amexcli.render import render
from amexcli.runtime import Runtime

cells = st.text(st.characters(exclude_categories=["Cs"]))
REORDERING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNESCAPED = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}


def rendered(*blocks) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    runtime = Runtime(stdin=io.StringIO(), stdout=out, stderr=err, environ={})
    render(Document(kind="test", blocks=blocks, data=dict, is_listing=True), "tsv", runtime)
    return out.getvalue(), err.getvalue()


def read_cell(text: str) -> str:
    """Undo the escapes as the README describes them."""
    made, rest = "", text
    while rest:
        if rest[0] != "\\":
            made, rest = made + rest[0], rest[1:]
        elif rest[1] in UNESCAPED:
            made, rest = made + UNESCAPED[rest[1]], rest[2:]
        else:
            length = {"x": 2, "u": 4}[rest[1]]
            made, rest = made + chr(int(rest[2 : 2 + length], 16)), rest[2 + length :]
    return made


@given(st.lists(st.tuples(cells, cells, cells), max_size=4))
def test_rows_round_trip(rows):
    columns = (Column("a", "A"), Column("b"), Column("c", "C"))
    table = Table(columns, tuple(tuple(map(Cell, row)) for row in rows))
    out, _ = rendered(table)
    assert [tuple(map(read_cell, line.split("\t"))) for line in out.split("\n")[:-1]] == rows


@given(cells)
def test_nothing_in_a_cell_acts_on_a_terminal(text):
    out, _ = rendered(Table((Column("a"),), ((Cell(text),),)))
    assert out.endswith("\n")
    assert not [c for c in out[:-1] if unicodedata.category(c) == "Cc" or c in REORDERING]


def test_a_caution_goes_to_stderr_and_explanations_are_left_out():
    out, err = rendered(
        Table((Column("a", "A"),), ((Cell("x", notes=("aside",), page="pretty x"),),)),
        Caution("Beware."),
        Text("An explanation."),
    )
    assert (out, err) == ("x\n", "Beware.\n")

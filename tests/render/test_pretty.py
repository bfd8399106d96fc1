"""The terminal page: colour only where it is wanted, escapes shown, markup is text."""

import io

import pytest

from amexcli.document import (
    Caution,
    Cell,
    Checklist,
    Column,
    Deadlines,
    Document,
    Fields,
    Letter,
    Say,
    Section,
    Steps,
    Table,
    Text,
)
from amexcli.render.pretty import render
from amexcli.surroundings import Surroundings

HOSTILE = "[red]x[/red] \x1b[31m \x9b31m :warning:"
SHOWN = r"[red]x[/red] \x1b[31m \x9b31m :warning:"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def page(*blocks, title="", environ=None, width="100"):
    out = Terminal()
    around = Surroundings(
        stdin=Terminal(),
        stdout=out,
        stderr=Terminal(),
        environ={"TERM": "xterm", "COLUMNS": width, **(environ or {})},
    )
    render(Document(kind="test", blocks=blocks, data=dict, title=title), around)
    return out.getvalue()


@pytest.fixture(autouse=True)
def wide_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize(
    "block",
    [
        Text(HOSTILE),
        Caution(HOSTILE),
        Checklist((HOSTILE,)),
        Steps((HOSTILE,)),
        Say((HOSTILE,)),
        Deadlines(()),
        Letter((HOSTILE,)),
        Fields((("Notes", HOSTILE),)),
        Table((Column("a", "A"),), ((Cell("x", note=HOSTILE),),)),
        Section(HOSTILE, (Text("x"),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_stored_text_is_shown_and_never_obeyed(block):
    shown = page(block, title=HOSTILE, environ={"NO_COLOR": "1"})
    assert SHOWN in shown
    assert "\x1b[31m" not in shown
    assert "\x9b" not in shown


def test_a_terminal_gets_colour():
    assert "\x1b[" in page(Caution("Beware."))


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(environ):
    assert "\x1b[3" not in page(Caution("Beware."), environ=environ)


def test_an_empty_no_color_is_none():
    assert "\x1b[" in page(Caution("Beware."), environ={"NO_COLOR": ""})


def test_columns_without_heading_or_content_are_left_out():
    table = Table(
        (Column("a", "A"), Column("b"), Column("c", "C")), ((Cell("x"), Cell("hidden"), Cell("")),)
    )
    shown = page(table, environ={"NO_COLOR": "1"})
    assert "hidden" not in shown
    assert "C" not in shown

"""The terminal page: color only where it's wanted, escapes visible, and markup as text."""

import io
import os
from datetime import date

import pytest

from amexcli.document import (
    Caution,
    Cell,
    Checklist,
    Column,
    Deadline,
    Deadlines,
    Document,
    Fields,
    Item,
    Letter,
    Points,
    Say,
    Section,
    Steps,
    Table,
    Text,
)
from amexcli.render.pretty import render
from amexcli.runtime import Runtime

FRIDAY = date(2026, 11, 27)
HOSTILE = "[red]x[/red] \x1b[31m \x9b31m :warning:"
SHOWN = r"[red]x[/red] \x1b[31m \x9b31m :warning:"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def page(*blocks, title="", environ=None):
    out = Terminal()
    runtime = Runtime(
        stdin=Terminal(),
        stdout=out,
        stderr=Terminal(),
        environ={**os.environ, **(environ or {})},
    )
    render(Document(kind="test", blocks=blocks, data=dict, title=title), runtime)
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
        Checklist((Item(HOSTILE),)),
        Points((HOSTILE,)),
        Steps((HOSTILE,)),
        Say((HOSTILE,)),
        Deadlines((Deadline("key", HOSTILE, FRIDAY, HOSTILE, HOSTILE, FRIDAY),)),
        Letter((HOSTILE,)),
        Fields((("Notes", HOSTILE),)),
        Table((Column("a", "A"),), ((Cell(HOSTILE),),)),
        Table((Column("a", "A"),), ((Cell("x", notes=(HOSTILE,)),),)),
        Section(HOSTILE, (Text("x"),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_stored_text_is_shown_and_never_obeyed(block):
    shown = page(block, environ={"NO_COLOR": "1"})
    assert SHOWN in " ".join(shown.split())
    assert "\x1b[31m" not in shown
    assert "\x9b" not in shown


def test_a_title_is_text_too():
    assert SHOWN in page(title=HOSTILE, environ={"NO_COLOR": "1"})


def test_nothing_a_user_wrote_is_cut_however_narrow(monkeypatch):
    monkeypatch.setenv("COLUMNS", "30")
    long = "R-" + "0123456789" * 6
    for block in (Fields((("File", long),)), Table((Column("a", "A"),), ((Cell(long),),))):
        assert long in "".join(page(block, environ={"NO_COLOR": "1"}).split()[1:])


def test_a_terminal_gets_color():
    assert "\x1b[" in page(Caution("Beware."))


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_color_can_be_refused(environ):
    assert "\x1b[" not in page(Caution("Beware."), environ=environ)


def test_an_empty_no_color_variable_does_not_turn_color_off():
    assert "\x1b[" in page(Caution("Beware."), environ={"NO_COLOR": ""})


def test_columns_without_a_heading_or_content_are_left_out():
    table = Table(
        (Column("a", "A"), Column("b"), Column("c", "C")), ((Cell("x"), Cell("hidden"), Cell("")),)
    )
    shown = page(table, environ={"NO_COLOR": "1"})
    assert "hidden" not in shown
    assert "C" not in shown

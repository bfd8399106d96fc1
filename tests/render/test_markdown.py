"""Markdown: user text is text, blocks are what they are, and the file ends as files do."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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
from amexcli.render.markdown import format_document

DEADLINE = Deadline(
    key="send",
    what="Send it.",
    last_day=date(2026, 11, 29),
    counted_from="the statement",
    rule="our advice",
    today=date(2026, 11, 22),
    target=date(2026, 11, 27),
)
PARSER = MarkdownIt("commonmark").enable("table")
# No control characters, and nothing that entity or space folding would change.
plain = (
    st.text(st.sampled_from("abc 12.)(#>*_`[]<>|-+=~\\!:/\"'&;"), min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


def document(*blocks, title=""):
    return Document(kind="test", blocks=blocks, data=dict, title=title)


def text_of(markdown: str) -> str:
    """Return what a reader sees: the text of all inline tokens, markup removed."""
    lines = []
    for token in PARSER.parse(markdown):
        if token.type == "inline":
            assert all(child.type in ("text", "softbreak", "hardbreak") for child in token.children)
            lines.append("".join(child.content for child in token.children))
        else:
            assert token.type in ("paragraph_open", "paragraph_close"), token.type
    return "\n".join(lines)


@given(plain)
@example("1. not a list")
@example("# not a heading")
@example("> not a quote")
@example("- [ ] not a task")
@example("[not](a-link)")
@example("<b>not bold</b>")
@example("`not code` *not this* __nor this__")
@example("---")
@example("===")
@example("&copy; &#65;")
@example("+1-336-393-1111")
def test_user_text_is_never_markup(text):
    assert text_of(format_document(document(Text(text)))) == text


def test_what_needs_no_escape_has_none():
    assert format_document(document(Text("Call +1-336-393-1111 [your name] snake_case"))) == (
        "Call +1-336-393-1111 [your name] snake_case\n"
    )


def test_every_block_has_its_form():
    made = format_document(
        document(
            Section(
                "Now",
                (
                    Checklist((Item("Order confirmation"), Item("Tracking", is_done=True))),
                    Points(("Know this",)),
                    Steps(("Call", "Write")),
                    Say(("Good evening.",)),
                    Deadlines((DEADLINE,)),
                    Fields((("Notes", "one\ntwo"),)),
                    Section("Deeper", (Text("x"),)),
                ),
            ),
            Caution("Call first."),
            Letter(("Dear sirs,", "one\ntwo")),
            title="A guide",
        )
    )
    assert made == GUIDE.replace("~", " ")


# A tilde is a space at the end of a line, which editors like to strip.
GUIDE = """\
# A guide

## Now

- [ ] Order confirmation
- [x] Tracking

- Know this

1. Call
2. Write

> Good evening.

- **2026-11-27 (Friday), in 5 days**: Send it. Counted from the statement (our advice).\
 The last day, 2026-11-29 (Sunday), is no business day: aim for the one before.

- Notes: one~~
  two

### Deeper

x

> **Note:** Call first.

Dear sirs,

one~~
two
"""


@given(plain, plain)
def test_a_table_keeps_its_cells_whatever_they_hold(first, second):
    table = Table(
        (Column("a", "A"), Column("hidden"), Column("b", "B")),
        ((Cell(first), Cell("x"), Cell(second)),),
    )
    tokens = PARSER.parse(format_document(document(table)))
    cells = [token.content for token in tokens if token.type == "inline"]
    assert len(cells) == 4
    shown = ["".join(c.content for c in t.children) for t in tokens if t.type == "inline"]
    assert shown == ["A", "B", first, second]


def test_the_notes_of_a_cell_stand_on_lines_of_their_own():
    table = Table((Column("a", "A"),), ((Cell("x", notes=("one", "two")),),))
    assert format_document(document(table)) == "| A |\n| --- |\n| x<br>one<br>two |\n"


@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\u202e", "\x00"])
def test_control_characters_are_shown(character):
    assert character not in format_document(document(Text(f"a{character}b"), title=character))

"""Markdown: user text stays text, each block has its form, and the file ends with a newline."""

from datetime import date
from itertools import pairwise
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

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
PARSER = MarkdownIt("gfm-like", {"linkify": False})
READ = {"text", "softbreak", "hardbreak", "link_open", "link_close"}
# No control characters, and nothing that entity or space folding would change.
plain = (
    st.text(st.sampled_from("abc 12.)(#>*_`[]<>|-+=~\\!:/\"'&;"), min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
addresses = st.lists(
    st.sampled_from(
        (
            *(
                "https://x.com/",
                "http://",
                "a_b",
                "_a_",
                "~~",
                "~",
                "*",
                "`",
                "[",
                "](",
                ")",
                "]: ",
            ),
            *("<", ">", "!", "|", "&copy;", "&", "?q=1", "#", "\\", " ", ".", "javascript:a", "a"),
        )
    ),
    min_size=1,
    max_size=12,
).map(lambda parts: " ".join("".join(parts).split()) or "a")


def document(*blocks, title=""):
    return Document(kind="test", blocks=blocks, data=dict, title=title)


def text_of(markdown: str) -> str:
    """Return what a reader sees: the text of all inline tokens. There must be no other kind."""
    tokens = PARSER.parse(markdown)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    return "\n".join(shown_by(token) for token in tokens if token.type == "inline")


def shown_by(token: Token) -> str:
    """Return the text of an inline token without markup. A link must lead where it says."""
    assert {child.type for child in token.children} <= READ
    for link, text in pairwise(token.children):
        if link.type == "link_open":
            assert (link.markup, unquote(link.attrs["href"])) == ("autolink", unquote(text.content))
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(breaks.get(child.type, child.content) for child in token.children)


@given(plain | addresses)
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
@example("~~not struck out~~")
@example("[a [b] c](https://elsewhere.example)")
@example("[see https://x.com/](https://elsewhere.example)")
@example("https://x.com/[a](javascript:alert(1))")
@example("https://x.com/`a` https://x.com/*a* https://x.com/_a_ https://x.com/<b>")
def test_user_text_is_never_markup(text):
    assert text_of(format_document(document(Text(text)))) == text


def test_text_that_needs_no_escape_is_not_escaped():
    assert format_document(document(Text("Call +1-336-393-1111 [your name] snake_case"))) == (
        "Call +1-336-393-1111 [your name] snake_case\n"
    )


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://www.example.com/a_b?c=1&d=(2)#e", "https://www.example.com/a_b?c=1&d=(2)#e"),
        ("https://docs.example.com/d/1_x-_y/edit", "<https://docs.example.com/d/1_x-_y/edit>"),
    ],
)
def test_an_ordinary_address_can_be_copied_and_followed(address, written):
    made = format_document(document(Text(f"See {address}, please.")))
    assert made == f"See {written}, please.\n"
    assert text_of(made) == f"See {address}, please."


@given(st.lists(plain | addresses | st.sampled_from(["|-|", ":-", "a | b"]), max_size=3))
@example(["a | b", ":-- | --"])
@example(["a | b", "| - | - |"])
def test_lines_of_a_letter_stay_lines_whatever_they_contain(lines):
    assert text_of(format_document(document(Letter(("\n".join(lines),))))) == "\n".join(lines)


@given(plain | addresses)
@example("[1]")
@example("Acme #1 ##")
@example("[x] not a task")
def test_titles_headings_points_and_words_to_say_are_text(text):
    blocks = (Section(text, (Points((text,)), Say((text,)), Fields(((text, text),)))),)
    tokens = PARSER.parse(format_document(document(*blocks, title=text)))
    shown = [shown_by(token) for token in tokens if token.type == "inline"]
    assert shown == [text, text, text, text, f"{text}: {text}"]
    assert "\n- [x]" not in format_document(document(*blocks))


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

- **Fri, Nov 27, 2026 (in 5 days)**: Send it. Counted from the statement (our advice).\
 The last day, Sun, Nov 29, 2026, isn't a business day, so aim for the one before.

- Notes: one~~
  two

### Deeper

x

> **Note:** Call first.

Dear sirs,

one~~
two
"""


@given(plain | addresses, plain | addresses)
def test_a_table_keeps_its_cells_whatever_they_contain(first, second):
    table = Table(
        (Column("a", "A"), Column("hidden"), Column("b", "B")),
        ((Cell(first), Cell("x"), Cell(second)),),
    )
    tokens = PARSER.parse(format_document(document(table)))
    cells = [token.content for token in tokens if token.type == "inline"]
    assert len(cells) == 4
    shown = [shown_by(token) for token in tokens if token.type == "inline"]
    assert shown == ["A", "B", first, second]


def test_the_notes_of_a_cell_are_on_separate_lines():
    table = Table((Column("a", "A"),), ((Cell("x", notes=("one", "two")),),))
    assert format_document(document(table)) == "| A |\n| --- |\n| x<br>one<br>two |\n"


@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\u202e", "\x00"])
def test_control_characters_are_shown(character):
    assert character not in format_document(document(Text(f"a{character}b"), title=character))

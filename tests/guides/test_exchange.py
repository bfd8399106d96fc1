"""What leaves the log for other programs: nothing in it runs, and it reads back the same."""

import csv
import io
import json
from unicodedata import category, normalize

import pytest
from helpers import make_entry
from hypothesis import example, given
from hypothesis import strategies as st

from amexcli.log_formats import csv as csv_file
from amexcli.log_formats import json as json_file
from amexcli.store.entry import Entry

# The log takes everything except control characters, and in notes also line breaks.
MARKS = "\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff"
UNSEEN = "\u00a0\u00ad\u034f\u115f\u180e\u200b\u200d\u2060\u2800\u3000\u3164\ufe0f\uffa0\U000e0020"
FORMULAS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63"
texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs"])
    | st.sampled_from(f"{MARKS}{UNSEEN}{FORMULAS}' \t\n,;\"\\x5cu202e1"),
    min_size=1,
    max_size=12,
)


def is_run(cell: str) -> bool:
    """Whether a spreadsheet might run it. Some drop hidden characters and read wide signs."""
    shown = "".join(c for c in cell if category(c)[0] not in "ZCM")
    return normalize("NFKC", shown.strip("\u115f\u1160\u2800\u3164\uffa0"))[:1] in set("=+-@")


def table_of(entry: Entry) -> dict[str, str]:
    [row] = csv.DictReader(io.StringIO("".join(csv_file.iter_rows([entry])), newline=""))
    return row


def read_back(text: str) -> dict[str, object]:
    [row] = csv_file.read(io.StringIO(text), {})
    assert row.problem == ""
    return dict(row.values)


@given(st.lists(texts, min_size=4, max_size=4))
@example(["\n=1", "\u00a0\uff1d1", "'\u200b+1", "\t@1"])
@example(["\\u202e", "\\x5cu202e", "\u202e=1", "\\\\x5c"])
@example(["'=1", "''=1", " '=1", "'"])
def test_a_table_reads_back_the_same_and_no_cell_of_it_is_run(words):
    notes, summary, tag, name = words
    entry = make_entry(notes=notes, summary=summary, tags=(tag, "b"), attachments=(name,))
    for cell in table_of(entry).values():
        assert not is_run(cell)
        assert cell[:1] not in ("\t", "\r")
    row = read_back("".join(csv_file.iter_rows([entry])))
    assert (row["notes"], row["summary"]) == (notes, summary)
    assert (row["tags"], row["attachments"]) == (f"{tag} b", name)


@pytest.mark.parametrize("mark", [*MARKS, "\x1b", "\x9b", "\x7f", "\r", "\x85"])
def test_no_cell_contains_a_character_that_a_terminal_obeys(mark):
    entry = make_entry(summary=f"a{mark}b", tags=(f"c{mark}",), attachments=(f"d{mark}e",))
    assert mark not in "".join(csv_file.iter_rows([entry]))


def test_ordinary_text_is_written_unchanged():
    entry = make_entry(summary="Rückruf \\ \\n 'so', said Dana: 5 - 3 = 2", tags=("fee", "late"))
    row = table_of(entry)
    assert row["summary"] == entry.summary
    assert row["tags"] == "fee late"


@given(texts, texts)
@example("\x9b31m", "\x7f\u202e\ud800\U000e0041")
def test_json_says_the_same_and_shows_all_of_it(summary, notes):
    text = "".join(json_file.iter_lines([make_entry(summary=summary, notes=notes)]))
    assert text.replace("\n", "").isprintable()
    [record] = json.loads(text)["data"]
    assert (record["summary"], record["notes"]) == (summary, notes)


def test_letters_of_any_language_stay_letters_in_json():
    assert "Rückruf 電話 ✓" in "".join(json_file.iter_lines([make_entry(summary="Rückruf 電話 ✓")]))

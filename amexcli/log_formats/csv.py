"""Writes and reads the log as a CSV table, row by row."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from io import StringIO
from itertools import chain
from unicodedata import category, normalize

from amexcli.errors import Refused
from amexcli.log_formats.row import Row
from amexcli.store.entry import KEYS, Entry, Offer
from amexcli.values.text import count, suggest, visible

_OFFER_COLUMNS = ("kind", "amount", "spend", "months", "outcome")
COLUMNS = (*(key for key in KEYS if key != "offer"), *(f"offer_{key}" for key in _OFFER_COLUMNS))
_REQUIRED = ("at", "summary")
_RUN = frozenset("=+-@")
"""Characters at the start that make a spreadsheet run a cell. East Asian versions accept wide ones.
"""
_STRIPPED = frozenset("\t\r")
"""Characters that some spreadsheets strip first."""
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Invisible letters and symbols."""
_WRITTEN_OUT = re.compile(r"\\(x5c|u061c|u200[ef]|u202[89a-e]|u206[6-9]|ufeff)")
"""A mark that reorders or hides text, as `visible` writes it, and the backslash of a text that
contains those same letters."""
_LARGEST_CELL = 1 << 24


def iter_rows(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the rows of a table with a header, safe to open in a spreadsheet."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for cells in chain([COLUMNS], (map(_cell, _values(entry)) for entry in entries)):
        rows.writerow(cells)
        yield out.getvalue()
        out.seek(0)
        out.truncate()


def _values(entry: Entry) -> list[object]:
    offer = entry.offer or Offer(kind="")
    return [
        *(getattr(entry, key) for key in KEYS if key != "offer"),
        *(getattr(offer, key) for key in _OFFER_COLUMNS),
    ]


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case tuple():
            text = " ".join(map(str, value))
        case _:
            text = str(value)
    shown = visible(_WRITTEN_OUT.sub(r"\\x5c\1", text) if "\\" in text else text, keep="\n\t")
    return f"'{shown}" if _is_formula(shown) else shown


def _plain(cell: str) -> str:
    """Return the text that `_cell` was given to make this."""
    shown = cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell
    return _WRITTEN_OUT.sub(lambda escape: chr(int(escape[1][1:], 16)), shown)


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet might run the cell instead of showing it, quoted or unquoted."""
    if cell[:1].isascii() and cell[:1].isalnum():
        return False
    text = cell.lstrip("'")
    first = next((c for c in text if not (c == "'" or _is_blank(c))), "")
    return text[:1] in _STRIPPED or normalize("NFKC", first)[:1] in _RUN


def _is_blank(character: str) -> bool:
    """Whether the character is invisible: a space of any width, a control, a mark, a filler."""
    return category(character)[0] in "ZCM" or character in _BLANKS


def read(lines: Iterable[str], renamed: Mapping[str, str]) -> Iterator[Row]:
    """Yield the rows of a table with a header, keyed by our column names.

    `renamed` maps the file's columns to ours, or to "" to leave one out. Raises Refused for an
    invalid header or an unclosed quote.
    """
    rest = iter(lines)
    header = next(rest, "")
    if not header.strip():
        raise Refused("The file is empty.", "Its first line should name the columns.")
    csv.field_size_limit(_LARGEST_CELL)
    delimiter = max(",;\t", key=header.count)
    rows = csv.reader(_again(header, rest), delimiter=delimiter, strict=True)
    end = 0
    try:
        theirs = [name.strip() for name in next(rows, [])]
        names = _read_header(theirs, renamed)
        end = rows.line_num
        for cells in rows:
            line, end = end + 1, rows.line_num
            if not any(cells):
                continue
            if len(cells) != len(names):
                said = f"has {count(len(cells), 'cell')}, but the header has {len(names)}"
                yield Row(line, {}, said)
                continue
            if any(cell and not their for cell, their in zip(cells, theirs, strict=True)):
                yield Row(line, {}, "has a cell in a column without a name")
                continue
            values = {n: _plain(cell) for n, cell in zip(names, cells, strict=True) if n and cell}
            yield Row(line, values)
    except csv.Error as error:
        raise Refused(
            f"Line {end + 1}: that isn't CSV we can read: {error}.",
            'Write a quote inside a cell twice, and close the cell: "the ""best"" card".',
        ) from error


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _read_header(theirs: Sequence[str], renamed: Mapping[str, str]) -> list[str]:
    """Return our column names for the header, with "" for each column that is left out.

    Raises Refused.
    """
    if unheard := [name for name in renamed if name not in theirs]:
        raise Refused(f"--map: the file has no column '{unheard[0]}'.", f"It has: {_list(theirs)}.")
    names = [renamed.get(name, name.casefold().replace(" ", "_")) for name in theirs]
    for name, their in zip(names, theirs, strict=True):
        if name and name not in COLUMNS:
            near = suggest(name, COLUMNS) or f"Ours are: {_list(COLUMNS)}."
            raise Refused(
                f"Line 1: amex doesn't have a field '{their}'.",
                f"Name its field with --map '{their}=FIELD', or leave it out with --map '{their}='."
                f"\n{near}",
            )
        if name and names.count(name) > 1:
            raise Refused(
                f"Line 1: there are two columns '{name}'.",
                "Rename one in the file, or leave it out with --map.",
            )
    for name in _REQUIRED:
        if name not in names:
            raise Refused(
                f"Line 1: there's no column '{name}'.",
                f"To say which one it is: --map 'THEIRS={name}'. The file has: {_list(theirs)}.",
            )
    return names


def _list(names: Iterable[str]) -> str:
    return ", ".join(name for name in names if name) or "none"

"""Every table that a command prints, at every width: no cell loses a letter."""

import os
import re
import sys

import pexpect
import pytest
from helpers import entry_files

from amexcli.document import Section, Table
from amexcli.render import pretty
from amexcli.render.tables import NARROW, WIDE

WIDTHS = (20, 30, 34, 40, 60, 80, 120, 200)
LONG = "Promised a credit of $1,234.56 within 5 days, and said so twice " * 4
FEWEST_KEPT = 5
REFERENCE = "R-" + "0123456789" * 7
TABLES = (
    ("numbers", "--full"),
    ("numbers", "lost"),
    ("numbers", "--all"),
    ("numbers", "--from", "Italy", "--full"),
    ("cards",),
    ("cards", "gold", "--full"),
    ("route",),
    ("dispute-checklist", "--reasons"),
    ("dispute-checklist", "--case", "acme", "--full"),
    ("retention-script", "--card", "platinum", "--offer", "20000:2000:3", "--full"),
    ("due",),
    ("due", "--why"),
    ("due", "--credits", "--card", "platinum"),
    ("cases",),
    ("log", "list"),
    ("log", "trash"),
    ("log", "stats"),
    ("log", "check"),
)


@pytest.fixture
def printed(monkeypatch):
    """The tables in the documents that commands printed."""
    tables = []
    render = pretty.render

    def remember(document, runtime):
        tables.extend(_tables(document.blocks))
        render(document, runtime)

    monkeypatch.setattr(pretty, "render", remember)
    return tables


@pytest.fixture
def busy_store(amex, store):
    """A store with something for every table, and a damaged file."""
    acme = ("--case", "acme", "--representative", "Dana", "--department", "Disputes")
    amex("log", "add", LONG, "--promised", LONG, "--follow-up", "2026-12-01", *acme)
    amex("log", "add", "Called", "--reference", REFERENCE, "--hold", "4", *acme)
    amex("log", "add", "Wrote", "--follow-up", "2026-11-01", "--hold", "90", "--channel", "chat")
    amex(
        "dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes", "--closing-date", "11/14"
    )
    removed = amex("log", "add", f"Gone: {LONG}").out.strip()
    amex("log", "remove", removed, "--yes")
    entry_files(store)[0].with_name("20261101T000000Z-zzzzzz.toml").write_text("summary = ")


@pytest.mark.parametrize("arguments", TABLES, ids=" ".join)
def test_no_cell_of_a_table_loses_a_letter_at_any_width(arguments, screen, printed, busy_store):
    for width in WIDTHS:
        printed.clear()
        out, _ = screen(width, *arguments)
        assert printed, "no table was printed"
        assert max(map(len, out.splitlines())) <= width
        for table in printed:
            is_stacked = _squeezed(_as_records(table)) in _squeezed(out)
            is_beside = width >= NARROW and _has_whole_columns(table, out)
            is_paired = table.is_paired and width >= WIDE and _has_every_word(table, out)
            assert is_stacked or is_beside or is_paired, width
            for column, cell in _all_cells(table):
                if column.may_shorten:
                    assert all(_squeezed(note) in _squeezed(out) for note in cell.notes)


@pytest.mark.parametrize(
    "arguments", [("cards",), ("numbers", "--full"), ("route",), ("log", "list")]
)
def test_at_80_columns_a_list_is_still_one_line_of_headings(arguments, screen, printed, busy_store):
    out, _ = screen(80, *arguments)
    [table] = printed
    headings = "".join(column.heading for column in _shown(table))
    assert _squeezed(headings) in map(_squeezed, out.splitlines())


@pytest.mark.parametrize("width", WIDTHS)
def test_no_label_and_no_value_of_a_contact_is_cut(screen, busy_store, amex, width):
    amex("log", "edit", "last", "--reference", REFERENCE, "--representative", "Dana")
    shown = _squeezed(screen(width, "log", "show", "last")[0])
    colon = ":" if width < NARROW else ""
    assert f"Representative{colon}Dana" in shown
    if width < NARROW or width == 200:
        assert f"Reference{colon}{REFERENCE}" in shown


def test_a_fee_is_whole_on_a_real_terminal_of_34_columns(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    command = [sys.executable, "-m", "amexcli", "cards"]
    # Without env the child would see the COLUMNS that readline has set behind Python's back.
    child = pexpect.spawn(
        command[0], command[1:], dimensions=(40, 34), encoding="utf-8", env={**os.environ}
    )
    shown = re.sub(r"\x1b\[[0-9;]*m", "", child.read())
    assert re.search(r"Fee: \$895 *\r\nCredits: \$2,994\.40 *\r\n", shown)


def test_a_code_too_wide_for_the_screen_is_not_cut_to_one_that_no_camera_reads(screen):
    narrow, _ = screen(20, "numbers", "abroad", "--qr")
    assert "tel:+13363931111needs" in _squeezed(narrow)
    assert "▀" not in narrow
    assert "▀" in screen(80, "numbers", "abroad", "--qr")[0]


# --- reading a page ---------------------------------------------------------------------------


def _tables(blocks):
    for block in blocks:
        if isinstance(block, Section):
            yield from _tables(block.blocks)
        elif isinstance(block, Table):
            yield block


def _shown(table):
    return [
        column
        for i, column in enumerate(table.columns)
        if column.heading
        and not column.is_group
        and any(map(_whole, (row[i] for row in table.rows)))
    ]


def _cells(table, row):
    shown = _shown(table)
    pairs = zip(table.columns, row, strict=True)
    return [(c.heading, cell) for c, cell in pairs if c in shown]


def _whole(cell):
    return "".join((cell.page or cell.text, *cell.notes))


def _groups(table):
    places = [i for i, column in enumerate(table.columns) if column.is_group]
    groups = {}
    for row in table.rows:
        name = row[places[0]].page or row[places[0]].text if places else ""
        groups.setdefault(name, []).append(row)
    return groups.items()


def _as_records(table):
    """Return the table as it reads with one record below another."""
    text = ""
    for name, rows in _groups(table):
        text += name
        for row in rows:
            cells = _cells(table, row)
            text += "".join(f"{heading}: {_whole(cell)}" for heading, cell in cells if _whole(cell))
    return text


def _has_whole_columns(table, out):
    """Whether each column, read downward from its heading, gives its cells one after another."""
    headings = [column.heading for column in _shown(table)]
    starts = r"(?m)^ *" + r" +".join(f"({re.escape(h.split()[0])}\\b.*?)" for h in headings) + " *$"
    groups = {_squeezed(name) for name, _ in _groups(table)} - {""}
    for head in re.finditer(starts, out):
        edges = [head.start(i + 1) - head.start() for i in range(len(headings))]
        below = [line for line in out[head.start() :].splitlines() if _squeezed(line) not in groups]
        if any(column.may_shorten and cell.notes for column, cell in _all_cells(table)):
            below = [line for line in below if not line.startswith("  ")]  # notes were read above
        if all(
            _reads(_squeezed("".join(line[start:end] for line in below)), column, cells)
            for start, end, (column, cells) in zip(
                edges, [*edges[1:], None], _as_columns(table), strict=True
            )
        ):
            return True
    return False


def _has_every_word(table, out):
    cells = (cell for row in table.rows for _, cell in _cells(table, row))
    return all(word in out.split() for cell in cells for word in _words(cell))


def _words(cell):
    return " ".join((cell.page or cell.text, *cell.notes)).split()


def _as_columns(table):
    rows = [row for _, rows in _groups(table) for row in rows]
    cells = [_cells(table, row) for row in rows]
    for i, column in enumerate(_shown(table)):
        yield column, [row[i][1] for row in cells]


def _all_cells(table):
    return [(column, row[i]) for row in table.rows for i, column in enumerate(table.columns)]


def _reads(text, column, cells):
    """Whether the text is the column: its heading and each cell, whole or marked as cut."""
    text = text.removeprefix(_squeezed(column.heading))
    for cell in cells:
        whole = _squeezed(cell.page or cell.text if column.may_shorten else _whole(cell))
        if text.startswith(whole):
            text = text.removeprefix(whole)
            continue
        kept, cut, text = text.partition("...")
        if not (column.may_shorten and cut and len(kept) >= FEWEST_KEPT and whole.startswith(kept)):
            return False
    return True


def _squeezed(text):
    return "".join(text.split())

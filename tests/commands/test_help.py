"""Help pages: what people find on them, and how they fit in any window."""

import re

import pytest

from amexcli.cli import Commands
from amexcli.commands.cases import CaseCommands
from amexcli.commands.log import LogCommands

PAGES = [
    "",
    *Commands.table,
    *(f"log {name}" for name in LogCommands.table),
    *(f"cases {name}" for name in CaseCommands.table),
]


@pytest.fixture
def page(amex, monkeypatch):
    """The lines of a command's help page in a window with this many columns."""

    def read(command: str, columns: int = 80) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(columns))
        result = amex(*command.split(), "--help")
        assert (result.code, result.err) == (0, "")
        return result.out.splitlines()

    return read


def sections(lines: list[str]) -> dict[str, list[str]]:
    """The lines below each heading."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if re.fullmatch(r"[A-Z][^.]*:", line):
            found[line[:-1]] = []
        elif found and line:
            found[[*found][-1]].append(line)
    return found


def options(lines: list[str]) -> list[str]:
    return [line.split()[0] for line in lines if line.startswith("  -")]


@pytest.mark.parametrize("command", PAGES)
@pytest.mark.parametrize("columns", [40, 60, 80, 200])
def test_a_page_fits_the_window_and_is_never_wider_than_80(page, command, columns):
    lines = page(command, columns)
    usage = lines.index("")  # Typer wraps it, but never inside a word
    assert max(map(len, lines[usage:])) < min(columns, 80)
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize("command", PAGES)
def test_a_narrow_window_costs_no_word_of_a_page(page, command):
    def words(columns):
        return " ".join(page(command, columns)).replace(" \\ ", " ").split()

    assert words(40) == words(80)


@pytest.mark.parametrize("command", PAGES)
def test_many_options_are_in_groups_and_the_rare_ones_come_last(page, command):
    groups = {name: options(lines) for name, lines in sections(page(command)).items()}
    groups = {name: found for name, found in groups.items() if found}
    number = sum(map(len, groups.values()))
    assert ("Options" in groups) == (0 < number <= 6)
    assert "Rarely needed" not in [*groups][:-1]


def test_the_options_of_a_dispute_are_where_people_look_for_them(page):
    groups = {name: options(lines) for name, lines in sections(page("dispute")).items()}
    assert "--amount" in groups["What happened"]
    assert "--closing-date" in groups["Dates"]
    assert "--json" in groups["Output"]
    assert "--transmitted-date" in groups["Rarely needed"]


@pytest.mark.parametrize("command", PAGES)
def test_each_option_is_explained_in_whole_sentences(page, command):
    text = "\n".join(line for lines in sections(page(command)).values() for line in lines)
    rows = re.findall(r"^  (-\S.*(?:\n {6,}.*)*)", text, re.MULTILINE)
    for row in rows:
        explained = re.split(r" {2,}", " ".join(row.split("\n")), maxsplit=1)[1]
        assert re.match(r"[A-Z]", explained), row
        assert explained.endswith("."), row


def test_names_that_are_typed_are_not_broken_at_their_hyphens(page):
    for columns in (40, 60, 80):
        assert not [line for line in page("dispute", columns) if line.endswith("-")]


def test_the_commands_are_in_groups(page):
    found = sections(page(""))
    assert "  route" in "\n".join(found["What to do"])
    assert "  log" in "\n".join(found["Your records"])
    assert "  numbers" in "\n".join(found["Look it up"])


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("dates", ["11/22/2026", "Nov 22", "yesterday", "friday", "+30d", "march", "2:32 PM"]),
        ("formats", ["screen reader", "--format markdown", "tsv", "ics"]),
        ("exit-codes", ["130"]),
        ("privacy", ["card number", "disk encryption"]),
        ("confidence", ["official", "reported", "anecdote", "unconfirmed", "yours"]),
        (
            "environment",
            [
                *("NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TERM=dumb", "PAGER", "COLUMNS"),
                *("VISUAL", "EDITOR", "AMEX_DATA_DIR", "AMEX_CONFIG_DIR"),
            ],
        ),
        ("cases", ["--case acme"]),
        ("sync", ["git"]),
    ],
)
def test_a_topic_says_what_people_look_for_there(amex, topic, said):
    page = amex("help", topic).out
    assert [one for one in said if one not in page] == []


@pytest.mark.parametrize("words", ["Log Add", "log  add", "LOG ADD"])
def test_help_finds_a_command_however_its_name_is_typed(amex, words):
    assert amex("help", words).out == amex("help", "log", "add").out


def test_help_names_the_topics(amex):
    assert "Topics: dates, formats," in amex("help").out


@pytest.mark.parametrize("typed", ["list", "ls"])
def test_the_list_of_cases_may_be_asked_for_by_name(amex, typed):
    amex("log", "add", "Called", "--case", "acme")
    assert amex("cases", typed, "--json") == amex("cases", "--json")

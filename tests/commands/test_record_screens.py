"""Calls, dates, and cases as people see them on a terminal and in a calendar."""

import json
import re
from datetime import date, datetime, timedelta, timezone

import icalendar
import pytest
from helpers import log_at, make_entry

from amexcli.store.entry import Offer

EASTERN = timezone(timedelta(hours=-5))
PAGES = {
    "log-list": ("log", "list"),
    "log-list-some": ("log", "list", "--limit", "1"),
    "log-show": ("log", "show", "byf4hs"),
    "due": ("due",),
    "due-why": ("due", "--why"),
    "cases": ("cases",),
    "cases-show": ("cases", "show", "acme-shoes"),
    "cases-show-closed": ("cases", "show", "old"),
}
LONG = (
    "Asked whether the annual fee could be refunded if I close the card before the middle of"
    " December, and what becomes of my points"
)


@pytest.fixture
def records(amex, store):
    """Four calls and chats, a dispute, an annual fee, and a closed case."""
    for entry in (
        make_entry(
            id="byf4hs",
            at=datetime(2026, 11, 20, 16, 24, tzinfo=EASTERN),
            channel="chat",
            topic="retention",
            representative="Mark",
            reference="D-4471",
            summary="Offered a $40 credit",
            promised="$40 credit",
            follow_up=date(2026, 12, 1),
            case="acme-shoes",
        ),
        make_entry(
            id="k3q7f2",
            at=datetime(2026, 11, 10, 9, 5, tzinfo=EASTERN),
            channel="phone",
            department="Retention",
            summary=LONG,
            offer=Offer(kind="points", amount=40000, spend=4000, months=3, outcome="accepted"),
        ),
        make_entry(
            id="t2t9yf",
            at=datetime(2026, 9, 14, 12, 0, tzinfo=EASTERN),
            channel="web",
            summary="Hotel double charge",
            status="done",
        ),
        make_entry(
            id="s9zqhj",
            at=datetime(2025, 4, 14, 12, 0, tzinfo=EASTERN),
            channel="phone",
            representative="Dana",
            summary="Promised to refund the late fee",
            promised="Late fee refund",
            follow_up=date(2026, 5, 14),
            case="old",
        ),
    ):
        log_at(store).add(entry)
    days = ("--transaction-date", "2026-10-20", "--closing-date", "2026-11-14")
    sums = ("--amount", "40", "--charged", "79.99")
    amex("dispute-checklist", "--case", "acme-shoes", "--merchant", "Acme Shoes", *days, *sums)
    fee = ("--card", "platinum", "--closing-date", "2026-11-14")
    amex("retention-script", "--case", "plat-fee", *fee)
    amex("cases", "close", "old")


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize("name", PAGES)
def test_a_screen_is_the_one_that_was_read_by_eye(name, width, screen, records, golden, store):
    out, err = screen(width, *PAGES[name])
    page = "".join(f"{line.rstrip()}\n" for line in out.splitlines())
    assert err == ""
    assert max(map(len, page.splitlines())) <= width
    # The file's path differs on each run, and so does the number of lines it takes.
    golden(f"records/{name}-{width}.txt", re.sub(r"(?m)^(File +).*\n(?: .*\n)*", r"\1PATH\n", page))


def test_on_80_columns_every_item_is_one_line(screen, records):
    for command, headings, items in (("log list", 1, 4), ("due", 1, 7), ("cases", 1, 3)):
        table, _, _ = screen(80, *command.split())[0].partition("\n\n")
        assert len(table.splitlines()) == headings + items


def test_what_is_overdue_comes_first_and_says_so_without_color(screen, records):
    for command in (("due",), ("cases",)):
        _, first, *rest = screen(80, *command)[0].splitlines()
        assert "! 192 days late" in first
        assert not any("!" in line for line in rest)


def test_every_command_that_a_list_offers_runs(amex, screen, records):
    typed = set()
    for command in (("due",), ("cases",), ("log", "list"), ("cases", "show", "acme-shoes")):
        out, _ = screen(200, *command)
        typed |= set(re.findall(r"amex ((?:[a-z]+)(?: [\w-]+)*)", out))
    assert "escalate --case old" in typed
    for line in typed:
        assert amex(*line.split()).code == 0, line


def test_without_why_no_day_is_explained_and_with_it_each_is(amex, screen, records):
    assert "Counted from" not in screen(80, "due")[0]
    explained = screen(80, "due", "--why")[0]
    items = json.loads(amex("due", "--json").out)["data"]
    assert explained.count("Counted from") == len(items)
    assert amex("due", "--why").out == amex("due").out
    assert amex("due", "--why", "--json").out == amex("due", "--json").out


def test_a_shortened_text_is_whole_in_a_pipe_and_in_markdown(amex, screen, records):
    assert LONG not in screen(80, "log", "list")[0]
    assert LONG in amex("log", "list").out
    assert LONG in amex("log", "list", "--format", "markdown").out


def test_a_search_word_of_the_last_line_finds_something(amex, screen, records):
    [word] = re.findall(r"Search: amex log list (\w+)", screen(80, "log", "list")[0])
    assert amex("log", "list", word).out


def test_the_list_counts_what_it_shows_and_what_there_is(screen, records):
    assert "1 of 4 calls and chats.\n" in screen(80, "log", "list", "dana")[0]
    assert "2 of 4 calls and chats. To see all" in screen(80, "log", "list", "--limit", "2")[0]


def test_a_script_learns_whether_anything_is_overdue(amex, records):
    assert amex("due", "--exit-code").code == 1
    assert amex("due").code == 0
    assert amex("due", "--exit-code").out == amex("due").out
    amex("log", "done", "s9zqhj", "--kept")
    assert amex("due", "--exit-code").code == 0


def events(out):
    return {
        str(event["uid"]): str(event["summary"])
        for event in icalendar.Calendar.from_ical(out).walk("VEVENT")
    }


def test_a_calendar_says_whose_matter_an_event_is(amex, records):
    summaries = set(events(amex("due", "--format", "ics").out).values())
    assert "Amex, Acme Shoes: mail the notice" in summaries
    assert "Amex, Acme Shoes: $40 credit (Mark)" in summaries
    assert "Amex, old: Late fee refund (Dana)" in summaries
    assert "Amex, plat-fee: get the fee back" in summaries
    assert any(summary.startswith("Amex: Spend $4,000 for") for summary in summaries)


def test_the_calendar_of_a_guide_says_whose_matter_an_event_is(amex, records):
    named = events(amex("dispute-checklist", "--case", "acme-shoes", "--format", "ics").out)
    assert "Amex, Acme Shoes: mail the notice" in named.values()
    nameless = ("--merchant", "Acme", "--closing-date", "2026-11-14", "--format", "ics")
    assert (
        "Amex, Acme: mail the notice" in events(amex("dispute-checklist", *nameless).out).values()
    )
    fee = events(amex("retention-script", "--case", "plat-fee", "--format", "ics").out)
    assert all(summary.startswith("Amex, plat-fee: ") for summary in fee.values())


def test_an_event_keeps_its_id_when_its_case_gets_a_merchant(amex):
    days = ("--case", "acme", "--closing-date", "2026-11-14")
    for command in (("due",), ("dispute-checklist", "--case", "acme")):
        amex("dispute-checklist", *days)
        before = events(amex(*command, "--format", "ics").out)
        amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes")
        after = events(amex(*command, "--format", "ics").out)
        assert before.keys() == after.keys()
        assert all("Acme Shoes" in summary for summary in after.values())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("closing_date = 'soon'", "Its closing_date: 'soon' isn't a date."),
        ("amount = 'much'", "Its amount: 'much' isn't an amount."),
        ("closed = 'yes'", "The line for closed says 'yes' instead of true or false."),
    ],
)
def test_an_impossible_value_ends_every_command_the_same_way_and_names_file_and_key(
    amex, records, store, line, said
):
    path = store / "cases/bad.toml"
    path.write_text(f'kind = "dispute"\n{line}\n')
    for command in ("due", "cases", "cases show bad", "dispute-checklist --case bad"):
        result = amex(*command.split())
        assert result.code == 1, command
        assert f"{path}: {said}" in result.err, command
        assert "amex cases edit bad" in result.err, command

"""`amex fr-prep` through the front door."""

import json
import shlex

import pytest

from amexcli.guides.review.words import EMPLOYMENT

LETTER = ["--letter-date", "2026-11-20", "--answer-by", "2026-12-04"]
GUIDES = {
    "nothing-known": [],
    "employed": [*LETTER, "--employment", "employed", "--moved"],
    "self-employed": [
        *(*LETTER, "--employment", "self-employed", "--joint", "--signed", "2026-11-22"),
        *("--autopay", "rent=2026-12-01", "--autopay", "gym", "--sources"),
    ],
    "retired": [*LETTER, "--employment", "retired", "--action-date", "2026-11-21"],
    "student": [*LETTER, "--employment", "student", "--monthly-spend", "500"],
    "business-owner": [
        *(*LETTER, "--employment", "business-owner", "--income-on-file", "120000"),
        *("--income-on-return", "80000", "--monthly-spend", "9000"),
    ],
}


def test_there_is_a_page_read_by_eye_for_each_kind_of_employment():
    assert set(EMPLOYMENT) < set(GUIDES)


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_reads_as_it_was_read_by_eye(amex, golden, name):
    result = amex("fr-prep", *GUIDES[name])
    assert (result.code, result.err) == (0, "")
    golden(f"review/{name}.md", result.out)


def deadlines(amex, *arguments):
    data = json.loads(amex("fr-prep", *arguments, "--json").out)["data"]
    return {deadline["key"]: deadline["last_day"] for deadline in data["deadlines"]}


def test_a_date_to_answer_is_never_assumed(amex):
    assert deadlines(amex, "--letter-date", "2026-11-20") == {}
    assert "Add --answer-by" in amex("fr-prep").out


def test_the_form_the_notice_and_the_reasons_have_their_days(amex):
    found = deadlines(amex, "--signed", "2026-11-22", "--action-date", "2026-11-20")
    assert found == {
        "form-4506-c": "2027-03-22",
        "adverse-notice": "2026-12-20",
        "adverse-reasons": "2027-01-19",
    }


def test_the_days_to_ask_for_reasons_run_from_the_notice(amex):
    acted = ("--action-date", "2026-10-01")
    assert deadlines(amex, *acted)["adverse-reasons"] == "2026-11-30"
    assert "add --notice-date" in amex("fr-prep", *acted).out
    assert deadlines(amex, *acted, "--notice-date", "2026-10-29") == {
        "adverse-reasons": "2026-12-28"
    }
    assert deadlines(amex, "--notice-date", "2026-10-29") == {"adverse-reasons": "2026-12-28"}


def test_what_runs_soon_is_among_the_dates(amex):
    assert deadlines(amex, "--autopay", "Car insurance=2026-12-01", "--autopay", "gym") == {
        "autopay-1": "2026-12-01"
    }


def test_figures_are_shown_plainly_and_nothing_is_explained_away(amex):
    out = amex("fr-prep", *GUIDES["business-owner"]).out
    assert "The income on file is 150% of it" in out
    assert "$108,000 a year, 135% of $80,000" in out
    assert "Tell Amex the true figure" in out


def test_the_log_line_can_be_pasted_once_it_is_filled_in(amex):
    line = json.loads(amex("fr-prep", "--json").out)["data"]["log"]
    assert amex(*shlex.split(line)[1:]).code == 2
    line = line.replace("REFERENCE", "R-1").replace("NAME", "Dana")
    assert amex(*shlex.split(line.replace("WHAT THEY PROMISED", "an answer"))[1:]).code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--employment", "self-employd"], "self-employed"),
        (["--signed", "2026-12-01"], "--signed"),
        (["--letter-date", "2026-11-20", "--answer-by", "2026-11-19"], "--answer-by"),
        (["--letter-date", "2026-12-20"], "--letter-date"),
        (["--autopay", "=2026-12-01"], "--autopay"),
        (["--autopay", "rent=soon"], "--autopay"),
        (["--autopay", "371449635398431"], "card number"),
        (["--income-on-file", "much"], "--income-on-file"),
        (["--monthly-spend", "0"], "--monthly-spend"),
        (["--action-date", "2027-01-01"], "--action-date"),
    ],
)
def test_what_cannot_be_so_is_refused_by_the_options_name(amex, store, arguments, words):
    result = amex("fr-prep", *arguments)
    assert (result.code, result.out) == (2, "")
    assert words in result.err
    assert not store.exists()


def test_a_missed_day_is_met_with_what_to_do(amex):
    out = amex("fr-prep", "--letter-date", "2026-10-20", "--answer-by", "2026-11-01").out
    assert "The deadline has passed. Call today" in out


def test_a_case_remembers_all_but_incomes(amex, store):
    options = ("--answer-by", "2026-12-04", "--employment", "retired", "--joint", "--moved")
    money = ("--income-on-file", "80000", "--autopay", "rent=2026-12-01", "--autopay", "phone")
    first = amex("fr-prep", "--case", "review", *options, *money)
    assert "Saved in" in first.err
    assert "80000" not in (store / "cases/review.toml").read_text()
    amex("fr-prep", "--case", "review", "--autopay", "rent=2027-01-01")
    page = amex("fr-prep", "--case", "review").out
    for words in ("Fri, Dec 4, 2026", "rent, runs Fri, Jan 1, 2027", "phone", "--case review"):
        assert words in page
    assert "runs Tue, Dec 1, 2026" not in page
    bare = amex("fr-prep").out
    assert page.count("- [ ]") > bare.count("- [ ]")


def test_a_case_that_is_not_there_is_not_begun_by_nothing(amex, store):
    assert amex("fr-prep", "--case", "nope").code == 3
    assert not (store / "cases").exists()


def test_a_slip_in_a_case_file_names_its_key(amex, store):
    amex("fr-prep", "--case", "review", "--answer-by", "2026-12-04")
    path = store / "cases/review.toml"
    path.write_text(path.read_text() + 'form_signed = "soon"\n')
    result = amex("fr-prep", "--case", "review")
    assert (result.code, "Its form_signed: 'soon' isn't a date." in result.err) == (1, True)


def test_a_calendar_without_a_deadline_remembers_nothing(amex, store):
    assert amex("fr-prep", "--case", "x", "--joint", "--format", "ics").code == 2
    assert not (store / "cases").exists()

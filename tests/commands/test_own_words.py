"""People speak their own words: what they type leads where they mean, and slips are never run."""

import json
import sys
import tomllib

import pexpect
import pytest

from amexcli.cli import Commands
from amexcli.guides.topics import TOPICS


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (["card stolen in Rome"], "Card lost or stolen abroad"),
        (["card", "stolen", "in", "Rome"], "Card lost or stolen abroad"),
        (["stolen"], "Card lost or stolen"),
        (["lost", "card", "abroad", "--from", "IT"], "Card lost or stolen abroad"),
        (["is it amex"], "A call, text or e-mail that may not be Amex"),
    ],
)
def test_what_is_no_command_is_looked_up_and_that_is_said(amex, typed, title):
    result = amex(*typed)
    assert result.code == 0
    assert result.out.startswith(f"# {title}")
    assert "Looking up what happened: amex route" in result.err


@pytest.mark.parametrize("slip", ["dispte", "Numbrs", "crads", "retenton", "log1", "esclate"])
def test_one_word_close_to_a_command_is_a_slip_and_never_run(amex, store, slip):
    result = amex(slip)
    assert (result.code, result.out) == (2, "")
    assert "Did you mean" in result.err
    assert not store.exists()


@pytest.mark.parametrize("word", ["renew", "hotel", "bonus", "fee"])
def test_a_word_that_only_looks_like_a_command_is_looked_up(amex, word):
    result = amex(word)
    assert "Looking up" in result.err
    assert "Did you mean" not in result.err


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        (["dispute", "--reasons"], "dispute-checklist --reasons"),
        (["review"], "fr-prep"),
        (["retention", "--card", "gold"], "retention-script --card gold"),
        (["log", "ls"], "log list"),
    ],
)
def test_names_that_people_try_lead_where_they_mean(amex, typed, page):
    assert amex(*typed) == amex(*page.split())


def test_a_card_number_among_ones_own_words_is_refused_and_not_repeated(amex):
    result = amex("my", "card", "378282246310005", "was", "stolen")
    assert result.code == 2
    assert "378282246310005" not in result.err


def test_the_words_of_a_contact_need_no_quotes(amex):
    entry = amex("log", "add", "Promised", "a", "credit", "--reference", "R").out.strip()
    shown = json.loads(amex("log", "show", entry, "--json").out)["data"]
    assert shown["summary"] == "Promised a credit"


@pytest.mark.parametrize("typed", [["late", "fee"], ["late fee"], ["--search", "late fee"]])
def test_the_list_finds_words_as_it_finds_with_search(amex, typed):
    amex("log", "add", "Late fee waived", "--representative", "Dana, Care")
    amex("log", "add", "Other")
    assert amex("log", "list", *typed).out.count("\n") == 1
    assert amex("log", "search", *typed).out.count("\n") == 1
    assert "Late fee" in amex("log", "list", "--representative", "dana").out


def test_words_and_search_together_are_refused(amex):
    assert amex("log", "list", "late", "--search", "fee").code == 2


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (["--since", "november"], ["2026-11-01", "2026-11-20"]),
        (["--until", "october"], ["2026-10-31", "2025-12-05"]),
        (["--since", "oct", "--until", "Oct"], ["2026-10-31"]),
        (["--since", "December", "--until", "dec 2025"], ["2025-12-05"]),
    ],
)
def test_a_month_means_its_first_day_for_since_and_its_last_for_until(amex, options, days):
    for day in ("2026-11-20", "2026-11-01", "2026-10-31", "2025-12-05"):
        amex("log", "add", "Called", "--at", day)
    rows = json.loads(amex("log", "list", *options, "--json").out)["data"]
    assert sorted(row["at"][:10] for row in rows) == sorted(days)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_a_page_of_one_screen(amex, topic):
    result = amex("help", *topic.split("-"))
    assert (result.code, result.err) == (0, "")
    assert len(result.out.splitlines()) <= 22
    assert max(map(len, result.out.splitlines())) <= 160


@pytest.mark.parametrize("name", [*Commands.table, *Commands.aliases, "log add", "cases edit"])
def test_help_on_a_command_is_the_commands_own(amex, capsys, name):
    assert amex("help", *name.split()).code == 0
    told = capsys.readouterr().out
    assert amex(*name.split(), "--help").code == 0
    usage, *page = capsys.readouterr().out.split("\n\n")
    assert usage.startswith("Usage: amex")
    assert told.strip().endswith("\n\n".join(page).strip())


def test_help_on_nothing_known_says_what_there_is(amex):
    result = amex("help", "datse")
    assert (result.code, "dates" in result.err) == (3, True)


# --- questions --------------------------------------------------------------------------------


@pytest.fixture
def answer(monkeypatch):
    """Run a command on a terminal, with an answer for each question; return code and screen."""
    monkeypatch.setenv("TERM", "dumb")

    def run(command, *answers, end=False):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "amexcli", *command.split()],
            dimensions=(60, 80),
            timeout=20,
            encoding="utf-8",
        )
        for question, text in answers:
            child.expect_exact(question)
            child.sendline(text)
        if end:
            child.sendeof()
        out = child.read()
        child.close()
        return child.exitstatus, out

    return run


DISPUTE = ("Which card", "What happened?", "How much", "close (MM/DD)")


def test_a_dispute_is_asked_for_what_matters_and_kept_as_a_case(answer, store):
    asked = zip(DISPUTE, ("gold", "not-received", "$ 40", "11/3"), strict=True)
    code, out = answer("dispute", *asked, ("short name", "Acme Shoes"))
    assert code == 0
    assert "Dispute: It never arrived" in out
    case = tomllib.loads((store / "cases/acme-shoes.toml").read_text())
    assert (case["amount"], case["card"], case["reason"]) == ("40.00", "gold", "not-received")


def test_a_number_chooses_what_happened(answer):
    skipped = ((question, "") for question in (*DISPUTE[2:], "short name"))
    code, out = answer("dispute", ("Which card", ""), ("What happened?", "1"), *skipped)
    assert code == 0
    assert "Dispute: I didn't make" in out


def test_what_cannot_be_is_said_and_asked_again(answer):
    code, out = answer(
        "fr-prep", ("letter", "soon"), ("not a day", "11/20/2026"), ("deadline", ""), ("name", "")
    )
    assert code == 0
    assert "Financial review" in out


def test_what_is_skipped_is_left_out_and_nothing_is_kept(answer, store):
    code, out = answer("review", ("letter", ""), ("deadline", ""))
    assert (code, "Financial review" in out) == (0, True)
    assert not (store / "cases").exists()


def test_the_end_of_input_stops_and_saves_nothing(answer, store):
    code, _ = answer("dispute --case acme", ("Which card", "gold"), end=True)
    assert code == 130
    assert not store.exists()


def test_what_was_given_is_not_asked_and_a_known_case_asks_nothing(answer, amex):
    amex("dispute-checklist", "--case", "acme", "--amount", "5")
    code, out = answer("dispute --case acme")
    assert (code, "Enter skips" in out) == (0, False)
    code, out = answer("review --letter-date 11/20/2026", ("deadline", ""))
    assert (code, "The date of the letter (MM/DD)" in out) == (0, False)


def test_a_letter_or_a_format_asks_nothing(answer):
    for command in ("dispute --letter billing-error", "dispute --format markdown"):
        code, out = answer(command)
        assert (code, "Enter skips" in out) == (0, False)


def test_in_a_pipe_nothing_is_asked(amex):
    for command in ("dispute-checklist", "fr-prep", "escalate"):
        result = amex(command)
        assert (result.code, "?" in result.err) == (0, False)

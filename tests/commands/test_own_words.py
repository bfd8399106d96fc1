"""People's own words lead where they mean, and a slip never runs a command."""

import json
import shlex
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
        (["wallet", "stolen"], "Card lost or stolen"),
        (["lost", "wallet", "abroad", "--from", "IT"], "Card lost or stolen abroad"),
        (["is it amex"], "A call, text, or email that may not be Amex"),
    ],
)
def test_words_that_name_no_command_are_looked_up_and_that_is_reported(amex, typed, title):
    result = amex(*typed)
    assert result.code == 0
    assert result.out.startswith(f"# {title}")
    assert result.err.splitlines()[0] == f"Taken for: {title}. Others: amex route"


@pytest.mark.parametrize("slip", ["dispte", "Numbrs", "crads", "retenton", "log1", "esclate"])
def test_one_word_close_to_a_command_is_a_slip_and_never_run(amex, store, slip):
    result = amex(slip)
    assert (result.code, result.out) == (2, "")
    assert "Did you mean" in result.err
    assert not store.exists()


@pytest.mark.parametrize("word", ["renew", "hotel", "bonus", "fee"])
def test_a_word_that_only_looks_like_a_command_is_looked_up(amex, word):
    result = amex(word)
    assert "amex route" in result.err
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


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        (["fr"], "fr-prep"),
        (["log", "find", "x"], "log list x"),
        (["log", "new", "Called", "--at", "soon"], "log add Called --at soon"),
        (["log", "rm", "last"], "log remove last"),
        (["log", "delete", "last"], "log remove last"),
        (["log", "view", "last"], "log show last"),
        (["cases", "view", "acme"], "cases show acme"),
        (["cases", "rm", "acme"], "cases remove acme"),
    ],
)
def test_a_name_from_another_program_leads_to_ours(amex, typed, page):
    assert amex(*typed) == amex(*page.split())


@pytest.mark.parametrize("typed", ["dispute a charge", "retention offer", "review letter came"])
def test_words_after_the_other_name_of_a_guide_are_what_happened(amex, typed):
    assert amex(*typed.split()) == amex("route", *typed.split())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dispute-checklist --letter billing-eror", "billing-error"),
        ("dispute-checklist --letter document", "documents"),
        ("dispute-checklist --letter merchant-letter", "merchant"),
        ("dispute-checklist --letter dispute", ""),
        ("dispute-checklist --letter disputed", ""),
        ("dispute-checklist --letter defense", ""),
        ("dispute-checklist --letter denied", ""),
        ("dispute-checklist --reason not-recieved", "not-received"),
        ("dispute-checklist --reason refund", ""),
        ("dispute-checklist --reason quality", ""),
        ("dispute-checklist --place state", ""),
        ("fr-prep --employment unemployed", ""),
        ("fr-prep --employment salaried", ""),
        ("fr-prep --employment selfemployed", "self-employed"),
        ("retention-script --card platinium", "platinum"),
        ("retention-script --card gold --state M", ""),
        ("log add Called --channel chta", "chat"),
        ("log add Called --channel call", ""),
        ("log add Called --channel online", ""),
        ("numbers --from Germny", "germany"),
        ("numbers --from Romme", "rome"),
        ("numbers --abrod", "--abroad"),
        ("numbers --foreign", ""),
        ("log lits", "list"),
        ("log wipe", ""),
        ("cases opne", ""),
        ("help datse", "dates"),
        ("help codes", ""),
    ],
)
def test_a_suggestion_is_surely_meant_or_there_is_none(amex, typed, meant):
    result = amex(*typed.split())
    assert (result.code, result.out) == (3 if typed.startswith("help") else 2, "")
    said = [line for line in result.err.splitlines() if "Did you mean" in line]
    assert said == ([f"Did you mean {meant}?"] if meant else [])


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
    page = result.out.partition("\nUsage:")[0].splitlines()  # a topic may also be a command
    assert len(page) <= 22
    assert max(map(len, page)) <= 160


@pytest.mark.parametrize("name", [*Commands.table, *Commands.aliases, "log add", "cases edit"])
def test_help_on_a_command_is_the_commands_own(amex, name):
    told = amex("help", *name.split()).out
    usage, *page = amex(*name.split(), "--help").out.split("\n\n")
    assert usage.startswith("Usage: amex")
    assert told.strip().endswith("\n\n".join(page).strip())


def test_help_on_nothing_known_says_what_there_is(amex):
    result = amex("help", "datse")
    assert (result.code, "dates" in result.err) == (3, True)


# --- questions --------------------------------------------------------------------------------


@pytest.fixture
def answer(monkeypatch):
    """Run a command on a terminal, answer each question, and return exit code and screen."""
    monkeypatch.setenv("TERM", "dumb")

    def run(command, *answers, stop=""):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "amexcli", *shlex.split(command)],
            dimensions=(60, 80),
            timeout=20,
            encoding="utf-8",
        )
        for question, text in answers:
            child.expect_exact(question)
            child.sendline(text)
        if stop:
            getattr(child, stop)()
        out = child.read()
        child.close()
        return child.exitstatus, out

    return run


def test_the_number_on_the_back_of_a_card_is_asked_for_and_kept(answer, tmp_path):
    code, out = answer(
        "numbers --add",
        ("back of your card", "12"),
        ("back of your card", "800 555 0100"),
        ("Which card", "classic green"),
        ("Enter for: Back of my Classic Green", "My Green"),
    )
    assert (code, "Saved My Green, 1-800-555-0100" in out) == (0, True)
    [kept] = [tomllib.loads(path.read_text()) for path in tmp_path.rglob("numbers.toml")]
    assert kept["my-green"] == {"label": "My Green", "phone": "1-800-555-0100", "cards": ["green"]}


def test_a_card_number_given_as_an_answer_is_named_and_not_repeated(answer):
    code, _ = answer(
        "numbers --add",
        ("back of your card", "371449635398431"),
        ("That looks like a card number", "800 555 0100"),
        ("Which card", ""),
        ("What to call it", ""),
    )
    assert code == 0


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


def test_an_impossible_answer_is_reported_and_asked_again(answer):
    code, out = answer(
        "fr-prep",
        ("letter", "soon"),
        ("isn't a date", "11/20/2026"),
        ("deadline", ""),
        ("name", ""),
    )
    assert code == 0
    assert "Financial review" in out


def test_what_is_skipped_is_left_out_and_nothing_is_kept(answer, store):
    code, out = answer("review", ("letter", ""), ("deadline", ""))
    assert (code, "Financial review" in out) == (0, True)
    assert not (store / "cases").exists()


def test_the_credits_of_the_card_are_listed_with_their_size_and_chosen_by_number(answer):
    first = (("Which card", "platinum"), ("close (MM/DD)", "11/14"))
    code, out = answer(
        "retention",
        *first,
        ("Uber Cash, $200.00 a year", "golf"),
        ("'golf' isn't in the list", "1 2=50"),
        ("short name", ""),
    )
    assert code == 0
    assert "is worth $645.00 a year less than the fee" in " ".join(out.split())  # 895 - 200 - 50


STOPS = pytest.mark.parametrize("stop", ["sendeof", "sendintr"])


@STOPS
@pytest.mark.parametrize("command", ["dispute --case acme", "retention --case acme", "fr --case a"])
def test_stopping_at_the_first_question_saves_nothing(answer, store, command, stop):
    code, out = answer(command, ("Enter skips one", ""), stop=stop)
    assert (code, "Traceback" in out) == (130, False)
    assert not store.exists()


@STOPS
def test_stopping_later_saves_nothing_of_what_was_answered(answer, store, stop):
    code, out = answer(
        "dispute --case acme", ("Which card", ""), ("What happened?", "fraud"), stop=stop
    )
    assert (code, "Traceback" in out) == (130, False)
    assert not store.exists()


def test_a_wrong_answer_gets_a_suggestion_and_the_same_question(answer, store):
    code, _ = answer(
        "dispute --case acme",
        ("Which card", "platinium"),
        ("Did you mean platinum?", "platinum"),
        ("What happened?", "not-recieved"),
        ("Did you mean not-received?", "99"),
        ("what '99' means", "not-received"),
        ("How much", "a lot"),
        ("How much", "40"),
        ("close (MM/DD)", "13/45"),
        ("close (MM/DD)", ""),
    )
    assert code == 0
    case = tomllib.loads((store / "cases/acme.toml").read_text())
    assert (case["reason"], case["card"]) == ("not-received", "platinum")


# --- the list to choose from -------------------------------------------------------------------

TIE = "broken"
LIST = "Closest:"


def test_the_list_has_at_most_five_tasks_and_who_to_call_if_none_is_yours(answer):
    code, out = answer(TIE, (LIST, "none of these"))
    numbered = [line for line in out.splitlines() if line.startswith("  ") and line[2].isdigit()]
    assert (code, len(numbered)) == (3, 6)
    assert "Call the number on your card, or 1-800-528-4800." in out


@pytest.mark.parametrize("typed", ["1", "damaged-card", "Damaged-Card", "my card is bent"])
def test_a_number_a_name_or_other_words_choose(answer, typed):
    code, out = answer(TIE, (LIST, typed))
    assert (code, "A damaged card, or a chip that fails" in out.rpartition("words)")[2]) == (
        0,
        True,
    )


def test_other_words_are_looked_up_again_until_one_task_is_left(answer):
    code, out = answer(
        TIE,
        (LIST, ""),
        ("Which one", "zzz"),
        ("about 'zzz'", "gone"),
        (LIST, "shut down my card"),
    )
    assert (code, "Close the account" in out) == (0, True)


def test_a_number_that_is_not_in_the_list_is_asked_again(answer):
    code, _ = answer(TIE, (LIST, "0"), ("no number 0", "77"), ("no number 77", "1"))
    assert code == 0


@STOPS
def test_stopping_at_the_list_prints_no_sheet(answer, stop):
    code, out = answer(TIE, (LIST, "9"), stop=stop)
    assert (code, "Traceback" in out, "Reach" in out) == (130, False, False)


def test_a_card_number_typed_at_the_list_is_refused(answer):
    code, out = answer(TIE, (LIST, "378282246310005"), ("looks like a card number", "1"))
    assert (code, "378282246310005" in out) == (0, False)


def test_what_was_given_is_not_asked_and_a_known_case_asks_nothing(answer, amex):
    amex("dispute-checklist", "--case", "acme", "--amount", "5")
    code, out = answer("dispute --case acme")
    assert (code, "Enter skips" in out) == (0, False)
    code, out = answer("review --letter-date 11/20/2026", ("deadline", ""))
    assert (code, "The date of the letter (MM/DD)" in out) == (0, False)


def test_a_misspelled_case_is_reported_before_any_question(answer, amex, store):
    amex("dispute-checklist", "--case", "acme-shoes", "--amount", "5")
    code, _ = answer("dispute --case acme-shos", ("Did you mean acme-shoes?", ""), stop="sendintr")
    assert code == 130
    assert [path.stem for path in (store / "cases").iterdir()] == ["acme-shoes"]


def test_a_letter_or_a_format_asks_nothing(answer):
    for command in ("dispute --letter billing-error", "dispute --format markdown"):
        code, out = answer(command)
        assert (code, "Enter skips" in out) == (0, False)


def test_in_a_pipe_nothing_is_asked(amex):
    for command in ("dispute-checklist", "fr-prep", "escalate"):
        result = amex(command)
        assert (result.code, "?" in result.err) == (0, False)


# --- which case ---------------------------------------------------------------------------------


@pytest.fixture
def two_cases(amex):
    for name, merchant in (("acme", "Acme Shoes"), ("rome", "Trattoria")):
        amex("dispute-checklist", "--case", name, "--merchant", merchant, "--amount", "40")


def test_escalating_asks_which_case_is_meant(two_cases, answer):
    code, out = answer("escalate", ("Which case?", "1"))
    assert (code, "Acme Shoes" in out) == (0, True)
    assert "Escalating: acme" in out


def test_none_of_the_cases_shows_the_steps_and_the_number_to_call(two_cases, answer):
    code, out = answer("escalate", ("Which case?", "None of these"))
    assert (code, "1-800-528-4800" in out) == (0, True)
    assert "STEP 1" in out


def test_without_a_case_nothing_is_asked(answer):
    assert answer("escalate")[0] == 0

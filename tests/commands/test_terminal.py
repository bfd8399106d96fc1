"""What only a real terminal shows: tables, color, questions, and answers."""

import os
import sys
import tomllib

import pexpect
import pytest
from helpers import entry_files


@pytest.fixture
def terminal(monkeypatch):
    """Start a command line on a pseudo-terminal of 80 columns."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("PAGER", "cat")

    def start(*arguments: str) -> pexpect.spawn:
        return pexpect.spawn(
            sys.executable,
            ["-m", "amexcli", *arguments],
            dimensions=(40, 80),
            timeout=30,
            encoding="utf-8",
            codec_errors="replace",
        )

    return start


@pytest.mark.parametrize("command", [["log", "--help"], ["help", "log", "add"], ["log"], ["help"]])
def test_help_longer_than_the_terminal_goes_through_the_pager(terminal, monkeypatch, command):
    monkeypatch.setenv("PAGER", "cat -n")
    monkeypatch.setenv("LINES", "12")
    code, out = finished(terminal(*command))
    assert (code, "1\tUsage: amex" in out) == (0, True)


@pytest.mark.parametrize("variables", [{"LINES": "90"}, {"PAGER": ""}, {"PAGER": "no-such-pager"}])
def test_help_that_fits_or_has_no_pager_is_printed(terminal, monkeypatch, variables):
    for name, value in ({"PAGER": "cat -n", "LINES": "12"} | variables).items():
        monkeypatch.setenv(name, value)
    code, out = finished(terminal("log", "--help"))
    assert (code, out.startswith("Usage: amex log")) == (0, True)


def test_quitting_the_pager_early_is_not_an_error(terminal, monkeypatch):
    monkeypatch.setenv("PAGER", "head -1")
    monkeypatch.setenv("LINES", "12")
    code, out = finished(terminal("dispute", "--help"))
    assert (code, "Traceback" in out, out.count("\n")) == (0, False, 1)


def finished(child: pexpect.spawn) -> tuple[int, str]:
    out = child.read()
    child.close()
    return child.exitstatus, out


def test_a_terminal_gets_a_table_with_headings_and_color(terminal):
    code, out = finished(terminal("numbers", "lost"))
    assert code == 0
    assert "How sure" in out
    assert "\x1b[" in out
    assert "\t" not in out
    assert max(map(len, out.splitlines())) < 200


def test_no_color_is_honored(terminal, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    _, out = finished(terminal("numbers", "lost"))
    assert "\x1b[" not in out


def test_a_format_named_is_the_same_on_a_terminal(terminal):
    _, out = finished(terminal("numbers", "lost", "--format", "tsv"))
    assert "lost-stolen\tLost or stolen card\t1-800-992-3404" in out


def test_add_with_a_summary_asks_nothing_and_says_where_it_is(terminal, store):
    code, out = finished(terminal("log", "add", "Called", "--reference", "4471"))
    [path] = entry_files(store)
    assert code == 0
    assert f"Added {tomllib.loads(path.read_text())['id']}" in out
    assert str(path).replace("/", "") in out.replace("\r\n", "").replace("/", "")


def test_add_alone_asks_field_by_field_and_asks_again(terminal, store):
    child = terminal("log", "add", "--card", "platinum")
    answers = [
        ("What happened", ""),
        ("Type a few words", None),
        ("What happened", "Card 3782 822463 10005 charged"),
        ("looks like a card number", None),
        ("What happened", "Late fee waived"),
        ("How were you in touch", "fax"),
        ("there's no 'fax'", None),
        ("How were you in touch", "chat"),
        ("Which department", ""),
        ("Who helped you", "Dana"),
        ("Reference number", ""),
        ("What did they promise", "credit in 5 days"),
        ("When to ask again", "soon"),
        ("isn't a date", None),
        ("When to ask again", "2026-12-01"),
        ("Topic", "Late Fee"),
        ("Case", "Acme Shoes"),
        ("Added", None),
        ("record a reference number", None),
    ]
    for expected, answer in answers:
        child.expect(expected)
        if answer is not None:
            child.sendline(answer)
    code, _ = finished(child)
    assert code == 0
    [path] = entry_files(store)
    entry = tomllib.loads(path.read_text())
    assert entry["summary"] == "Late fee waived"
    assert (entry["channel"], entry["representative"]) == ("chat", "Dana")
    assert (entry["promised"], entry["status"]) == ("credit in 5 days", "open")
    assert entry["follow_up"].isoformat() == "2026-12-01"
    assert (entry["case"], entry["card"]) == ("acme-shoes", "platinum")
    assert entry["topic"] == "late-fee"
    assert "reference" not in entry


def test_what_was_given_is_checked_before_anything_is_asked(terminal, store):
    code, out = finished(terminal("log", "add", "--at", "bogus"))
    assert code == 2
    assert "What happened" not in out
    assert not store.exists()


def test_what_is_promised_in_an_answer_stays_open(terminal, store):
    child = terminal("log", "add")
    child.expect("What happened")
    child.sendline("Called")
    for question in ("How", "department", "Who", "Reference"):
        child.expect(question)
        child.sendline("")
    child.expect("promise")
    child.sendline("call back soon")
    for question in ("ask again", "Topic", "card", "Case"):
        child.expect(question)
        child.sendline("")
    assert finished(child)[0] == 0
    [path] = entry_files(store)
    assert tomllib.loads(path.read_text())["status"] == "open"


def test_bytes_that_are_not_text_are_refused_at_a_question(terminal, store):
    child = terminal("log", "add")
    child.expect("What happened")
    os.write(child.child_fd, b"caf\xe9\n")
    code, out = finished(child)
    assert code == 2
    assert "Traceback" not in out


@pytest.mark.parametrize("stop", ["sendintr", "sendeof"])
def test_stopping_the_questions_saves_nothing(terminal, store, stop):
    child = terminal("log", "add")
    child.expect("What happened")
    child.sendline("Late fee waived")
    child.expect("How were you in touch")
    getattr(child, stop)()
    code, out = finished(child)
    assert code == 130
    assert "Traceback" not in out
    assert not store.exists()


def test_a_tie_is_asked_about_until_the_answer_is_one_of_them(terminal):
    child = terminal("route", "broken")
    child.expect("Which one")
    child.sendline("9")
    child.expect("no number 9")
    child.sendline("damaged-card")
    code, out = finished(child)
    assert code == 0
    assert "A damaged card, or a chip that fails" in out


def test_ctrl_c_at_a_tie_ends_without_a_sheet(terminal):
    child = terminal("route", "broken")
    child.expect("Which one")
    child.sendintr()
    code, out = finished(child)
    assert code == 130
    assert "Traceback" not in out


@pytest.mark.parametrize(
    ("answer", "summaries"), [("c", {"Wrote"}), ("both", {"Called", "Wrote"}), ("", {"Called"})]
)
def test_of_two_versions_of_an_entry_both_are_shown_and_one_is_chosen(
    terminal, amex, store, answer, summaries
):
    amex("log", "add", "Called", "--reference", "R-1")
    [path] = entry_files(store)
    copy = path.with_name(f"{path.stem}.sync-conflict-1.toml")
    copy.write_text(path.read_text().replace("Called", "Wrote"))
    copy.chmod(0o600)
    child = terminal("log", "check", "--fix")
    child.expect(r"-summary = \"Called\"\s+\+summary = \"Wrote\"")
    child.expect("Keep the")
    child.sendline(answer)
    code, _ = finished(child)
    assert code == (0 if answer else 1)
    listed = amex("log", "list", "--format", "json").out
    assert {one for one in ("Called", "Wrote") if one in listed} == summaries


def test_the_list_of_tasks_is_whole_on_80_columns(terminal):
    _, out = finished(terminal("route"))
    lines = [line.rstrip() for line in out.splitlines()]
    assert any(line.startswith("late-fee") and "Have a late fee waived" in line for line in lines)
    assert any(line.startswith("fraud") for line in lines)
    assert any("Bills and fees" in line for line in lines)

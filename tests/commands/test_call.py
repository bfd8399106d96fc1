"""`amex call` through the front door: nothing typed is lost, and no card number is kept."""

import errno
import io
import json
import os
import random
import re
import signal
import tomllib
from datetime import timedelta
from pathlib import Path

import pytest
from helpers import AMEX_TEST_NUMBER, NOW, entry_files

from amexcli.cli import run
from amexcli.facts.numbers import BY_ID
from amexcli.facts.tasks import TASKS
from amexcli.runtime import Runtime


class Clocked(io.StringIO):
    """Input on a terminal; each line comes some minutes after the one before it."""

    def __init__(self, *lines):
        super().__init__()
        self.lines, self.minutes = list(lines), 0

    def isatty(self):
        return True

    def readline(self):
        if not self.lines:
            return ""
        minutes, line = self.lines.pop(0)
        self.minutes += minutes
        return f"{line}\n"


@pytest.fixture
def talk():
    def run_call(arguments, *lines, slept=0, **environ):
        stdin, out, err = Clocked(*lines), Clocked(), Clocked()
        runtime = Runtime(
            stdin=stdin,
            stdout=out,
            stderr=err,
            environ={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", **environ},
            now=lambda: NOW + timedelta(minutes=stdin.minutes),
            ticks=lambda: (stdin.minutes - slept) * 60.0 if stdin.minutes else 0.0,
        )
        return run(["call", *arguments], runtime), out.getvalue(), err.getvalue()

    return run_call


def record(store):
    [path] = entry_files(store)
    return tomllib.loads(path.read_text())


def test_a_call_ends_as_a_record_with_its_times(talk, store):
    code, out, err = talk(
        ["late-fee"],
        *((6, "h"), (2, "w Dana, Customer care"), (1, "r D-4471"), (0, "e")),
        *((0, "$40 credit by Dec 4"), (0, ""), (0, "")),
    )
    assert code == 0, err
    assert "1-800-528-4800" in out
    entry = record(store)
    assert (entry["hold_minutes"], entry["minutes"]) == (6, 9)
    assert (entry["representative"], entry["department"]) == ("Dana", "Customer care")
    assert entry["reference"] == "D-4471"
    assert entry["follow_up"].isoformat() == "2026-12-04"
    assert "remind you" in err
    assert not list((store / "calls").iterdir())


def test_after_three_minutes_of_talk_it_reminds_of_the_reference_number(talk):
    _, _, err = talk(["late-fee"], (1, "h"), (3, "she looks it up"), (0, "more"))
    assert err.count("Ask for the reference number.") == 1


def test_without_a_terminal_the_lines_come_from_a_pipe_and_only_the_id_goes_out(amex, store):
    typed = f"h\ns\nw Dana\nr refused\np credit by +7d\nn {AMEX_TEST_NUMBER}\nt Disputes\ne\n"
    result = amex("call", "late-fee", stdin=typed.encode())
    assert result.code == 1
    assert AMEX_TEST_NUMBER not in result.err
    entry = record(store)
    assert result.out == f"{entry['id']}\n"
    assert "reference" not in entry
    assert "refused to give a reference number" in entry["notes"]
    assert AMEX_TEST_NUMBER not in str(entry)


@pytest.mark.parametrize("letter", ["w", "r", "p", "n", "t", ""])
def test_a_card_number_is_never_written_after_any_letter(amex, store, letter):
    amex("call", "late-fee", stdin=f"{letter} 3782 822463\n{letter} {AMEX_TEST_NUMBER}\n".encode())
    [path] = (store / "calls").iterdir()
    assert AMEX_TEST_NUMBER not in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600


def test_input_without_an_end_leaves_the_call_to_be_finished(amex, store):
    cut_off = amex("call", "late-fee", stdin=b"h\nw Dana\n")
    assert (cut_off.code, cut_off.out) == (1, "")
    assert "Not finished" in amex().out
    assert amex("log", "check").code == 0
    [path] = (store / "calls").iterdir()
    path.write_bytes(path.read_bytes() + b'{"kind": "no')
    finished = amex("call", "--resume", stdin=b"r 44\xe9\nr D-1\ne\n")
    assert finished.out.strip() == path.stem
    assert (record(store)["representative"], record(store)["reference"]) == ("Dana", "D-1")


def test_a_call_about_nothing_is_refused(amex, talk, store):
    assert amex("call").code == 2
    assert amex("call", "--resume", "--case", "rome").code == 2
    assert talk([], (0, ""))[0] == 0
    assert amex("call", "zzz").code == 3
    assert not store.exists()


def start_call(typed):
    """Start a call in a fork, which has everything loaded. Return its id, stdin, and stderr."""
    (stdin, to_stdin), (from_stderr, stderr) = os.pipe(), os.pipe()
    if (pid := os.fork()) == 0:
        try:
            os.close(to_stdin)
            with open(stdin) as lines, open(stderr, "w") as said, open(os.devnull, "w") as out:
                run(["call", "late-fee"], Runtime(lines, out, said, os.environ))
        finally:
            os._exit(0)
    os.close(stdin)
    os.close(stderr)
    os.write(to_stdin, typed)
    return pid, open(to_stdin, "wb", buffering=0), open(from_stderr, encoding="utf-8")


@pytest.mark.parametrize("kills", [300, pytest.param(5000, marks=pytest.mark.long)])
def test_a_kill_at_any_moment_loses_no_line_that_was_acknowledged(amex, store, kills):
    amex("call", "late-fee", stdin=b"n loads what a call needs\ne\n")
    chance = random.Random(kills)
    typed = b"".join(b"n line %d\n" % n for n in range(60))
    for _ in range(kills):
        pid, stdin, stderr = start_call(typed)
        with stdin, stderr:
            said = "".join(stderr.readline() for _ in range(chance.randrange(1, 20)))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            said += stderr.read()
        kept = re.findall(r"^Kept: .*(line \d+)\n", said, re.MULTILINE)
        assert kept
        [path] = (store / "calls").glob("[!.]*.jsonl")
        rows = [json.loads(line) for line in path.read_bytes().split(b"\n")[1:-1]]
        assert [row["text"] for row in rows][: len(kept)] == kept
        path.unlink()


def test_an_unfinished_call_moves_to_another_machine(amex, store, tmp_path):
    amex("call", "late-fee", stdin=b"w Dana\n")
    archive = str(tmp_path / "all.tar.gz")
    assert amex("log", "export", "--format", "archive", "-o", archive).code == 0
    other = {"AMEX_DATA_DIR": str(tmp_path / "other")}
    assert amex("log", "import", archive, environ=other).code == 0
    assert "Dana" in amex("call", "--list", environ=other).out


def test_a_store_that_cannot_be_written_is_said_before_the_call_begins(amex, tmp_path):
    (tmp_path / "file").write_text("")
    result = amex("--store", str(tmp_path / "file"), "call", "late-fee", stdin=b"e\n")
    assert (result.code, result.out) == (4, "")
    assert "Kept" not in result.err


@pytest.mark.parametrize(("slept", "minutes"), [(5, 10), (-20, 30)])
def test_a_closed_laptop_and_a_clock_set_back_are_in_the_record(talk, store, slept, minutes):
    talk(["late-fee"], (10, "h"), (0, "e"), *((0, "refused"),) * 3, (0, ""), (0, ""), slept=slept)
    entry = record(store)
    assert entry["hold_minutes"] == minutes
    assert ("slept" if slept > 0 else "set back") in entry["notes"]


def test_going_on_with_a_call_that_was_saved_loses_nothing_and_saves_it_once(amex, store):
    """As if the command was killed after it had saved the record, before it deleted the call."""
    amex("call", "late-fee", stdin=b"w Dana\n")
    [path] = (store / "calls").iterdir()
    cut_off = path.read_bytes()
    amex("call", "--resume", stdin=b"e\n")
    path.write_bytes(cut_off)
    result = amex("call", "--resume", stdin=b"n this would be lost\ne\n")
    assert "saved just before" in result.err
    assert not path.exists()
    assert record(store)["representative"] == "Dana"


def test_a_full_disk_costs_the_line_and_not_the_call(amex, store, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    amex("call", "late-fee", stdin=b"w Dana\n")
    [path] = (store / "calls").iterdir()
    amex("call", "--resume", stdin=b"r D-1\n")
    before = path.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        refused = amex("call", "--resume", stdin=b"n one\n")
    assert "The disk is full" in refused.err
    assert path.read_bytes() == before
    assert amex("call", "--resume", stdin=b"e\n").code == 0
    assert (record(store)["representative"], record(store)["reference"]) == ("Dana", "D-1")


@pytest.mark.parametrize("folder", ["calls", "log"])
def test_a_disk_that_is_full_at_the_end_costs_no_answer(talk, store, monkeypatch, folder):
    """Someone makes room, and answers or saves again."""
    fsync, is_full = os.fsync, True

    def full_once(descriptor):
        nonlocal is_full
        path = Path(os.readlink(f"/proc/self/fd/{descriptor}"))
        if is_full and folder in path.parts and path.is_file() and "Dana" in path.read_text():
            is_full = False
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", full_once)
    answers = {
        "calls": ["e", "Dana", "Dana", "D-4471", "refused", "+7d", ""],
        "log": ["e", "Dana", "D-4471", "refused", "+7d", "", "", ""],
    }[folder]
    code, _, err = talk(["late-fee"], *((0, line) for line in answers))
    assert code == 0
    assert err.count("The disk is full") == 1
    assert (record(store)["representative"], record(store)["reference"]) == ("Dana", "D-4471")
    assert not list((store / "calls").iterdir())


def test_a_finished_call_is_counted_and_due_like_any_record(amex, talk):
    talk(
        ["late-fee"],
        *((7, "h"), (4, "p credit of $40 by 12/4"), (1, "e")),
        *((0, "Dana"), (0, "refused"), (0, ""), (0, "")),
    )
    assert "2026-12-04" in amex("due").out
    stats = json.loads(amex("log", "stats", "--json").out)["data"]
    assert stats["contacts"] == 1
    assert stats["hold_by_weekday"]["Sunday"]["longest"] == 7
    assert stats["length"]["longest"] == 12


@pytest.mark.parametrize("question", range(4))
def test_a_card_number_is_refused_at_each_question_too(talk, store, question):
    answers = ["Dana", "D-4471", "credit of $40", "+7d"]
    answers.insert(question, AMEX_TEST_NUMBER)
    _, _, err = talk(["late-fee"], *((0, line) for line in ("e", *answers, "")))
    entry = record(store)
    assert entry["representative"] == "Dana"
    assert entry["follow_up"].isoformat() == "2026-11-29"
    assert AMEX_TEST_NUMBER not in err
    assert AMEX_TEST_NUMBER not in str(entry)


def test_two_calls_at_once_are_two_records_and_neither_is_offered_to_the_other(amex, store):
    pid, stdin, stderr = start_call(b"w Dana\n")
    with stdin, stderr:
        assert "Dana" in stderr.readline()
        second = amex("call", "fraud", stdin=b"w Raj\ne\n")
        assert amex("call", "--resume").code == 3
        stdin.write(b"e\n")
        os.waitpid(pid, 0)
    assert second.code == 0
    assert "Not finished" not in second.err
    people = {tomllib.loads(path.read_text())["representative"] for path in entry_files(store)}
    assert people == {"Dana", "Raj"}


@pytest.mark.parametrize(("columns", "lines"), [(80, 24), (60, 15)])
@pytest.mark.parametrize("slug", TASKS)
def test_how_to_reach_amex_is_on_the_screen_when_the_prompt_comes(talk, slug, columns, lines):
    _, out, err = talk([slug], COLUMNS=str(columns), LINES=str(lines))
    first_prompt = err[: err.index(" >")].splitlines()
    on_screen = "\n".join([*out.splitlines(), *first_prompt][-lines:])
    ways = TASKS[slug].ways
    numbers = [BY_ID[way.number].display for way in ways if way.number]
    if numbers:
        assert numbers[0] in on_screen
    else:
        assert re.search(r"(?m)^ +(OR )?(APP|ONLINE|CHAT) ", on_screen)


@pytest.mark.parametrize("answers", [("g",), ("s",), ("d",)])
def test_a_call_that_was_cut_off_is_gone_on_with_saved_or_discarded(amex, talk, store, answers):
    amex("call", "late-fee", stdin=b"w Dana\n")
    rest = {"g": ["e", "", "", "", ""], "s": ["late-fee"], "d": ["late-fee"]}[answers[0]]
    _, _, err = talk([], *((0, line) for line in (*answers, *rest)))
    assert "Not finished" in err
    assert len(entry_files(store) if (store / "log").exists() else []) == (answers[0] != "d")
    assert (answers[0] == "d") == any((store / "trash").rglob("*.jsonl"))
    if answers[0] == "d":
        [call_id] = re.findall(r"--resume (\w+)", err)
        amex("call", "--resume", call_id, stdin=b"e\n")
        assert record(store)["representative"] == "Dana"

"""`amex call` on a real terminal: keys, signals, and what somebody sees while they talk."""

import io
import os
import re
import signal
import sys
import tomllib

import pexpect
import pytest
from helpers import NOW, entry_files

CLOCKED = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from amexcli.cli import run
from amexcli.runtime import Runtime
began, minutes, *line = sys.argv[1:]
seconds = lambda: float(Path(minutes).read_text()) * 60
now = lambda: datetime.fromisoformat(began) + timedelta(seconds=seconds())
sys.exit(run(line, Runtime.of_this_process()._replace(now=now, ticks=seconds)))
"""
"""The program, by a clock in a file."""
PROMPT = re.compile(r"(on hold|talking|chatting) \d+:\d\d > $")
WHAT_NOW = "leave it unfinished (l): "
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")
SIZES = [(24, 80), (15, 60)]


class Caller:
    """Somebody at a terminal, and the clock on the wall."""

    def __init__(self, clock, size=SIZES[0]):
        self.clock, self.size, self.seen = clock, size, io.StringIO()

    def at(self, minutes):
        """Let it be so many minutes after the call began."""
        ahead = self.clock.with_suffix(".new")
        ahead.write_text(str(minutes))
        ahead.replace(self.clock)
        return self

    def begins(self, *arguments, **environ):
        self.at(0)
        self.child = pexpect.spawn(
            sys.executable,
            ["-c", CLOCKED, NOW.isoformat(), str(self.clock), "call", *arguments],
            dimensions=self.size,
            env={**os.environ, "TERM": "xterm-256color", **environ},
            timeout=30,
            encoding="utf-8",
        )
        self.child.logfile_read = self.seen
        self.sees(PROMPT)
        return self

    def sees(self, what):
        expect = self.child.expect_exact if isinstance(what, str) else self.child.expect
        expect(what)

    def types(self, line, then=PROMPT):
        """Type a line, and wait for what comes then."""
        self.child.sendline(line)
        self.sees(then)

    def ends(self):
        self.sees(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus

    def hangs_up(self):
        """End the call, and press Enter at each question."""
        for question in ("did you talk to", "Reference", "promise", "ask again", "Press Enter"):
            self.types("e" if question == "did you talk to" else "", question)
        self.child.sendline()
        return self.ends()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[1]}x{size[0]}")
def caller(request, tmp_path):
    somebody = Caller(tmp_path / "clock", request.param)
    yield somebody
    somebody.child.close(force=True)


@pytest.fixture
def at_80(tmp_path):
    somebody = Caller(tmp_path / "clock")
    yield somebody
    somebody.child.close(force=True)


def notes(store):
    [path] = entry_files(store)
    return tomllib.loads(path.read_text())["notes"]


def test_a_whole_call_reads_as_it_was_read_by_eye(caller, golden, store):
    caller.begins("late-fee")
    caller.at(6).types("h")
    caller.at(7).types("w Dana, Customer care")
    caller.at(8).types("they see that I paid on November 20")
    caller.types("s")
    caller.types("t Fee desk")
    caller.at(11).types("h")
    caller.at(11.99).types("p $40 credit by friday")
    caller.at(12).sees("Ask for the reference number.")
    caller.sees(PROMPT)
    caller.types("n my card is 3782 822463 10005")
    caller.types("e", "Reference number (or: refused): ")
    caller.types("D-4471", "or no: ")
    caller.types("", "g to go on: ")
    caller.child.sendline()
    assert caller.ends() == 0
    height, width = caller.size
    lines = ESCAPES.sub("", caller.seen.getvalue()).splitlines()
    seen = "".join(f"{line.rstrip()}\n" for line in lines)
    seen = re.sub(r"(?m)^(File +).*\n(?:  .*\n)*", r"\1PATH\n", seen)
    [path] = entry_files(store)
    new_id = tomllib.loads(path.read_text())["id"]
    golden(f"call/{width}x{height}.txt", seen.replace(new_id, "ID"))
    golden("call/record.toml", path.read_text().replace(new_id, "ID"))


def test_the_reminder_comes_while_nobody_types(at_80):
    at_80.begins("late-fee")
    at_80.types("h")
    at_80.at(2.99).types("they look it up")
    at_80.at(3).sees("Ask for the reference number.")
    at_80.sees(PROMPT)
    at_80.types("r D-1")
    at_80.at(9).types("more")
    assert at_80.seen.getvalue().count("Ask for the reference number.") == 1


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_ctrl_c_and_ctrl_d_ask_before_anything_ends(at_80, amex, store, key):
    at_80.begins("late-fee")
    at_80.types("w Dana")
    at_80.child.send(key)
    at_80.sees(WHAT_NOW)
    at_80.types("what", WHAT_NOW)
    at_80.types("g")
    at_80.child.send(key)
    at_80.sees(WHAT_NOW)
    at_80.types("e", "Reference number")
    at_80.child.send(key)
    at_80.sees(WHAT_NOW)
    at_80.types("l", "isn't finished")
    assert at_80.ends() == 130
    assert "Dana" in amex("call", "--list").out
    assert not (store / "log").exists()


def test_coming_back_after_ctrl_z_shows_the_question_again(at_80):
    at_80.begins("late-fee")
    for question in (PROMPT, WHAT_NOW):
        at_80.child.kill(signal.SIGSTOP)
        at_80.child.kill(signal.SIGCONT)
        at_80.sees(question)
        if question is PROMPT:
            at_80.child.send("\x03")
            at_80.sees(WHAT_NOW)


def test_a_closed_window_keeps_every_line(at_80, amex):
    at_80.begins("late-fee")
    at_80.types("w Dana")
    at_80.types("r D-4471")
    at_80.child.close()
    assert "Dana\tD-4471" in amex("call", "--list").out


def test_a_paste_of_10_kb_does_not_end_the_call_and_says_what_it_cost(at_80, store):
    at_80.begins("late-fee")
    at_80.types("n " + "It was $40. " * 850, "may be cut short")
    at_80.sees(PROMPT)
    at_80.child.send("".join(f"line {n:03} of what they wrote in the chat\n" for n in range(250)))
    at_80.types("n after it all", "after it all")
    assert at_80.hangs_up() == 0
    kept = notes(store)
    assert kept.count("It was $40.") > 300
    assert [f"line {n:03}" in kept for n in range(250)] == [True] * 250
    assert "after it all" in kept


def test_a_key_that_is_no_letter_does_not_cost_the_line(at_80, store):
    at_80.begins("late-fee")
    at_80.types("n they\tsee it\x1b[D\x1b[A")
    at_80.types("n a bell \x07")
    at_80.types("w 田中 太郎, お客様係")
    at_80.types("e", "Reference")
    for _ in range(4):
        at_80.child.sendline()
    assert at_80.ends() == 0
    assert "they see it\n" in notes(store)
    assert "bell" not in notes(store)
    assert "control character, \\x07" in at_80.seen.getvalue()
    assert "田中 太郎" in notes(store)


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}, {"NO_COLOR": "1"}])
def test_a_terminal_that_wants_no_color_gets_none(at_80, environ):
    at_80.begins("late-fee", **environ)
    assert at_80.hangs_up() == 0
    seen = at_80.seen.getvalue()
    assert "1-800-528-4800" in seen
    if environ == {"TERM": "dumb"}:
        assert "\x1b" not in seen
    else:
        assert not re.search(r"\x1b\[[0-9;]*m", seen)

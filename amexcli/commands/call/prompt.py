"""The prompt of a call: a line comes in, and is on the disk before the next is asked for."""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from select import select
from typing import NoReturn, TextIO

from amexcli.commands.shared.asking import ask, asking
from amexcli.commands.shared.options import tell_trouble
from amexcli.document import Document
from amexcli.errors import AmexError, NotFound, Refused, StoreUnusable
from amexcli.facts.tasks import TASKS
from amexcli.guides.call.conversation import (
    Conversation,
    conversation_of,
    name_call,
    name_channel,
)
from amexcli.guides.call.sheet import call_document
from amexcli.guides.call.words import EXPLAINED, IN_SHORT, QUESTIONS, Kind
from amexcli.guides.route.caller import Caller
from amexcli.render import render
from amexcli.runtime import Runtime, height_of
from amexcli.store.calls import Call, Calls, Event
from amexcli.store.entry import Entry, as_raw, check, check_text
from amexcli.store.entry_files import Stored, name_of
from amexcli.store.log import Log
from amexcli.values.dates import format_time
from amexcli.values.text import brief, count

LATER = "To go on with it, save it, or discard it: amex call"
_REMIND_EVERY = 3 * 60
"""Seconds of talk without a reference number."""
_LOW = 24
"""Lines of a terminal, below which the sheet and the prompt rarely fit."""
_KEYS = re.compile(r"\x1b(\[[0-9;]*[A-Za-z~]|O[A-Z])")
"""What a terminal hands over for an arrow key and its like."""
_LONGEST_LINE = 4095
"""Bytes of a line that a terminal hands over; it drops the rest."""


class Prompt:
    """The prompt of one call, on a terminal or in a pipe."""

    def __init__(self, call: Call, calls: Calls, runtime: Runtime) -> None:
        self.calls, self.runtime = calls, runtime
        self.now = conversation_of(call)
        self.asks = runtime.is_interactive
        self.is_saved = False
        self.refused = self.reminded = 0

    def resume(self) -> None:
        """Go on with a call that was cut off."""
        call = self.now.call
        name = f"{name_call(call, self.runtime.today)}: {call.about['summary']}"
        if os.path.lexists(_place_of(self.now.entry, self.calls)):
            self.calls.finish(call)
            self.runtime.tell(f"This was saved just before it was cut off. Your {name}")
            return
        self.runtime.tell(f"Going on with your {name}")
        if self.asks:
            self._tell_all(self.now.timeline)
        self._keep(Kind.RESUME, "")
        self.run()

    def run(self) -> None:
        """Read lines until the call is saved. Ctrl-C asks what to do."""
        if self.asks:
            self._show_sheet(again=False)
            self._tell_all(IN_SHORT.splitlines())
        while not self.is_saved:
            try:
                if self.now.is_over:
                    self._finish()
                else:
                    self._take(self._read_line())
            except KeyboardInterrupt:
                if not self.asks:
                    raise
                self.runtime.tell("")
                self._ask_what_now()
            except StoreUnusable as error:  # at the end: what is asked then can be answered again
                if not self.asks:
                    _tell_kept(self.now.call, self.runtime)
                    raise
                self.runtime.tell(f"{error.message} {error.hint}")

    def _read_line(self) -> str:
        if not self.asks:
            line = self.runtime.stdin.readline()
        else:
            with asking(self._ask_for_line):
                if not _comes_within(self._until_reminder(), self.runtime.stdin):
                    self.runtime.tell("")
                    self._ask_for_line()
                line = self.runtime.stdin.readline()
        if not line:
            if self.asks:
                raise KeyboardInterrupt
            self._leave()
        if self.asks and len(line.encode(errors="replace")) >= _LONGEST_LINE:
            self.runtime.tell("That line may be cut short. A terminal takes 4,095 characters.")
        # Whoever pressed an arrow key or TAB during a call must not have to type the line again.
        plain = _KEYS.sub("", line).replace("\t", " ").strip()
        if self.asks and "\x1b" in line:
            self.runtime.tell("Arrow keys don't work here, so they were left out of that line.")
        return plain

    def _ask_for_line(self) -> None:
        if self._until_reminder() == 0:
            self.runtime.tell("Ask for the reference number.")
            self.reminded += 1
        clock = format_time(self.runtime.now()).split()[0]
        self.runtime.ask(f"{self.now.state} {clock} >")

    def _until_reminder(self) -> float | None:
        """Return after how many seconds of talk to remind, None if there is no need to."""
        if self.now.is_on_hold or Kind.REFERENCE in self.now.said:
            return None
        by_now = conversation_of(self.now.call.plus(self._event(Kind.NOTE, "")))
        return max((self.reminded + 1) * _REMIND_EVERY - by_now.talk, 0)

    def _take(self, line: str) -> None:
        """Do what the line says."""
        try:
            kind, text = self.now.read(line, self.runtime.today)
            if kind == Kind.SHOW:
                self._show_sheet(again=True)
            elif kind == Kind.HELP:
                self._tell_all(EXPLAINED.splitlines())
            elif line:
                self._keep(kind, text)
        except (Refused, StoreUnusable) as error:
            self.refused += 1
            self.runtime.tell(f"{error.message} {error.hint}")
            self.runtime.tell("That line wasn't kept.")

    def _event(self, kind: str, text: str) -> Event:
        return Event(kind, self.runtime.now(), self.runtime.ticks(), text)

    def _keep(self, kind: str, text: str) -> None:
        """Write the event down. Raises Refused if the record could not be stored with it."""
        check_text("what you typed", text)
        event, known = self._event(kind, text), len(self.now.timeline)
        entry = conversation_of(self.now.call.plus(event)).entry
        check(entry)
        as_raw(entry)
        self.now = conversation_of(self.calls.append(self.now.call, event))
        *gaps, kept = self.now.timeline[known:]
        self._tell_all(gaps if self.asks else (*gaps, f"Kept: {kept}"))

    def _tell_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.runtime.tell(line)

    def _show_sheet(self, *, again: bool) -> None:
        """Print the number, what to say, ask and have; later the words alone.

        On a low terminal the number comes alone at first, or it would have left the screen.
        """
        is_low = height_of(self.runtime.stdout, self.runtime.environ) < _LOW
        if task := TASKS.get(self.now.call.about.get("task", "")):
            caller = _find_caller(self.now.call, self.runtime)
            has_words = again or not is_low
            self._print(
                call_document(task, caller, self.now.call, has_ways=not again, has_words=has_words)
            )

    def _print(self, page: Document) -> None:
        # A pager would come between the page and the prompt. In a pipe, stdout is for the id.
        unpaged = {**self.runtime.environ, "PAGER": ""}
        stdout = self.runtime.stdout if self.asks else self.runtime.stderr
        render(page, "pretty", self.runtime._replace(environ=unpaged, stdout=stdout))

    def _ask_what_now(self) -> None:
        """Ask whether to end the call, go on, or leave it unfinished, which is an interrupt."""
        question = "End the call (e), go on (g), or leave it unfinished (l)"
        answer = None
        try:
            while not answer:
                answer = ask(question, one_of("e", "g", "l"), self.runtime)
        except KeyboardInterrupt:
            self.runtime.tell("")
        if answer not in ("e", "g"):
            self._leave()
        if self.now.is_over != (answer == "e"):
            self._keep(Kind.END if answer == "e" else Kind.RESUME, "")

    def _leave(self) -> NoReturn:
        _tell_kept(self.now.call, self.runtime)
        if self.asks:
            raise KeyboardInterrupt
        raise AmexError("The input ended before the call did.")

    def _finish(self) -> None:
        """Ask for what is missing, show the record, and save it."""
        if self.asks:
            self.runtime.tell(self.now.in_short)
            for kind in QUESTIONS:
                if question := self.now.question(kind):
                    ask(question, partial(self._keep_answer, kind), self.runtime)
            self._print_record()
            if ask("Press Enter to save this, or type g to go on", one_of("g"), self.runtime):
                self._keep(Kind.RESUME, "")
                return
        save(self.now, self.calls, self.runtime)
        self.is_saved = True
        if self.refused and not self.asks:
            lines = count(self.refused, "line")
            raise AmexError(f"{lines} couldn't be kept.", "The rest is saved.")

    def _print_record(self) -> None:
        from amexcli.guides.log import entry_document

        entry = self.now.entry
        # The notes are the lines that were just typed.
        record = Stored(replace(entry, notes=None), _place_of(entry, self.calls), b"")
        self._print(entry_document(record, self.runtime.today))

    def _keep_answer(self, kind: Kind, answer: str) -> None:
        check_text("what you typed", answer)  # first, or a message would repeat a card number
        self._keep(kind, self.now.read_answer(kind, answer, self.runtime.today))


def save(conversation: Conversation, calls: Calls, runtime: Runtime) -> None:
    """Store the record of the call, and print its id."""
    call, entry = conversation.call, conversation.entry
    if not os.path.lexists(_place_of(entry, calls)):
        Log(calls.store).add(entry)
    try:
        calls.finish(call)
    except AmexError as error:
        runtime.tell(f"{error.message} The record is saved.")
    if runtime.stdout.isatty():
        due = " amex due will remind you." if entry.follow_up else ""
        runtime.tell(f"Saved {entry.id}.{due}")
    else:
        print(entry.id, file=runtime.stdout, flush=True)
    if entry.case:
        from amexcli.commands.shared.new_case import begin_case

        begin_case(entry.case, runtime)


def _tell_kept(call: Call, runtime: Runtime) -> None:
    runtime.tell(f"The {name_channel(call)} is kept, but it isn't finished.")
    runtime.tell(LATER)


def _place_of(entry: Entry, calls: Calls) -> Path:
    """Return the record's place. If it is taken, a command was cut off right after it was saved."""
    return Log(calls.store).place_of(name_of(entry))


def _find_caller(call: Call, runtime: Runtime) -> Caller:
    """Return what is known of who calls. What cannot be read is named, and stops no call."""
    from amexcli.commands.route import find_references
    from amexcli.commands.shared.numbers_file import find_own_numbers

    case = call.about.get("case", "")
    own, mistakes = find_own_numbers(runtime)
    try:
        history, trouble = find_references(call.about.get("topic", ""), case, runtime)
    except NotFound:  # the call begins the case
        history, trouble = [], None
    for known in filter(None, (mistakes, trouble)):
        tell_trouble(known, runtime)
    return Caller(own_numbers=own, history=history, case=case)


def one_of(*letters: str) -> Callable[[str], str]:
    """Return what reads an answer that begins with one of the letters."""

    def read(answer: str) -> str:
        if (letter := answer.casefold()[:1]) not in letters:
            raise Refused(f"There's no answer '{brief(answer)}'.", "Type one of the letters.")
        return letter

    return read


def _comes_within(seconds: float | None, stdin: TextIO) -> bool:
    """Whether a line comes within the time. Where that cannot be known, wait for it."""
    if seconds is None:
        return True
    try:
        return bool(select([stdin], [], [], seconds)[0])
    except (OSError, ValueError):  # Windows, or no real stream
        return True

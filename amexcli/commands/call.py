"""`amex call`: what to say during a call, and notes of it, a line at a time."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from io import TextIOWrapper
from typing import Annotated, Literal, NoReturn

import typer

from amexcli.commands.shared.asking import ask
from amexcli.commands.shared.completion.words import (
    complete_case,
    complete_task,
    offering,
)
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting
from amexcli.errors import AmexError, NotFound, Refused, StoreUnusable
from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.task import Task
from amexcli.guides.call import record
from amexcli.guides.call.record import format_time
from amexcli.guides.call.sheet import about_task, call_document, calls_document
from amexcli.guides.route.caller import Caller
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.calls import BEGIN, Call, Calls, Event
from amexcli.store.entry import DETAILS, Entry, as_raw, check, check_text
from amexcli.store.entry_files import name_of
from amexcli.store.ids import new_id
from amexcli.store.log import Log
from amexcli.store.store import Store
from amexcli.values.dates import format_day, format_moment, parse_day
from amexcli.values.text import brief, count

LETTERS = {
    "h": "hold/talking",
    "w": "who",
    "r": "reference",
    "p": "promise",
    "n": "note",
    "t": "transferred",
    "s": "say/ask again",
    "e": "end",
    "?": "help",
}
_KINDS = {
    "w": record.WHO,
    "r": record.REFERENCE,
    "p": record.PROMISE,
    "n": record.NOTE,
    "t": record.TRANSFER,
}
_STATES = {record.HOLD: "on hold", record.TALK: "talking", record.END: "ended"}
_LETTERS_IN_SHORT = " · ".join(f"{letter} {what}" for letter, what in LETTERS.items())
_EXAMPLES = {
    "w": "w Dana, Customer care",
    "r": "r D-4471",
    "p": "p $40 credit by friday",
    "n": "n she sees two charges",
}
_EXPLAINED = """\
Type a letter, then what you want to keep. Words without a letter are a note.
  h  You're on hold, or you're talking again.
  w  Who you're talking to: w Dana, Customer care
  r  The reference number: r D-4471. If they won't give one: r refused
  p  What they promise, and the date: p $40 credit by friday
  n  A note: n she sees two charges
  t  They transfer you, and you're on hold again: t Disputes
  s  Show again what to say and what to ask.
  e  The call is over. amex asks for what's missing, then saves the record.
Each line is on your disk before the next prompt. amex records no sound. State law decides
whether you may record a call."""
_REMIND_EVERY = 3 * 60
"""Seconds of talk without a reference number."""
_LONGEST_LINE = 4095
"""Bytes of a line that a terminal hands over; it drops the rest."""
_MISSING = (
    (record.REFERENCE, "r", "Reference number (or: refused)"),
    (record.WHO, "w", "Who did you talk to (or: refused)"),
    (record.PROMISE, "p", "What did they promise, and for what date"),
)
_LATER = "To go on with it: amex call --resume"

app = new_app()


@app.command()
def call(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TASK]...",
            help="Say what the call is about, in your own words or with the name of a task.",
            autocompletion=complete_task,
        ),
    ] = None,
    case: Annotated[
        str | None,
        typer.Option(
            metavar="CASE", help="Keep the record with this case.", autocompletion=complete_case
        ),
    ] = None,
    channel: Annotated[
        Literal["phone", "chat"],
        typer.Option(
            metavar="CHANNEL",
            help="Say phone or chat. A chat has no hold clock.",
            autocompletion=offering(("phone", "chat")),
        ),
    ] = "phone",
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with an unfinished call. You can add its id.")
    ] = False,
    listing: Annotated[bool, typer.Option("--list", help="List the unfinished calls.")] = False,
) -> None:
    """Take notes during a call, and keep the time on hold.

    You see what to say and what to ask. Then you type a line at a time: r D-4471 keeps a reference
    number, h says that you're on hold or talking again, and e ends the call. Each line is saved at
    once. In a pipe, the lines come from standard input, and amex prints only the new id.

    amex doesn't record or transcribe the call. State law decides whether you may record it.

    \b
    amex call late-fee
    amex call "card declined in Rome" --case rome
    amex call --list
    """
    runtime: Runtime = ctx.obj
    if isinstance(runtime.stdin, TextIOWrapper):
        # One line that isn't text must not cost the lines after it. `check_text` refuses it.
        runtime.stdin.reconfigure(errors="surrogateescape")
    calls = Calls(Store.locate(runtime.store, runtime.environ))
    asked = " ".join(words or ()).strip()
    if listing:
        unfinished = calls.unfinished()
        with reporting(runtime, unfinished.left_out):
            render(calls_document(list(unfinished)), None, runtime)
        return
    found = calls.find(asked) if resume else _offer(calls, asked, runtime)
    if found:
        with calls.holding(found.id):
            _Conversation(found, calls, runtime).resume()
        return
    caller, task = _prepare(asked, case, runtime)
    first = Event(BEGIN, runtime.now(), runtime.ticks())
    begun = Call(new_id(), about_task(task, channel, caller), (first,))
    calls.begin(begun)
    with calls.holding(begun.id, wait=True):
        _Conversation(begun, calls, runtime, caller).take_notes()


def _prepare(asked: str, case: str | None, runtime: Runtime) -> tuple[Caller, Task]:
    """Return who calls, with what at hand, and what the call is about."""
    from amexcli.commands.route import settle_task
    from amexcli.commands.shared.parsing import read_name

    name = read_name("--case", case, runtime) if case is not None else ""
    if not asked and runtime.is_interactive:
        asked = ask("What is the call about", _read_words, runtime) or ""
    if not asked:
        raise Refused("You didn't say what the call is about.", "Name it: amex call late-fee")
    task = settle_task(asked, None, runtime)
    return _caller(task, name, runtime), task


def _caller(task: Task, case: str, runtime: Runtime) -> Caller:
    """Return what is known of who calls. What cannot be read is named, and stops no call."""
    from amexcli.commands.route import find_references
    from amexcli.commands.shared.numbers_file import find_own_numbers

    own, mistakes = find_own_numbers(runtime)
    try:
        history, trouble = find_references(task.topic, case, runtime)
    except NotFound:  # the call begins the case
        history, trouble = [], None
    for one in (mistakes, trouble):
        if one:
            runtime.tell(f"amex: {one.message}")
            runtime.tell(one.hint)
    return Caller(own_numbers=own, history=history, case=case)


def _read_words(text: str) -> str:
    check_text("the answer", text)
    return text


def _offer(calls: Calls, asked: str, runtime: Runtime) -> Call | None:
    """Say which calls are unfinished. Return the one to go on with, None to begin another.

    Whoever says what the call is about is about to dial, and is asked nothing.
    """
    unfinished = calls.unfinished()
    for call in unfinished:
        runtime.tell(f"{describe(call, runtime)} It isn't finished.")
        if asked or not runtime.is_interactive:
            runtime.tell(f"{_LATER} {call.id}")
            continue
        answer = ask(
            "Go on (g), save it as it is (s), discard it (d), or later (Enter)",
            _one_of("g", "s", "d"),
            runtime,
        )
        if answer == "g":
            return call
        if answer == "s":
            with calls.holding(call.id):
                _save(call, calls, runtime)
        elif answer == "d":
            runtime.tell(f"Discarded. It's in the trash: {calls.discard(call)}")
    if unfinished.left_out.trouble:
        runtime.tell(f"amex: {unfinished.left_out.trouble.message}")
        runtime.tell(unfinished.left_out.trouble.hint)
    return None


def describe(call: Call, runtime: Runtime) -> str:
    """Return which call it is: when it began, and what it is about."""
    at = call.events[0].at
    when = format_time(at) if at.date() == runtime.today else format_moment(at)
    return f"Your {_NOUN[record.is_phone(call)]} of {when}: {call.about['summary']}."


_NOUN = {True: "call", False: "chat"}


def _one_of(*letters: str) -> Callable[[str], str]:
    def read(answer: str) -> str:
        if (letter := answer.casefold()[:1]) not in letters:
            raise Refused(f"There's no answer '{brief(answer)}'.", "Type one of the letters.")
        return letter

    return read


class _Conversation:
    """The prompt of one call."""

    def __init__(
        self, call: Call, calls: Calls, runtime: Runtime, caller: Caller | None = None
    ) -> None:
        self.call, self.calls, self.runtime = call, calls, runtime
        self.task = TASKS.get(call.about.get("task", ""))
        self.caller = caller or Caller()
        self.asks = runtime.is_interactive
        self.refused = 0
        self.reminded = 0

    def resume(self) -> None:
        """Go on with a call that was not finished."""
        self.runtime.tell(describe(self.call, self.runtime))
        self._keep(record.RESUME)
        for line in (record.entry_of(self.call).notes or "").splitlines() if self.asks else ():
            self.runtime.tell(f"  {line}")
        self.take_notes()

    def take_notes(self) -> None:
        """Read lines until the call ends, then save it. Ctrl-C asks what to do."""
        if self.asks:
            self._show()
            self.runtime.tell(_LETTERS_IN_SHORT)
        while True:
            try:
                line = self._read_line()
                if line is None:
                    self._leave()
                if self._take(line) and self._finish():
                    return
            except KeyboardInterrupt:
                if not self.asks:
                    raise
                self.runtime.tell("")
                if self._ask_what_now() == "e" and self._finish():
                    return

    def _read_line(self) -> str | None:
        """Return the line that was typed, None at the end of the input."""
        if self.asks:
            self._remind()
            now = format_time(self.runtime.now()).split()[0]
            self.runtime.ask(f"{self._state()} {now} >")
        line = self.runtime.stdin.readline()
        if not line:
            if self.asks:
                raise KeyboardInterrupt
            return None
        if self.asks and len(line.encode(errors="replace")) >= _LONGEST_LINE:
            self.runtime.tell("That line may be cut short. A terminal takes 4,095 characters.")
        return line.strip()

    def _state(self) -> str:
        if not record.is_phone(self.call):
            return "chatting"
        return _STATES[record.clock_of(self.call).state]

    def _remind(self) -> None:
        if record.is_asked(self.call, record.REFERENCE):
            return
        now = self.call.plus(self._event(record.NOTE))
        times = int(record.clock_of(now).talk // _REMIND_EVERY)
        if times > self.reminded:
            self.reminded = times
            self.runtime.tell("Ask for the reference number.")

    def _take(self, line: str) -> bool:
        """Do what the line says, and return whether it ends the call."""
        letter, _, text = line.partition(" ")
        letter, text = letter.casefold(), text.strip()
        try:
            if letter in _KINDS and (text or letter == "t"):
                self._keep_said(letter, text)
            elif letter in _KINDS:
                raise Refused(
                    "Nothing stands after the letter.", f"For example: {_EXAMPLES[letter]}"
                )
            elif text or letter not in LETTERS:
                if line:
                    self._keep(record.NOTE, line)
            elif letter == "h":
                self._switch()
            elif letter == "s":
                self._show(again=True)
            elif letter == "?":
                for explained in _EXPLAINED.splitlines():
                    self.runtime.tell(explained)
            else:
                self._keep(record.END)
                return True
        except (Refused, StoreUnusable) as error:
            self.refused += 1
            self.runtime.tell(f"{error.message} {error.hint}")
            self.runtime.tell("That line wasn't kept.")
        return False

    def _keep_said(self, letter: str, text: str) -> None:
        """Keep what was said, and of a promise the day."""
        day = None
        if letter == "p" and not record.is_refusal(text):
            text, day = read_promise(text, self.runtime.today)
        self._keep(_KINDS[letter], text)
        if day:
            self._keep(record.FOLLOW_UP, day.isoformat())

    def _switch(self) -> None:
        if not record.is_phone(self.call):
            raise Refused("A chat has no hold clock.", "Type e when the chat is over.")
        is_on_hold = record.clock_of(self.call).state == record.HOLD
        self._keep(record.TALK if is_on_hold else record.HOLD)

    def _event(self, kind: str, text: str = "") -> Event:
        return Event(kind, self.runtime.now(), self.runtime.ticks(), text)

    def _keep(self, kind: str, text: str = "") -> None:
        """Write the event down. Raises Refused if the record could not be stored with it."""
        event = self._event(kind, text)
        check_text("what you typed", text)
        entry = record.entry_of(self.call.plus(event))
        check(entry)
        as_raw(entry)
        self.calls.append(self.call.id, event)
        self.call = self.call.plus(event)
        if not self.asks:
            self.runtime.tell(f"Kept: {kind} {text}".rstrip())

    def _show(self, *, again: bool = False) -> None:
        if self.task:
            # A pager would come between the sheet and the prompt.
            unpaged = {**self.runtime.environ, "PAGER": ""}
            sheet = call_document(self.task, self.caller, self.call, again=again)
            render(sheet, "pretty", self.runtime._replace(environ=unpaged))

    def _ask_what_now(self) -> str:
        """Return "e" to end the call or "g" to go on. To leave it unfinished is an interrupt."""
        question = "End the call (e), go on (g), or leave it unfinished (l)"
        try:
            while not (answer := ask(question, _one_of("e", "g", "l"), self.runtime)):
                pass
        except KeyboardInterrupt:
            answer = "l"
        if answer == "l":
            self._leave()
        has_ended = record.clock_of(self.call).state == record.END
        if has_ended != (answer == "e"):
            self._keep(record.RESUME if has_ended else record.END)
        return answer

    def _leave(self) -> NoReturn:
        self.runtime.tell(
            f"The {_NOUN[record.is_phone(self.call)]} is kept, but it isn't finished."
        )
        if self.asks:
            self.runtime.tell(_LATER)
            raise KeyboardInterrupt
        raise AmexError("The input ended before the call did.", f"{_LATER} {self.call.id}")

    def _finish(self) -> bool:
        """Ask for what is missing, save the record, and return whether that is done."""
        if self.asks:
            self.runtime.tell(f"{record.clock_of(self.call).words}.")
            for kind, letter, question in _MISSING:
                if not record.is_asked(self.call, kind):
                    ask(question, partial(self._keep_said, letter), self.runtime)
            self._ask_day()
            for label, value in _shown(record.entry_of(self.call)):
                self.runtime.tell(f"  {label}: {value}")
            if ask("Press Enter to save this, or type g to go on", _one_of("g"), self.runtime):
                self._keep(record.RESUME)
                return False
        _save(self.call, self.calls, self.runtime)
        if self.refused and not self.asks:
            raise AmexError(
                f"{count(self.refused, 'line')} couldn't be kept.", "The rest is saved."
            )
        return True

    def _ask_day(self) -> None:
        """Ask whether the day of the promise is the one to follow up, or for another."""
        known = record.follow_up_of(self.call)
        question = "When to ask again (such as +7d or friday)"
        if known:
            question = f"Follow up on {format_day(known)}? Press Enter, or type another day, or no"

        def keep(answer: str) -> None:
            is_no = answer.casefold() in ("n", "no")
            is_yes = answer.casefold() in ("y", "yes")
            if not (is_yes and known):
                day = "" if is_no else read_day(answer, self.runtime.today).isoformat()
                self._keep(record.FOLLOW_UP, day)

        if known or not record.is_asked(self.call, record.FOLLOW_UP):
            ask(question, keep, self.runtime)


def read_day(text: str, today: date) -> date:
    """Return the day to follow up that was typed."""
    return parse_day(text, today, toward="future")


def read_promise(text: str, today: date) -> tuple[str, date | None]:
    """Return the promise, with its day written so that it means the same later, and the day."""
    if match := re.fullmatch(r"(?is)(.+?\bby) (.+)", text):
        with suppress(Refused):
            day = read_day(match[2].strip().rstrip("."), today)
            return f"{match[1]} {format_day(day)}", day
    return text, None


def _shown(entry: Entry) -> Iterator[tuple[str, str]]:
    for detail in DETAILS:
        if value := getattr(entry, detail.field.name):
            shown = format_day(value) if isinstance(value, date) else str(value)
            yield detail.field.name.replace("_", " ").capitalize(), shown


def _save(call: Call, calls: Calls, runtime: Runtime) -> None:
    """Store the record, and print its id."""
    log, entry = Log(calls.store), record.entry_of(call)
    if not os.path.lexists(log.place_of(name_of(entry))):  # or it was cut off after this
        log.add(entry)
    try:
        calls.finish(call)
    except AmexError as error:
        runtime.tell(f"{error.message} The call is saved, and amex will offer it again.")
    if runtime.stdout.isatty():
        due = " amex due will remind you." if entry.follow_up else ""
        runtime.tell(f"Saved {entry.id}.{due}")
    else:
        print(entry.id, file=runtime.stdout, flush=True)
    if entry.case:
        from amexcli.commands.shared.new_case import begin_case

        begin_case(entry.case, runtime)

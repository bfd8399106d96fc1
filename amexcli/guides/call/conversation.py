"""A call as its events tell it: the time on hold, what was said, the record that it becomes.

It is a function of the events. Every day that is known is in them, so nothing here reads a clock.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from amexcli.errors import Refused
from amexcli.guides.call.words import (
    IS_THIS_THE_DAY,
    LETTERS,
    QUESTIONS,
    REFUSALS,
    SENTENCES,
    TAKES_WORDS,
    Kind,
)
from amexcli.store.calls import Call, Event
from amexcli.store.entry import Entry, find_status
from amexcli.values.dates import format_day, format_moment, format_time, parse_day
from amexcli.values.text import count

_KNOWN_BEFORE = ("channel", "topic", "summary", "number", "department", "case")
"""The details of the record that are known before the call begins."""
_SAME_TIME = 60
"""Seconds by which the two clocks may differ before that is said."""
_SAME_CALL = 60 * 60
"""Seconds without a sign of life after which a call has surely not gone on."""
_MOST_MINUTES = 9999


class Conversation(NamedTuple):
    """A call as it stands after its last event."""

    call: Call
    is_on_hold: bool
    is_over: bool
    hold: float
    """Seconds."""
    talk: float
    said: Mapping[str, str]
    """What was said last, by its name in the record; "refused" if they would not tell."""
    timeline: tuple[str, ...]

    @property
    def state(self) -> str:
        """What the prompt says."""
        return "on hold" if self.is_on_hold else "talking" if _is_phone(self.call) else "chatting"

    @property
    def known(self) -> Mapping[str, str]:
        """What was said, by its name in the record."""
        return {name: text for name, text in self.said.items() if text and not _is_refusal(text)}

    @property
    def follow_up(self) -> date | None:
        """The day to follow up, if there is one."""
        return _as_day(self.known.get(Kind.FOLLOW_UP, ""))

    @property
    def in_short(self) -> str:
        """The times, who it was, and the reference: "Hold 6 min, talk 3 min, Dana, D-4471."."""
        hold = f"Hold {_minutes(self.hold)} min, talk" if _is_phone(self.call) else "Chat"
        said = (self.known[kind] for kind in (Kind.WHO, Kind.REFERENCE) if kind in self.known)
        return f"{', '.join((f'{hold} {_minutes(self.talk)} min', *said))}."

    @property
    def entry(self) -> Entry:
        """The record of the call as it stands."""
        about = {key: text for key, text in self.call.about.items() if key in _KNOWN_BEFORE}
        details: dict[str, Any] = {**about, **self.known, "follow_up": self.follow_up}
        return Entry(
            **{"status": find_status(details), **details},
            id=self.call.id,
            at=self.call.began.replace(microsecond=0),
            hold_minutes=_minutes(self.hold) if _is_phone(self.call) else None,
            minutes=_minutes(self.hold + self.talk),
            notes="\n".join(self.timeline),
        )

    def read(self, line: str, today: date) -> tuple[Kind, str]:
        """Return the kind of event that a typed line means, and its words. Raises Refused."""
        letter, _, text = line.partition(" ")
        kind, text = LETTERS.get(letter.casefold(), Kind.NOTE), text.strip()
        if letter.casefold() not in LETTERS or (text and kind not in TAKES_WORDS):
            return Kind.NOTE, line
        if kind in TAKES_WORDS and not text and kind != Kind.TRANSFER:
            raise Refused(f"There's nothing after the {letter}.", "To see what to type: ?")
        if kind == Kind.HOLD and not _is_phone(self.call):
            raise Refused("A chat has no hold clock.", "Type e when the chat is over.")
        if kind == Kind.HOLD and self.is_on_hold:
            return Kind.TALK, ""
        return kind, self.read_answer(kind, text, today)

    def read_answer(self, kind: Kind, text: str, today: date) -> str:
        """Return the words as they are kept, their days written so that they mean the same later.

        Raises Refused.
        """
        if kind == Kind.PROMISE:
            return _split_promise(text, today)[0]
        if kind == Kind.FOLLOW_UP:
            if text.casefold() in ("n", "no"):
                return ""
            is_yes = self.follow_up and text.casefold() in ("y", "yes")
            day = self.follow_up if is_yes else parse_day(text, today, toward="future")
            return str(day)
        return text

    def question(self, kind: Kind) -> str:
        """Return what to ask at the end, "" if that was said."""
        if kind == Kind.FOLLOW_UP and self.follow_up:
            return IS_THIS_THE_DAY.format(format_day(self.follow_up))
        return "" if kind in self.said else QUESTIONS[kind]


def conversation_of(call: Call) -> Conversation:
    """Return what the events of the call add up to."""
    is_on_hold = is_phone = _is_phone(call)
    is_over = False
    seconds = {True: 0.0, False: 0.0}
    said: dict[str, str] = {}
    timeline: list[str] = []
    for before, event in pairwise((call.events[0], *call.events)):
        passed, gap = _between(before, event)
        if not is_over:
            seconds[is_on_hold] += passed
        is_over = event.kind == Kind.END or (is_over and event.kind != Kind.RESUME)
        switch: dict[str, bool] = {Kind.HOLD: True, Kind.TALK: False, Kind.TRANSFER: is_phone}
        is_on_hold = switch.get(event.kind, is_on_hold)
        for name, text in _said_by(event).items():
            if name not in said or not _is_refusal(text):
                said[name] = text
        same_day = event.at.date() == call.began.date()
        when = (format_time if same_day else format_moment)(event.at)
        timeline += [f"{when}  {one}" for one in (gap, _sentence(event, call)) if one]
    hold, talk = seconds[True], seconds[False]
    return Conversation(call, is_on_hold, is_over, hold, talk, said, tuple(timeline))


def _between(before: Event, event: Event) -> tuple[float, str]:
    """Return the seconds that the call took between two events, and what befell the clocks.

    A call goes on while the computer sleeps, so the clock on the wall counts, but not if it was
    set back, and not if it says that so much time went by that the call was over. The other clock
    says nothing to a command that took the call up again, perhaps on a computer started anew.
    """
    wall = (event.at - before.at).total_seconds()
    ticks = 0 if event.kind == Kind.RESUME else max(event.ticks - before.ticks, 0)
    apart = wall - ticks
    seconds = wall if 0 <= apart <= _SAME_CALL else ticks
    minutes = count(_minutes(abs(apart)), "minute")
    if abs(apart) <= _SAME_TIME:
        return seconds, ""
    if apart < 0:
        return seconds, f"The computer's clock was set back by {minutes}."
    slept = "The computer slept, or its clock was changed,"
    cause = "Nobody took notes" if event.kind == Kind.RESUME else slept
    left_out = "" if seconds == wall else " That time isn't counted."
    return seconds, f"{cause} for {minutes}.{left_out}"


def _said_by(event: Event) -> dict[str, str]:
    """Return what the event says, by its name in the record.

    With a name may come a department, and with a promise the day to follow up.
    """
    match event.kind:
        case Kind.WHO:
            who, _, department = (part.strip() for part in event.text.partition(","))
            return {Kind.WHO: who, **({Kind.TRANSFER: department} if department else {})}
        case Kind.PROMISE:
            _, day = _split_promise(event.text, event.at.date())
            return {Kind.PROMISE: event.text, **({Kind.FOLLOW_UP: day.isoformat()} if day else {})}
        case Kind.REFERENCE | Kind.FOLLOW_UP:
            return {event.kind: event.text}
        case Kind.TRANSFER if event.text:
            return {event.kind: event.text}
    return {}


def _split_promise(text: str, today: date) -> tuple[str, date | None]:
    """Return the promise, its day written so that it means the same later, and the day."""
    if match := re.fullmatch(r"(?is)(.+\bby) (.+)", text):
        with suppress(Refused):
            day = parse_day(match[2].strip().rstrip("."), today, toward="future")
            return f"{match[1]} {format_day(day)}", day
    return text, None


def _sentence(event: Event, call: Call) -> str:
    if event.kind in REFUSALS and _is_refusal(event.text):
        return REFUSALS[Kind(event.kind)]
    if event.kind == Kind.TRANSFER and not event.text:
        return "Transferred."
    text = event.text
    if event.kind == Kind.FOLLOW_UP:
        text = format_day(day) if (day := _as_day(text)) else "not needed."
    if event.kind not in SENTENCES:  # a later version may know it
        return f"{event.kind}: {text}"
    return SENTENCES[Kind(event.kind)].format(text=text, noun=name_channel(call))


def name_call(call: Call, today: date) -> str:
    """Return which call it is: "call of 2:03 PM", with its day if that was another one."""
    when = (format_time if call.began.date() == today else format_moment)(call.began)
    return f"{name_channel(call)} of {when}"


def name_channel(call: Call) -> str:
    """Return "call" or "chat"."""
    return "call" if _is_phone(call) else "chat"


def _is_phone(call: Call) -> bool:
    return call.about["channel"] == "phone"


def _is_refusal(text: str) -> bool:
    return text.casefold() == "refused"


def _as_day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None


def _minutes(seconds: float) -> int:
    return min(round(seconds / 60), _MOST_MINUTES)

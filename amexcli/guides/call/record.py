"""What the events of a call add up to: the time on hold, what is missing, the entry.

Every day that is known is in the events, so nothing here reads a clock.
"""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Any, NamedTuple

from amexcli.store.calls import BEGIN, Call, Event
from amexcli.store.entry import Entry, find_status
from amexcli.values.dates import format_day, format_moment
from amexcli.values.text import count

HOLD, TALK, END, RESUME = "hold", "talk", "end", "resume"
WHO, REFERENCE, PROMISE, NOTE = "who", "reference", "promise", "note"
TRANSFER, FOLLOW_UP = "transfer", "follow-up"
REFUSED = "refused"
"""The answer to a question when they would not tell."""

_SAID = {
    BEGIN: "The {channel} began.",
    HOLD: "On hold.",
    TALK: "Talking to someone.",
    END: "The {channel} ended.",
    RESUME: "Went on with these notes.",
    WHO: "Spoke with {text}.",
    REFERENCE: "Reference number: {text}",
    PROMISE: "They promised: {text}",
    NOTE: "{text}",
    TRANSFER: "Transferred to {text}.",
    FOLLOW_UP: "Follow up: {text}",
}
"""The lines of the timeline, by the kind of the event."""
_REFUSED = {
    WHO: "They refused to give a name.",
    REFERENCE: "They refused to give a reference number.",
    PROMISE: "They refused to promise anything.",
}
_NO_NOTES = "Nobody took notes for"
_SLEPT = "The computer slept, or its clock was changed, for"
_SAME_TIME = 60
"""Seconds by which the two clocks may differ before that is said."""
_SAME_CALL = 60 * 60
"""Seconds without a sign of life after which a call has surely not gone on."""
_MOST_MINUTES = 9999


class Clock(NamedTuple):
    """How long a call has taken, in seconds, and whether it is on hold now."""

    state: str
    hold: float = 0
    talk: float = 0

    @property
    def words(self) -> str:
        """The times for a person: "Hold 6 min, talk 3 min"."""
        hold = f"Hold {_minutes(self.hold)} min, talk" if self.hold else "Talk"
        return f"{hold} {_minutes(self.talk)} min"


def is_phone(call: Call) -> bool:
    """Whether it has a hold clock."""
    return call.about.get("channel") == "phone"


def clock_of(call: Call) -> Clock:
    """Return how long the call has taken up to its last event."""
    usual = HOLD if is_phone(call) else TALK
    clock, before_end = Clock(usual), usual
    for event, following in pairwise((call.events[0], *call.events)):
        seconds = _elapsed(event, following)
        if clock.state == HOLD:
            clock = clock._replace(hold=clock.hold + seconds)
        elif clock.state == TALK:
            clock = clock._replace(talk=clock.talk + seconds)
        match following.kind:
            case "hold" | "talk" | "end":
                before_end = clock.state if clock.state != END else before_end
                clock = clock._replace(state=following.kind)
            case "transfer":
                clock = clock._replace(state=usual)
            case "resume" if clock.state == END:
                clock = clock._replace(state=before_end)
    return clock


def _elapsed(event: Event, following: Event) -> float:
    """Return the seconds between two events.

    A call goes on while the computer sleeps, so the clock on the wall counts, but not if it was
    set back, and not if it says that so much time went by that the call was over.
    """
    wall = (following.at - event.at).total_seconds()
    ticks = following.ticks - event.ticks
    if following.kind == RESUME:  # of another process, perhaps after the computer was started again
        return wall if 0 <= wall <= _SAME_CALL else 0
    if 0 <= wall - ticks <= _SAME_CALL:
        return wall
    return max(ticks, 0)


def last_said(call: Call, kind: str) -> str:
    """Return what was said last of this kind, "" if nothing was, or if it was refused."""
    texts = [e.text for e in call.events if e.kind == kind and not is_refusal(e.text)]
    return texts[-1] if texts else ""


def is_refusal(text: str) -> bool:
    """Whether the answer is that they would not tell."""
    return text.strip().casefold() == REFUSED


def is_asked(call: Call, kind: str) -> bool:
    """Whether something of this kind was said, be it that they refused."""
    return any(event.kind == kind for event in call.events)


def follow_up_of(call: Call) -> date | None:
    """Return the day to follow up, if one was given."""
    said = last_said(call, FOLLOW_UP)
    return date.fromisoformat(said) if said else None


def entry_of(call: Call) -> Entry:
    """Return the record of the call as it stands."""
    clock = clock_of(call)
    who = last_said(call, WHO).partition(",")[0]
    details: dict[str, Any] = {key: one for key, one in call.about.items() if key != "task"}
    desks = [e for e in call.events if e.kind == TRANSFER or (e.kind == WHO and "," in e.text)]
    if desks and (desk := _desk(desks[-1])):
        details["department"] = desk
    details |= {
        "representative": who.strip() or None,
        "reference": last_said(call, REFERENCE) or None,
        "promised": last_said(call, PROMISE) or None,
        "follow_up": follow_up_of(call),
    }
    return Entry(
        **{"status": find_status(details), **details},
        id=call.id,
        at=call.events[0].at.replace(microsecond=0),
        hold_minutes=_minutes(clock.hold) if is_phone(call) else None,
        minutes=_minutes(clock.hold + clock.talk),
        notes="\n".join(_timeline(call)),
    )


def _desk(event: Event) -> str:
    return (event.text if event.kind == TRANSFER else event.text.partition(",")[2]).strip()


def _minutes(seconds: float) -> int:
    return min(round(seconds / 60), _MOST_MINUTES)


def _timeline(call: Call) -> Iterator[str]:
    channel = "call" if is_phone(call) else "chat"
    day = call.events[0].at.date()
    for event, following in pairwise((call.events[0], *call.events)):
        if gap := _gap(event, following):
            yield f"{_time(following.at, day)}  {gap}"
        yield f"{_time(following.at, day)}  {_said(following, channel)}"


def _said(event: Event, channel: str) -> str:
    if is_refusal(event.text) and event.kind in _REFUSED:
        return _REFUSED[event.kind]
    if event.kind == TRANSFER and not event.text:
        return "Transferred."
    text = event.text
    if event.kind == FOLLOW_UP:
        text = format_day(date.fromisoformat(text)) if text else "not needed."
    # A kind that a later version may know is kept as it is.
    return _SAID.get(event.kind, f"{event.kind}: {{text}}").format(text=text, channel=channel)


def _gap(event: Event, following: Event) -> str:
    """Return what happened to the clocks between two events, if anything did."""
    wall = (following.at - event.at).total_seconds()
    is_resumed = following.kind == RESUME
    apart = wall - (0 if is_resumed else following.ticks - event.ticks)
    if apart > _SAME_TIME:
        cause = _NO_NOTES if is_resumed else _SLEPT
        is_counted = _elapsed(event, following) == wall
        left_out = "" if is_counted else " That time isn't counted."
        return f"{cause} {count(_minutes(apart), 'minute')}.{left_out}"
    if apart < -_SAME_TIME:
        return f"The computer's clock was set back by {count(_minutes(-apart), 'minute')}."
    return ""


def format_time(moment: datetime) -> str:
    """Return "2:03 PM"."""
    return format_moment(moment).rpartition(", ")[2]


def _time(moment: datetime, day: date) -> str:
    return format_time(moment) if moment.date() == day else format_moment(moment)

"""The deadlines of a document as an iCalendar file (RFC 5545), each with an alarm the day before.

The format requires that lines end in CRLF on every system.

Each event's UID depends only on what the event is about, so importing it again updates it.
"""

from datetime import UTC, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from amexcli.document import Deadline, Document
from amexcli.runtime import Runtime
from amexcli.values.citation import spell_out
from amexcli.values.text import visible

_NINE_THE_DAY_BEFORE = timedelta(hours=-15)
_LIKE_ADDRESS = "amexcli.invalid"


def render(document: Document, runtime: Runtime) -> None:
    """Print the calendar. It's empty if nothing is due, which is valid."""
    calendar = Calendar()
    calendar.add("prodid", "-//amexcli//deadlines//EN")
    calendar.add("version", "2.0")
    for deadline in document.deadlines():
        calendar.add_component(_event(deadline, document, runtime))
    runtime.write_exactly([calendar.to_ical().decode()])


def _event(deadline: Deadline, document: Document, runtime: Runtime) -> Event:
    event = Event()
    subject = sha256(document.subject.encode()).hexdigest()[:16]
    event.add("uid", f"{deadline.key}-{subject}@{_LIKE_ADDRESS}")
    event.add("dtstamp", runtime.now().astimezone(UTC))
    event.add("dtstart", deadline.by)
    event.add("dtend", deadline.by + timedelta(days=1))
    summary = visible(_summary(deadline, document))
    event.add("summary", summary)
    event.add("description", visible(spell_out(deadline.why)))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", _NINE_THE_DAY_BEFORE)
    event.add_component(alarm)
    return event


def _summary(deadline: Deadline, document: Document) -> str:
    """Return "Amex, Acme Shoes: mail the notice"."""
    about = deadline.about or document.about
    head = f"Amex, {about}" if about else document.title
    return f"{head}: {deadline.brief or deadline.what.rstrip('.')}"

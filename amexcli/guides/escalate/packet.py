"""The packet: what happened, in order, and what you ask for, to paste into a complaint."""

from collections.abc import Iterator, Mapping
from datetime import date

from amexcli.document import Block, Document, Fields, Json, Points, Section, Text
from amexcli.facts.reasons import BASE_EVIDENCE, find_reason
from amexcli.facts.rules import RULES
from amexcli.guides.dispute.deadlines import Missed, find_missed
from amexcli.guides.dispute.guide import GUIDE as DISPUTE
from amexcli.guides.escalate.record import Escalation
from amexcli.guides.escalate.words import DUTIES, MISSED
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day
from amexcli.values.text import count

_NO_REMEDY = "[What would be fair: an amount, a date, a correction. Add it with --remedy.]"
_FACTS = {
    "reason": "What is wrong",
    "merchant": "Merchant",
    "amount": "Amount in dispute",
    "charged": "Amount charged",
    "transaction_date": "Day of the charge",
    "closing_date": "Statement closed",
    "notice_received": "Amex received my notice",
    "denied_on": "I received a denial",
}
"""What of a case belongs in the timeline, and what it is called there."""
_IN_DOLLARS = ("amount", "charged")
_END_MARKS = ".!?"
_OPEN = "open"


def packet_document(escalation: Escalation, today: date) -> Document:
    """Return the packet of a case."""
    return Document(
        kind="packet",
        title=f"Complaint about American Express: {_about(escalation)}",
        blocks=tuple(_blocks(escalation, today)),
        data=lambda: _as_json(escalation, today),
        subject=escalation.case,
    )


def _about(escalation: Escalation) -> str:
    """Return the merchant and the amount, or else the name of the case."""
    known = [_facts(escalation).get(_FACTS[key]) for key in ("merchant", "amount")]
    return ", ".join(filter(None, known)) or escalation.case


def _blocks(escalation: Escalation, today: date) -> Iterator[Block]:
    if facts := _facts(escalation):
        yield Section("The matter", (Fields(tuple(facts.items())),))
    if escalation.history:
        happened = tuple(_describe(entry, today) for entry in escalation.history)
        yield Section("What happened", (Points(happened),))
    if missed := tuple(_missed(escalation, today)):
        yield Section("What American Express did not do", (Points(missed),))
    yield Section("What I ask for", (Text(escalation.remedy or _NO_REMEDY),))
    if enclosures := _enclosures(escalation):
        yield Section("Enclosures", (Points(tuple(enclosures)),))


def _missed(escalation: Escalation, today: date) -> Iterator[str]:
    """Yield each duty that was missed, with the day and the law."""
    for missed in _find_missed(escalation.facts, today):
        law = RULES[DUTIES[missed.key]].citation
        until = missed.until(format_day)
        yield f"American Express had until {until} to {MISSED[missed.key]} ({law})."


def has_missed(facts: Mapping[str, object], today: date) -> bool:
    """Whether the packet of a case with these facts says what was missed."""
    return bool(_find_missed(facts, today))


def _find_missed(facts: Mapping[str, object], today: date) -> tuple[Missed, ...]:
    return find_missed(DISPUTE.record_of(facts), today)


def _facts(escalation: Escalation) -> dict[str, str]:
    known = escalation.facts
    return {label: _as_text(key, known[key]) for key, label in _FACTS.items() if key in known}


def _as_text(key: str, value: object) -> str:
    if key == "reason":
        reason = find_reason(value)
        return reason.title if reason else str(value)
    if isinstance(value, date):
        return format_day(value)
    return f"${value}" if key in _IN_DOLLARS else str(value)


def _describe(entry: Entry, today: date) -> str:
    named = _first_name(entry.representative or "")
    who = ", ".join(filter(None, (entry.channel, entry.department, named)))
    said = _on_one_line(entry.summary)
    parts = (
        f"{format_day(entry.at.date())}{f' ({who})' if who else ''}:",
        said if said.endswith(tuple(_END_MARKS)) else f"{said}.",
        f"Reference {entry.reference}." if entry.reference else "",
        _promise(entry, entry.promised, today) if entry.promised else "",
    )
    return " ".join(filter(None, parts))


def _first_name(name: str) -> str:
    """Return the first name, and of the others the initial: the packet may be published."""
    first, *others = name.split() or [""]
    return " ".join((first, *(f"{other[0]}." for other in others)))


def _promise(entry: Entry, promised: str, today: date) -> str:
    due = f" by {format_day(entry.follow_up)}" if entry.follow_up else ""
    state = _state(entry, today)
    came = "" if state == _OPEN else f" ({state})"
    return f"I was promised{due}: \u201c{_on_one_line(promised)}\u201d{came}."


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _state(entry: Entry, today: date) -> str:
    if entry.kept is not None:
        return "kept" if entry.kept else "not kept"
    if entry.status != "open":
        return "settled"
    if entry.follow_up is None or entry.follow_up >= today:
        return _OPEN
    return f"not kept, {count((today - entry.follow_up).days, 'day')} late"


def _enclosures(escalation: Escalation) -> list[str]:
    reason = find_reason(escalation.facts.get("reason"))
    items = (*(reason.evidence if reason else ()), *BASE_EVIDENCE)
    named = {item.key: item.what for item in reversed(items)}
    have = escalation.facts.get("have", [])
    evidence = [named.get(str(key), str(key)) for key in have] if isinstance(have, list) else []
    attached = [
        f"{name} (from {format_day(entry.at.date())})"
        for entry in escalation.history
        for name in entry.attachments
    ]
    return [*evidence, *attached]


def _as_json(escalation: Escalation, today: date) -> Json:
    return {
        "case": escalation.case,
        "facts": {key: str(escalation.facts[key]) for key in _FACTS if key in escalation.facts},
        "currency": "USD",
        "chronology": [
            {
                "entry": entry.id,
                "at": entry.at.isoformat(),
                "channel": entry.channel,
                "department": entry.department,
                "representative": entry.representative,
                "reference": entry.reference,
                "summary": entry.summary,
                "promised": entry.promised,
                "promise": _state(entry, today) if entry.promised else None,
            }
            for entry in escalation.history
        ],
        "remedy": escalation.remedy,
        "missed": list(_missed(escalation, today)),
        "enclosures": _enclosures(escalation),
    }

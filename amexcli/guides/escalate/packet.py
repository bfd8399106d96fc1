"""The packet: what happened, in order, and what you ask for, to paste into a complaint."""

from collections.abc import Iterator
from datetime import date

from amexcli.document import Block, Document, Fields, Json, Points, Section, Text
from amexcli.facts.reasons import BASE_EVIDENCE, REASONS
from amexcli.guides.escalate.escalation import Escalation
from amexcli.guides.escalate.memory import DAYS, REMEDY
from amexcli.store.entry import Entry
from amexcli.text import count

_NO_REMEDY = "[What would be fair: an amount, a date, a correction. Give it with --remedy.]"
_EVIDENCE = {
    item.key: item.what
    for reason in REASONS.values()
    for item in (*reason.evidence, *BASE_EVIDENCE)
}
_NOT_FOR_THE_STORY = frozenset({REMEDY, "have", *DAYS})
"""Keys of a case that stand elsewhere in the packet, or are about the complaint itself."""


def packet_document(escalation: Escalation, today: date) -> Document:
    """Return the packet of a case."""
    return Document(
        kind="packet",
        title=f"Complaint about American Express: {escalation.case}",
        blocks=tuple(_blocks(escalation, today)),
        data=lambda: _as_json(escalation, today),
        subject=escalation.case,
    )


def _blocks(escalation: Escalation, today: date) -> Iterator[Block]:
    if facts := _facts(escalation):
        yield Section("The matter", (Fields(tuple(facts.items())),))
    if escalation.history:
        happened = tuple(_describe(entry, today) for entry in escalation.history)
        yield Section("What happened", (Points(happened),))
    yield Section("What I ask for", (Text(escalation.remedy or _NO_REMEDY),))
    if enclosures := _enclosures(escalation):
        yield Section("Enclosures", (Points(tuple(enclosures)),))


def _facts(escalation: Escalation) -> dict[str, str]:
    known = {k: v for k, v in escalation.facts.items() if k not in _NOT_FOR_THE_STORY}
    return {
        key.replace("_", " ").capitalize(): _as_text(key, value) for key, value in known.items()
    }


def _as_text(key: str, value: object) -> str:
    if key == "reason" and value in REASONS:
        return REASONS[str(value)].title
    match value:
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(map(str, value))
        case _:
            return f"${value}" if key in ("amount", "charged") else str(value)


def _describe(entry: Entry, today: date) -> str:
    who = (entry.channel, entry.department, entry.representative)
    with_whom = ", ".join(filter(None, who))
    reference = f" Reference {entry.reference}." if entry.reference else ""
    said = entry.summary.rstrip(".")
    return f"{entry.at.date()}{f' ({with_whom})' if with_whom else ''}: {said}.{reference}" + (
        f" {_promise(entry, today)}" if entry.promised else ""
    )


def _promise(entry: Entry, today: date) -> str:
    due = f" by {entry.follow_up}" if entry.follow_up else ""
    return f'I was promised{due}: "{entry.promised}" ({_state(entry, today)}).'


def _state(entry: Entry, today: date) -> str:
    if entry.kept is not None:
        return "kept" if entry.kept else "not kept"
    if entry.status != "open":
        return "settled"
    if entry.follow_up is None or entry.follow_up >= today:
        return "open"
    return f"not kept, {count((today - entry.follow_up).days, 'day')} late"


def _enclosures(escalation: Escalation) -> list[str]:
    have = escalation.facts.get("have", [])
    evidence = [_EVIDENCE.get(str(key), str(key)) for key in have] if isinstance(have, list) else []
    attached = [
        f"{name} (of {entry.at.date()})"
        for entry in escalation.history
        for name in entry.attachments
    ]
    return [*evidence, *attached]


def _as_json(escalation: Escalation, today: date) -> Json:
    return {
        "case": escalation.case,
        "facts": _facts(escalation),
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
        "enclosures": _enclosures(escalation),
    }

"""The ladder: where you are on it, what is overdue, what comes next, and by when."""

from collections.abc import Iterator
from datetime import date

from amexcli.document import (
    Block,
    Deadline,
    Deadlines,
    Document,
    Json,
    Points,
    Section,
    Steps,
    Text,
    deadline_as_json,
)
from amexcli.guides.citing import cite, cited_sources, sources_section
from amexcli.guides.escalate.deadlines import ANSWER_DAYS, FINAL_ANSWER_DAYS, find_deadlines
from amexcli.guides.escalate.notices import missed_duty, open_clocks
from amexcli.guides.escalate.record import Escalation, awaited, next_rung, overdue, taken
from amexcli.guides.escalate.screen import screen_of
from amexcli.guides.escalate.words import (
    AT_THE_TOP,
    CLOCKS_RUN_ON,
    DO_NOT_WAIT,
    LADDER,
    LOOK_FOR_IT,
    TAGS,
    Rung,
    attorney_general,
)
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day
from amexcli.values.text import count

_MOST_OVERDUE = 3


def ladder_document(escalation: Escalation, today: date, *, with_sources: bool = False) -> Document:
    """Return the ladder, with the case's place on it if there is one."""
    deadlines = find_deadlines(escalation, today)
    blocks = tuple(_blocks(escalation, deadlines, today))
    if with_sources:
        blocks += (sources_section(cited_sources(blocks)),)
    return Document(
        kind="escalate",
        title=f"Escalating: {escalation.case}" if escalation.case else "Escalating",
        blocks=blocks,
        data=lambda: _as_json(escalation, deadlines, today),
        subject=escalation.case,
        screen=screen_of(escalation, deadlines, today),
    )


def _blocks(
    escalation: Escalation, deadlines: tuple[Deadline, ...], today: date
) -> Iterator[Block]:
    late = overdue(escalation.history, today)
    if escalation.case:
        yield Section("Do this now", (Steps(tuple(_now(escalation, late, today))),), key="now")
    if deadlines:
        yield Section("Deadlines", (Deadlines(deadlines),), key="dates")
    yield Section("The steps, one at a time", tuple(_rungs(escalation, today)), key="steps")
    yield Text(cite(CLOCKS_RUN_ON))
    if escalation.case:
        packet = f"amex escalate --case {escalation.case} --packet > packet.md"
        yield Text(f"Your timeline to send along, oldest first: {packet}")
        yield Text(TAGS + ", ".join(rung.key for rung in LADDER if not rung.channel) + ".")
    else:
        yield Text(
            "Add --case NAME to see where you are and what's overdue, and to write the packet."
        )


def _now(escalation: Escalation, late: list[Entry], today: date) -> Iterator[str]:
    if missed := missed_duty(escalation, today, format_day):
        yield missed
    for notice in open_clocks(escalation.facts, today)[:1]:
        yield f"{format_day(notice.by)}: {DO_NOT_WAIT}{notice.note}."
    for entry in late[:_MOST_OVERDUE]:
        yield _describe_overdue(entry, today)
    if len(late) > _MOST_OVERDUE:
        listed = f"amex log list --case {escalation.case} --status open"
        yield f"{len(late) - _MOST_OVERDUE:,} more are overdue: {listed}"
    if escalation.complained_on and escalation.answered_on is None:
        answer = escalation.complained_on + ANSWER_DAYS
        if today <= answer:
            yield f"Wait for the answer to your complaint until {format_day(answer)}."
        else:
            yield f"The answer was expected by {format_day(answer)}. {LOOK_FOR_IT}"
    if not late and (promise := awaited(escalation.history, today)):
        by = (
            f" {promise.representative} promised"
            if promise.representative
            else " You were promised"
        )
        yield f"Wait until {format_day(promise.follow_up or today)}.{by}: {promise.promised}."
    rung = next_rung(escalation)
    if rung is None:
        yield AT_THE_TOP
    else:
        yield f"If that doesn't help, next: {rung.title}. {cite(rung.how[0])}"


def _describe_overdue(entry: Entry, today: date) -> str:
    assert entry.follow_up is not None  # it is what makes it overdue  # noqa: S101
    late = count((today - entry.follow_up).days, "day")
    on = format_day(entry.at.date())
    if entry.promised:
        who = entry.representative or "it"
        said = f"Ask Amex to do what {who} promised on {on}: {entry.promised}."
    else:
        said = f"Ask again about your call or chat on {on}: {entry.summary}."
    reference = f" Reference {entry.reference}." if entry.reference else ""
    return f"{said} It was due {format_day(entry.follow_up)}, {late} ago.{reference}"


def _rungs(escalation: Escalation, today: date) -> Iterator[Block]:
    tried = taken(escalation)
    for number, rung in enumerate(LADDER, 1):
        done = f" (last tried on {format_day(tried[rung.key])})" if rung.key in tried else ""
        yield Section(
            f"Step {number}: {rung.title}{done}", (Points(tuple(_how(rung, escalation, today))),)
        )


def _how(rung: Rung, escalation: Escalation, today: date) -> Iterator[str]:
    yield from map(cite, rung.how)
    if rung.key == "attorney-general":
        yield attorney_general(escalation.state)
    if rung.key == "regulator" and escalation.complained_on is None:
        answer, final = today + ANSWER_DAYS, today + FINAL_ANSWER_DAYS
        yield (
            f"If the CFPB sends it to Amex today, those days are {format_day(answer)} and"
            f" {format_day(final)}."
        )


def _as_json(escalation: Escalation, deadlines: tuple[Deadline, ...], today: date) -> Json:
    tried = taken(escalation)
    above = next_rung(escalation)
    return {
        "case": escalation.case or None,
        "next": above.key if above else None,
        "ladder": [
            {
                "key": rung.key,
                "title": rung.title,
                "how": list(map(cite, rung.how)),
                "tried": str(tried[rung.key]) if rung.key in tried else None,
            }
            for rung in LADDER
        ],
        "overdue": [
            {
                "entry": entry.id,
                "promised": entry.promised,
                "follow_up": str(entry.follow_up),
                "reference": entry.reference,
            }
            for entry in overdue(escalation.history, today)
        ],
        "deadlines": [deadline_as_json(deadline) for deadline in deadlines],
    }

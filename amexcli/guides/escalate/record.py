"""What is known of a matter that does not move, and how far up it has been taken."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from amexcli.guides.escalate.words import LADDER, Rung
from amexcli.store.entry import Entry


class Escalation(NamedTuple):
    """What the user, the case and its log say."""

    case: str = ""
    facts: Mapping[str, object] = {}
    """What the case remembers."""
    history: Sequence[Entry] = ()
    """The case's log, oldest first."""
    remedy: str | None = None
    """What the user asks for."""
    notice_sent: date | None = None
    """The claim notice."""
    complained_on: date | None = None
    """When the CFPB sent the complaint to Amex."""
    answered_on: date | None = None
    """When Amex answered the complaint."""
    first_purchase: date | None = None
    state: str | None = None
    """The user's, as a key of `STATES`."""


def taken(escalation: Escalation) -> dict[str, date]:
    """Return the rungs that were tried, by key, and when last."""
    days = {
        "written-notice": escalation.facts.get("notice_received"),
        "claim-notice": escalation.notice_sent,
        "regulator": escalation.complained_on,
    }
    found = {
        rung.key: entry.at.date()
        for entry in escalation.history
        for rung in LADDER
        if _shows(entry, rung)
    }
    found |= {key: day for key, day in days.items() if isinstance(day, date)}
    return {rung.key: found[rung.key] for rung in LADDER if rung.key in found}


def next_rung(escalation: Escalation) -> Rung | None:
    """Return the rung above the highest that was tried; None at the top."""
    return next(iter(next_rungs(escalation)), None)


def next_rungs(escalation: Escalation) -> list[Rung]:
    """Return the rungs above the highest that was tried, in their order.

    The courts come after the claim notice, whatever else was tried.
    """
    tried = taken(escalation)
    highest = max((i for i, rung in enumerate(LADDER) if rung.key in tried), default=-1)
    above = [rung for rung in LADDER[highest + 1 :] if not rung.is_aside]
    if above and above[0].key == "court" and _CLAIM_NOTICE.key not in tried:
        return [_CLAIM_NOTICE, *above]
    return above


_CLAIM_NOTICE = next(rung for rung in LADDER if rung.key == "claim-notice")


def overdue(history: Iterable[Entry], today: date) -> list[Entry]:
    """Return the contacts whose follow-up day has passed with nothing settled."""
    return [
        entry
        for entry in history
        if entry.status == "open" and entry.follow_up and entry.follow_up < today
    ]


def awaited(history: Iterable[Entry], today: date) -> Entry | None:
    """Return the open promise that is due soonest, today or later; until then one waits for it."""
    promises = [
        entry
        for entry in history
        if entry.status == "open" and entry.promised and (entry.follow_up or date.min) >= today
    ]
    return min(promises, key=lambda entry: entry.follow_up or date.max, default=None)


def _shows(entry: Entry, rung: Rung) -> bool:
    """Whether this contact was on the rung: by its tag, its department, or its channel."""
    department = (entry.department or "").casefold().replace(" ", "-")
    return rung.key in (*entry.tags, department) or entry.channel == rung.channel

"""How a case remembers what going higher needs, and which options give it."""

from collections.abc import Mapping, Sequence
from datetime import date

from amexcli.dates import check_year
from amexcli.errors import Refused
from amexcli.guides.escalate.escalation import Escalation
from amexcli.store.entry import Entry

REMEDY = "remedy"
DAYS = {
    "notice_sent": "--notice-sent",
    "complained_on": "--complained-on",
    "answered_on": "--answered-on",
    "first_purchase": "--first-purchase",
}
"""Keys of a case that hold a day, and the option for each."""


def from_facts(case: str, facts: Mapping[str, object], history: Sequence[Entry] = ()) -> Escalation:
    """Return what is known of the case. Raises Refused, naming the key, for what it cannot be."""
    remedy = facts.get(REMEDY)
    if not isinstance(remedy, str | None):
        raise Refused(f"Its {REMEDY}: {remedy!r} is not text.", "Write it in quotes.")
    return Escalation(
        case=case,
        facts=facts,
        history=history,
        remedy=remedy,
        notice_sent=_day("notice_sent", facts),
        complained_on=_day("complained_on", facts),
        answered_on=_day("answered_on", facts),
        first_purchase=_day("first_purchase", facts),
    )


def _day(key: str, facts: Mapping[str, object]) -> date | None:
    value = facts.get(key)
    if value is None:
        return None
    if type(value) is not date:
        raise Refused(f"Its {key}, {value}, is not a day.", "Write it such as 2026-11-22.")
    check_year(value)
    return value

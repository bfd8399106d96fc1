"""Reads the date and the representative from a saved chat, if they're certain."""

import re
from datetime import date
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.values.dates import iter_days

_SPEAKER = re.compile(r"^(?:\[?[\d:/ ,.APMapm-]+\]?\s+)?([A-Z][\w .'-]{0,40}?):\s+\S", re.MULTILINE)
_YOU = frozenset({"you", "me", "customer", "visitor", "cardmember", "card member"})
_NOBODY = re.compile(
    r"\b(?:amex|american express|agent|assistant|bot|system|virtual|chat)\b", re.IGNORECASE
)


class Transcript(NamedTuple):
    """What the chat says, or None where that isn't certain."""

    day: date | None
    representative: str | None


def read_transcript(text: str, today: date) -> Transcript:
    """Return the only day in the chat, and the only person in it besides you."""
    return Transcript(_only_day(text, today), _only_person(text))


def _only_day(text: str, today: date) -> date | None:
    try:
        # A day in the future is one that was promised, not the day of the chat.
        days = {day for day in iter_days(text, today) if day <= today}
    except Refused:
        return None
    return days.pop() if len(days) == 1 else None


def _only_person(text: str) -> str | None:
    speakers = {match[1].strip() for match in _SPEAKER.finditer(text)}
    others = {name for name in speakers if name.casefold() not in _YOU}
    people = {name for name in others if not _NOBODY.search(name)}
    return people.pop() if len(people) == 1 and len(speakers) > len(others) else None

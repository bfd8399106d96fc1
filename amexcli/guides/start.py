"""What `amex` alone shows: what is due, who to call in an emergency, and what to type."""

from collections.abc import Iterator, Sequence
from datetime import date

from amexcli.document import Block, Document, Fields, Text
from amexcli.facts.confidence import Confidence
from amexcli.facts.numbers import BY_ID
from amexcli.guides.due.coming import Coming
from amexcli.guides.due.listing import describe
from amexcli.values.dates import LATE, format_distance, format_due, format_short_day

_MOST_DUE = 3
_LONGEST_WHAT = 34
_EMERGENCY = (
    ("Fraud", "general"),
    ("Lost or stolen card", "lost-stolen"),
    ("Lost or stolen abroad", "abroad"),
)
"""What each of these numbers is surely for. `amex numbers` lists more uses."""
_TYPE_IT = (
    ("What happened", 'Type it in your own words: amex "a charge I don\'t recognize"'),
    ("Guides", "amex dispute, amex retention, amex review, amex escalate"),
    ("Your records", "amex call, amex log list, amex due, amex cases"),
    ("Look up", "amex numbers, amex cards, amex route, amex facts"),
    ("A call from Amex", "amex numbers --lookup 800-528-4800"),
    ("More", "amex help"),
)
_NOT_AMEX = "Not affiliated with American Express. Never type a card number here."


def start_document(coming: Sequence[Coming], today: date, calls: Sequence[str] = ()) -> Document:
    """Return the page. `coming` is everything with a date, and `calls` names unfinished calls."""
    return Document(
        kind="start",
        title="Amex customer service (US)",
        blocks=tuple(_blocks(sorted(coming, key=lambda item: item.on), today, calls)),
        data=dict,
    )


def _blocks(coming: Sequence[Coming], today: date, calls: Sequence[str]) -> Iterator[Block]:
    if calls:
        more = f", and {len(calls) - 1} more" if len(calls) > 1 else ""
        offer = f"Your {calls[0]}{more}. Go on, save, or discard: amex call"
        yield Fields((("Not finished", offer),))
    if coming:
        yield Fields(tuple(_due(coming, today)))
    yield Fields((*_emergency(), *_TYPE_IT))
    yield Text(_NOT_AMEX)


def _emergency() -> Iterator[tuple[str, str]]:
    for what, number_id in _EMERGENCY:
        number = BY_ID[number_id]
        is_sure = number.confidence is Confidence.PRIMARY
        yield what, number.display if is_sure else f"{number.display} ({number.confidence})"


def _due(coming: Sequence[Coming], today: date) -> Iterator[tuple[str, str]]:
    late = [item for item in coming if item.on < today]
    next_ones = [item for item in coming if item.on >= today]
    if late:
        when = format_due(late[0].on, today).removeprefix(LATE)
        yield f"{LATE}{format_short_day(late[0].on, today)}", f"{_short(late[0])}, {when}"
    for item in next_ones[: _MOST_DUE - bool(late)]:
        when = f"{format_short_day(item.on, today)} ({format_distance(item.on, today)})"
        yield when, _short(item)
    overdue = f" ({len(late):,} overdue)" if len(late) > 1 else ""
    yield "See all", f"amex due{overdue}"


def _short(item: Coming) -> str:
    """Return what is due, or its first words and a sign that it continues."""
    text = describe(item)
    if len(text) <= _LONGEST_WHAT:
        return text
    return f"{text[:_LONGEST_WHAT].rpartition(' ')[0]} ..."

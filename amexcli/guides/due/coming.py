"""Everything that's due, with its day and what the day is counted from."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from amexcli.document import Deadline
from amexcli.facts.cards.card import Card
from amexcli.guides.cards.periods import period_end
from amexcli.guides.registry import load_guides
from amexcli.store.cases import Case, reading
from amexcli.store.entry import Entry
from amexcli.values.certainty import Certainty
from amexcli.values.dates import add_months, format_day


class Coming(NamedTuple):
    """One thing and the day it's due."""

    on: date
    what: str
    kind: str
    """follow-up, promise, deadline, offer or credit."""
    counted_from: str
    key: str
    """A stable name, for calendars."""
    command: str
    """The command that shows more."""
    rule: str = ""
    certainty: Certainty | None = None
    """How certain a deadline is. None for what you recorded yourself."""
    case: str = ""
    entry: str = ""
    brief: str = ""
    """`what` in a few words, or "" if it's already short."""
    about: str = ""
    """What people call the case."""

    def as_deadline(self, today: date) -> Deadline:
        """Return it as a deadline, for calendars."""
        return Deadline(
            self.key,
            self.what,
            self.on,
            self.counted_from,
            self.rule or _RULES[self.kind],
            today,
            brief=self.brief,
            about=self.about,
        )


_RULES = {
    "follow-up": "as you noted it",
    "promise": "as you noted it",
    "offer": "as you noted it",
    "credit": "the card's own terms",
    "deadline": "our advice",
}


def from_entries(
    entries: Iterable[Entry], titles: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Coming]:
    """Yield the open follow-ups and promises, and the offers with a spending deadline.

    `titles` says what people call a case, if that isn't its name.
    """
    for entry in entries:
        about = titles.get(entry.case or "", entry.case or "")
        if entry.status == "open" and entry.follow_up:
            yield _follow_up(entry, entry.follow_up)._replace(about=about)
        if coming := _offer(entry):
            yield coming._replace(about=about)


def _follow_up(entry: Entry, day: date) -> Coming:
    said = f"{entry.promised} (promised)" if entry.promised else entry.summary
    who = entry.representative
    told = f"what {who} said" if who else "your call or chat"
    return Coming(
        day,
        said,
        "promise" if entry.promised else "follow-up",
        f"{told} on {format_day(entry.at.date())}",
        f"follow-up-{entry.id}",
        f"amex log show {entry.id}",
        case=entry.case or "",
        entry=entry.id,
        brief=f"{entry.promised or entry.summary}{f' ({who})' if who else ''}",
    )


def _offer(entry: Entry) -> Coming | None:
    offer = entry.offer
    if entry.status != "open" or offer is None or offer.outcome != "accepted":
        return None
    if not (offer.spend and offer.months):
        return None
    amount = f"{offer.amount or 0:,}"
    gain = f"${amount}" if offer.kind == "credit" else f"{amount} {offer.kind}"
    return Coming(
        add_months(entry.at.date(), offer.months),
        f"Spend ${offer.spend:,} for {gain} (the offer's terms say when the clock starts).",
        "offer",
        f"the day you recorded the offer, {format_day(entry.at.date())}",
        f"offer-{entry.id}",
        f"amex log show {entry.id}",
        case=entry.case or "",
        entry=entry.id,
    )


def from_case(case: Case, today: date) -> Iterator[Coming]:
    """Yield the deadlines of a case unless it's closed. Raises AmexError for impossible facts.

    If two guides count the same deadline, it comes from the guide that began the case.
    """
    if not case.is_closed:
        with reading(case.path):
            yield from iter_deadlines(case, today)


def iter_deadlines(case: Case, today: date) -> Iterator[Coming]:
    """Yield the deadlines of a case, closed or not. Raises Refused for impossible facts."""
    known: set[str] = set()
    for guide in sorted(load_guides(), key=lambda guide: guide.kind != case.kind):
        found = guide.deadlines(guide.record_of(case.facts), today)
        yield from _deadlines((one for one in found if one.key not in known), case, guide.command)
        known.update(deadline.key for deadline in found)


def _deadlines(deadlines: Iterable[Deadline], case: Case, command: str) -> Iterator[Coming]:
    for deadline in deadlines:
        yield Coming(
            deadline.by,
            deadline.what,
            "deadline",
            deadline.counted_from,
            f"{case.name}-{deadline.key}",
            f"amex {command} --case {case.name}",
            rule=deadline.rule,
            certainty=deadline.certainty,
            case=case.name,
            brief=deadline.brief,
            about=case.title,
        )


def from_credits(card: Card, today: date) -> Iterator[Coming]:
    """Yield the card's credits, each with the end of its period."""
    for credit in card.credits:
        end = period_end(credit.period, today)
        yield Coming(
            end,
            f"{credit.name}, ${credit.amount:f} ({credit.enrollment})",
            "credit",
            "the end of its period",
            f"credit-{card.key}-{credit.key}",
            f"amex cards {card.key}",
        )

"""Where somebody stands with the annual fee: the refund's date, the account's age, what is lost."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amexcli.dates import add_months, format_day
from amexcli.document import Deadline
from amexcli.facts.cards import CARDS
from amexcli.facts.catalogue import Points, Terms
from amexcli.facts.rules import RULES
from amexcli.guides.citing import cite
from amexcli.store.entry import Entry
from amexcli.text import count

_REFUND_DAYS = timedelta(days=30)
_A_YEAR = 12
_AT_RISK = {
    Points.MEMBERSHIP_REWARDS: "{close_points}",
    Points.BLUE_CASH: "{close_blue_cash}",
    Points.DELTA: "{close_partner_points}",
    Points.HILTON: "{close_partner_points}",
    Points.MARRIOTT: "{close_partner_points}",
    Points.UNKNOWN: "Ask what happens to what the card has earned. {close_points}",
}


class Standing(NamedTuple):
    """What is known."""

    terms: Terms
    closing_date: date | None = None
    """Of the statement that shows the fee."""
    opened: date | None = None
    state: str = ""
    """Of the billing address: "MA"."""
    history: Sequence[Entry] = ()
    """The log's contacts about retention, newest first."""


def refund_deadline(standing: Standing, today: date) -> Deadline | None:
    """Return the last day to close for a refund of the fee; none in Massachusetts."""
    if standing.closing_date is None or standing.state == "MA":
        return None
    return Deadline(
        "fee-refund",
        "Last day to tell Amex that you close the account, for a refund of the fee.",
        standing.closing_date + _REFUND_DAYS,
        f"the closing date of the statement with the fee, {standing.closing_date}",
        RULES["fee-refund"].cited,
        today,
    )


def months_open(opened: date, today: date) -> int:
    """Return the whole months since the account was opened."""
    months = (today.year - opened.year) * 12 + today.month - opened.month
    return months if add_months(opened, months) <= today else months - 1


def last_accepted(history: Sequence[Entry]) -> Entry | None:
    """Return the newest contact in which an offer was accepted."""
    return next((e for e in history if e.offer and e.offer.outcome == "accepted"), None)


def describe(standing: Standing, today: date) -> Iterator[str]:
    """Yield what to know before asking, a sentence or two each."""
    if standing.closing_date is None and standing.state != "MA":
        yield f"Give --closing-date for the last day of a refund. {cite('{fee_refund}')}"
    if standing.state == "MA":
        yield cite("{fee_massachusetts}")
    else:
        yield cite("{fee_earlier}")
    if CARDS[standing.terms.card].family == "business":
        yield cite("{fee_business}")
    if standing.opened:
        yield from _age(standing.opened, today)
    yield from _last_offer(standing, today)
    yield f"If you close it: {cite(_AT_RISK[standing.terms.points])}"
    yield _change(standing.terms)


def _age(opened: date, today: date) -> Iterator[str]:
    months = months_open(opened, today)
    if months < _A_YEAR:
        yield f"The account is {count(months, 'month')} old. {cite('{first_year}')}"
    else:
        yield f"The account is {count(months, 'month')} old, past its first year."


def _last_offer(standing: Standing, today: date) -> Iterator[str]:
    entry = last_accepted(standing.history)
    if entry is None:
        yield "Your log has no accepted offer. No source gives a sure interval between two."
        return
    day = entry.at.date()
    yield f"You last accepted an offer on {format_day(day)}. " + (
        cite(
            "That is under a year ago, so it may count against you (our rule of thumb; no source"
            " gives a sure interval). {offer_clawback}"
        )
        if months_open(day, today) < _A_YEAR
        else "No source gives a sure interval between two."
    )


def _change(terms: Terms) -> str:
    if not terms.changes_to:
        return "We know of no cheaper card that it changes to. Ask. " + cite("{change_family}")
    names = ", then ".join(CARDS[card].name for card in terms.changes_to)
    return f"Instead of closing it can change to {names} (reported). {terms.change_note}".strip()

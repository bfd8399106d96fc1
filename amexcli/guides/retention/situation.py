"""The user's situation: the deadline for a refund, the account's age, what closing would lose."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from amexcli.facts.cards.card import Card
from amexcli.facts.points import PROGRAMS
from amexcli.guides.cards.catalog import describe_changes
from amexcli.guides.citing import cite
from amexcli.guides.retention.deadlines import MASSACHUSETTS, Account, refund_deadlines
from amexcli.guides.retention.words import CHANGE
from amexcli.store.entry import Entry
from amexcli.values.dates import add_months, format_day
from amexcli.values.text import count

_A_YEAR = 12


class Situation(NamedTuple):
    """What we know about the card and the account."""

    card: Card
    account: Account
    history: Sequence[Entry] = ()
    """The entries about retention, newest first."""


def months_open(opened: date, today: date) -> int:
    """Return the whole months since the account was opened."""
    months = (today.year - opened.year) * 12 + today.month - opened.month
    return months if add_months(opened, months) <= today else months - 1


def last_accepted(history: Sequence[Entry]) -> Entry | None:
    """Return the newest entry in which the user accepted an offer."""
    made = (entry for entry in history if entry.offer and entry.offer.kind != "none")
    return next((e for e in made if e.offer and e.offer.outcome == "accepted"), None)


def describe(situation: Situation, today: date) -> Iterator[str]:
    """Yield what to know before asking, a sentence or two each."""
    yield from _refund(situation, today)
    if situation.card.is_business:
        yield cite("{fee_business}")
    if situation.account.opened:
        yield from _age(situation.account.opened, today)
    yield from _last_offer(situation, today)
    program = PROGRAMS[situation.card.points]
    at_risk = program.if_closed
    if program.if_closed_in and situation.account.state == program.if_closed_in[0]:
        at_risk += f" {program.if_closed_in[1]}"
    yield f"If you close it: {cite(at_risk)}"
    yield _change(situation.card)


def _refund(situation: Situation, today: date) -> Iterator[str]:
    if situation.account.state == MASSACHUSETTS:
        yield cite("{fee_massachusetts} {fee_massachusetts_law}")
        return
    deadlines = refund_deadlines(situation.account, today)
    if deadlines and all(deadline.days_left < 0 for deadline in deadlines):
        yield "The deadline for a refund has passed. Ask about another card, or an offer, instead."
    if situation.account.closing_date is None:
        yield f"Add --closing-date MM/DD for the last day of a refund. {cite('{fee_refund}')}"
    if situation.account.fee_date is None:
        yield f"{cite('{fee_earlier}')} Add --fee-date MM/DD, from your statement."


def _age(opened: date, today: date) -> Iterator[str]:
    months = months_open(opened, today)
    age = f"{count(months, 'month')} old" if months else "less than a month old"
    if months < _A_YEAR:
        yield f"The account is {age}. {cite('{first_year} {second_fee}')}"
    else:
        yield f"The account is {age}, past its first year."


def _last_offer(situation: Situation, today: date) -> Iterator[str]:
    entry = last_accepted(situation.history)
    if entry is None:
        yield (
            "You haven't recorded an accepted offer. We found no reliable rule for how long to"
            " wait between two offers."
        )
        return
    day = entry.at.date()
    yield f"You last accepted an offer on {format_day(day)}. " + (
        cite(
            "That's less than a year ago, so it may count against you (our rule of thumb; we"
            " found no reliable rule). {offer_clawback}"
        )
        if months_open(day, today) < _A_YEAR
        else "We found no reliable rule for how long to wait between two offers."
    )


def _change(card: Card) -> str:
    if not card.changes_to:
        return (
            f"We don't know of a cheaper card that it can change to. Ask. {cite('{change_family}')}"
        )
    return f"Instead of closing it, you can change it to {describe_changes(card)}. {cite(CHANGE)}"

"""Whether the facts of a dispute can be so together."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.errors import Refused
from amexcli.facts.reasons import Clock
from amexcli.facts.rules import RULES
from amexcli.guides.dispute.fields import FIELDS
from amexcli.guides.dispute.record import Dispute
from amexcli.values.dates import NEXT_STATEMENT, format_day

# When a day is asked about again: no law, our guess at typos.
_OLD = timedelta(days=730)
_FAR_AHEAD = timedelta(days=120)
_A_LONG_CYCLE = timedelta(days=45)
_SENT_AND_DUE = timedelta(days=RULES["statement-sent"].days)


def check(dispute: Dispute, today: date) -> list[str]:
    """Return warnings. Raises Refused, naming the option, if the facts cannot be so together."""
    if dispute.amount and dispute.charged and dispute.amount > dispute.charged:
        raise Refused(
            f"--amount: {dispute.amount} is more than the charge of {dispute.charged}.",
            "You can't dispute more than you were billed.",
        )
    for charge in dispute.charges:
        if charge.on > today:
            raise Refused(
                f"--charge: {format_day(charge.on)} is in the future.", "Type the day it happened."
            )
    for option, day in (*_closings(dispute), ("--reinstated-closing", dispute.reinstated_closing)):
        if day and day > today + NEXT_STATEMENT:
            raise Refused(
                f"{option}: {format_day(day)} is more than a billing cycle away.", "Check the year."
            )
    for (early_option, first), (late_option, second) in _orders(dispute):
        if first and second and second < first:
            raise Refused(
                f"{late_option}: {format_day(second)} is before {early_option},"
                f" {format_day(first)}.",
                "Check both dates.",
            )
    return list(_doubts(dispute, today))


_Dated = tuple[str, date | None]


def _past(dispute: Dispute) -> Iterator[_Dated]:
    """Yield the days that cannot lie ahead."""
    for field in FIELDS:
        if field.is_past:
            yield field.label, getattr(dispute, field.name)
    for charge in dispute.charges:
        yield "--charge", charge.on


def _closings(dispute: Dispute) -> Iterator[tuple[str, date]]:
    """Yield the closing dates of statements that should be there, or be the next to come."""
    if dispute.closing_date:
        yield "--closing-date", dispute.closing_date
    for charge in dispute.charges:
        if charge.closing:
            yield "--charge", charge.closing


def _orders(dispute: Dispute) -> Iterator[tuple[_Dated, _Dated]]:
    """Yield pairs of days of which the second cannot lie before the first."""
    transaction = ("--transaction-date", dispute.transaction_date)
    closing = ("--closing-date", dispute.closing_date)
    received = ("--notice-received", dispute.notice_received)
    yield transaction, closing
    yield transaction, ("--posted-date", dispute.posted_date)
    yield ("--posted-date", dispute.posted_date), closing
    yield transaction, ("--return-accepted", dispute.return_accepted)
    yield closing, ("--transmitted-date", dispute.transmitted_date)
    yield transaction, ("--transmitted-date", dispute.transmitted_date)
    yield closing, received
    yield closing, ("--payment-date", dispute.payment_date)
    yield transaction, ("--payment-date", dispute.payment_date)
    yield transaction, received
    yield received, ("--denied-on", dispute.denied_on)
    yield transaction, ("--denied-on", dispute.denied_on)
    yield transaction, ("--complained-on", dispute.complained_on)
    yield ("--complained-on", dispute.complained_on), ("--answered-on", dispute.answered_on)
    yield closing, ("--due-date", dispute.due_date)
    yield ("--transmitted-date", dispute.transmitted_date), ("--due-date", dispute.due_date)
    yield closing, ("--reinstated-closing", dispute.reinstated_closing)
    yield transaction, ("--reinstated-closing", dispute.reinstated_closing)
    yield ("--denied-on", dispute.denied_on), ("--grace-day", dispute.grace_day)
    previous = closing
    for day in dispute.next_closings:
        yield previous, ("--next-closing", day)
        previous = ("--next-closing", day)
    for charge in dispute.charges:
        yield ("--charge", charge.on), ("--charge", charge.closing)
    if dispute.charges:
        first = ("--charge", min(charge.on for charge in dispute.charges))
        yield first, received
        yield first, ("--denied-on", dispute.denied_on)


def _doubts(dispute: Dispute, today: date) -> Iterator[str]:
    """Yield what can be so, but is worth a second look."""
    for option, day in (*_past(dispute), *_closings(dispute)):
        if day and today - day > _OLD:
            yield f"{option}: {format_day(day)} is more than two years ago."
    if dispute.charges and dispute.amount:
        yield (
            f"--charge: amex uses the total of the charges, ${dispute.disputed}, and ignores"
            " --amount."
        )
    for day in (dispute.payment_date, *dispute.next_closings):
        if day and day - today > _FAR_AHEAD:
            yield f"{format_day(day)} is far in the future. Is the year right?"
    received = dispute.notice_received
    if received and any(charge.on > received for charge in dispute.charges):
        yield (
            "--notice-received: that notice can't cover charges made after it. Send another one"
            " for those."
        )
    first, closing = dispute.transaction_date, dispute.closing_date
    if closing and dispute.due_date and dispute.due_date < closing + _SENT_AND_DUE:
        due = format_day(dispute.due_date)
        yield (
            f"--due-date: is {due} the due date of the statement that closed on"
            f" {format_day(closing)}?"
        )
    is_credit = dispute.reason is not None and Clock.NOTICE not in dispute.reason.clocks
    if first and closing and closing - first > _A_LONG_CYCLE and not is_credit:
        yield (
            f"--closing-date: is {format_day(closing)} the first statement that shows a charge of"
            f" {format_day(first)}? The {RULES['notice'].days} days run from the first one."
        )

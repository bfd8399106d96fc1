"""The clocks of the written notice. A dispute can have several, and one that is open is enough.

Amex must receive the notice within days of the law that run from the day the statement was *sent*.
Only Amex knows that day, so a clock has two ends: until the first the notice is surely in time, and
until the second it may be.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from typing import NamedTuple

from amexcli.facts.reasons import Clock
from amexcli.facts.rules import RULES
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.guides.dispute.words import Doubt, Standing
from amexcli.values.business_days import add_business_days
from amexcli.values.certainty import Certainty
from amexcli.values.dates import NEXT_STATEMENT, add_months, format_day

EARLY = "because the closing date isn't known (safe, but early)"
CYCLES_VARY = timedelta(weeks=1)
"""By how much a computed closing date may be off: four days by 12 CFR 1026.2(a)(4), and three
because months differ in length."""


class Span(NamedTuple):
    """From when a clock is counted, and when it ends."""

    counted_from: str
    safe: date
    """The last day on which the notice is surely in time."""
    latest: date | None
    """The last day on which it may be; None if nothing that is known ends it."""
    doubt: Doubt | None
    """What is not known: it matters after the safe day or, on a condition, from the start."""


class NoticeClock(NamedTuple):
    """One clock, and what it is counted from."""

    key: str
    """Of its deadline. Stable, for calendars."""
    what: str
    rule: str
    """A key of `RULES`."""
    span: Span
    charge: Charge | None = None
    statement: date | None = None
    """The closing date of the statement that it is about, if that is known."""

    @property
    def certainty(self) -> Certainty:
        """How much its safe day can be relied on."""
        if self.span.doubt is None:
            return Certainty.LAW
        return Certainty.DOUBTFUL if self.span.doubt.is_condition else Certainty.SAFE

    def standing(self, arrives: date) -> Standing:
        """Return where a notice stands that arrives on that day."""
        if arrives <= self.span.safe:
            is_sure = self.certainty is not Certainty.DOUBTFUL
            return Standing.IN_TIME if is_sure else Standing.DOUBTFUL
        if self.span.latest is None or arrives <= self.span.latest:
            return Standing.DOUBTFUL
        return Standing.LATE


def find_clocks(dispute: Dispute) -> list[NoticeClock]:
    """Return every clock that runs, as far as the dates are known."""
    if dispute.is_business:
        return []
    return [*_main(dispute), *_other_half(dispute), *_reinstated(dispute)]


def days(rule: str) -> timedelta:
    """Return the calendar days of the rule."""
    return timedelta(days=RULES[rule].days)


def credit_sent(return_accepted: date) -> date:
    """Return by when the merchant sends the credit."""
    return add_business_days(return_accepted, RULES["refund"].business_days)


def credit_due(return_accepted: date) -> date:
    """Return by when Amex posts the credit."""
    return add_business_days(credit_sent(return_accepted), RULES["refund"].then_business_days)


def latest_sent(closing: date, due: date | None) -> date:
    """Return the latest day on which Amex can have sent the statement that closed then.

    By law that is so long before its payment date, and by the agreement the payment date is at
    least so long after the closing date.
    """
    due = due or closing + days("due-date")
    return max(closing, due - days("statement-sent"))


def _main(dispute: Dispute) -> Iterator[NoticeClock]:
    """Yield the clock of the statement that was given, or one for each charge."""
    for number, charge in enumerate(dispute.charges):
        clock = _charge(charge, dispute)
        twins = dispute.charges[:number].count(charge)
        yield clock._replace(key=f"{clock.key}-{twins + 1}") if twins else clock
    if not dispute.charges and (span := _known_span(dispute)):
        rule = "notice-credit" if _is_credit(dispute) else "notice"
        what = "Amex should have your notice by this day."
        if span.doubt is None:
            what = "Last day for Amex to have your notice."
        yield NoticeClock("notice", what, rule, span, statement=dispute.closing_date)


def _known_span(dispute: Dispute) -> Span | None:
    """Return the span of the one charge, by the surest day that is known."""
    if sent := dispute.transmitted_date:
        end = sent + days("notice")
        return Span(f"the day the statement was sent, {format_day(sent)}", end, end, None)
    if closing := dispute.closing_date:
        why = (
            f"the closing date, {format_day(closing)}, because the statement was sent then or later"
        )
        return _from_statement(why, closing, dispute.due_date, Doubt.SENT)
    if _is_credit(dispute):
        accepted = dispute.return_accepted
        return _from_credit(accepted, None, Doubt.STATEMENT) if accepted else None
    if day := dispute.transaction_date:
        due = dispute.due_date
        latest = latest_sent(day, due) + days("notice") if due else None
        return _from_purchase(day)._replace(latest=latest)
    return None


def _other_half(dispute: Dispute) -> Iterator[NoticeClock]:
    """Yield the second clock of a return: of the credit, or of the charge that it is to cancel.

    A missing credit is an error of its own only if it was issued; if it was promised, the days are
    those of the charge (12 CFR 1026.13(a)(3) and (4)).
    """
    clocks = dispute.reason.clocks if dispute.reason else ()
    if Clock.CREDIT not in clocks or dispute.charges:
        return
    if Clock.NOTICE in clocks and (accepted := dispute.return_accepted):
        what = "Amex should have your notice of the missing credit by this day, if one was issued."
        span = _from_credit(accepted, dispute.closing_date, Doubt.ISSUED)
        yield NoticeClock("notice-credit", what, "notice-credit", span)
    elif dispute.has_merchant and _is_credit(dispute) and (day := dispute.transaction_date):
        what = (
            "Amex should have your notice of the charge by this day, if a credit was only promised."
        )
        span = _from_purchase(day)
        if dispute.closing_date:  # the charge was on this statement or on one before it
            sent = latest_sent(dispute.closing_date, dispute.due_date)
            span = span._replace(latest=max(span.safe, sent + days("notice")))
        yield NoticeClock("notice-charge", what, "notice", span)


def _reinstated(dispute: Dispute) -> Iterator[NoticeClock]:
    if closing := dispute.reinstated_closing:
        what = "Amex should have your notice of the charge that it put back by this day."
        why = f"the closing date {format_day(closing)} of the first statement that shows it again"
        span = _from_statement(why, closing, None, Doubt.REINSTATED)
        yield NoticeClock("notice-reinstated", what, "reinstated", span, statement=closing)


def _is_credit(dispute: Dispute) -> bool:
    """Whether the statement that was given is the one that should have shown a credit."""
    return dispute.reason is not None and Clock.NOTICE not in dispute.reason.clocks


def _from_statement(counted_from: str, closing: date, due: date | None, doubt: Doubt) -> Span:
    latest = latest_sent(closing, due) + days("notice")
    return Span(counted_from, closing + days("notice"), latest, doubt)


def _from_purchase(day: date) -> Span:
    why = f"the transaction date, {format_day(day)}, {EARLY}"
    return Span(why, day + days("notice"), None, Doubt.STATEMENT)


def _from_credit(return_accepted: date, known: date | None, doubt: Doubt) -> Span:
    """Return the span of the statement that should have shown the credit for a return."""
    due = credit_due(return_accepted)
    if known:
        closing = earliest_closing(due, known)
        why = f"{format_day(closing)}, the earliest statement that should show it"
    else:
        closing = due
        why = f"the day the credit is due, {format_day(due)}, {EARLY}"
    latest = latest_sent(due + NEXT_STATEMENT, None) + days("notice-credit")
    return Span(why, closing + days("notice-credit"), latest, doubt)


def _charge(charge: Charge, dispute: Dispute) -> NoticeClock:
    """Return the clock of one of several charges, named by what it is counted from."""
    if anchor := charge.closing:
        why = f"its statement, closing {format_day(anchor)}"
        span = _from_statement(why, anchor, None, Doubt.SENT)
    elif dispute.closing_date:
        anchor = earliest_closing(charge.on, dispute.closing_date)
        why = f"{format_day(anchor)}, the earliest that its statement can have closed"
        span = _from_purchase(anchor)._replace(counted_from=why)
    else:
        anchor = charge.on
        why = f"the charge itself, {EARLY}"
        span = _from_purchase(anchor)._replace(counted_from=why)
    which = f"the charge of ${charge.amount} on {format_day(charge.on)}"
    what = f"Amex should have your notice of {which}, by this day."
    key = f"notice-{charge.on}-{charge.amount}-{anchor}"
    return NoticeClock(key, what, "notice", span, charge, charge.closing)


def earliest_closing(day: date, known: date) -> date:
    """Return the earliest day on or after `day` on which a statement can have closed.

    `known` is some closing date; cycles are a month apart, give or take `CYCLES_VARY`.
    """
    months = (day.year - known.year) * 12 + day.month - known.month - 2
    later = (add_months(known, months + n) for n in count())
    closing = next(c for c in later if c + CYCLES_VARY >= day)
    return max(day, closing - CYCLES_VARY)

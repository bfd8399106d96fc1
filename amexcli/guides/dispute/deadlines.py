"""The deadlines of a dispute: what must happen by when, counted from what, by which rule.

Days are calendar days, and day n counts, unless a rule says business days. Where a day is not
known, the earliest it can be is taken, so that no deadline is later than the law's.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count, pairwise
from typing import NamedTuple

from amexcli.document import Deadline
from amexcli.facts.reasons import Clock
from amexcli.facts.rules import RULES
from amexcli.guides.counting import deadline
from amexcli.guides.dispute.clocks import (
    CYCLES_VARY,
    NoticeClock,
    credit_due,
    credit_sent,
    days,
    find_clocks,
)
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.guides.dispute.words import Doubt, Standing
from amexcli.guides.escalate.deadlines import complaint_deadlines
from amexcli.values.business_days import add_business_days, last_business_day, last_mail_day
from amexcli.values.certainty import Certainty
from amexcli.values.dates import add_months, format_day

_ONE_DAY = timedelta(days=1)


class Missed(NamedTuple):
    """Something that Amex should have done, and the last day it had."""

    key: str
    """A key of `words.MISSED`."""
    day: date
    """Amex was late after this day, whatever is not known."""
    expected: date
    """The day that it had by our reading: the same, or earlier."""

    def until(self, show: Callable[[date], str]) -> str:
        """Return the day; if there are two, both, the earlier first."""
        return both_days(self.expected, self.day, show)


def both_days(expected: date, latest: date, show: Callable[[date], str]) -> str:
    """Return the one day, or the day to expect and the latest."""
    if expected == latest:
        return show(latest)
    return f"{show(expected)} ({show(latest)}, at the latest)"


class Resolution(NamedTuple):
    """By when Amex resolves a notice."""

    day: date
    """The one to expect."""
    why: str
    latest: date
    """Amex is late after this day, whatever is not known."""

    @property
    def certainty(self) -> Certainty:
        """How much the day to expect can be relied on."""
        return Certainty.LAW if self.day == self.latest else Certainty.DOUBTFUL

    def until(self, show: Callable[[date], str]) -> str:
        """Return the day; if there are two, both, the earlier first."""
        return both_days(self.day, self.latest, show)


def find_deadlines(dispute: Dispute, today: date) -> tuple[Deadline, ...]:
    """Return all that can be computed from what is known, the earliest first."""
    found = [
        *_before_the_notice(dispute, today),
        *_amex_windows(dispute, today),
        *_refund(dispute, today),
        *_after_the_notice(dispute, today),
        *complaint_deadlines(dispute.complained_on, dispute.answered_on, today),
    ]
    return tuple(sorted(found, key=lambda deadline: deadline.by))


def find_standing(dispute: Dispute, today: date) -> Standing:
    """Return where the dispute stands: by the best of its clocks, in time if none is known."""
    if dispute.is_business:
        return Standing.BUSINESS
    found = {clock.standing(_arrives(dispute, today)) for clock in find_clocks(dispute)}
    best_first = (Standing.IN_TIME, Standing.DOUBTFUL, Standing.LATE)
    return next((standing for standing in best_first if standing in found), Standing.IN_TIME)


def find_doubts(dispute: Dispute, today: date) -> list[Doubt]:
    """Return what makes the dispute doubtful, each once; nothing if it is not."""
    if find_standing(dispute, today) is not Standing.DOUBTFUL:
        return []
    arrives = _arrives(dispute, today)
    doubts = [
        clock.span.doubt
        for clock in find_clocks(dispute)
        if clock.span.doubt and clock.standing(arrives) is Standing.DOUBTFUL
    ]
    return list(dict.fromkeys(doubts))


def pressing_clocks(dispute: Dispute, today: date) -> list[NoticeClock]:
    """Return the clocks that are doubtful for a day that only Amex knows: each day counts.

    One that is open for sure is enough, unless there is a clock for each of several charges.
    """
    is_doubtful = find_standing(dispute, today) is Standing.DOUBTFUL
    arrives = _arrives(dispute, today)
    return [
        clock
        for clock in find_clocks(dispute)
        if (is_doubtful or clock.charge)
        and clock.standing(arrives) is Standing.DOUBTFUL
        and not (clock.span.doubt and clock.span.doubt.is_condition)
    ]


def is_pressing(dispute: Dispute, today: date) -> bool:
    """Whether each day counts for the notice, or for that of one of several charges."""
    return bool(pressing_clocks(dispute, today))


def is_due_today(dispute: Dispute, today: date) -> bool:
    """Whether the notice goes out today because nothing that is known ends its clock.

    Another clock may have a later day of its own, which is then no day to wait for.
    """
    return any(
        clock.span.latest is None and clock.charge is None
        for clock in pressing_clocks(dispute, today)
    )


def carrying_clocks(dispute: Dispute, today: date) -> list[NoticeClock]:
    """Return the clocks that a notice rests on: those that run on no condition, if one is open.

    Where nothing that is known ends such a clock, it may be over, and the others count as well.
    """
    clocks = find_clocks(dispute)
    is_open = [c for c in clocks if c.standing(_arrives(dispute, today)) is not Standing.LATE]
    if is_due_today(dispute, today):
        return is_open
    sure = [c for c in is_open if not (c.span.doubt and c.span.doubt.is_condition)]
    return sure or is_open or clocks[:1]


def closed_charges(dispute: Dispute, today: date) -> list[Charge]:
    """Return the charges whose days are over for sure."""
    arrives = _arrives(dispute, today)
    return [
        clock.charge
        for clock in find_clocks(dispute)
        if clock.charge and clock.standing(arrives) is Standing.LATE
    ]


def _arrives(dispute: Dispute, today: date) -> date:
    """Return when the notice arrived, or the earliest that it can."""
    return dispute.notice_received or today


def open_notices(deadlines: tuple[Deadline, ...]) -> list[Deadline]:
    """Return the notices that can still arrive in time, the earliest first."""
    return [d for d in deadlines if d.key.startswith("notice") and d.last_day >= d.today]


def find_missed(dispute: Dispute, today: date) -> tuple[Missed, ...]:
    """Return what Amex should have done by now, as far as is known, the worst first.

    A denial is known by the day it was received, so it may have been mailed in time.
    """
    received = dispute.notice_received
    if received is None or not find_standing(dispute, today).holds:
        return ()
    resolution = resolve(dispute, received)
    expected, latest = resolution.day, resolution.latest
    if dispute.denied_on:
        return (Missed("denial", latest, expected),) if dispute.denied_on > latest else ()
    acknowledged = received + days("acknowledgment")
    duties = (
        Missed("resolution", latest, expected),
        Missed("acknowledgment", acknowledged, acknowledged),
    )
    return tuple(missed for missed in duties if missed.day < today)


def _for_us_to_keep(deadline: Deadline) -> Deadline:
    """Aim for the business day before, if the last day is none and there is still time."""
    target = last_business_day(deadline.last_day)
    is_useful = deadline.today <= target < deadline.last_day
    return deadline._replace(target=target) if is_useful else deadline


def _before_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.is_business or dispute.notice_received:
        return
    notices = [found for clock in find_clocks(dispute) for found in _notice(clock, today)]
    yield from notices
    to_arrive = [notice.last_day for notice in notices if notice.last_day >= today]
    if dispute.payment_date and not dispute.is_paid:
        before = RULES["autopay"].business_days
        autopay = add_business_days(dispute.payment_date, -before)
        counted_from = (
            f"the payment date {format_day(dispute.payment_date)}, {before} business days back"
        )
        what = "Last day for Amex to have your notice, so that its AutoPay leaves the amount out."
        yield deadline("autopay", what, autopay, counted_from, "autopay", today)
        to_arrive += [autopay] if autopay >= today else []
    if to_arrive and not is_due_today(dispute, today):
        first = min(to_arrive)
        mail_by = last_mail_day(first - days("mail-early"))
        counted_from = f"{RULES['mail-early'].days} days before {format_day(first)}"
        yield deadline("mail", "Mail the notice.", mail_by, counted_from, "mail-early", today)


def _notice(clock: NoticeClock, today: date) -> Iterator[Deadline]:
    """Yield the safe day and, once it has passed, until when the notice may still be in time."""
    span = clock.span
    at = (span.safe, span.counted_from, clock.rule, today, clock.certainty)
    yield _for_us_to_keep(deadline(clock.key, clock.what, *at))
    if span.latest and span.safe < today <= span.latest:
        what = "Your notice may still be in time until this day: send it today, the fastest way."
        sent = span.latest - days(clock.rule)
        why = f"{format_day(sent)}, the latest day on which Amex can have sent the statement"
        rest = (span.latest, why, clock.rule, today, Certainty.DOUBTFUL)
        yield deadline(f"{clock.key}-doubtful", what, *rest)


def _amex_windows(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.reason and Clock.AMEX not in dispute.reason.clocks:
        return
    starts = {f"amex-{charge.on}": charge.on for charge in dispute.charges}
    if not starts and dispute.transaction_date:
        starts = {"amex": dispute.transaction_date}
    for key, day in starts.items():
        what = "Amex's own deadline for disputes. Some people report exceptions."
        last_day, counted_from = (
            day + days("amex-window"),
            f"the transaction date {format_day(day)}",
        )
        yield deadline(key, what, last_day, counted_from, "amex-window", today)


def _refund(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if accepted := dispute.return_accepted:
        since = f"the day the return was accepted, {format_day(accepted)}"
        sent, due = credit_sent(accepted), credit_due(accepted)
        what = "The merchant sends the credit."
        yield deadline("refund-sent", what, sent, since, "refund", today)
        yield deadline("refund-posted", "Amex posts the credit.", due, since, "refund", today)


def _after_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.is_business:
        return
    received = dispute.notice_received
    standing = find_standing(dispute, today)
    unsure = None if standing is Standing.IN_TIME else Certainty.DOUBTFUL
    if dispute.denied_on:
        for letter in _second_letter(dispute, dispute.denied_on, today):
            yield letter._replace(certainty=unsure or letter.certainty)
    if received is None or not standing.holds:
        return
    since = f"the day Amex received the notice, {format_day(received)}"
    if dispute.denied_on is None:
        what = "Amex acknowledges your notice in writing, unless it has resolved it."
        day = received + days("acknowledgment")
        yield deadline("acknowledgment", what, day, since, "acknowledgment", today, unsure)
        yield from _resolution(resolve(dispute, received), since, today, unsure)
    what = "Safe last day to sue over a violation of these rules."
    day = add_months(received, RULES["suing"].months) - _ONE_DAY
    why = f"{since}: no violation can be earlier"
    yield deadline("suing", what, day, why, "suing", today, Certainty.SAFE)


def _resolution(
    found: Resolution, since: str, today: date, unsure: Certainty | None
) -> Iterator[Deadline]:
    what, why = "Amex resolves it, and tells you in writing.", f"{since}; {found.why}"
    sure = unsure or found.certainty
    yield deadline("resolution", what, found.day, why, "resolution", today, sure)
    if found.day != found.latest:
        what = "Amex must have resolved it, whenever its statements close."
        why = f"{since}; {RULES['resolution'].days} days"
        latest = (found.latest, why, "resolution", today, unsure)
        yield deadline("resolution-latest", what, *latest)


def _second_letter(dispute: Dispute, denied: date, today: date) -> Iterator[Deadline]:
    """Yield the safe day of the second letter, and the last: the longer of two periods."""
    since = f"the day you received the denial, {format_day(denied)}"
    safe = denied + days("second-letter")
    what = "Your letter that says you still dispute it should reach Amex by this day."
    sure = Certainty.SAFE
    if dispute.grace_day and dispute.grace_day <= safe:
        what = "Last day for your letter that says you still dispute it to reach Amex."
        sure = Certainty.LAW
    at = (safe, since, "second-letter", today, sure)
    yield _for_us_to_keep(deadline("second-letter", what, *at))
    if dispute.grace_day is None:
        what = "Last day for that letter, if you had a grace period when you sent the notice."
        last, why = denied + days("due-date"), f"{since}; a grace period of about that length"
        at = (last, why, "second-letter", today, Certainty.DOUBTFUL)
    elif dispute.grace_day > safe:
        what = "Last day for your letter that says you still dispute it to reach Amex."
        last, why = dispute.grace_day, "the last day of your grace period, as you typed it"
        at = (last, why, "second-letter", today, Certainty.LAW)
    else:
        return
    yield _for_us_to_keep(deadline("second-letter-last", what, *at))


def resolve(dispute: Dispute, received: date) -> Resolution:
    """Return by when Amex resolves a notice that it received that day.

    The cycle in which it arrives does not count, and those that follow do. Of a notice that
    arrives on a closing date the rule does not say which cycle it is; that the next two count is
    our reading. Where closing dates are computed, only the days of the rule are sure.
    """
    outer, period = received + days("resolution"), f"{RULES['resolution'].days} days"
    closings = (closing for closing in _closings(dispute) if closing >= received)
    partial = next(closings, None)
    if partial is None:
        return Resolution(outer, period, outer)
    first, second = next(closings), next(closings)
    if second >= outer:
        return Resolution(outer, period, outer)
    why = f"two complete cycles close {format_day(first)} and {format_day(second)}"
    if partial == received:
        return Resolution(second, f"{why}, after the one that closed that day (our reading)", outer)
    if {partial, first, second} <= set(_known_closings(dispute)):
        return Resolution(second, why, second)
    return Resolution(second, f"{why}, if statements close a month apart", outer)


def _known_closings(dispute: Dispute) -> list[date]:
    return sorted({*filter(None, (dispute.closing_date,)), *dispute.next_closings})


def _closings(dispute: Dispute) -> Iterator[date]:
    """Yield closing dates from the first known on: those given, and where none was, monthly."""
    known = _known_closings(dispute)
    if not known:
        return
    for closing, following in pairwise(known):
        yield closing
        for skipped in _months_from(closing):
            if skipped + CYCLES_VARY >= following:
                break
            yield skipped
    yield known[-1]
    yield from _months_from(known[-1])


def _months_from(closing: date) -> Iterator[date]:
    return (add_months(closing, n) for n in count(1))

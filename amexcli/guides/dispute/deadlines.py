"""The deadlines of a dispute: what must happen by when, counted from what, by which rule.

Days are calendar days, and day n counts, unless a rule says business days. Where a day is not
known, the earliest it can be is taken, so that no deadline is later than the law's.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, pairwise

from amexcli.document import Deadline
from amexcli.facts.reasons import Clock
from amexcli.facts.rules import RULES
from amexcli.guides.citing import mark_of
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.guides.dispute.words import Standing
from amexcli.guides.escalate.deadlines import complaint_deadlines
from amexcli.values.business_days import add_business_days, last_business_day, last_mail_day
from amexcli.values.dates import add_months

_ONE_DAY = timedelta(days=1)
_CYCLES_VARY = timedelta(weeks=1)
"""By how much a computed closing date may be off: four days by 12 CFR 1026.2(a)(4), and three
because months differ in length."""


def find_deadlines(dispute: Dispute, today: date) -> tuple[Deadline, ...]:
    """Return all that can be computed from what is known, the earliest first."""
    found = [
        *_before_the_notice(dispute, today),
        *_amex_windows(dispute, today),
        *_refund(dispute, today),
        *_after_the_notice(dispute, today),
        *_complaint(dispute, today),
    ]
    return tuple(sorted(found, key=lambda deadline: deadline.by))


def find_standing(dispute: Dispute, today: date) -> Standing:
    """Return where the dispute stands: late only if every notice is, and none is a guess."""
    if dispute.is_business:
        return Standing.BUSINESS
    if dispute.charges:
        is_late = len(closed_charges(dispute, today)) == len(dispute.charges)
    elif statement := dispute.transmitted_date or dispute.closing_date:
        is_late = statement + _days("notice") < _arrives(dispute, today)
    else:
        is_late = False
    return Standing.LATE if is_late else Standing.IN_TIME


def closed_charges(dispute: Dispute, today: date) -> list[Charge]:
    """Return the charges whose days are over for sure: their statement is known."""
    arrives = _arrives(dispute, today)
    return [c for c in dispute.charges if c.closing and c.closing + _days("notice") < arrives]


def _arrives(dispute: Dispute, today: date) -> date:
    """Return when the notice arrived, or the earliest that it can."""
    return dispute.notice_received or today


def open_notices(deadlines: tuple[Deadline, ...]) -> list[Deadline]:
    """Return the notices that can still arrive in time, the earliest first."""
    return [d for d in deadlines if d.key.startswith("notice") and d.last_day >= d.today]


def _days(rule: str) -> timedelta:
    """Return the period of the rule."""
    return timedelta(days=RULES[rule].days)


def _deadline(
    key: str, what: str, day: date, counted_from: str, rule: str, today: date
) -> Deadline:
    return Deadline(
        key, what, day, counted_from, RULES[rule].cited, today, note=mark_of(RULES[rule])
    )


def _for_us_to_keep(deadline: Deadline) -> Deadline:
    """Aim for the business day before, if the last day is none and there is still time."""
    target = last_business_day(deadline.last_day)
    is_useful = deadline.today <= target < deadline.last_day
    return deadline._replace(target=target) if is_useful else deadline


def _before_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.is_business or dispute.notice_received:
        return
    notices = [*_notices(dispute, today), *_credit_notice(dispute, today)]
    yield from notices
    to_arrive = [notice.last_day for notice in notices if notice.last_day >= today]
    if dispute.payment_date and not dispute.is_paid:
        before = RULES["autopay"].business_days
        autopay = add_business_days(dispute.payment_date, -before)
        counted_from = f"the payment date {dispute.payment_date}, {before} business days back"
        what = "Last day for Amex to have your notice, so that its AutoPay leaves the amount out."
        yield _deadline("autopay", what, autopay, counted_from, "autopay", today)
        to_arrive += [autopay] if autopay >= today else []
    if to_arrive:
        first = min(to_arrive)
        mail_by = last_mail_day(first - _days("mail-early"))
        counted_from = f"{RULES['mail-early'].days} days before {first}"
        yield _deadline("mail", "Mail the notice.", mail_by, counted_from, "mail-early", today)


def _notices(dispute: Dispute, today: date) -> Iterator[Deadline]:
    """Yield the last day of the written notice, or of each charge's."""
    if dispute.charges:
        for number, charge in enumerate(dispute.charges):
            notice = _charge_notice(charge, dispute, today)
            twins = dispute.charges[:number].count(charge)
            yield notice._replace(key=f"{notice.key}-{twins + 1}") if twins else notice
    elif anchor := _anchor(dispute):
        is_credit = dispute.reason is not None and Clock.NOTICE not in dispute.reason.clocks
        rule = "notice-credit" if is_credit else "notice"
        yield _notice("notice", "Last day for Amex to have your notice.", *anchor, rule, today)


def _notice(
    key: str, what: str, anchor: date, counted_from: str, rule: str, today: date
) -> Deadline:
    return _for_us_to_keep(_deadline(key, what, anchor + _days(rule), counted_from, rule, today))


def _anchor(dispute: Dispute) -> tuple[date, str] | None:
    """Return the day that the notice is counted from, never later than the law's, and why."""
    if sent := dispute.transmitted_date:
        return sent, f"the day the statement was sent, {sent}"
    if closing := dispute.closing_date:
        return closing, (
            f"the closing date {closing}, which is safe: the statement was sent then or later"
        )
    if dispute.reason and Clock.NOTICE not in dispute.reason.clocks:
        if dispute.return_accepted is None:
            return None
        due = _credit_due(dispute.return_accepted)
        return (
            due,
            f"the day the credit is due, {due}, for want of the closing date: safe, but early",
        )
    if day := dispute.transaction_date:
        return day, f"the transaction date {day}, for want of the closing date: safe, but early"
    return None


def _charge_notice(charge: Charge, dispute: Dispute, today: date) -> Deadline:
    if charge.closing:
        anchor, counted_from = charge.closing, f"its statement, closing {charge.closing}"
    elif dispute.closing_date:
        anchor = earliest_closing(charge.on, dispute.closing_date)
        counted_from = f"{anchor}, the earliest that its statement can have closed"
    else:
        anchor = charge.on
        counted_from = "the charge itself, for want of the closing date: safe, but early"
    what = f"Last day for Amex to have your notice of the charge of {charge.on}, ${charge.amount}."
    return _notice(
        f"notice-{charge.on}-{charge.amount}-{anchor}", what, anchor, counted_from, "notice", today
    )


def _credit_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    """Yield the second clock of a return: the credit that the merchant may have issued."""
    clocks = dispute.reason.clocks if dispute.reason else ()
    if set(clocks) >= {Clock.NOTICE, Clock.CREDIT} and dispute.return_accepted:
        due = _credit_due(dispute.return_accepted)
        closing = earliest_closing(due, dispute.closing_date) if dispute.closing_date else due
        what = "Last day for your notice of the missing credit, if the merchant issued one."
        counted_from = f"{closing}, the earliest statement that should show it"
        yield _notice("notice-credit", what, closing, counted_from, "notice-credit", today)


def earliest_closing(day: date, known: date) -> date:
    """Return the earliest day on or after `day` on which a statement can have closed.

    `known` is some closing date; cycles are a month apart, give or take `_CYCLES_VARY`.
    """
    months = (day.year - known.year) * 12 + day.month - known.month - 2
    later = (add_months(known, months + n) for n in count())
    closing = next(c for c in later if c + _CYCLES_VARY >= day)
    return max(day, closing - _CYCLES_VARY)


def _amex_windows(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.reason and Clock.AMEX not in dispute.reason.clocks:
        return
    days = {f"amex-{charge.on}": charge.on for charge in dispute.charges}
    if not days and dispute.transaction_date:
        days = {"amex": dispute.transaction_date}
    for key, day in days.items():
        what = "Amex's own window for disputes closes; exceptions are reported."
        last_day, counted_from = day + _days("amex-window"), f"the transaction date {day}"
        yield _deadline(key, what, last_day, counted_from, "amex-window", today)


def _credit_sent(return_accepted: date) -> date:
    return add_business_days(return_accepted, RULES["refund"].business_days)


def _credit_due(return_accepted: date) -> date:
    return add_business_days(_credit_sent(return_accepted), RULES["refund"].then_business_days)


def _refund(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if accepted := dispute.return_accepted:
        since = f"the day the return was accepted, {accepted}"
        sent, due = _credit_sent(accepted), _credit_due(accepted)
        what = "The merchant sends the credit."
        yield _deadline("refund-sent", what, sent, since, "refund", today)
        yield _deadline("refund-posted", "Amex posts the credit.", due, since, "refund", today)


def _after_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.is_business:
        return
    if dispute.denied_on:
        what = "Last day for Amex to have your letter that you still dispute it."
        last_day = dispute.denied_on + _days("second-letter")
        since = f"the day you received the denial, {dispute.denied_on}"
        yield _for_us_to_keep(
            _deadline("second-letter", what, last_day, since, "second-letter", today)
        )
    received = dispute.notice_received
    if received is None or find_standing(dispute, today) is Standing.LATE:
        return
    since = f"the day Amex received the notice, {received}"
    if dispute.denied_on is None:
        what = "Amex acknowledges your notice in writing, unless it has resolved it."
        day = received + _days("acknowledgment")
        yield _deadline("acknowledgment", what, day, since, "acknowledgment", today)
        day, cycles = resolution(dispute, received)
        what, why = "Amex resolves it, and tells you in writing.", f"{since}; {cycles}"
        yield _deadline("resolution", what, day, why, "resolution", today)
    what = "Safe last day to sue over a violation of these rules."
    day = add_months(received, RULES["suing"].months) - _ONE_DAY
    why = f"{since}: no violation can be earlier"
    yield _deadline("suing", what, day, why, "suing", today)


def resolution(dispute: Dispute, received: date) -> tuple[date, str]:
    """Return the day by which Amex resolves it, and what makes it that day.

    The cycle in which the notice arrives does not count; on its last day the rule is silent, and
    only the days of the rule are sure.
    """
    outer, days = received + _days("resolution"), f"{RULES['resolution'].days} days"
    closings = (closing for closing in _closings(dispute) if closing >= received)
    partial = next(closings, None)
    if partial is None or partial == received:
        return outer, days
    first, second = next(closings), next(closings)
    if second > outer:
        return outer, days
    assumed = "" if dispute.next_closings else ", if statements close a month apart"
    return second, f"two complete cycles close {first} and {second}{assumed}"


def _closings(dispute: Dispute) -> Iterator[date]:
    """Yield closing dates from the first known on: those given, and where none was, monthly."""
    known = sorted({*filter(None, (dispute.closing_date,)), *dispute.next_closings})
    if not known:
        return
    for closing, following in pairwise(known):
        yield closing
        for skipped in _months_from(closing):
            if skipped + _CYCLES_VARY >= following:
                break
            yield skipped
    yield known[-1]
    yield from _months_from(known[-1])


def _months_from(closing: date) -> Iterator[date]:
    return (add_months(closing, n) for n in count(1))


def _complaint(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.complained_on:
        yield from complaint_deadlines(dispute.complained_on, today)

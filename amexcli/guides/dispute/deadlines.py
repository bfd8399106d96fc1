"""The deadlines of a dispute: what must happen by when, counted from what, by which rule.

Days are calendar days, and day n counts, unless a rule says business days.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count

from amexcli.business_days import add_business_days, last_business_day, last_mail_day
from amexcli.dates import add_months
from amexcli.document import Deadline
from amexcli.facts.reasons import Clock
from amexcli.facts.rules import RULES
from amexcli.guides.dispute.dispute import Charge, Dispute
from amexcli.guides.dispute.words import Standing

NOTICE_DAYS = timedelta(days=60)
_MAIL_DAYS = timedelta(days=10)
_AMEX_DAYS = timedelta(days=120)
_ACKNOWLEDGE_DAYS = timedelta(days=30)
_RESOLVE_DAYS = timedelta(days=90)
_SECOND_LETTER_DAYS = timedelta(days=10)
_CFPB_DAYS = (timedelta(days=15), timedelta(days=60))
_AUTOPAY_BUSINESS_DAYS = 3
_MERCHANT_BUSINESS_DAYS, _ISSUER_BUSINESS_DAYS = 7, 3
_ONE_DAY = timedelta(days=1)


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


def find_standing(dispute: Dispute, deadlines: Iterable[Deadline], today: date) -> Standing:
    """Return where the dispute stands: late only if every notice is."""
    if dispute.is_business:
        return Standing.BUSINESS
    last_days = [d.last_day for d in deadlines if d.key.startswith("notice")]
    return Standing.LATE if last_days and max(last_days) < today else Standing.IN_TIME


def _deadline(
    key: str, what: str, day: date, counted_from: str, rule: str, today: date
) -> Deadline:
    return Deadline(key, what, day, counted_from, RULES[rule].cited, today)


def _before_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.is_business or dispute.notice_received:
        return
    notices = list(_notices(dispute, today))
    yield from notices
    if ahead := [notice for notice in notices if notice.last_day >= today]:
        first = min(ahead, key=lambda notice: notice.by)
        mail_by = last_mail_day(first.last_day - _MAIL_DAYS)
        counted_from = f"{_MAIL_DAYS.days} days before {first.last_day}"
        yield _deadline("mail", "Mail the notice.", mail_by, counted_from, "mail-early", today)
    if dispute.payment_date and not dispute.is_paid:
        yield _deadline(
            "autopay",
            "Amex has your notice, so that its AutoPay leaves the disputed amount out.",
            add_business_days(dispute.payment_date, -_AUTOPAY_BUSINESS_DAYS),
            f"the payment date {dispute.payment_date}, 3 business days back",
            "autopay",
            today,
        )


def _notices(dispute: Dispute, today: date) -> Iterator[Deadline]:
    clocks = dispute.reason.clocks if dispute.reason else (Clock.NOTICE,)
    if dispute.charges:
        for charge in dispute.charges:
            yield _charge_notice(charge, dispute, today)
    elif anchor := _anchor(dispute):
        is_credit = Clock.NOTICE not in clocks
        rule = "notice-credit" if is_credit else "notice"
        yield _notice("notice", "Amex has your written notice.", *anchor, rule, today)
    if Clock.CREDIT in clocks and dispute.return_accepted and dispute.closing_date:
        due = _credit_due(dispute.return_accepted)
        closing = next(day for day in _cycle(dispute.closing_date) if day >= due)
        counted_from = f"the statement closing {closing}, which should show the credit"
        what = "Amex has your written notice of the missing credit."
        yield _notice("notice-credit", what, closing, counted_from, "notice-credit", today)


def _notice(
    key: str, what: str, anchor: date, counted_from: str, rule: str, today: date
) -> Deadline:
    last_day = anchor + NOTICE_DAYS
    target = last_business_day(last_day)
    made = _deadline(key, what, last_day, counted_from, rule, today)
    return made if target == last_day else made._replace(target=target)


def _anchor(dispute: Dispute) -> tuple[date, str] | None:
    """Return the day that the 60 days are counted from, never later than the law's, and why."""
    if dispute.transmitted_date:
        return (
            dispute.transmitted_date,
            f"the day the statement was sent, {dispute.transmitted_date}",
        )
    if dispute.closing_date:
        return dispute.closing_date, (
            f"the closing date {dispute.closing_date}, which is safe: the statement was sent then"
            " or later"
        )
    if dispute.transaction_date:
        return dispute.transaction_date, (
            f"the transaction date {dispute.transaction_date}, for want of the closing date:"
            " earlier than the law asks"
        )
    return None


def _charge_notice(charge: Charge, dispute: Dispute, today: date) -> Deadline:
    what = f"Amex has your written notice of the charge of {charge.on}, ${charge.amount}."
    if charge.closing or dispute.closing_date:
        closing = charge.closing or closing_after(charge.on, dispute.closing_date)
        counted_from = f"its statement, closing {closing}"
    else:
        closing = charge.on
        counted_from = "the charge itself, for want of the closing date: earlier than the law asks"
    return _notice(f"notice-{charge.on}", what, closing, counted_from, "notice", today)


def closing_after(day: date, known: date | None) -> date:
    """Return the first closing date on or after `day`, of the monthly cycle that `known` is in."""
    if known is None:
        return day
    months = (day.year - known.year) * 12 + day.month - known.month - 1
    return next(c for n in count(months) if (c := add_months(known, n)) >= day)


def _cycle(closing: date) -> Iterator[date]:
    """Yield this closing date and those after it, a month apart; month ends stay month ends."""
    return (add_months(closing, n) for n in count())


def _amex_windows(dispute: Dispute, today: date) -> Iterator[Deadline]:
    if dispute.reason and Clock.AMEX not in dispute.reason.clocks:
        return
    days = {f"amex-{charge.on}": charge.on for charge in dispute.charges}
    if not days and dispute.transaction_date:
        days = {"amex": dispute.transaction_date}
    for key, day in days.items():
        what = "Amex's own window for disputes closes; exceptions are reported."
        last_day, counted_from = day + _AMEX_DAYS, f"the transaction date {day}"
        yield _deadline(key, what, last_day, counted_from, "amex-window", today)


def _credit_due(return_accepted: date) -> date:
    sent = add_business_days(return_accepted, _MERCHANT_BUSINESS_DAYS)
    return add_business_days(sent, _ISSUER_BUSINESS_DAYS)


def _refund(dispute: Dispute, today: date) -> Iterator[Deadline]:
    accepted = dispute.return_accepted
    if accepted:
        since = f"the day the return was accepted, {accepted}"
        sent = add_business_days(accepted, _MERCHANT_BUSINESS_DAYS)
        yield _deadline(
            "refund-sent", "The merchant sends the credit.", sent, since, "refund", today
        )
        posted = _credit_due(accepted)
        yield _deadline("refund-posted", "Amex posts the credit.", posted, since, "refund", today)


def _after_the_notice(dispute: Dispute, today: date) -> Iterator[Deadline]:
    received = dispute.notice_received
    if received is None or dispute.is_business:
        return
    since = f"the day Amex received the notice, {received}"
    yield _deadline(
        "acknowledgment",
        "Amex has acknowledged your notice in writing.",
        received + _ACKNOWLEDGE_DAYS,
        since,
        "acknowledgment",
        today,
    )
    resolve_by, by_cycles = resolution(dispute, received)
    counted_from = f"{since}; {by_cycles}" if by_cycles else f"{since}: 90 days"
    what = "Amex has resolved it."
    yield _deadline("resolution", what, resolve_by, counted_from, "resolution", today)
    yield _deadline(
        "suing",
        "Last day to sue over a violation of these rules.",
        add_months(received, 12) - _ONE_DAY,
        f"{since}: no violation can be earlier",
        "suing",
        today,
    )
    if dispute.denied_on:
        yield _deadline(
            "second-letter",
            "Amex has your letter that you still dispute it.",
            dispute.denied_on + _SECOND_LETTER_DAYS,
            f"the day you received the denial, {dispute.denied_on}",
            "second-letter",
            today,
        )


def resolution(dispute: Dispute, received: date) -> tuple[date, str]:
    """Return the day by which Amex resolves it, and the cycles that make it so, or "".

    The cycle in which the notice arrives does not count; on its last day the rule is silent, and
    only the 90 days are sure.
    """
    outer = received + _RESOLVE_DAYS
    closings = _closings_from(dispute, received)
    partial = next(closings, None)
    if partial is None or partial == received:
        return outer, ""
    first, second = next(closings), next(closings)
    if second > outer:
        return outer, ""
    return second, f"the two complete cycles after it close {first} and {second}"


def _closings_from(dispute: Dispute, day: date) -> Iterator[date]:
    """Yield the closing dates on or after `day`: those given, then a month apart."""
    if dispute.next_closings:
        given = dispute.next_closings
        yield from (closing for closing in given if closing >= day)
        later = (closing for closing in _cycle(given[-1]) if closing > given[-1])
        yield from (closing for closing in later if closing >= day)
    elif dispute.closing_date:
        yield from (closing for closing in _cycle(dispute.closing_date) if closing >= day)


def _complaint(dispute: Dispute, today: date) -> Iterator[Deadline]:
    sent = dispute.complained_on
    if sent:
        since = f"the day the complaint was sent, {sent}"
        for key, what, days in (
            ("cfpb-response", "Amex answers the CFPB complaint.", _CFPB_DAYS[0]),
            ("cfpb-final", "Amex gives the CFPB its final answer.", _CFPB_DAYS[1]),
        ):
            yield _deadline(key, what, sent + days, since, "cfpb-response", today)

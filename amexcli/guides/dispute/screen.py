"""The dispute checklist on one screen: what to do now and by when, what to say and to pay."""

from collections.abc import Iterator
from datetime import date

from amexcli.document import Block, Deadline, Fields
from amexcli.facts.reasons import BASE_EVIDENCE
from amexcli.guides.citing import cite
from amexcli.guides.dispute.deadlines import (
    find_doubts,
    find_missed,
    is_pressing,
    open_notices,
)
from amexcli.guides.dispute.now import (
    Found,
    first_steps,
    merchant_reply_by,
    past_charges,
    ways_left,
)
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.words import (
    ASSUMED_CONSUMER,
    BY_LETTER,
    BY_THE_FASTEST,
    COST_OF_FRAUD,
    DO_NOT,
    DOUBTS_IN_SHORT,
    FILE,
    HANDS_OFF,
    KEPT,
    LEFT_IN_SHORT,
    MAY_STILL_COUNT,
    MISSED_IN_SHORT,
    NO_DATE,
    NO_REASON,
    PAY,
    PAY_DENIED,
    PAY_FRAUD,
    PAY_FRAUD_DENIED,
    PAY_FRAUD_PAID,
    PAY_OR_WITHHOLD,
    PAY_PAID,
    SAY_FRAUD,
    WRITE_FRAUD,
    WRITE_NOTICE,
    Doubt,
    Left,
    Standing,
)
from amexcli.guides.screens import CALL, Row, rows_of
from amexcli.values.certainty import Certainty
from amexcli.values.dates import format_short_day

_FAR_OFF = ("suing", "amex-2")
"""Deadlines that do not matter on the first day: to sue, and Amex's window for each of several."""


def screen_of(
    dispute: Dispute, standing: Standing, deadlines: Found, today: date
) -> tuple[Block, ...]:
    """Return what the first screen says, the most important first."""
    return (Fields(tuple(_rows(dispute, standing, deadlines, today))),)


def _rows(dispute: Dispute, standing: Standing, deadlines: Found, today: date) -> Iterator[Row]:
    if dispute.card is None:
        yield "CARD", cite(ASSUMED_CONSUMER)
    if dispute.is_fraud:
        yield "CALL", f"{CALL} {cite(HANDS_OFF)}"
        if not dispute.denied_on:
            yield "SAY", f'"{SAY_FRAUD}"'
    elif dispute.reason and dispute.reason.is_call_first:
        yield "CALL", CALL
    if dispute.reason is None:
        yield "REASON", NO_REASON
    yield from _missed(dispute, today)
    yield from _to_do(dispute, standing, deadlines, today)
    yield "PAY", cite(_pay(dispute, standing))
    if dispute.is_fraud:
        yield "COST", cite(COST_OF_FRAUD)
    if not _has_written(dispute) and standing is not Standing.BUSINESS:
        yield "ALSO", cite(FILE[standing])
    if dispute.notice_received is None:
        if not dispute.is_fraud:
            yield "SAY", f'"{_opening(dispute)}"'
        yield "EVIDENCE", _evidence(dispute)
    if not (dispute.reason and dispute.reason.never):
        yield "DON'T", DO_NOT


def _has_written(dispute: Dispute) -> bool:
    """Whether Amex has the notice, or has answered."""
    return bool(dispute.notice_received or dispute.denied_on)


def _pay(dispute: Dispute, standing: Standing) -> str:
    if dispute.is_fraud and dispute.is_paid and not standing.holds:
        return PAY_FRAUD_PAID
    if dispute.is_paid:
        return PAY_PAID
    if standing is Standing.LATE and (dispute.is_quality or Left.CLAIMS in ways_left(dispute)):
        return PAY_OR_WITHHOLD
    if dispute.is_fraud and dispute.denied_on:
        return PAY_FRAUD_DENIED
    if dispute.is_fraud and not standing.holds:
        return PAY_FRAUD[standing]
    return PAY_DENIED if dispute.denied_on and standing.holds else PAY[standing]


def _missed(dispute: Dispute, today: date) -> Iterator[Row]:
    """Yield what Amex has not done in its time, and the letter for it."""
    for missed in find_missed(dispute, today)[:1]:
        duty, then = MISSED_IN_SHORT[missed.key]
        yield (
            "LATE",
            f"Amex had until {missed.until(lambda day: format_short_day(day, today))} to {duty}."
            f" {cite(then)}",
        )


def _to_do(dispute: Dispute, standing: Standing, deadlines: Found, today: date) -> Iterator[Row]:
    has_written = _has_written(dispute)
    if dispute.is_fraud and not standing.holds:
        yield "WRITE", cite(WRITE_FRAUD)
    elif standing is Standing.LATE and not has_written:
        yield from _first(dispute, standing)
        yield from _left(dispute)
    elif standing.holds and not has_written:
        if doubts := find_doubts(dispute, today):
            yield "TODAY", _in_doubt(dispute, doubts[0], today)
        elif _is_mail_too_slow(deadlines):
            is_safe = open_notices(deadlines)[0].certainty is Certainty.SAFE
            more = f" {cite(MAY_STILL_COUNT)}" if is_safe else ""
            yield "TODAY", f"{BY_THE_FASTEST}{more}"
        yield from (("OLD ONES", said) for said in past_charges(dispute, standing, today))
        yield from _first(dispute, standing)
        yield from _ask_merchant(dispute, deadlines, today)
        if not open_notices(deadlines):
            yield "DATES", cite(NO_DATE)
    if dispute.denied_on:
        yield "TODAY", "Ask Amex for copies of the documents it relied on (--letter documents)."
    if not has_written and standing is Standing.BUSINESS:
        yield from _first(dispute, standing)
        yield from _ask_merchant(dispute, deadlines, today)
        yield "TODAY", cite(FILE[standing])
    is_said = is_pressing(dispute, today) and not dispute.charges
    hidden = ("notice",) if is_said or (dispute.is_fraud and not standing.holds) else ()
    yield from rows_of((d for d in deadlines if _matters(d, hidden)), how=BY_LETTER)
    if dispute.is_quality and not (has_written or dispute.is_paid):
        yield "KEPT IT?", cite(KEPT)
    if dispute.reason and dispute.reason.never:
        yield "DON'T", cite(" ".join(dispute.reason.never))


def _in_doubt(dispute: Dispute, doubt: Doubt, today: date) -> str:
    """Return what to do today about a notice that may be in time, and why it only may."""
    now = BY_THE_FASTEST if is_pressing(dispute, today) else WRITE_NOTICE
    return f"{now} It may still be in time: {cite(DOUBTS_IN_SHORT[doubt])}"


def _left(dispute: Dispute) -> Iterator[Row]:
    """Yield what the screen has room for of what is left once the days of the notice are over."""
    said = {**LEFT_IN_SHORT, Left.REASON: dispute.reason.late if dispute.reason else ""}
    short = [said[way] for way in ways_left(dispute) if way in said]
    yield from (("STILL OPEN" if not n else "", cite(line)) for n, line in enumerate(short))


def _matters(deadline: Deadline, said: tuple[str, ...]) -> bool:
    """Whether a row says something new; `said` is what the screen says of days that have passed."""
    if deadline.key.startswith(_FAR_OFF) or _is_missed_mail(deadline):
        return False
    return deadline.days_left >= 0 or not deadline.key.startswith(("amex", *said))


def _is_missed_mail(deadline: Deadline) -> bool:
    """Whether it is the day to mail the notice, and has passed: the fastest way is left."""
    return deadline.key == "mail" and deadline.days_left < 0


def _is_mail_too_slow(deadlines: Found) -> bool:
    """Whether a notice can still arrive in time, but not by ordinary mail."""
    return any(map(_is_missed_mail, deadlines)) and bool(open_notices(deadlines))


def _first(dispute: Dispute, standing: Standing) -> Iterator[Row]:
    return (("FIRST", cite(step)) for step in first_steps(dispute, standing))


def _ask_merchant(dispute: Dispute, deadlines: Found, today: date) -> Iterator[Row]:
    if dispute.reason is not None and not dispute.reason.ask_merchant:
        return
    if reply_by := merchant_reply_by(deadlines, today):
        until = format_short_day(reply_by, today)
        yield (
            "TODAY",
            f"Write to the merchant, and ask for an answer by {until} (--letter merchant).",
        )
    else:
        yield "TODAY", "Write to the merchant (--letter merchant) and to Amex. Don't wait."


def _opening(dispute: Dispute) -> str:
    merchant = dispute.merchant if dispute.has_merchant else None
    about = ", ".join(filter(None, (merchant, _amount(dispute))))
    error = dispute.reason.error if dispute.reason else "[what happened]"
    return f"I'm reporting an error on my statement: {about}. It's {error}."


def _amount(dispute: Dispute) -> str:
    return f"${dispute.disputed}" if dispute.disputed else "$[amount]"


def _evidence(dispute: Dispute) -> str:
    own = dispute.reason.evidence if dispute.reason else ()
    items = {item.key for item in (*own, *BASE_EVIDENCE)}
    return f"You have {len(items & {*dispute.have})} of {len(items)}. The list: --section evidence"

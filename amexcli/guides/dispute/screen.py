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
    explain_doubt,
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
    FILE,
    HANDS_OFF,
    KEPT,
    LEFT_IN_SHORT,
    MAY_STILL_COUNT,
    MISSED_IN_SHORT,
    NO_DATE,
    NO_REASON,
    ON_CONDITION,
    PAY,
    PAY_DENIED,
    PAY_FRAUD_DENIED,
    PAY_OR_WITHHOLD,
    PAY_PAID,
    SAY_FRAUD,
    SEND_TODAY,
    WRITE_FRAUD,
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
        yield "SAY", f'"{SAY_FRAUD}"'
    elif dispute.reason and dispute.reason.is_call_first:
        yield "CALL", CALL
    if dispute.reason is None:
        yield "REASON", NO_REASON
    yield from _missed(dispute, today)
    yield from _to_do(dispute, standing, deadlines, today)
    if dispute.is_fraud:
        yield "COST", cite(COST_OF_FRAUD)
    if dispute.notice_received is None:
        if not dispute.is_fraud:
            yield "SAY", f'"{_opening(dispute)}"'
        yield "EVIDENCE", _evidence(dispute)
    yield "PAY", cite(_pay(dispute, standing))
    if not (dispute.reason and dispute.reason.never):
        yield "DON'T", DO_NOT


def _pay(dispute: Dispute, standing: Standing) -> str:
    if dispute.is_paid:
        return PAY_PAID
    if standing is Standing.LATE and (dispute.is_quality or Left.CLAIMS in ways_left(dispute)):
        return PAY_OR_WITHHOLD
    if dispute.denied_on is None or not standing.holds:
        return PAY[standing]
    return PAY_FRAUD_DENIED if dispute.is_fraud else PAY_DENIED


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
    has_written = bool(dispute.notice_received or dispute.denied_on)
    if dispute.is_fraud and not standing.holds and not dispute.denied_on:
        yield "WRITE", cite(WRITE_FRAUD)
    elif standing is Standing.LATE and not has_written:
        short = [LEFT_IN_SHORT[way] for way in ways_left(dispute) if way in LEFT_IN_SHORT]
        yield from (("STILL OPEN" if not n else "", cite(said)) for n, said in enumerate(short))
    elif standing.holds and not has_written:
        if doubts := find_doubts(dispute, today):
            now = SEND_TODAY if is_pressing(dispute, today) else ON_CONDITION
            letter = "Write it: --letter billing-error."
            yield "TODAY", f"{now} {letter} {explain_doubt(doubts[0], dispute)}"
        elif _is_mail_too_slow(deadlines):
            is_safe = open_notices(deadlines)[0].certainty is Certainty.SAFE
            more = f" {cite(MAY_STILL_COUNT)}" if is_safe else ""
            yield "TODAY", f"{BY_THE_FASTEST}{more}"
        yield from (("OLD ONES", said) for said in past_charges(dispute, standing, today))
        yield from (("FIRST", cite(step)) for step in _first(dispute))
        yield from _ask_merchant(dispute, deadlines, today)
        if not open_notices(deadlines):
            yield "DATES", cite(NO_DATE)
    if dispute.denied_on:
        yield "TODAY", "Ask Amex for copies of the documents it relied on (--letter documents)."
    if not has_written and standing is Standing.BUSINESS:
        yield "TODAY", cite(FILE[standing])
    near = (d for d in deadlines if not d.key.startswith(_FAR_OFF) and not _is_missed_mail(d))
    yield from rows_of(near, how=BY_LETTER)
    if dispute.is_quality and not (has_written or dispute.is_paid):
        yield "KEPT IT?", cite(KEPT)
    if dispute.reason and dispute.reason.never:
        yield "DON'T", cite(" ".join(dispute.reason.never))
    if not has_written and standing is not Standing.BUSINESS:
        yield "ALSO", cite(FILE[standing])


def _is_missed_mail(deadline: Deadline) -> bool:
    """Whether it is the day to mail the notice, and has passed: the fastest way is left."""
    return deadline.key == "mail" and deadline.days_left < 0


def _is_mail_too_slow(deadlines: Found) -> bool:
    """Whether a notice can still arrive in time, but not by ordinary mail."""
    return any(map(_is_missed_mail, deadlines)) and bool(open_notices(deadlines))


def _first(dispute: Dispute) -> tuple[str, ...]:
    return dispute.reason.first if dispute.reason else ()


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
    about = ", ".join(filter(None, (dispute.merchant, _amount(dispute))))
    error = dispute.reason.error if dispute.reason else "[what happened]"
    return f"I'm reporting an error on my statement: {about}. It's {error}."


def _amount(dispute: Dispute) -> str:
    return f"${dispute.disputed}" if dispute.disputed else "$[amount]"


def _evidence(dispute: Dispute) -> str:
    own = dispute.reason.evidence if dispute.reason else ()
    items = {item.key for item in (*own, *BASE_EVIDENCE)}
    return f"You have {len(items & {*dispute.have})} of {len(items)}. The list: --section evidence"

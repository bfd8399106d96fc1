"""What to do now: the first lines of the checklist, for somebody who reads no further."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeAlias

from amexcli.document import Block, Caution, Deadline, Points, Steps
from amexcli.facts.reasons import IF_NOT_YOURS, Clock
from amexcli.facts.rules import RULES
from amexcli.guides.citing import cite
from amexcli.guides.dispute.deadlines import (
    both_days,
    closed_charges,
    find_doubts,
    find_missed,
    is_due_today,
    is_pressing,
    open_notices,
    pressing_clocks,
)
from amexcli.guides.dispute.record import CLAIMS, Dispute
from amexcli.guides.dispute.words import (
    ABOUT_FRAUD,
    ADD_DUE_DATE,
    BOTH_RUN,
    CHARGES_DOUBTFUL,
    CHARGES_LATE,
    CHARGES_UNKNOWN,
    DOUBTS,
    LEFT,
    MISSED,
    ON_CONDITION,
    PLACES,
    SEND_TODAY,
    STOP_FRAUD,
    Doubt,
    Left,
    Standing,
)
from amexcli.values.certainty import Certainty
from amexcli.values.dates import format_day

_A_WEEK = timedelta(weeks=1)
_TIME_TO_MAIL = timedelta(weeks=2)

Found: TypeAlias = tuple[Deadline, ...]


def steps_now(
    dispute: Dispute, standing: Standing, deadlines: Found, today: date
) -> Iterator[Block]:
    """Yield what to do first, by the facts of the dispute."""
    yield from _missed(dispute, today)
    yield from _doubtful(dispute, today)
    if dispute.notice_received or dispute.denied_on:
        yield Steps(tuple(_wait(dispute, standing, deadlines, today)))
        if dispute.is_fraud:
            lines = ("If you haven't called yet, call now.", *ABOUT_FRAUD[standing])
            yield Points(tuple(map(cite, lines)))
        elif standing is Standing.LATE:
            yield Steps(tuple(_when_late(dispute, deadlines)))
    elif dispute.is_fraud:
        yield Steps((*map(cite, STOP_FRAUD), *_write(dispute, standing, deadlines, today)))
        yield Points(tuple(map(cite, ABOUT_FRAUD[standing])))
    elif standing is Standing.LATE:
        yield Caution("The formal billing-error route looks closed. What's left, in this order:")
        yield Steps(tuple(_when_late(dispute, deadlines)))
    else:
        yield Steps(
            (
                *map(cite, first_steps(dispute, standing)),
                *_ask_merchant(dispute, deadlines, today),
                *_write(dispute, standing, deadlines, today),
                *_file(standing, deadlines),
            )
        )
        yield from map(Caution, past_charges(dispute, standing, today))
    if standing is Standing.BUSINESS:
        yield Caution(cite("This is a business card. {business}"))
    elif dispute.is_quality:
        yield Points(tuple(map(cite, _keep_or_return(dispute))))


def first_steps(dispute: Dispute, standing: Standing) -> Iterator[str]:
    """Yield what comes before everything else, by the reason; {rule} is to be cited."""
    if reason := dispute.reason:
        if standing is not Standing.LATE or reason.is_call_first:
            yield from reason.first
        if standing is Standing.LATE and reason.late_first:
            yield reason.late_first


def _missed(dispute: Dispute, today: date) -> Iterator[Block]:
    """Yield what Amex has not done in its time, and what it owes for that."""
    for missed in find_missed(dispute, today)[:1]:
        duty, then = MISSED[missed.key]
        yield Caution(f"Amex had until {missed.until(format_day)} to {duty}. {cite(then)}")


def _doubtful(dispute: Dispute, today: date) -> Iterator[Block]:
    """Yield why the notice may or may not be in time."""
    if doubts := find_doubts(dispute, today):
        if not dispute.notice_received:
            yield Caution(SEND_TODAY if is_pressing(dispute, today) else ON_CONDITION)
        yield Points(tuple(explain_doubt(doubt, dispute) for doubt in doubts))


def explain_doubt(doubt: Doubt, dispute: Dispute) -> str:
    """Return on what it depends, and which date would settle it."""
    asked = f" {ADD_DUE_DATE}" if doubt is Doubt.SENT and not dispute.due_date else ""
    return cite(f"{DOUBTS[doubt]}{asked}")


def _wait(dispute: Dispute, standing: Standing, deadlines: Found, today: date) -> Iterator[str]:
    """Yield what to watch for and to answer, once Amex has the notice or has decided."""
    by_key = {deadline.key: deadline for deadline in deadlines}
    if dispute.notice_received:
        yield f"Amex received your notice on {format_day(dispute.notice_received)}. Keep the proof."
    if standing is Standing.LATE and dispute.notice_received:
        yield cite(
            "It seems to have arrived after the {notice.days} days, so the rules on it may not bind"
            " Amex."
        )
    if dispute.denied_on:
        yield "Amex denied it. Ask today for copies of the documents (--letter documents)."
        if dispute.notice_received is None:
            yield from _write(dispute, standing, deadlines, today)
        if letter := by_key.get("second-letter"):
            last = by_key.get("second-letter-last")
            yield cite(_answer_denial(letter, last, is_sure=bool(dispute.notice_received)))
    if acknowledgment := by_key.get("acknowledgment"):
        yield _expect(acknowledgment)
    if expected := by_key.get("resolution"):
        yield _expect(expected, by_key.get("resolution-latest"))


def _answer_denial(letter: Deadline, last: Deadline | None, *, is_sure: bool) -> str:
    if letter.last_day < letter.today and last and last.last_day >= last.today:
        return (
            "If you still dispute it, say so in writing today (--letter still-disputed). The safe"
            f" day has passed, but the last day can be {format_day(last.last_day)}."
            f" {{second_letter}}"
        )
    if letter.last_day < letter.today:
        return (
            f"The deadline for your second letter, {format_day((last or letter).last_day)}, has"
            ' passed. Write anyway, and see "If it is denied, or nobody answers".'
        )
    why = (
        "{second_letter}"
        if is_sure
        else "If your notice was late, this may not bind Amex. Write anyway (our advice)."
    )
    return (
        f"If you still dispute it, say so in a letter that arrives by {format_day(letter.by)}"
        f" (--letter still-disputed). {why}"
    )


def _expect(deadline: Deadline, latest: Deadline | None = None) -> str:
    """Return what to watch for, and the deadline. After `latest`, Amex is late in any case."""
    last = latest or deadline
    if last.days_left < 0:
        return (
            f"{deadline.what} The deadline was {format_day(last.last_day)}{deadline.note}. If"
            " that didn't happen, write again with proof of delivery, and complain to the CFPB."
        )
    until = both_days(deadline.last_day, last.last_day, format_day)
    return f"{deadline.what} The deadline is {until}{deadline.note}. Watch for the letter."


def _ask_merchant(dispute: Dispute, deadlines: Found, today: date) -> Iterator[str]:
    if dispute.reason is not None and not dispute.reason.ask_merchant:
        return
    reply_by = merchant_reply_by(deadlines, today)
    if reply_by is None:
        yield "Don't wait for the merchant any longer. Write to the merchant and to Amex today."
    elif any(d.key == "refund-posted" and d.by == reply_by for d in deadlines):
        yield cite(f"Wait for the credit until {format_day(reply_by)}. {{refund}}")
    else:
        yield (
            f"Ask the merchant in writing, today, and give them until {format_day(reply_by)} to"
            f" answer (our advice). {cite(BOTH_RUN)}"
        )


def merchant_reply_by(deadlines: Found, today: date) -> date | None:
    """Return until when to wait for the merchant, or None if there is no time left to wait.

    A credit has its ten business days; nothing is waited for past what leaves time for the notice.
    """
    due = [d.last_day for d in deadlines if d.key == "refund-posted" and d.last_day > today]
    notices = open_notices(deadlines)
    latest = min((n.last_day - _TIME_TO_MAIL for n in notices), default=date.max)
    reply_by = min(max([today + _A_WEEK, *due]), latest)
    return reply_by if reply_by > today else None


def _write(dispute: Dispute, standing: Standing, deadlines: Found, today: date) -> Iterator[str]:
    """Yield the step of the written notice, which is what the law counts."""
    if not standing.holds:
        return
    if_refused = "If you refused or returned it: send" if dispute.is_quality else "Send"
    notices = open_notices(deadlines)
    if not notices:
        yield cite(
            f"{if_refused} Amex a written notice, today if the charge is old. It may still be in"
            " time: the {notice.days} days run from the first statement that shows it, so find"
            " its closing date and add --closing-date MM/DD{notice.mark}."
        )
        return
    first = notices[0]
    if is_due_today(dispute, today):
        yield (
            f"{if_refused} Amex the written notice today, by the fastest mail that gives you proof"
            " of delivery (our advice)."
        )
    else:
        if first.certainty is Certainty.DOUBTFUL:
            why = "it may be in time until then"
        else:
            or_later = " or a little later" if first.certainty is Certainty.SAFE else ""
            ends = format_day(first.last_day)
            why = f"the law's {RULES['notice'].days} days end on {ends}{or_later}"
        yield (
            f"{if_refused} Amex the written notice so it arrives by {format_day(first.by)}:"
            f" {why}{first.note}. {_mail(deadlines)}."
        )
    autopay = next((d for d in deadlines if d.key == "autopay"), None)
    if autopay and dispute.payment_date and dispute.payment_date < autopay.today:
        yield cite("AutoPay may have taken it already. {paid_already}")
    elif autopay and autopay.days_left < 0:
        yield (
            "The deadline to keep it out of AutoPay has passed. Ask Amex today to leave the"
            " amount out anyway."
        )
    elif autopay and autopay.by < first.by:
        yield f"If AutoPay pays your card, the notice must arrive by {format_day(autopay.by)}."


def _mail(deadlines: Found) -> str:
    mail = next(deadline for deadline in deadlines if deadline.key == "mail")
    if mail.days_left < 0:
        return "Send it today by the fastest mail that gives you proof of delivery (our advice)"
    return f"Mail it by {format_day(mail.by)} (our advice)"


def _file(standing: Standing, deadlines: Found) -> Iterator[str]:
    windows = (d for d in deadlines if d.key.startswith("amex") and d.days_left >= 0)
    window = next(windows, None)
    by = f", best by {format_day(window.by)}" if window else ""
    if standing is Standing.BUSINESS:
        yield f"File it online or by phone{by}."
    else:
        yield f"File it online or by phone as well{by}: faster, but no substitute for the notice."


def past_charges(dispute: Dispute, standing: Standing, today: date) -> Iterator[str]:
    """Yield which of several charges are surely late, and which only may be."""
    if not standing.holds:
        return
    pressing = [clock for clock in pressing_clocks(dispute, today) if clock.charge]
    for form, past in (
        (CHARGES_LATE, closed_charges(dispute, today)),
        (CHARGES_DOUBTFUL, [c.charge for c in pressing if c.charge and c.statement]),
        (CHARGES_UNKNOWN, [c.charge for c in pressing if c.charge and not c.statement]),
    ):
        if past:
            yield form.format("; ".join(format_day(charge.on) for charge in past))


def _when_late(dispute: Dispute, deadlines: Found) -> Iterator[str]:
    """Yield what is left once the days of the notice are over, the strongest first."""
    reason = dispute.reason
    yield from map(cite, first_steps(dispute, Standing.LATE))
    for notice in open_notices(deadlines):
        yield f"There is still time for one notice, until {format_day(notice.by)}. {notice.what}"
    said = {
        **LEFT,
        Left.REASON: reason.late if reason else "",
        Left.FILE: _file_late(deadlines),
    }
    yield from (cite(said[way]) for way in ways_left(dispute))


def ways_left(dispute: Dispute) -> Iterator[Left]:
    """Yield what may be left once the days of the notice are over, the strongest first."""
    reason = dispute.reason
    if not dispute.notice_received:
        yield Left.NOTICE
    yield Left.LATER
    if reason is None or Clock.CREDIT in reason.clocks:
        yield Left.CREDIT
    if reason is None or reason.late == IF_NOT_YOURS:
        yield Left.FRAUD
    elif reason.late:
        yield Left.REASON
    if _may_be_claims(dispute):
        yield Left.CLAIMS
    yield Left.FILE
    if reason is None or reason.is_about_merchant:
        yield Left.MERCHANT


def _file_late(deadlines: Found) -> str:
    windows = (d for d in deadlines if d.key.startswith("amex") and d.days_left >= 0)
    if window := next(windows, None):
        return f"File with Amex online or by phone by {format_day(window.by)}{window.note}."
    return "File with Amex online or by phone anyway. People report exceptions."


def _may_be_claims(dispute: Dispute) -> bool:
    """Whether claims and defenses may be left, and are not said elsewhere on the page."""
    if dispute.is_paid or dispute.is_quality:
        return False
    if dispute.reason and not dispute.reason.may_be_claims:
        return False
    return dispute.price is None or dispute.price > CLAIMS.dollars


def _keep_or_return(dispute: Dispute) -> Iterator[str]:
    """Yield what claims and defenses ask for, and which of it is met."""
    yield "If you kept it, that isn't a billing error. {claims_and_defenses} {claims_exceptions}"
    if dispute.price is not None:
        is_over = "yes" if dispute.price > CLAIMS.dollars else "no, unless an exception applies"
        yield f"Price over ${CLAIMS.dollars}: {is_over}. It's ${dispute.price}."
    yield f"In your state or within {CLAIMS.miles} miles: {PLACES[dispute.place]}"
    yield "Still unpaid: " + (
        "no, you've paid it." if dispute.is_paid else ("keep it that way for now.")
    )

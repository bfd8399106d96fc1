"""The dates of a financial review: those that are known, and those that follow."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.guides.counting import deadline
from amexcli.guides.review.record import Review
from amexcli.values.certainty import Certainty
from amexcli.values.dates import format_day


def find_deadlines(review: Review, today: date) -> tuple[Deadline, ...]:
    """Return the known dates and those that follow from them, the earliest first."""
    return tuple(sorted(_deadlines(review, today), key=lambda deadline: deadline.by))


def _deadlines(review: Review, today: date) -> Iterator[Deadline]:
    if review.answer_by:
        since = (
            f"the letter of {format_day(review.letter_date)}"
            if review.letter_date
            else "the letter"
        )
        what = "Last day to answer, as the letter says."
        day, sure = review.answer_by, Certainty.PRACTICE
        yield Deadline("answer", what, day, since, "the letter", today, certainty=sure)
    if review.signed:
        what = "Form 4506-C must reach the IRS by this day. After that, you have to sign a new one."
        since = f"the signature of {format_day(review.signed)}"
        yield _deadline("form-4506-c", what, review.signed, since, today)
    yield from _adverse_action(review, today)
    for number, autopay in enumerate(review.autopays, 1):
        if autopay.runs:
            what = f"{autopay.name}: move it to another account before it runs."
            key = f"autopay-{number}"
            yield Deadline(key, what, autopay.runs, "what you said", "our advice", today)


def _adverse_action(review: Review, today: date) -> Iterator[Deadline]:
    """Yield the deadline for Amex's notice, and your deadline to ask for its reasons.

    Your time to ask runs from the notice, which can be earlier or later than the action.
    """
    if review.action_date and review.notice_date is None:
        since = f"the day Amex acted, {format_day(review.action_date)}"
        what = (
            "If this is an adverse action, Amex must have notified you by this day (a business card"
        )
        what += " with revenue over $1 million: in a reasonable time)."
        yield _deadline("adverse-notice", what, review.action_date, since, today)
        what = "Ask for the specific reasons by this day. The days run from the date of the notice:"
        what += " if it isn't the day Amex acted, add --notice-date."
        reasons = _deadline("adverse-reasons", what, review.action_date, since, today)
        yield reasons._replace(certainty=Certainty.DOUBTFUL)
    if review.notice_date:
        what, since = "Last day to ask for the specific reasons.", "the date of the notice"
        yield _deadline(
            "adverse-reasons",
            what,
            review.notice_date,
            f"{since}, {format_day(review.notice_date)}",
            today,
        )


def _deadline(rule: str, what: str, start: date, since: str, today: date) -> Deadline:
    """Return the end of the rule's period, which is also the deadline's key."""
    day = start + timedelta(days=RULES[rule].days)
    return deadline(rule, what, day, since, rule, today)

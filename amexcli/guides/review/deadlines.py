"""The dates of a financial review: those that are known, and those that follow."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.guides.citing import mark_of
from amexcli.guides.review.record import Review


def find_deadlines(review: Review, today: date) -> tuple[Deadline, ...]:
    """Return the dates that are known or follow, the earliest first."""
    return tuple(sorted(_deadlines(review, today), key=lambda deadline: deadline.by))


def _deadlines(review: Review, today: date) -> Iterator[Deadline]:
    if review.answer_by:
        since = f"the letter of {review.letter_date}" if review.letter_date else "the letter"
        what = "Last day to answer, as the letter says."
        yield Deadline("answer", what, review.answer_by, since, "the letter", today)
    if review.signed:
        what = "Form 4506-C must have reached the IRS; after this day a new one has to be signed."
        since = f"the signature of {review.signed}"
        yield _deadline("form-4506-c", what, review.signed, since, today)
    if review.action_date:
        since = f"the day Amex acted, {review.action_date}"
        what = "If this is an adverse action, Amex must have notified you by now (business cards of"
        what += " over $1 million revenue: in a reasonable time)."
        yield _deadline("adverse-notice", what, review.action_date, since, today)
        what = (
            "Last day to ask for the specific reasons; if the notice came earlier, count from it."
        )
        yield _deadline("adverse-reasons", what, review.action_date, since, today)
    for number, autopay in enumerate(review.autopays, 1):
        if autopay.runs:
            what = f"{autopay.name}: have it moved to another account before it runs."
            key = f"autopay-{number}"
            yield Deadline(key, what, autopay.runs, "what you said", "our advice", today)


def _deadline(rule: str, what: str, start: date, since: str, today: date) -> Deadline:
    """Return the end of the rule's period, which is also the deadline's key."""
    day = start + timedelta(days=RULES[rule].days)
    return Deadline(rule, what, day, since, RULES[rule].cited, today, note=mark_of(RULES[rule]))

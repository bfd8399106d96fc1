"""The dates of going higher: what is expected of Amex, and what is open to you, by when."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.guides.citing import mark_of
from amexcli.guides.escalate.record import Escalation

ANSWER_DAYS = timedelta(days=RULES["cfpb-response"].days)
FINAL_ANSWER_DAYS = timedelta(days=RULES["cfpb-response"].then_days)


def find_deadlines(escalation: Escalation, today: date) -> tuple[Deadline, ...]:
    """Return what can be computed from the days that are known, the earliest first."""
    found: list[Deadline] = []
    if escalation.complained_on:
        found += complaint_deadlines(escalation.complained_on, today)
    if escalation.answered_on:
        found += _feedback_deadlines(escalation.answered_on, today)
    if escalation.notice_sent:
        found += _notice_deadlines(escalation.notice_sent, today)
    if escalation.first_purchase:
        found += _rejection_deadlines(escalation.first_purchase, today)
    return tuple(sorted(found, key=lambda deadline: deadline.by))


def complaint_deadlines(sent: date, today: date) -> Iterator[Deadline]:
    """Yield by when Amex is expected to answer a complaint that the CFPB sent it that day."""
    since = f"the day the CFPB sent the complaint, {sent}"
    what = "Amex is expected to answer the complaint."
    yield _deadline("cfpb-response", what, sent + ANSWER_DAYS, since, "cfpb-response", today)
    what = "Amex is expected to give its final answer."
    yield _deadline("cfpb-final", what, sent + FINAL_ANSWER_DAYS, since, "cfpb-response", today)


def _feedback_deadlines(answered: date, today: date) -> Iterator[Deadline]:
    """Yield until when you can tell the CFPB what you think of an answer given that day."""
    since = f"the day Amex answered, {answered}"
    what = "Last day to give the CFPB feedback on the answer."
    day = answered + timedelta(days=RULES["cfpb-feedback"].days)
    yield _deadline("cfpb-feedback", what, day, since, "cfpb-feedback", today)


def _notice_deadlines(sent: date, today: date) -> Iterator[Deadline]:
    """Yield until when a claim notice sent that day can lead to mediation."""
    since = f"the day you sent the claim notice, {sent}"
    what = "Last day to ask for mediation."
    day = sent + timedelta(days=RULES["mediation"].days)
    yield _deadline("mediation", what, day, since, "mediation", today)


def _rejection_deadlines(first_purchase: date, today: date) -> Iterator[Deadline]:
    """Yield until when arbitration can be rejected, the card first used that day."""
    since = f"the first purchase with the card, {first_purchase}"
    what = "Last day to reject arbitration."
    day = first_purchase + timedelta(days=RULES["arbitration-rejection"].days)
    yield _deadline("arbitration-rejection", what, day, since, "arbitration-rejection", today)


def _deadline(key: str, what: str, day: date, since: str, rule: str, today: date) -> Deadline:
    return Deadline(key, what, day, since, RULES[rule].cited, today, note=mark_of(RULES[rule]))

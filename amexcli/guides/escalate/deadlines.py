"""The deadlines of an escalation: what Amex is expected to do, and what you can do."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.guides.counting import deadline
from amexcli.guides.escalate.record import Escalation
from amexcli.values.dates import format_day

ANSWER_DAYS = timedelta(days=RULES["cfpb-response"].days)
FINAL_ANSWER_DAYS = timedelta(days=RULES["cfpb-response"].then_days)


def find_deadlines(escalation: Escalation, today: date) -> tuple[Deadline, ...]:
    """Return what can be computed from the days that are known, the earliest first."""
    found = [*complaint_deadlines(escalation.complained_on, escalation.answered_on, today)]
    if escalation.notice_sent:
        found += _notice_deadlines(escalation.notice_sent, today)
    if escalation.first_purchase:
        found += _rejection_deadlines(escalation.first_purchase, today)
    return tuple(sorted(found, key=lambda deadline: deadline.by))


def complaint_deadlines(
    sent: date | None, answered: date | None, today: date
) -> Iterator[Deadline]:
    """Yield what follows a complaint that the CFPB sent to Amex that day, until Amex answers it.

    An answer ends the wait for one, and begins the time to tell the CFPB what you think of it.
    """
    if answered:
        since = f"the day Amex answered, {format_day(answered)}"
        what = "Last day to give the CFPB feedback on the answer."
        day = answered + timedelta(days=RULES["cfpb-feedback"].days)
        yield deadline("cfpb-feedback", what, day, since, "cfpb-feedback", today)
    elif sent:
        since = f"the day the CFPB sent the complaint, {format_day(sent)}"
        rest = (since, "cfpb-response", today)
        what = "Amex is expected to answer the complaint."
        yield deadline("cfpb-response", what, sent + ANSWER_DAYS, *rest)
        what = "Amex is expected to give its final answer."
        yield deadline("cfpb-final", what, sent + FINAL_ANSWER_DAYS, *rest)


def _notice_deadlines(sent: date, today: date) -> Iterator[Deadline]:
    """Yield until when a claim notice sent that day can lead to mediation."""
    since = f"the day you sent the claim notice, {format_day(sent)}"
    what = "Last day to ask for mediation."
    day = sent + timedelta(days=RULES["mediation"].days)
    yield deadline("mediation", what, day, since, "mediation", today)


def _rejection_deadlines(first_purchase: date, today: date) -> Iterator[Deadline]:
    """Yield until when arbitration can be rejected, the card first used that day."""
    since = f"the first purchase with the card, {format_day(first_purchase)}"
    what = "Last day to reject arbitration."
    day = first_purchase + timedelta(days=RULES["arbitration-rejection"].days)
    yield deadline("arbitration-rejection", what, day, since, "arbitration-rejection", today)

"""The written notice of a case: its days, and Amex's, run on while a promise isn't due yet."""

from collections.abc import Callable, Mapping
from datetime import date

from amexcli.document import Deadline
from amexcli.guides.citing import cite
from amexcli.guides.escalate.record import Escalation


def open_clocks(facts: Mapping[str, object], today: date) -> list[Deadline]:
    """Return when the notice of the case's dispute has to arrive, the earliest deadline first."""
    if not facts:
        return []
    # Loading another guide takes a third of a start, and most ladders have no case.
    from amexcli.guides.dispute.deadlines import find_deadlines, open_notices
    from amexcli.guides.dispute.guide import GUIDE as DISPUTE

    return open_notices(find_deadlines(DISPUTE.record_of(facts), today))


def missed_duty(escalation: Escalation, today: date, show: Callable[[date], str]) -> str:
    """Return what Amex hasn't done about the notice in its time, and what then; "" if nothing."""
    if not escalation.facts.get("notice_received"):
        return ""
    from amexcli.guides.dispute.deadlines import find_missed
    from amexcli.guides.dispute.guide import GUIDE as DISPUTE
    from amexcli.guides.dispute.words import MISSED_IN_SHORT

    for missed in find_missed(DISPUTE.record_of(escalation.facts), today)[:1]:
        duty, then = MISSED_IN_SHORT[missed.key]
        # There it's an option of the page that you're on, and here of another command.
        letter = f"amex dispute-checklist --case {escalation.case} --letter"
        then = cite(then).replace("--letter", letter)
        return f"Amex had until {missed.until(show)} to {duty}. {then}"
    return ""

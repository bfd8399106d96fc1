"""The written notice of a case: its days run on, even while a promise isn't due yet."""

from collections.abc import Mapping
from datetime import date

from amexcli.document import Deadline


def open_clocks(facts: Mapping[str, object], today: date) -> list[Deadline]:
    """Return when the notice of the case's dispute has to arrive, the earliest deadline first."""
    if not facts:
        return []
    # Loading another guide takes a third of a start, and most ladders have no case.
    from amexcli.guides.dispute.deadlines import find_deadlines, open_notices
    from amexcli.guides.dispute.guide import GUIDE as DISPUTE

    return open_notices(find_deadlines(DISPUTE.record_of(facts), today))

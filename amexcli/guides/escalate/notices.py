"""The written notice of a case: its days run on, whatever was promised meanwhile."""

from collections.abc import Mapping
from datetime import date

from amexcli.document import Deadline
from amexcli.guides.dispute.deadlines import find_deadlines, open_notices
from amexcli.guides.dispute.guide import GUIDE as DISPUTE


def open_clocks(facts: Mapping[str, object], today: date) -> list[Deadline]:
    """Return by when the notice of the case's dispute has to arrive, the earliest first."""
    return open_notices(find_deadlines(DISPUTE.record_of(facts), today))

"""What the user says about a card and its annual fee."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from amexcli.guides.retention.deadlines import Account
from amexcli.guides.retention.sums import ELSEWHERE
from amexcli.store.entry import Offer


class Answers(NamedTuple):
    """What the user says."""

    card: str = ""
    closing_date: date | None = None
    fee_date: date | None = None
    opened: date | None = None
    state: str = ""
    fee: int | None = None
    other_fees: Decimal = Decimal(0)
    use: tuple[str, ...] = ()
    certificate: Decimal = Decimal(0)
    points: int = 0
    point_value: Decimal | None = None
    offer: Offer | None = None
    elsewhere: Decimal = ELSEWHERE
    channel: str = "phone"

    @property
    def account(self) -> Account:
        """The account that the fee is charged to."""
        return Account(self.closing_date, self.fee_date, self.opened, self.state)

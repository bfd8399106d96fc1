"""What is known about a financial review."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.values.dates import format_day, parse_day


class AutoPay(NamedTuple):
    """Something that is charged to a card automatically."""

    name: str
    runs: date | None = None
    """When it runs next, if known."""

    def __str__(self) -> str:
        """Return it as people read it."""
        return f"{self.name}, runs {format_day(self.runs)}" if self.runs else self.name


class Review(NamedTuple):
    """What the user says."""

    letter_date: date | None = None
    answer_by: date | None = None
    """As the letter says; never assumed."""
    employment: str | None = None
    """A key of `words.EMPLOYMENT`."""
    is_joint: bool = False
    has_moved: bool = False
    signed: date | None = None
    """The 4506-C."""
    action_date: date | None = None
    """When Amex closed an account or changed its terms."""
    notice_date: date | None = None
    """The date of the notice about that."""
    autopays: tuple[AutoPay, ...] = ()
    income_on_file: Decimal | None = None
    income_on_return: Decimal | None = None
    monthly_spend: Decimal | None = None


def parse_autopay(text: str, today: date) -> AutoPay:
    """Return what `rent` or `rent=2026-12-01` says. Raises Refused."""
    name, _, day = (part.strip() for part in text.partition("="))
    if not name:
        raise Refused(f"'{text}' doesn't name a payment.", "Write it as rent=2026-12-01, or rent.")
    return AutoPay(name, parse_day(day, today, toward="future") if day else None)

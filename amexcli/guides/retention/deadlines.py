"""The account with the fee, and the deadlines for getting the fee back."""

from datetime import date, timedelta
from typing import NamedTuple

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.guides.counting import deadline
from amexcli.values.certainty import Certainty
from amexcli.values.dates import format_day

MASSACHUSETTS = "MA"
_WHAT = {
    "fee-safe": (
        "To be safe, tell Amex by this day that you're closing the account and want the fee back."
    ),
    "fee-refund": "Last day to tell Amex that you're closing the account and want the fee back.",
}


class Account(NamedTuple):
    """What the user says about the account."""

    closing_date: date | None = None
    """The closing date of the statement that shows the fee."""
    fee_date: date | None = None
    """When the fee was charged."""
    opened: date | None = None
    state: str = ""
    """The state of the billing address, such as "MA"."""


def refund_deadlines(account: Account, today: date) -> tuple[Deadline, ...]:
    """Return the deadlines to close for a refund, the safe day first. Massachusetts has none."""
    if account.state == MASSACHUSETTS:
        return ()
    counted = (
        ("fee-safe", account.fee_date, "the day the fee was charged", "fee-earlier"),
        (
            "fee-refund",
            account.closing_date,
            "the closing date of the statement with the fee",
            "fee-refund",
        ),
    )
    return tuple(
        deadline(
            key,
            _WHAT[key],
            day + timedelta(days=RULES[rule].days),
            f"{since}, {format_day(day)}",
            rule,
            today,
            Certainty.SAFE if key == "fee-safe" else None,
        )
        for key, day, since, rule in counted
        if day
    )

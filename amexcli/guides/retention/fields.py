"""How a case remembers what the annual fee depends on, and which options give it.

Its keys are other than a dispute's: one case may be about both.
"""

from collections.abc import Mapping

from amexcli.facts.cards import CARDS
from amexcli.guides.base import Field, day, one_of, recall
from amexcli.guides.retention.deadlines import STATES, Account

KIND = "retention"
_ACCOUNT = {
    "closing_date": Field(
        "--closing-date",
        "fee_closing_date",
        "the closing date of the statement with the fee is now {}",
        day,
    ),
    "fee_date": Field("--fee-date", "fee_charged_on", "the day the fee was charged is now {}", day),
    "opened": Field("--opened", "opened", "the day the account was opened is now {}", day),
    "state": Field("--state", "state", "your state is now {}", one_of(*STATES)),
}
FIELDS = {"card": Field("--card", "card", "the card is now {}", one_of(*CARDS)), **_ACCOUNT}
"""The card, and by their names the fields of `Account`."""


def from_facts(facts: Mapping[str, object]) -> Account:
    """Return what is known of the account. Raises Refused, naming the key, for what cannot be."""
    return Account(**recall(_ACCOUNT, facts))

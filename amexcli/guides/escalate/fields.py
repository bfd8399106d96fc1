"""How a case remembers what going higher needs, and which options give it."""

from collections.abc import Mapping, Sequence

from amexcli.guides.base import Field, day, recall, text
from amexcli.guides.escalate.escalation import Escalation
from amexcli.store.entry import Entry

REMEDY = "remedy"
DAYS = {
    name: Field(f"--{name.replace('_', '-')}", name, f"{words} is now {{}}", day)
    for name, words in (
        ("notice_sent", "the day you sent the claim notice"),
        ("complained_on", "the day the CFPB sent your complaint to Amex"),
        ("answered_on", "the day Amex answered the complaint"),
        ("first_purchase", "the day of the first purchase with the card"),
    )
}
"""Those of the fields that hold a day."""
FIELDS = {REMEDY: Field("--remedy", REMEDY, "what you ask for is now {}", text), **DAYS}
"""By the names of the fields of `Escalation`."""


def from_facts(case: str, facts: Mapping[str, object], history: Sequence[Entry] = ()) -> Escalation:
    """Return what is known of the case. Raises Refused, naming the key, for what it cannot be."""
    return Escalation(case=case, facts=facts, history=history, **recall(FIELDS, facts))

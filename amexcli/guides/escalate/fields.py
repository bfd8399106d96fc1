"""What going higher asks for."""

from amexcli.facts.states import STATES
from amexcli.values.field import Field
from amexcli.values.kinds import day, key, text

COMPLAINT = (
    Field(
        name="complained_on",
        kind=day("past"),
        help="When the CFPB sent your complaint to Amex.",
        changed="the day the CFPB sent your complaint to Amex is now {}",
        is_past=True,
    ),
    Field(
        name="answered_on",
        kind=day("past"),
        help="When Amex answered the complaint.",
        changed="the day Amex answered the complaint is now {}",
        is_past=True,
    ),
)
"""Of a complaint; a dispute asks for the same days."""

FIELDS = (
    Field(
        name="remedy",
        kind=text(),
        help="What you want Amex to do.",
        changed="what you ask for is now {}",
    ),
    Field(
        name="notice_sent",
        kind=day("past"),
        help="When you sent a claim notice.",
        changed="the day you sent the claim notice is now {}",
        is_past=True,
    ),
    *COMPLAINT,
    Field(
        name="first_purchase",
        kind=day("past"),
        help="The first purchase with the card.",
        changed="the day of the first purchase with the card is now {}",
        is_past=True,
    ),
    Field(
        name="state",
        kind=key({code: state.name for code, state in STATES.items()}, "XX", fold=str.upper),
        help="Your state, such as IL.",
        changed="your state is now {}",
    ),
)
"""By their names fields of `Escalation`."""

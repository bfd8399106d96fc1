"""What the guide to escalating asks for."""

from amexcli.facts.states import STATES
from amexcli.values.field import Field
from amexcli.values.groups import Group
from amexcli.values.kinds import day, key, text

COMPLAINT = (
    Field(
        name="complained_on",
        kind=day("past"),
        help="The date the CFPB sent your complaint to Amex.",
        group=Group.DATES,
        changed="the day the CFPB sent your complaint to Amex is now {}",
        is_past=True,
    ),
    Field(
        name="answered_on",
        kind=day("past"),
        help="The date Amex answered your complaint.",
        group=Group.DATES,
        changed="the day Amex answered the complaint is now {}",
        is_past=True,
    ),
)
"""Of a complaint; a dispute asks for the same days."""

FIELDS = (
    Field(
        name="remedy",
        kind=text(),
        help='Say what would make it right, such as "Refund of 40 dollars".',
        group=Group.WHAT,
        changed="what you ask for is now {}",
    ),
    Field(
        name="notice_sent",
        kind=day("past"),
        help="The date you sent a claim notice.",
        group=Group.DATES,
        changed="the day you sent the claim notice is now {}",
        is_past=True,
    ),
    *COMPLAINT,
    Field(
        name="first_purchase",
        kind=day("past"),
        help="The date of your first purchase with the card.",
        group=Group.DATES,
        changed="the day of the first purchase with the card is now {}",
        is_past=True,
    ),
    Field(
        name="state",
        kind=key({code: state.name for code, state in STATES.items()}, "STATE", fold=str.upper),
        help="The state you live in, such as IL.",
        group=Group.SITUATION,
        changed="your state is now {}",
    ),
)
"""By their names fields of `Escalation`."""

"""What going higher asks for."""

from amexcli.values.field import Field
from amexcli.values.groups import Group
from amexcli.values.kinds import day, text

_DAYS = (
    ("notice_sent", "The date you sent a claim notice.", "the day you sent the claim notice"),
    (
        "complained_on",
        "The date the CFPB sent your complaint to Amex.",
        "the day the CFPB sent your complaint to Amex",
    ),
    (
        "answered_on",
        "The date Amex answered your complaint.",
        "the day Amex answered the complaint",
    ),
    (
        "first_purchase",
        "The date of your first purchase with the card.",
        "the day of the first purchase with the card",
    ),
)

FIELDS = (
    Field(
        name="remedy",
        kind=text(),
        help='Say what would make it right, such as "Refund of 40 dollars".',
        group=Group.WHAT,
        changed="what you ask for is now {}",
    ),
    *(
        Field(
            name=name,
            kind=day("past"),
            help=explained,
            group=Group.DATES,
            changed=f"{what} is now {{}}",
            is_past=True,
        )
        for name, explained, what in _DAYS
    ),
)
"""By their names fields of `Escalation`."""

"""What going higher asks for."""

from amexcli.values.field import Field
from amexcli.values.kinds import day, text

_DAYS = (
    ("notice_sent", "When you sent a claim notice.", "the day you sent the claim notice"),
    (
        "complained_on",
        "When the CFPB sent your complaint to Amex.",
        "the day the CFPB sent your complaint to Amex",
    ),
    ("answered_on", "When Amex answered the complaint.", "the day Amex answered the complaint"),
    (
        "first_purchase",
        "The first purchase with the card.",
        "the day of the first purchase with the card",
    ),
)

FIELDS = (
    Field(
        name="remedy",
        kind=text(),
        help="What would be fair.",
        changed="what you ask for is now {}",
    ),
    *(
        Field(
            name=name, kind=day("past"), help=explained, changed=f"{what} is now {{}}", is_past=True
        )
        for name, explained, what in _DAYS
    ),
)
"""By their names fields of `Escalation`."""

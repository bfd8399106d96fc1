"""What the user can say about the annual fee and about what the card is worth.

A case saves the card and the account. Its keys differ from those of a dispute, because one case
may be about both.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from amexcli.facts.cards import CARD_NAMES, CARD_SPELLINGS, CARDS
from amexcli.facts.states import STATES
from amexcli.guides.retention.sums import ELSEWHERE
from amexcli.store.offers import parse_offer
from amexcli.values.dates import NEXT_STATEMENT
from amexcli.values.field import Field, Kind
from amexcli.values.groups import Group
from amexcli.values.kinds import day, key, require_text, text, whole
from amexcli.values.money import dollars, number, whole_dollars

_SMALL = dollars(Decimal(0), Decimal(10_000))


def _credits(answers: Mapping[str, Any]) -> dict[str, str]:
    """Return the card's credits, each with what it's worth in a year."""
    card = CARDS.get(answers.get("card", ""))
    return (
        {one.key: f"{one.name}, ${one.yearly:,.2f} a year" for one in card.credits} if card else {}
    )


FIELDS = (
    Field(
        name="card",
        kind=key(CARD_NAMES, "CARD", CARD_SPELLINGS),
        help="Name your card, such as platinum.",
        group=Group.SITUATION,
        changed="the card is now {}",
        question="Which card, such as gold or platinum",
    ),
    Field(
        name="closing_date",
        kind=day("past", within=NEXT_STATEMENT),
        help="The closing date of the statement that shows the fee.",
        group=Group.DATES,
        key="fee_closing_date",
        changed="the closing date of the statement with the fee is now {}",
        question="When did the statement that shows the fee close (MM/DD)",
    ),
    Field(
        name="fee_date",
        kind=day("past"),
        help="The date you were charged the fee.",
        group=Group.DATES,
        key="fee_charged_on",
        changed="the day the fee was charged is now {}",
        is_past=True,
    ),
    Field(
        name="opened",
        kind=day("past"),
        help="The date you opened the account.",
        group=Group.DATES,
        changed="the day the account was opened is now {}",
        is_past=True,
    ),
    Field(
        name="state",
        kind=key({code: state.name for code, state in STATES.items()}, "STATE", fold=str.upper),
        help="The state in your billing address, such as MA.",
        group=Group.SITUATION,
        changed="your state is now {}",
    ),
    Field(
        name="fee",
        kind=whole_dollars(0, 9999),
        help="Your annual fee, if it's different.",
        group=Group.WORTH,
        is_kept=False,
    ),
    Field(
        name="other_fees",
        kind=_SMALL,
        help="What your additional cards cost a year.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="use",
        kind=text("CREDIT"),
        help="Name a credit that you use: resy, resy=200 (dollars a year), or resy=85%."
        " You can repeat it.",
        group=Group.WORTH,
        repeats=True,
        is_kept=False,
        question="Which credits do you use? Type numbers or names. If you use only part of one, add"
        " the dollars a year, such as 1 3=200",
        choices=_credits,
    ),
    Field(
        name="certificate",
        kind=_SMALL,
        help="What a renewal certificate saves you a year.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="points",
        kind=whole(0, 9_999_999),
        help="Points a year that no other card would earn you.",
        group=Group.WORTH,
        is_kept=False,
    ),
    Field(
        name="point_value",
        kind=number(Decimal("0.1"), Decimal(10), "c", "CENTS"),
        help="What a point is worth to you, in cents.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="offer",
        kind=Kind(
            "OFFER",
            lambda typed, _: parse_offer(typed),
            lambda value: parse_offer(require_text(value)),
        ),
        help="An offer you have: 40000:4000:3 (points, dollars to spend, months), or '$150'.",
        group=Group.WORTH,
        is_kept=False,
    ),
    Field(
        name="elsewhere",
        kind=number(Decimal(0), Decimal(20), "%", "PERCENT"),
        help="How much more, in percent, the spending for the offer would earn on another card."
        f" Without it: {ELSEWHERE}.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="channel",
        kind=key({"phone": "you call", "chat": "you write"}, "HOW"),
        help="Say how you'll ask: phone or chat. Without it: phone.",
        group=Group.RARE,
        is_kept=False,
    ),
)
"""Named after the attributes of `Answers`."""

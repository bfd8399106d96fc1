"""What the annual fee depends on, and what the sums take into account.

A case keeps the card and the account. Its keys are not those of a dispute: one case may be about
both.
"""

from decimal import Decimal

from amexcli.facts.cards import CARDS
from amexcli.facts.states import STATES
from amexcli.guides.retention.sums import ELSEWHERE
from amexcli.store.offers import parse_offer
from amexcli.values.dates import NEXT_STATEMENT
from amexcli.values.field import Field, Kind
from amexcli.values.kinds import day, dollars, key, number, require_text, text, whole, whole_dollars

_SMALL = dollars(Decimal(0), Decimal(10_000))


FIELDS = (
    Field(
        name="card",
        kind=key({card.key: card.name for card in CARDS.values()}, "CARD"),
        help="Which card; needed once.",
        changed="the card is now {}",
        question="Which card, such as gold or platinum",
    ),
    Field(
        name="closing_date",
        kind=day("past", within=NEXT_STATEMENT),
        help="Closing date of the statement that shows the fee.",
        key="fee_closing_date",
        changed="the closing date of the statement with the fee is now {}",
        question="When did the statement that shows the fee close (MM/DD)",
    ),
    Field(
        name="fee_date",
        kind=day("past"),
        help="When the fee was charged.",
        key="fee_charged_on",
        changed="the day the fee was charged is now {}",
        is_past=True,
    ),
    Field(
        name="opened",
        kind=day("past"),
        help="When the account was opened.",
        changed="the day the account was opened is now {}",
        is_past=True,
    ),
    Field(
        name="state",
        kind=key({code: state.name for code, state in STATES.items()}, "XX", fold=str.upper),
        help="Of your billing address, such as MA.",
        changed="your state is now {}",
    ),
    Field(
        name="fee",
        kind=whole_dollars(0, 9999),
        help="Your annual fee, if it is another.",
        is_kept=False,
    ),
    Field(name="other_fees", kind=_SMALL, help="Fees of additional cards a year.", is_kept=False),
    Field(
        name="use",
        kind=text("CREDIT"),
        help="A credit that you use: resy, resy=200 (dollars a year), resy=85%; repeatable.",
        repeats=True,
        is_kept=False,
        question="Which credits do you use, with dollars a year, such as resy=200, dining",
    ),
    Field(
        name="certificate",
        kind=_SMALL,
        help="What a renewal certificate saves you a year.",
        is_kept=False,
    ),
    Field(
        name="points",
        kind=whole(0, 9_999_999),
        help="Points a year that no other card would earn.",
        is_kept=False,
    ),
    Field(
        name="point_value",
        kind=number(Decimal("0.1"), Decimal(10), "c", "CENTS"),
        help="What a point is worth to you.",
        is_kept=False,
    ),
    Field(
        name="offer",
        kind=Kind(
            "OFFER",
            lambda typed, _: parse_offer(typed),
            lambda value: parse_offer(require_text(value)),
        ),
        help="In hand: 40000:4000:3 (points:spend:months) or '$150'.",
        is_kept=False,
    ),
    Field(
        name="elsewhere",
        kind=number(Decimal(0), Decimal(20), "%", "PERCENT"),
        help=f"What the offer's spend earns more with another card. Default: {ELSEWHERE}.",
        is_kept=False,
    ),
    Field(
        name="channel",
        kind=key({"phone": "you call", "chat": "you write"}, "<phone|chat>"),
        help="How you ask. Default: phone.",
        is_kept=False,
    ),
)
"""By their names the fields of `Answers`."""

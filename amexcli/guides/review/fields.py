"""What a financial review asks for. A case doesn't store any income."""

from datetime import date
from decimal import Decimal

from amexcli.guides.review.record import AutoPay, parse_autopay
from amexcli.guides.review.words import EMPLOYMENT
from amexcli.values.dates import HALF_A_YEAR, is_relative
from amexcli.values.field import Field, Kind
from amexcli.values.groups import Group
from amexcli.values.kinds import FLAG, day, key, require_text
from amexcli.values.money import dollars

_DOLLARS = dollars(Decimal(1), Decimal(100_000_000))


def _keep(autopay: AutoPay) -> str:
    return f"{autopay.name}={autopay.runs}" if autopay.runs else autopay.name


def _replace_by_name(known: tuple[AutoPay, ...], given: tuple[AutoPay, ...]) -> tuple[AutoPay, ...]:
    """Return both lists. A new item replaces an old one with the same name."""
    return tuple({autopay.name: autopay for autopay in (*known, *given)}.values())


_AUTOPAY = Kind(
    "NAME=DAY",
    parse_autopay,
    lambda value: parse_autopay(require_text(value), date.min),
    _keep,
    echo=lambda typed, autopay: str(autopay) if "=" in typed and is_relative(typed) else "",
)

FIELDS = (
    Field(
        name="letter_date",
        kind=day("past"),
        help="The date of Amex's letter.",
        group=Group.DATES,
        changed="the date of Amex's letter is now {}",
        is_past=True,
        question="The date of the letter (MM/DD)",
    ),
    Field(
        name="answer_by",
        kind=day("future", within=HALF_A_YEAR),
        help="The deadline in the letter.",
        group=Group.DATES,
        changed="the last day to answer is now {}",
        question="The deadline in the letter (MM/DD)",
    ),
    Field(
        name="employment",
        kind=key(tuple(EMPLOYMENT), "KIND"),
        help=f"Say how you earn your income: {', '.join(EMPLOYMENT)}.",
        group=Group.SITUATION,
        changed="your employment is now {}",
    ),
    Field(
        name="is_joint",
        kind=FLAG,
        help="Say that you file a joint return.",
        group=Group.SITUATION,
        option="--joint",
        key="joint_return",
        changed="the answer to whether you file a joint return is now {}",
    ),
    Field(
        name="has_moved",
        kind=FLAG,
        help="Say that you've moved since your last return.",
        group=Group.SITUATION,
        option="--moved",
        key="moved",
        changed="the answer to whether you moved is now {}",
    ),
    Field(
        name="signed",
        kind=day("past"),
        help="The date you signed Form 4506-C.",
        group=Group.DATES,
        key="form_signed",
        changed="the day you signed Form 4506-C is now {}",
        is_past=True,
    ),
    Field(
        name="action_date",
        kind=day("past"),
        help="The date Amex closed or limited a card.",
        group=Group.DATES,
        key="acted_on",
        changed="the day Amex closed or limited a card is now {}",
        is_past=True,
    ),
    Field(
        name="notice_date",
        kind=day("past"),
        help="The date of the notice about that.",
        changed="the date of the notice that Amex closed or limited a card is now {}",
        is_past=True,
    ),
    Field(
        name="autopays",
        kind=_AUTOPAY,
        help="Name what your card pays automatically, such as rent=12/1. You can repeat it.",
        group=Group.SITUATION,
        option="--autopay",
        changed="the list of what your card pays automatically is now {}",
        repeats=True,
        add=_replace_by_name,
    ),
    Field(
        name="income_on_file",
        kind=_DOLLARS,
        help="The income that Amex has on file for you.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="income_on_return",
        kind=_DOLLARS,
        help="The income on your tax return.",
        group=Group.RARE,
        is_kept=False,
    ),
    Field(
        name="monthly_spend",
        kind=_DOLLARS,
        help="How much you charge in a month.",
        group=Group.RARE,
        is_kept=False,
    ),
)
"""The fields of `Review` by name."""

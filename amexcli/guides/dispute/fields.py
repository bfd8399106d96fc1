"""What a dispute asks for."""

from datetime import date

from amexcli.facts.cards import CARD_NAMES, CARD_SPELLINGS
from amexcli.facts.reasons import BASE_EVIDENCE, REASONS
from amexcli.guides.dispute.reason import REASON
from amexcli.guides.dispute.record import PLACES, Charge, parse_charge
from amexcli.guides.escalate.fields import COMPLAINT
from amexcli.values.dates import HALF_A_YEAR, NEXT_STATEMENT, is_relative
from amexcli.values.field import Field, Kind
from amexcli.values.groups import Group
from amexcli.values.kinds import FLAG, day, key, require_text, text
from amexcli.values.money import dollars

_EVIDENCE = {
    item.key: item.what
    for evidence in (*(reason.evidence for reason in REASONS.values()), BASE_EVIDENCE)
    for item in evidence
}


def _keep(charge: Charge) -> str:
    return ":".join(str(part) for part in charge if part is not None)


def _add_sorted(known: tuple[date, ...], given: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(sorted({*known, *given}))


def _echo(typed: str, charge: Charge) -> str:
    is_plain = not any(map(is_relative, typed.split(":")[::2]))
    return "" if is_plain else str(charge)


_CHARGE = Kind(
    "DATE:AMOUNT",
    parse_charge,
    lambda value: parse_charge(require_text(value), date.max),
    _keep,
    echo=_echo,
)

FIELDS = (
    Field(
        name="card",
        kind=key(CARD_NAMES, "CARD", CARD_SPELLINGS),
        help="Name your card, such as gold. Business cards have different rights.",
        group=Group.WHAT,
        changed="the card is now {}",
        question="Which card, such as gold or platinum",
    ),
    Field(
        name="reason_key",
        kind=REASON,
        help="Say what went wrong, in your own words or by a name from --reasons.",
        group=Group.WHAT,
        option="--reason",
        key="reason",
        changed="the reason is now {}",
        question="What happened? Type a number, or your own words",
    ),
    Field(
        name="merchant",
        kind=text("NAME"),
        help="Name the merchant as your statement shows it.",
        group=Group.WHAT,
        changed="the merchant is now {}",
    ),
    Field(
        name="amount",
        kind=dollars(),
        help="How much you dispute, such as 40 or 39.95.",
        group=Group.WHAT,
        changed="you now dispute {}",
        question="How much do you dispute, in dollars",
    ),
    Field(
        name="charged",
        kind=dollars(),
        help="How much you were billed, if it's more than you dispute.",
        group=Group.WHAT,
        changed="what was billed is now {}",
    ),
    Field(
        name="transaction_date",
        kind=day("past"),
        help="The date of the charge.",
        group=Group.DATES,
        changed="the day of the charge is now {}",
        is_past=True,
    ),
    Field(
        name="posted_date",
        kind=day("past"),
        help="When the charge posted.",
        changed="the day the charge posted is now {}",
        is_past=True,
    ),
    Field(
        name="closing_date",
        kind=day("future", within=NEXT_STATEMENT),
        help="The closing date of the first statement that shows the charge, or that should have"
        " shown the credit.",
        group=Group.DATES,
        changed="the statement's closing date is now {}",
        question="When did the statement that shows the charge close (MM/DD)",
    ),
    Field(
        name="transmitted_date",
        kind=day("past"),
        help="The date that statement was sent, if you know it.",
        group=Group.RARE,
        changed="the day the statement was sent is now {}",
        is_past=True,
    ),
    Field(
        name="due_date",
        kind=day("future", within=2 * NEXT_STATEMENT),
        help="The payment due date on that statement.",
        changed="the day that statement's payment is due is now {}",
    ),
    Field(
        name="payment_date",
        kind=day("future", within=HALF_A_YEAR),
        help="The date AutoPay will pay the bill.",
        group=Group.DATES,
        changed="the day AutoPay takes the payment is now {}",
    ),
    Field(
        name="return_accepted",
        kind=day("past"),
        help="The date the merchant accepted your return.",
        group=Group.DATES,
        changed="the day the merchant accepted your return is now {}",
        is_past=True,
    ),
    Field(
        name="notice_received",
        kind=day("past"),
        help="The date Amex received your written notice.",
        group=Group.DATES,
        changed="the day Amex received your written notice is now {}",
        is_past=True,
    ),
    Field(
        name="next_closings",
        kind=day("future", within=HALF_A_YEAR),
        help="A later closing date, if they aren't monthly. You can repeat it.",
        group=Group.RARE,
        option="--next-closing",
        changed="the list of later closing dates is now {}",
        repeats=True,
        add=_add_sorted,
    ),
    Field(
        name="denied_on",
        kind=day("past"),
        help="The date you received a denial.",
        group=Group.DATES,
        changed="the day you received the denial is now {}",
        is_past=True,
    ),
    Field(
        name="grace_day",
        kind=day("future", within=HALF_A_YEAR),
        help="The last day to pay without new interest, as the denial says.",
        group=Group.RARE,
        changed="the last day of the grace period is now {}",
    ),
    Field(
        name="reinstated_closing",
        kind=day("future", within=NEXT_STATEMENT),
        help="Closing date of the first statement that shows a credited charge again.",
        changed="the closing date of the statement that shows the charge again is now {}",
    ),
    *COMPLAINT,
    Field(
        name="charges",
        kind=_CHARGE,
        help="Add one of several charges, such as 9/20:9.99, or 9/20:9.99:10/14 with its closing"
        " date. You can repeat it.",
        group=Group.RARE,
        option="--charge",
        changed="the list of charges is now {}",
        repeats=True,
    ),
    Field(
        name="place",
        kind=key(PLACES, "PLACE"),
        help=f"Say where you bought it: {', '.join(PLACES)}.",
        group=Group.RARE,
        changed="the place of the sale is now {}",
    ),
    Field(
        name="is_paid",
        kind=FLAG,
        help="Say whether you've paid the charge.",
        group=Group.WHAT,
        option="--paid/--unpaid",
        key="paid",
        changed="the answer to whether you paid the charge is now {}",
    ),
    Field(
        name="have",
        kind=key(_EVIDENCE),
        help="Name evidence that you have, with the checklist's word for it. You can repeat it.",
        group=Group.WHAT,
        changed="the evidence you have is now {}",
        repeats=True,
    ),
)
"""By their names the fields of `Dispute`."""

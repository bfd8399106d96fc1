"""The retention script: where you stand, the math, what to say, and what to record."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from amexcli.document import (
    Block,
    Cell,
    Column,
    Command,
    Deadline,
    Deadlines,
    Document,
    Fields,
    Json,
    Points,
    Say,
    Section,
    Table,
    Text,
    deadline_as_json,
)
from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.confidence import shown
from amexcli.facts.offers_seen import OFFERS_SEEN
from amexcli.facts.points import PROGRAMS
from amexcli.guides.base import Request
from amexcli.guides.cards.catalog import describe_fee, with_fee
from amexcli.guides.cards.use import read_use
from amexcli.guides.citing import cite, cite_rule, cited_sources, sources_section
from amexcli.guides.log_line import log_line
from amexcli.guides.retention.deadlines import refund_deadlines
from amexcli.guides.retention.record import Answers
from amexcli.guides.retention.screen import screen_of
from amexcli.guides.retention.situation import Situation, describe
from amexcli.guides.retention.sums import (
    ELSEWHERE,
    Year,
    break_even,
    break_even_points,
    cost_of_spend,
    usual_value,
    values_shown,
    worth,
)
from amexcli.guides.retention.words import (
    ASK,
    IF_SMALL,
    IN_WRITING,
    MENU,
    NOT_TO_SAY,
    OPENING,
    THEN,
)
from amexcli.store.entry import Offer
from amexcli.values.placeholders import OFFER

_SUM_COLUMNS = (Column("what", "In a year"), Column("dollars", "Dollars", nowrap=True))
_OFFER_COLUMNS = (
    Column("value", "A point at", nowrap=True),
    Column("break_even", "Break-even", nowrap=True),
    Column("offer", "This offer is worth", nowrap=True),
)


class Ask(NamedTuple):
    """What the script is made from."""

    situation: Situation
    year: Year
    channel: str = "phone"
    offer: Offer | None = None
    """An offer that Amex made."""
    point_value: Decimal | None = None
    """In cents, if the user typed one."""
    elsewhere: Decimal = ELSEWHERE
    case: str = ""


def ask_of(answers: Answers, request: Request) -> Ask:
    """Return what the script is made from. Raises Refused for a fee or credit we don't know."""
    card = CARDS[answers.card]
    if answers.fee is not None:
        card = with_fee(card, answers.fee, request.today)
    if card.fee is None:
        raise Refused(
            f"We don't know the annual fee of {card.key}.",
            "Add --fee with what you pay, such as --fee 95.",
        )
    try:
        used = read_use(answers.use, card.credits)
    except Refused as error:
        raise Refused(f"--use: {error.message}", error.hint) from None
    return Ask(
        situation=Situation(
            card=card,
            account=answers.account,
            history=[one for one in request.on_topic if one.card in (None, card.key)],
        ),
        year=Year(
            fee=Decimal(card.fee) + answers.other_fees,
            used=used,
            certificate=answers.certificate,
            points=answers.points,
            point_value=answers.point_value or usual_value(card.points),
        ),
        channel=answers.channel,
        offer=answers.offer,
        point_value=answers.point_value,
        elsewhere=answers.elsewhere,
        case=request.case,
    )


def script_document(ask: Ask, today: date, *, with_sources: bool = False) -> Document:
    """Return the script."""
    deadlines = refund_deadlines(ask.situation.account, today)
    blocks = tuple(_blocks(ask, deadlines, today))
    if with_sources:
        keys = (*ask.situation.card.sources, *cited_sources(blocks), *_seen_sources(ask))
        blocks += (sources_section(dict.fromkeys(keys)),)
    name = ask.situation.card.name
    return Document(
        kind="retention-script",
        title=f"The annual fee on your {name}",
        blocks=blocks,
        data=lambda: _as_json(ask, deadlines, today),
        subject=ask.case or ask.situation.card.key,
        screen=screen_of(
            channel=ask.channel,
            state=ask.situation.account.state,
            deadlines=deadlines,
            math=_verdict(ask),
            say=_opening(ask),
        ),
    )


def _blocks(ask: Ask, deadlines: tuple[Deadline, ...], today: date) -> Iterator[Block]:
    yield Text(_verdict(ask))
    dates = (Deadlines(deadlines),) if deadlines else ()
    yield Section(
        "Where you stand", (*dates, Points(tuple(describe(ask.situation, today)))), key="dates"
    )
    yield Section("Keep or cancel: the math", tuple(_sums(ask, today)), key="math")
    if ask.channel == "phone":
        yield Section("How to get to a person", (Points(tuple(map(cite, MENU))),), key="menu")
    yield Section("What to say", (Say(_opening(ask)),), key="say")
    yield Section("If the offer is small, ask once more", (Say((IF_SMALL,)),), key="say")
    yield Section("Ask about any offer", (Points(ASK), Text(cite(IN_WRITING))), key="ask")
    yield Section("How to answer", (Fields(tuple(_then(ask))),), key="answer")
    yield Section("Don't", (Points(tuple(map(cite, NOT_TO_SAY))),), key="never")
    if seen := tuple(_seen(ask)):
        yield Section("What others were offered (not a promise)", (Points(seen),), key="reports")
    yield Section("Log it", (_log_command(ask),), key="log")


def _verdict(ask: Ask) -> str:
    """Return the result of the math in plain words."""
    sentence = _without_offer(ask)
    if ask.offer is None or ask.offer.kind == "none":
        return sentence
    net = gain_with(ask)
    outcome = f"a gain of ${net:,.2f}" if net >= 0 else f"a loss of ${-net:,.2f}"
    return f"{sentence} With the offer you have, it's {outcome}."


def gain_with(ask: Ask) -> Decimal:
    """Return what you gain by keeping the card with the offer that Amex made."""
    offered = worth(ask.offer, ask.year.point_value, ask.elsewhere) if ask.offer else Decimal(0)
    return ask.year.gain + offered


def _without_offer(ask: Ask) -> str:
    year = ask.year
    if not year.fee:
        return "You don't pay an annual fee for this card."
    at = f", at {year.point_value} cents a point" if year.points else ""
    if year.gain > 0:
        return f"Keep it: what you use is worth ${year.gain:,.2f} a year more than the fee{at}."
    if year.gain == 0:
        return f"What you use is worth exactly the fee{at}."
    needed = _needed(ask, year.point_value)
    if year.gain == -year.fee:
        return (
            f"You haven't named a credit you use (--use). An offer of {needed} would make up for"
            " the fee."
        )
    return (
        f"What you use is worth ${-year.gain:,.2f} a year less than the fee{at}. An offer of"
        f" {needed} would make up for it."
    )


def _needed(ask: Ask, value: Decimal) -> str:
    """Return the break-even: "$525.00 or 52,500 points"."""
    year = ask.year._replace(point_value=value)
    dollars = f"${break_even(year):,.2f}"
    if not _earns_points(ask):
        return dollars
    return f"{dollars} or {break_even_points(year, value):,} points"


def _earns_points(ask: Ask) -> bool:
    return bool(PROGRAMS[ask.situation.card.points].worth) or ask.point_value is not None


def _sums(ask: Ask, today: date) -> Iterator[Block]:
    yield Text(f"The annual fee: {describe_fee(ask.situation.card, today)}.")
    yield Table(_SUM_COLUMNS, tuple((Cell(what), Cell(sum_)) for what, sum_ in _lines(ask.year)))
    named = {one.credit.key for one in ask.year.used}
    if left := [c.key for c in ask.situation.card.credits if c.key not in named]:
        yield Text(
            f"We didn't count these, because you didn't name them with --use: {', '.join(left)}."
        )
    if _earns_points(ask) or ask.offer:
        values = values_shown(ask.situation.card.points, ask.point_value)
        yield Table(_offer_columns(ask), tuple(_offer_row(ask, value) for value in values))
    if ask.offer and ask.offer.spend:
        cost = cost_of_spend(ask.offer, ask.elsewhere)
        yield Text(
            f"We took ${cost:,.2f} off the offer. That's how much more ${ask.offer.spend:,} of"
            f" spending would earn on another card, at {ask.elsewhere}% (our assumption;"
            " --elsewhere changes it)."
        )
    if rule := PROGRAMS[ask.situation.card.points].worth:
        yield Text(cite_rule(rule))


def _lines(year: Year) -> Iterator[tuple[str, str]]:
    yield "Annual fee", f"-{year.fee:,.2f}"
    for one in year.used:
        yield f"{one.credit.name}, of ${one.credit.yearly:,.2f}", f"{one.yearly:,.2f}"
    if year.certificate:
        yield "Certificate, at what you would have paid", f"{year.certificate:,.2f}"
    if year.points:
        points = f"{year.points:,} points at {year.point_value} cents"
        yield points, f"{year.worth_of_points:,.2f}"
    yield "Total", f"{year.gain:,.2f}"


def _offer_columns(ask: Ask) -> tuple[Column, ...]:
    return _OFFER_COLUMNS if ask.offer else _OFFER_COLUMNS[:-1]


def _offer_row(ask: Ask, value: Decimal) -> tuple[Cell, ...]:
    cells = (Cell(f"{value} cents"), Cell(_needed(ask, value)))
    if ask.offer is None:
        return cells
    return (*cells, Cell(f"${worth(ask.offer, value, ask.elsewhere):,.2f}"))


def _opening(ask: Ask) -> tuple[str, ...]:
    name = ask.situation.card.name
    return tuple(line.format(card=name) for line in OPENING[ask.channel])


def _then(ask: Ask) -> Iterator[tuple[str, str]]:
    targets = ask.situation.card.changes_to
    target = CARDS[targets[0].card].name if targets else "a card with a lower fee"
    for what, words in THEN:
        yield what, f'"{words.format(target=target)}"'


def _seen(ask: Ask) -> Iterator[str]:
    for offer in OFFERS_SEEN:
        if ask.situation.card.key in offer.cards:
            yield f"{offer.says} ({shown(offer.confidence)}, {offer.date})"


def _seen_sources(ask: Ask) -> Iterator[str]:
    for offer in OFFERS_SEEN:
        if ask.situation.card.key in offer.cards:
            yield from offer.sources


def _log_command(ask: Ask) -> Command:
    offer = _as_typed(ask.offer) if ask.offer else OFFER
    return log_line(
        "Asked for an offer to keep the card",
        f"--topic retention --channel {ask.channel} --card {ask.situation.card.key}"
        + (f" --case {ask.case}" if ask.case else ""),
        f"--offer '{offer}'" + ("" if offer == "none" else " --outcome pending"),
        promises=False,
    )


def _as_typed(offer: Offer) -> str:
    if offer.kind == "none":
        return "none"
    dollar = "$" if offer.kind == "credit" else ""
    parts = (offer.amount, offer.spend, offer.months)
    return dollar + ":".join(str(part) for part in parts if part is not None)


def _as_json(ask: Ask, deadlines: tuple[Deadline, ...], today: date) -> Json:
    year = ask.year
    return {
        "card": ask.situation.card.key,
        "deadlines": [deadline_as_json(deadline) for deadline in deadlines],
        "standing": list(describe(ask.situation, today)),
        "verdict": _verdict(ask),
        "currency": "USD",
        "fee": f"{year.fee:.2f}",
        "credits": {one.credit.key: f"{one.yearly:.2f}" for one in year.used},
        "certificate": f"{year.certificate:.2f}",
        "points": year.points,
        "gain": f"{year.gain:.2f}",
        "gain_with_offer": f"{gain_with(ask):.2f}" if ask.offer else None,
        "values": [
            {
                "cents": str(value),
                "break_even": f"{break_even(year._replace(point_value=value)):.2f}",
                "break_even_points": break_even_points(year._replace(point_value=value), value),
                "offer_worth": f"{worth(ask.offer, value, ask.elsewhere):.2f}"
                if ask.offer
                else None,
            }
            for value in values_shown(ask.situation.card.points, ask.point_value)
        ],
        "say": list(_opening(ask)),
        "ask": ASK,
        "not": list(map(cite, NOT_TO_SAY)),
        "seen": list(_seen(ask)),
        "log": _log_command(ask).line,
    }

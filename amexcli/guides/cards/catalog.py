"""The table of cards, and the page of one card."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from amexcli.document import (
    Block,
    Caution,
    Cell,
    Column,
    Document,
    Fields,
    Json,
    Points,
    Section,
    Table,
    Text,
)
from amexcli.facts.cards import CARDS
from amexcli.facts.cards.card import Card, Credit, Period
from amexcli.facts.confidence import Confidence, shown
from amexcli.facts.numbers import BACK_OF_CARD, NUMBERS
from amexcli.guides.cards.periods import is_stale, period_end
from amexcli.guides.cards.use import Used
from amexcli.values.dates import format_day_from, format_short_day

SECTIONS = ("ends", "credits", "know")
"""The sections that `--section` takes."""
_COLUMNS = (
    Column("key", "Card", nowrap=True),
    Column("name", "Name"),
    Column("family", is_group=True),
    Column("fee", "Fee", nowrap=True),
    Column("credits", "Credits", nowrap=True),
    Column("points"),
    Column("confidence"),
)
_CREDIT_COLUMNS = (
    Column("key", "Credit"),
    Column("name"),
    Column("amount", "Each time", nowrap=True),
    Column("yearly", "A year", nowrap=True),
    Column("until", "Ends", nowrap=True),
    Column("enrollment"),
)
_PER = {
    Period.MONTH: "month",
    Period.QUARTER: "quarter",
    Period.HALF: "half-year",
    Period.YEAR: "year",
}
_DECEMBER = 12
_FACE_VALUE = (
    "Credits are at face value, as printed. To you they're worth only what you would have spent"
    " anyway."
)
_OF_A_BANK = (
    "If another bank's name is on your American Express card, that bank issued the card."
    " Contact that bank."
)
_A_YEAR = "The fee and credits are for one year."


def cards_document() -> Document:
    """Return the table of all cards."""
    return Document(
        kind="cards",
        blocks=(
            Table(_COLUMNS, tuple(map(_row, CARDS.values()))),
            Text(f"{_A_YEAR} {_FACE_VALUE}"),
            Text(_OF_A_BANK),
        ),
        data=lambda: list(map(_summary, CARDS.values())),
        is_listing=True,
    )


def card_document(
    card: Card, today: date, used: Sequence[Used] = (), *, with_sources: bool = False
) -> Document:
    """Return the page of one card. `used` holds the credits that the reader uses."""
    blocks = tuple(_blocks(card, today, used))
    if with_sources:
        from amexcli.guides.citing import sources_section

        blocks += (sources_section(_sources(card)),)
    return Document(
        kind="card",
        title=card.name,
        blocks=blocks,
        data=lambda: _as_json(card, today, used),
        subject=card.key,
        screen=(Fields(tuple(_rows(card, today, used))),),
    )


def _rows(card: Card, today: date, used: Sequence[Used]) -> Iterator[tuple[str, str]]:
    """Yield the first screen: the credits that end next, then everything else we know."""
    for end, names in _ends(card, today):
        yield format_short_day(end, today), f"Use by then: {names}."
    if card.credits:
        yours = sum((one.yearly for one in used), Decimal(0))
        said = f"${yearly_credits(card):,.2f} a year at face value."
        yield "Credits", f"{said} You use ${yours:,.2f} of it." if used else said
    yield from _fields(card, today)


def with_fee(card: Card, fee: int, today: date) -> Card:
    """Return the card with the fee that the user pays."""
    return card._replace(
        fee=fee, fee_confidence=Confidence.YOURS, date=f"{today:%Y-%m}", confirmed=""
    )


def yearly_credits(card: Card) -> Decimal:
    """Return the face value of all credits in a year."""
    return sum((credit.yearly for credit in card.credits), Decimal(0))


def describe_fee(card: Card, today: date) -> str:
    """Return the fee, how sure we are, and its month: "$895 (primary, 2025-10)"."""
    if card.fee is None:
        return "not known"
    known = f"{shown(card.fee_confidence)}, {card.date}"
    if card.confirmed:
        known += f"; still listed in {card.confirmed}"
    if is_stale(card.confirmed or card.date, today):
        known += "; more than a year old, so check it"
    return f"${card.fee:,} ({known})"


def describe_changes(card: Card) -> str:
    """Return the cards it can be changed to, and how sure we are of each: "Gold (reported)"."""
    return ", then ".join(
        f"{CARDS[change.card].name} ({shown(change.confidence)}"
        f"{f'; {change.note}' if change.note else ''})"
        for change in card.changes_to
    )


def _row(card: Card) -> tuple[Cell, ...]:
    fee = "" if card.fee is None else f"{card.fee}.00"
    return (
        Cell(card.key),
        Cell(card.name),
        Cell(card.family, page=_kin(card)),
        Cell(fee, page="" if card.fee is None else f"${card.fee:,}"),
        _credits_cell(card),
        Cell(card.points),
        Cell("" if card.fee is None else card.fee_confidence),
    )


_KIN = {"business": "Business cards", "corporate": "Corporate cards"}


def _kin(card: Card) -> str:
    """Return the heading that pages list the card under."""
    return _KIN.get(card.family) or card.points or "No points, or not researched"


def _credits_cell(card: Card) -> Cell:
    if not card.has_known_credits:
        return Cell("", page="not known")
    return Cell(f"{yearly_credits(card):.2f}", page=f"${yearly_credits(card):,.2f}")


def _blocks(card: Card, today: date, used: Sequence[Used]) -> Iterator[Block]:
    yield Fields(tuple(_fields(card, today)))
    if card.credits:
        yield Section("Use these first", (Points(tuple(_ending(card, today))),), key="ends")
        rows = tuple(_credit_row(credit, today) for credit in card.credits)
        table = Table(_CREDIT_COLUMNS, rows)
        yield Section("Credits", (table, *_totals(card, used)), key="credits")
    if notes := tuple(_notes(card, today)):
        yield Section("Good to know", (Points(notes),), key="know")
    yield Caution(BACK_OF_CARD)


def _fields(card: Card, today: date) -> Iterator[tuple[str, str]]:
    yield "Annual fee", describe_fee(card, today)
    yield "Earns", card.points or "not researched"
    if card.additional_fee:
        yield "Another card", card.additional_fee
    if card.changes_to:
        yield "Can change to", describe_changes(card)
    if card.certificate:
        yield "With renewal", f"{card.certificate} (reported)"
    if card.after_spending:
        yield "After spending", f"{card.after_spending} (reported)"
    if card.assist:
        yield "Abroad", f"{card.assist} (reported)"
    yield "Service number", _service_number(card.key)


def _service_number(card: str) -> str:
    own = next((number for number in NUMBERS if card in number.cards), None)
    general = next(number for number in NUMBERS if number.id == "general")
    number = own if own and own.confidence is not Confidence.UNCONFIRMED else general
    confidence = number.otherwise or number.confidence
    return f"the one on your card, or {number.display} ({shown(confidence)})"


def _credit_row(credit: Credit, today: date) -> tuple[Cell, ...]:
    each = f"${credit.amount:f} a {_PER[credit.period]}"
    december = f"${credit.december} more in December" if credit.december else ""
    sure = f"{credit.enrollment} ({shown(credit.confidence)}, {credit.date})"
    notes = tuple(filter(None, (credit.name, december, sure, credit.note)))
    return (
        Cell(credit.key, notes=notes),
        Cell(credit.name),
        Cell(each),
        Cell(f"{credit.yearly:.2f}", page=f"${credit.yearly:,.2f}"),
        Cell(str(period_end(credit.period, today))),
        Cell(credit.enrollment),
    )


def _totals(card: Card, used: Sequence[Used]) -> Iterator[Block]:
    yield Text(f"All of this card's credits: ${yearly_credits(card):,.2f} a year. {_FACE_VALUE}")
    if used:
        yours = sum((one.yearly for one in used), Decimal(0))
        yield Text(f"The credits you use: ${yours:,.2f} a year.")


def _ending(card: Card, today: date) -> Iterator[str]:
    for end, names in _ends(card, today):
        yield f"By {format_day_from(end, today)}: {names}."


def _ends(card: Card, today: date) -> Iterator[tuple[date, str]]:
    """Yield the credits that end with this month, quarter, half-year, and year, soonest first."""
    ends: dict[date, list[str]] = {}
    for credit in sorted(card.credits, key=lambda credit: -credit.period):
        names = ends.setdefault(period_end(credit.period, today), [])
        names.append(f"{credit.name} ${_amount_now(credit, today):f}")
    for end, names in sorted(ends.items()):
        yield end, "; ".join(names)


def _amount_now(credit: Credit, today: date) -> Decimal:
    return credit.amount + (credit.december if today.month == _DECEMBER else 0)


def _notes(card: Card, today: date) -> Iterator[str]:
    yield from card.notes
    if not card.has_known_credits:
        yield "We haven't researched this card's credits."
    old = sorted({credit.name for credit in card.credits if is_stale(credit.date, today)})
    if old:
        yield f"These facts are more than a year old, so check them: {', '.join(old)}."


def _sources(card: Card) -> list[str]:
    keys = (*card.sources, *(key for credit in card.credits for key in credit.sources))
    return list(dict.fromkeys(keys))


def _summary(card: Card) -> dict[str, Json]:
    return {
        "key": card.key,
        "name": card.name,
        "family": card.family,
        "fee": None if card.fee is None else f"{card.fee}.00",
        "currency": "USD",
        "fee_confidence": None if card.fee is None else card.fee_confidence,
        "fee_date": card.date,
        "fee_confirmed": card.confirmed or None,
        "points": card.points or None,
        "credits_yearly": f"{yearly_credits(card):.2f}" if card.has_known_credits else None,
    }


def _as_json(card: Card, today: date, used: Sequence[Used]) -> Json:
    from amexcli.facts.sources import SOURCES

    yours = {one.credit.key: one.yearly for one in used}
    return {
        **_summary(card),
        "credits": [
            {
                "key": credit.key,
                "name": credit.name,
                "amount": f"{credit.amount:.2f}",
                "per_year": int(credit.period),
                "yearly": f"{credit.yearly:.2f}",
                "used": f"{yours[credit.key]:.2f}" if credit.key in yours else None,
                "currency": "USD",
                "period_ends": period_end(credit.period, today).isoformat(),
                "enrollment": credit.enrollment,
                "confidence": credit.confidence,
                "date": credit.date,
            }
            for credit in card.credits
        ],
        "changes_to": [change._asdict() for change in card.changes_to],
        "additional_fee": card.additional_fee or None,
        "global_assist": card.assist or None,
        "certificate": card.certificate or None,
        "after_spending": card.after_spending or None,
        "notes": list(card.notes),
        "sources": [SOURCES[key]._asdict() for key in _sources(card)],
    }

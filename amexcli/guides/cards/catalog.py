"""The cards as a table, and one of them as a page."""

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
from amexcli.facts.catalog import CATALOG, Credit, Period, Terms
from amexcli.facts.confidence import Confidence
from amexcli.facts.numbers import BACK_OF_CARD, NUMBERS
from amexcli.guides.cards.periods import is_stale, period_end
from amexcli.guides.cards.use import Used
from amexcli.values.dates import format_day
from amexcli.values.text import count

_COLUMNS = (
    Column("key", "Card", nowrap=True),
    Column("name", "Name"),
    Column("family"),
    Column("fee", "Fee", nowrap=True),
    Column("credits", "Credits", nowrap=True),
    Column("points", "Earns"),
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
    "Credits are at face value, as printed. What they are worth to you is what you would have spent"
    " anyway."
)
_A_YEAR = "Fee and credits are for a year."


def cards_document() -> Document:
    """Return the table of all cards."""
    return Document(
        kind="cards",
        blocks=(Table(_COLUMNS, tuple(map(_row, CARDS))), Text(f"{_A_YEAR} {_FACE_VALUE}")),
        data=lambda: [_summary(CATALOG[card]) for card in CARDS],
        is_listing=True,
    )


def card_document(
    terms: Terms, today: date, used: Sequence[Used] = (), *, with_sources: bool = False
) -> Document:
    """Return the page of one card; `used` says what of its credits the reader uses."""
    blocks = tuple(_blocks(terms, today, used))
    if with_sources:
        from amexcli.guides.citing import sources_section

        blocks += (sources_section(_sources(terms)),)
    return Document(
        kind="card",
        title=CARDS[terms.card].name,
        blocks=blocks,
        data=lambda: _as_json(terms, today, used),
        subject=terms.card,
    )


def with_fee(terms: Terms, fee: int, today: date) -> Terms:
    """Return the terms with the fee that the user pays."""
    return terms._replace(
        fee=fee, fee_confidence=Confidence.YOURS, date=f"{today:%Y-%m}", confirmed=""
    )


def yearly_credits(terms: Terms) -> Decimal:
    """Return the face value of all credits in a year."""
    return sum((credit.yearly for credit in terms.credits), Decimal(0))


def describe_fee(terms: Terms, today: date) -> str:
    """Return the fee, how sure it is, and from when: "$895 (primary, 2025-10)"."""
    if terms.fee is None:
        return "not known"
    known = f"{terms.fee_confidence}, {terms.date}"
    if terms.confirmed:
        known += f"; still so in a list of {terms.confirmed}"
    if is_stale(terms.confirmed or terms.date, today):
        known += "; more than a year old, so check it"
    return f"${terms.fee:,} ({known})"


def describe_changes(terms: Terms) -> str:
    """Return the cards it can be changed to, each as sure as we are: "Gold (reported)"."""
    return ", then ".join(
        f"{CARDS[change.card].name} ({change.confidence}"
        f"{f'; {change.note}' if change.note else ''})"
        for change in terms.changes_to
    )


def _row(card: str) -> tuple[Cell, ...]:
    terms = CATALOG[card]
    fee = "" if terms.fee is None else f"{terms.fee}.00"
    return (
        Cell(card),
        Cell(CARDS[card].name),
        Cell(CARDS[card].family),
        Cell(fee, page="" if terms.fee is None else f"${terms.fee:,}"),
        _credits_cell(terms),
        Cell(terms.points),
        Cell("" if terms.fee is None else terms.fee_confidence),
    )


def _credits_cell(terms: Terms) -> Cell:
    if not terms.has_known_credits:
        return Cell("", page="not known")
    return Cell(f"{yearly_credits(terms):.2f}", page=f"${yearly_credits(terms):,.2f}")


def _blocks(terms: Terms, today: date, used: Sequence[Used]) -> Iterator[Block]:
    yield Fields(tuple(_fields(terms, today)))
    if terms.credits:
        yield Section("Use these first", (Points(tuple(_ending(terms, today))),))
        rows = tuple(_credit_row(credit, today) for credit in terms.credits)
        yield Section("Credits", (Table(_CREDIT_COLUMNS, rows), *_totals(terms, used)))
    if notes := tuple(_notes(terms, today)):
        yield Section("Good to know", (Points(notes),))
    yield Caution(BACK_OF_CARD)


def _fields(terms: Terms, today: date) -> Iterator[tuple[str, str]]:
    yield "Annual fee", describe_fee(terms, today)
    yield "Earns", terms.points or "not researched"
    if terms.additional_fee:
        yield "Another card", terms.additional_fee
    if terms.changes_to:
        yield "Can change to", describe_changes(terms)
    if terms.certificate:
        yield "With renewal", f"{terms.certificate} (reported)"
    if terms.after_spending:
        yield "After spending", f"{terms.after_spending} (reported)"
    if terms.assist:
        yield "Abroad", f"{terms.assist} (reported)"
    yield "Service number", _service_number(terms.card)


def _service_number(card: str) -> str:
    own = next((number for number in NUMBERS if card in number.cards), None)
    general = next(number for number in NUMBERS if number.id == "general")
    number = own if own and own.confidence is not Confidence.UNCONFIRMED else general
    confidence = number.otherwise or number.confidence
    return f"the one on your card; else {number.display} ({confidence})"


def _credit_row(credit: Credit, today: date) -> tuple[Cell, ...]:
    each = f"${credit.amount:f} a {_PER[credit.period]}"
    december = f"${credit.december} more in December" if credit.december else ""
    sure = f"{credit.enrollment} ({credit.confidence}, {credit.date})"
    notes = tuple(filter(None, (credit.name, december, sure, credit.note)))
    return (
        Cell(credit.key, notes=notes),
        Cell(credit.name),
        Cell(each),
        Cell(f"{credit.yearly:.2f}", page=f"${credit.yearly:,.2f}"),
        Cell(str(period_end(credit.period, today))),
        Cell(credit.enrollment),
    )


def _totals(terms: Terms, used: Sequence[Used]) -> Iterator[Block]:
    yield Text(f"All of it: ${yearly_credits(terms):,.2f} a year. {_FACE_VALUE}")
    if used:
        yours = sum((one.yearly for one in used), Decimal(0))
        yield Text(f"What you use of it: ${yours:,.2f} a year.")


def _ending(terms: Terms, today: date) -> Iterator[str]:
    """Yield what ends with this month, quarter, half and year, the soonest first."""
    ends: dict[date, list[str]] = {}
    for credit in sorted(terms.credits, key=lambda credit: -credit.period):
        names = ends.setdefault(period_end(credit.period, today), [])
        names.append(f"{credit.name} ${_amount_now(credit, today):f}")
    for end, names in sorted(ends.items()):
        days = (end - today).days
        yield f"By {format_day(end)}, {_in_days(days)}: {', '.join(names)}."


def _in_days(days: int) -> str:
    return f"in {count(days, 'day')}" if days else "today"


def _amount_now(credit: Credit, today: date) -> Decimal:
    return credit.amount + (credit.december if today.month == _DECEMBER else 0)


def _notes(terms: Terms, today: date) -> Iterator[str]:
    yield from terms.notes
    if not terms.has_known_credits:
        yield "Its credits are not researched."
    old = sorted({credit.name for credit in terms.credits if is_stale(credit.date, today)})
    if old:
        yield f"More than a year old, so check: {', '.join(old)}."


def _sources(terms: Terms) -> list[str]:
    keys = (*terms.sources, *(key for credit in terms.credits for key in credit.sources))
    return list(dict.fromkeys(keys))


def _summary(terms: Terms) -> dict[str, Json]:
    card = CARDS[terms.card]
    return {
        "key": card.key,
        "name": card.name,
        "family": card.family,
        "fee": None if terms.fee is None else f"{terms.fee}.00",
        "currency": "USD",
        "fee_confidence": None if terms.fee is None else terms.fee_confidence,
        "fee_date": terms.date,
        "fee_confirmed": terms.confirmed or None,
        "points": terms.points or None,
        "credits_yearly": f"{yearly_credits(terms):.2f}" if terms.has_known_credits else None,
    }


def _as_json(terms: Terms, today: date, used: Sequence[Used]) -> Json:
    from amexcli.facts.sources import SOURCES

    yours = {one.credit.key: one.yearly for one in used}
    return {
        **_summary(terms),
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
            for credit in terms.credits
        ],
        "changes_to": [change._asdict() for change in terms.changes_to],
        "additional_fee": terms.additional_fee or None,
        "global_assist": terms.assist or None,
        "certificate": terms.certificate or None,
        "after_spending": terms.after_spending or None,
        "notes": list(terms.notes),
        "sources": [SOURCES[key]._asdict() for key in _sources(terms)],
    }

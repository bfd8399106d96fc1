"""The log as tables and pages."""

from collections.abc import Iterable

from amexcli.document import Cell, Column, Document, Fields, Json, Table
from amexcli.store.entry import KEYS, Entry, Offer
from amexcli.store.entry_files import Stored

COLUMNS = (
    Column("id", "Id", nowrap=True),
    Column("at", "When", nowrap=True),
    Column("channel"),
    Column("topic"),
    Column("summary", "What"),
    Column("representative"),
    Column("reference"),
    Column("follow_up", "Follow up", nowrap=True),
    Column("status", "Status", nowrap=True),
    Column("case"),
)
_LABELS = {"at": "When", "channel": "How", "number": "Number called", "promised": "Promised"}


def entries_document(entries: Iterable[Stored]) -> Document:
    """Return the table of these entries, in their order."""
    shown = tuple(entries)
    return Document(
        kind="log",
        blocks=(Table(COLUMNS, tuple(_row(stored.entry) for stored in shown)),) if shown else (),
        data=lambda: [_record(stored) for stored in shown],
        is_listing=True,
    )


def _row(entry: Entry) -> tuple[Cell, ...]:
    aside = [entry.channel, entry.topic, entry.representative]
    aside += [f"{key} {value}" for key in ("reference", "case") if (value := getattr(entry, key))]
    if entry.offer:
        aside.append(_format_offer(entry.offer))
    pages = {"at": f"{entry.at:%Y-%m-%d %H:%M}"}
    notes = {"summary": (", ".join(filter(None, aside)),) if any(aside) else ()}
    return tuple(
        Cell(_as_text(getattr(entry, c.key)), notes.get(c.key, ()), pages.get(c.key, ""))
        for c in COLUMNS
    )


def entry_document(stored: Stored) -> Document:
    """Return the page of one entry: all that is known, the file last."""
    entry = stored.entry
    known = {key: getattr(entry, key) for key in KEYS if key not in ("summary", "offer", "notes")}
    rows = [(_label(k), _as_text(value)) for k, value in known.items() if value not in (None, ())]
    if entry.offer:
        rows.append(("Offer", _format_offer(entry.offer)))
    if entry.notes:
        rows.append(("Notes", entry.notes.expandtabs(4)))
    rows += [(key, str(value)) for key, value in entry.extra.items()]
    rows.append(("File", str(stored.path)))
    return Document(
        kind="entry",
        title=entry.summary,
        blocks=(Fields(tuple(rows)),),
        data=lambda: _record(stored),
    )


def _label(key: str) -> str:
    return _LABELS.get(key, key.replace("_", " ").capitalize())


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _format_offer(offer: Offer) -> str:
    """Return "40,000 points for $4,000 spent within 3 months: accepted"."""
    amounts = {"points": "{:,} points", "credit": "${:,}"}
    words = offer.kind
    if offer.amount is not None and offer.kind in amounts:
        words = amounts[offer.kind].format(offer.amount)
    if offer.spend is not None:
        words += f" for ${offer.spend:,} spent"
    if offer.months is not None:
        words += f" within {offer.months} months"
    words += "".join(f", {key} {value}" for key, value in offer.extra.items())
    return f"{words}: {offer.outcome}" if offer.outcome else words


def _record(stored: Stored) -> Json:
    entry = stored.entry
    return {
        "schema": entry.schema,
        **{key: _as_json(getattr(entry, key)) for key in KEYS},
        "path": str(stored.path),
    }


def _as_json(value: object) -> Json:
    match value:
        case None | str() | int():
            return value
        case tuple():
            return list(value)
        case Offer():
            return _offer_record(value)
        case _:
            return _as_text(value)


def _offer_record(offer: Offer) -> Json:
    """Amounts are text, so that dollars keep their cents: "40000" points, "150.00" dollars."""

    def money(amount: int | None) -> str | None:
        return None if amount is None else f"{amount}.00"

    is_points = offer.kind == "points" and offer.amount is not None
    return {
        "kind": offer.kind,
        "amount": str(offer.amount) if is_points else money(offer.amount),
        "spend": money(offer.spend),
        "months": offer.months,
        "outcome": offer.outcome,
        "currency": "USD",
    }

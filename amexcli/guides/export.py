"""The log in the shapes that other programs take: JSON, CSV, Markdown, a calendar."""

import csv
import json
import re
from collections.abc import Sequence
from datetime import date, datetime
from io import StringIO

from amexcli.document import Deadlines, Document, Points, Section, Text
from amexcli.guides.due.coming import from_entries
from amexcli.store.entry import KEYS, Entry, Offer, as_plain

_OFFER_COLUMNS = ("kind", "amount", "spend", "months", "outcome")
_COLUMNS = (*(key for key in KEYS if key != "offer"), *(f"offer_{key}" for key in _OFFER_COLUMNS))
_FORMULA = re.compile(r"[=+\-@\t\r]")
"""What makes a spreadsheet run a cell instead of showing it."""


def as_json(entries: Sequence[Entry]) -> str:
    """Return everything that is in the entries, unknown keys too, as one JSON document."""
    data = [_everything(entry) for entry in entries]
    envelope = {"schema": 1, "kind": "log-export", "data": data}
    return json.dumps(envelope, indent=2, ensure_ascii=False, default=_iso) + "\n"


def as_csv(entries: Sequence[Entry]) -> str:
    """Return a table with a header, safe to open in a spreadsheet."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for entry in entries:
        rows.writerow(map(_cell, _values(entry)))
    return out.getvalue()


def chronology(entries: Sequence[Entry]) -> Document:
    """Return the entries as a page, by case, oldest first."""
    by_case: dict[str, list[str]] = {}
    for entry in sorted(entries, key=lambda entry: entry.at):
        by_case.setdefault(entry.case or "", []).append(_describe(entry))
    sections = [
        Section(f"Case {case}" if case else "Without a case", (Points(tuple(lines)),))
        for case, lines in sorted(by_case.items())
    ]
    return Document(
        kind="log-export",
        title="Contacts with American Express",
        blocks=tuple(sections) or (Text("None."),),
        data=lambda: None,
    )


def follow_ups(entries: Sequence[Entry], today: date) -> Document:
    """Return what is to follow up, for a calendar."""
    items = tuple(item.as_deadline(today) for item in from_entries(entries))
    return Document(
        kind="log-export",
        title="Amex",
        subject="due",
        blocks=(Deadlines(items),),
        data=lambda: None,
        is_listing=True,
    )


def _everything(entry: Entry) -> dict[str, object]:
    known = {key: as_plain(getattr(entry, key)) for key in ("schema", *KEYS)}
    return {k: v for k, v in known.items() if v not in (None, "", [])} | dict(entry.extra)


def _iso(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _values(entry: Entry) -> list[object]:
    offer = entry.offer or Offer(kind="")
    return [
        *(getattr(entry, key) for key in KEYS if key != "offer"),
        *(getattr(offer, key) for key in _OFFER_COLUMNS),
    ]


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case tuple():
            text = " ".join(map(str, value))
        case bool():
            text = "yes" if value else "no"
        case date():
            return value.isoformat()
        case _:
            text = str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _describe(entry: Entry) -> str:
    who = ", ".join(filter(None, (entry.channel, entry.department, entry.representative)))
    parts = (
        f"{entry.at:%Y-%m-%d %H:%M}{f' ({who})' if who else ''}: {entry.summary.rstrip('.')}.",
        f"Reference {entry.reference}." if entry.reference else "",
        f"Promised: {entry.promised}." if entry.promised else "",
        f"Follow up {entry.follow_up}." if entry.follow_up and entry.status == "open" else "",
    )
    return " ".join(filter(None, parts))

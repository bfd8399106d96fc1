"""Shows the log as a chronology, and its follow-ups as a calendar."""

from collections.abc import Iterable
from datetime import date

from amexcli.document import Deadlines, Document, Points, Section, Text
from amexcli.guides.due.coming import from_entries
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day, format_moment


def chronology(entries: Iterable[Entry]) -> Document:
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


def follow_ups(entries: Iterable[Entry], today: date) -> Document:
    """Return the follow-ups, for a calendar."""
    items = tuple(item.as_deadline(today) for item in from_entries(entries))
    return Document(
        kind="log-export",
        title="Amex",
        subject="due",
        blocks=(Deadlines(items),),
        data=lambda: None,
        is_listing=True,
    )


def _describe(entry: Entry) -> str:
    who = ", ".join(filter(None, (entry.channel, entry.department, entry.representative)))
    due = entry.follow_up
    parts = (
        f"{format_moment(entry.at)}{f' ({who})' if who else ''}: {entry.summary.rstrip('.')}.",
        f"Reference {entry.reference}." if entry.reference else "",
        f"Promised: {entry.promised}." if entry.promised else "",
        f"Follow up on {format_day(due)}." if due and entry.status == "open" else "",
    )
    return " ".join(filter(None, parts))

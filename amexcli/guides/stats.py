"""What the log adds up to: whom you spoke with, how long you waited, what was promised and kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from amexcli.document import Block, Cell, Column, Document, Fields, Json, Section, Table, Text
from amexcli.store.entry import Entry
from amexcli.values.text import count

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WIDEST_BAR = 20
_UNKNOWN = "not noted"
_COUNTED = ("topic", "channel", "department")


class Minutes(NamedTuple):
    """How long something took, over several contacts."""

    contacts: int
    median: float
    longest: int


class Promises(NamedTuple):
    """What became of what was promised."""

    kept: int
    broken: int
    open: int
    unknown: int
    """Settled, without a word of how."""


class Offers(NamedTuple):
    """Retention offers."""

    received: int
    accepted: int
    dollars: int
    """In credits that were accepted."""
    points: int


class Stats(NamedTuple):
    """The whole of it."""

    contacts: int
    counted: dict[str, dict[str, int]]
    """By topic, channel and department, the commonest first."""
    hold_by_weekday: dict[str, Minutes]
    hold_by_hour: dict[str, Minutes]
    length: Minutes | None
    promises: dict[str, Promises]
    """By department."""
    offers: Offers


def add_up(entries: Iterable[Entry]) -> Stats:
    """Return what the entries add up to."""
    known = list(entries)
    lengths = [entry.minutes for entry in known if entry.minutes is not None]
    return Stats(
        contacts=len(known),
        counted={field: _count(known, field) for field in _COUNTED},
        hold_by_weekday=_hold(known, [(day, _weekday) for day in _WEEKDAYS]),
        hold_by_hour=_hold(known, [(f"{hour:02}:00", _hour) for hour in range(24)]),
        length=_minutes(lengths),
        promises=_promises(known),
        offers=_offers(known),
    )


def stats_document(stats: Stats) -> Document:
    """Return the pages of figures."""
    return Document(
        kind="stats",
        title="Your contacts",
        blocks=tuple(_blocks(stats)),
        data=lambda: _as_json(stats),
    )


def _count(entries: Sequence[Entry], field: str) -> dict[str, int]:
    found = Counter(getattr(entry, field) or _UNKNOWN for entry in entries)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _weekday(entry: Entry) -> str:
    return _WEEKDAYS[entry.at.weekday()]


def _hour(entry: Entry) -> str:
    return f"{entry.at.hour:02}:00"


def _hold(
    entries: Sequence[Entry], groups: Iterable[tuple[str, Callable[[Entry], str]]]
) -> dict[str, Minutes]:
    held: dict[str, Minutes] = {}
    for name, group_of in groups:
        here = [entry for entry in entries if group_of(entry) == name]
        waits = [entry.hold_minutes for entry in here if entry.hold_minutes is not None]
        if minutes := _minutes(waits):
            held[name] = minutes
    return held


def _minutes(values: Sequence[int]) -> Minutes | None:
    return Minutes(len(values), float(median(values)), max(values)) if values else None


def _promises(entries: Sequence[Entry]) -> dict[str, Promises]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.promised:
            found.setdefault(entry.department or _UNKNOWN, []).append(entry)
    return {department: _settle(found[department]) for department in sorted(found)}


def _settle(entries: Sequence[Entry]) -> Promises:
    kept = sum(entry.kept is True for entry in entries)
    broken = sum(entry.kept is False for entry in entries)
    still_open = sum(entry.kept is None and entry.status == "open" for entry in entries)
    return Promises(kept, broken, still_open, len(entries) - kept - broken - still_open)


def _offers(entries: Sequence[Entry]) -> Offers:
    made = [e.offer for e in entries if e.offer and e.offer.kind != "none"]
    accepted = [offer for offer in made if offer.outcome == "accepted"]

    def total(kind: str) -> int:
        return sum(offer.amount or 0 for offer in accepted if offer.kind == kind)

    return Offers(len(made), len(accepted), total("credit"), total("points"))


def _blocks(stats: Stats) -> Iterator[Block]:
    yield Text(f"{count(stats.contacts, 'contact')} in your records.")
    for field, found in stats.counted.items():
        if set(found) - {_UNKNOWN}:
            yield Section(f"By {field}", (_bars(field, found),))
    for heading, held in (
        ("On hold, by weekday", stats.hold_by_weekday),
        ("On hold, by hour", stats.hold_by_hour),
    ):
        if held:
            yield Section(heading, (_hold_table(held),))
    if stats.length:
        took = f"median {stats.length.median:g} minutes, longest {stats.length.longest}"
        said = f"{count(stats.length.contacts, 'contact')}: {took}"
        yield Section("How long it took", (Text(said),))
    if stats.promises:
        yield Section("Promises", (_promises_table(stats.promises),))
    if stats.offers.received:
        yield Section("Offers", (Fields(tuple(_offer_rows(stats.offers))),))


def _bars(field: str, found: dict[str, int]) -> Table:
    most = max(found.values())
    columns = (Column(field, field.capitalize()), Column("contacts", "Contacts"))
    rows = ((Cell(name), Cell(str(n), page=f"{n:>4} {_bar(n, most)}")) for name, n in found.items())
    return Table(columns, tuple(rows))


def _hold_table(held: dict[str, Minutes]) -> Table:
    most = max(minutes.median for minutes in held.values())
    columns = (
        Column("when", "When"),
        Column("contacts", "Contacts"),
        Column("longest", "Longest"),
        Column("median", "Median minutes"),
    )
    rows = (
        (
            Cell(when),
            Cell(str(minutes.contacts)),
            Cell(str(minutes.longest)),
            Cell(f"{minutes.median:g}", page=f"{minutes.median:>5g} {_bar(minutes.median, most)}"),
        )
        for when, minutes in held.items()
    )
    return Table(columns, tuple(rows))


def _promises_table(promises: dict[str, Promises]) -> Table:
    columns = (Column("department", "Department"), *map(_column, Promises._fields))
    rows = (
        (Cell(department), *(Cell(str(number)) for number in found))
        for department, found in promises.items()
    )
    return Table(columns, tuple(rows))


def _column(name: str) -> Column:
    return Column(name, name.capitalize())


def _offer_rows(offers: Offers) -> Iterator[tuple[str, str]]:
    yield "Received", str(offers.received)
    yield "Accepted", str(offers.accepted)
    yield "Credits accepted", f"${offers.dollars:,}"
    yield "Points accepted", f"{offers.points:,}"


def _bar(value: float, most: float) -> str:
    return "\u2588" * round(_WIDEST_BAR * value / most) if most else ""


def _as_json(stats: Stats) -> Json:
    return {
        "contacts": stats.contacts,
        **{f"by_{field}": found for field, found in stats.counted.items()},
        "hold_by_weekday": {day: _plain(m) for day, m in stats.hold_by_weekday.items()},
        "hold_by_hour": {hour: _plain(m) for hour, m in stats.hold_by_hour.items()},
        "length": _plain(stats.length) if stats.length else None,
        "promises": {name: found._asdict() for name, found in stats.promises.items()},
        "offers": {
            **stats.offers._asdict(),
            "dollars": f"{stats.offers.dollars}.00",
            "currency": "USD",
        },
    }


def _plain(minutes: Minutes) -> Json:
    return {**minutes._asdict(), "median": f"{minutes.median:g}"}

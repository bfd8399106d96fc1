"""Totals of the log: who you spoke with, how long you waited, and which promises were kept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from amexcli.document import Block, Cell, Column, Document, Fields, Json, Section, Table, Text
from amexcli.store.entry import Entry, Offer
from amexcli.values.text import count

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WIDEST_BAR = 20
_UNKNOWN = "not noted"
_COUNTED = ("topic", "channel", "department")


class Minutes(NamedTuple):
    """How long something took, over several calls."""

    contacts: int
    median: float
    longest: int


class Promises(NamedTuple):
    """How many promises were kept, and how many weren't."""

    kept: int
    broken: int
    open: int
    unknown: int
    """Settled, but the record doesn't say whether it was kept."""


class Offers(NamedTuple):
    """Retention offers."""

    received: int
    accepted: int
    dollars: int
    """The credits that you accepted."""
    points: int


class Stats(NamedTuple):
    """All the totals."""

    contacts: int
    counted: dict[str, dict[str, int]]
    """By topic, channel, and department, the most frequent first."""
    hold_by_weekday: dict[str, Minutes]
    hold_by_hour: dict[str, Minutes]
    length: Minutes | None
    promises: dict[str, Promises]
    """By department."""
    offers: Offers


def add_up(entries: Iterable[Entry]) -> Stats:
    """Return the totals of the entries, which are read once and not kept in memory."""
    contacts = 0
    counted: dict[str, Counter[str]] = {field: Counter() for field in _COUNTED}
    by_weekday: dict[str, list[int]] = {day: [] for day in _WEEKDAYS}
    by_hour: dict[str, list[int]] = {f"{hour:02}:00": [] for hour in range(24)}
    lengths: list[int] = []
    promises: dict[str, Promises] = {}
    offers = Offers(0, 0, 0, 0)
    for entry in entries:
        contacts += 1
        for field, found in counted.items():
            found[getattr(entry, field) or _UNKNOWN] += 1
        if entry.hold_minutes is not None:
            by_weekday[_WEEKDAYS[entry.at.weekday()]].append(entry.hold_minutes)
            by_hour[f"{entry.at.hour:02}:00"].append(entry.hold_minutes)
        if entry.minutes is not None:
            lengths.append(entry.minutes)
        if entry.promised:
            department = entry.department or _UNKNOWN
            promises[department] = _with_promise(
                promises.get(department, Promises(0, 0, 0, 0)), entry
            )
        if entry.offer and entry.offer.kind != "none":
            offers = _with_offer(offers, entry.offer)
    return Stats(
        contacts=contacts,
        counted={field: _commonest_first(found) for field, found in counted.items()},
        hold_by_weekday=_minutes_of_each(by_weekday),
        hold_by_hour=_minutes_of_each(by_hour),
        length=_minutes(lengths),
        promises=dict(sorted(promises.items())),
        offers=offers,
    )


def stats_document(stats: Stats) -> Document:
    """Return the page of totals."""
    return Document(
        kind="stats",
        title="Your records",
        blocks=tuple(_blocks(stats)),
        data=lambda: _as_json(stats),
    )


def _commonest_first(found: Counter[str]) -> dict[str, int]:
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _minutes_of_each(groups: Mapping[str, Sequence[int]]) -> dict[str, Minutes]:
    minutes = {name: _minutes(waits) for name, waits in groups.items()}
    return {name: found for name, found in minutes.items() if found}


def _minutes(values: Sequence[int]) -> Minutes | None:
    return Minutes(len(values), float(median(values)), max(values)) if values else None


def _with_promise(known: Promises, entry: Entry) -> Promises:
    """Return the counts with this entry's promise added."""
    if entry.kept is None:
        field = "open" if entry.status == "open" else "unknown"
    else:
        field = "kept" if entry.kept else "broken"
    return known._replace(**{field: getattr(known, field) + 1})


def _with_offer(known: Offers, offer: Offer) -> Offers:
    if offer.outcome != "accepted":
        return known._replace(received=known.received + 1)
    amount = offer.amount or 0
    return Offers(
        received=known.received + 1,
        accepted=known.accepted + 1,
        dollars=known.dollars + (amount if offer.kind == "credit" else 0),
        points=known.points + (amount if offer.kind == "points" else 0),
    )


def _blocks(stats: Stats) -> Iterator[Block]:
    yield Text(f"You have {count(stats.contacts, 'record')}.")
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
        said = f"{count(stats.length.contacts, 'record')}: {took}"
        yield Section("How long it took", (Text(said),))
    if stats.promises:
        yield Section("Promises", (_promises_table(stats.promises),))
    if stats.offers.received:
        yield Section("Offers", (Fields(tuple(_offer_rows(stats.offers))),))


def _bars(field: str, found: dict[str, int]) -> Table:
    most = max(found.values())
    columns = (Column(field, field.capitalize()), Column("contacts", "Records"))
    rows = ((Cell(name), Cell(str(n), page=f"{n:>4} {_bar(n, most)}")) for name, n in found.items())
    return Table(columns, tuple(rows))


def _hold_table(held: dict[str, Minutes]) -> Table:
    most = max(minutes.median for minutes in held.values())
    columns = (
        Column("when", "When"),
        Column("contacts", "Records"),
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

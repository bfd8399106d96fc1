"""Reads the cells of somebody's table as if they had been typed for `amex log add`."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import get_args

from amexcli.errors import Refused, naming
from amexcli.store.entry import DETAILS, Entry, Outcome, find_status, from_toml
from amexcli.store.guard import refuse_secrets
from amexcli.values import kinds
from amexcli.values.dates import parse_moment
from amexcli.values.placeholders import PLACEHOLDERS
from amexcli.values.whole import parse_whole

_OFFER = "offer_"
_MOST = 999_999_999
_SPLIT = re.compile(r"[\s,;]+")
FIELDS = {detail.field.name: detail.field for detail in DETAILS}


def read_cells(cells: Mapping[str, str], now: datetime) -> Entry:
    """Return the entry in a row, read at the time `now`.

    Raises Refused or `entry.Malformed`, naming the column.
    """
    values: dict[str, object] = {}
    offer: dict[str, object] = {}
    seen_from = now
    for name, text in sorted(cells.items(), key=lambda cell: cell[0] != "at"):
        refuse_secrets(name, text)
        with naming(name):
            value = _read(name, text, seen_from)
        if isinstance(value, datetime):
            seen_from = value  # a day without its year is one near the contact
        if name.startswith(_OFFER):
            offer[name.removeprefix(_OFFER)] = value
        else:
            values[name] = value
    if offer and "kind" not in offer:
        raise Refused("offer_kind is missing: points, credit or none.")
    if offer:
        values["offer"] = offer
    entry = from_toml(values)
    known = {"promised": entry.promised, "follow_up": entry.follow_up, "offer": entry.offer}
    return entry if "status" in values else from_toml({**values, "status": find_status(known)})


def _read(name: str, text: str, now: datetime) -> object:
    if name in _READERS:
        return _READERS[name](text, now)
    field = FIELDS[name]
    if field.repeats:
        parts = filter(None, _SPLIT.split(text))
        return [field.kind.parse(part, now.date()) for part in parts]
    if text.strip() in PLACEHOLDERS:
        raise Refused(f"{text.strip()} is a placeholder.", "Replace it with what they told you.")
    return field.kind.parse(text, now.date())


def _read_at(text: str, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment and moment.tzinfo:  # in the form that we write; anything else is local time
        return moment
    return parse_moment(text, now).replace(microsecond=0)


def _read_whole(text: str, _: datetime) -> int:
    return parse_whole(text, 0, _MOST)


def _read_dollars(text: str, _: datetime) -> int:
    return parse_whole(text.strip().removeprefix("$").lstrip(), 0, _MOST)


def _read_yes(text: str, now: datetime) -> bool:
    return _YES_OR_NO(text, now) in ("yes", "true")


def _one_of(*words: str) -> Callable[[str, datetime], str]:
    kind = kinds.key(words)
    return lambda text, now: kind.parse(text, now.date())


_YES_OR_NO = _one_of("yes", "no", "true", "false")
_READERS: dict[str, Callable[[str, datetime], object]] = {
    "id": lambda text, _: text.strip().casefold(),
    "at": _read_at,
    "kept": _read_yes,
    "notes": lambda text, _: text,
    "attachments": lambda text, _: text.split(),
    "offer_kind": _one_of("points", "credit", "none"),
    "offer_amount": _read_dollars,
    "offer_spend": _read_dollars,
    "offer_months": _read_whole,
    "offer_outcome": _one_of(*get_args(Outcome)),
}

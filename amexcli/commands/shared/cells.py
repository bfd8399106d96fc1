"""The cells of somebody's table, read as if they had been typed for `amex log add`."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import get_args

from amexcli.commands.shared.entry_options import FIELDS, find_status, read_detail
from amexcli.commands.shared.parsing import naming, read_key, read_moment
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.entry import Entry, Outcome, from_toml
from amexcli.store.guard import refuse_secrets
from amexcli.values.money import parse_whole

_OFFER = "offer_"
_MOST = 999_999_999
_SPLIT = re.compile(r"[\s,;]+")
_BY_NAME = {field.name: field for field in FIELDS}


@contextmanager
def quietly(runtime: Runtime) -> Iterator[Runtime]:
    """The same runtime, in which nobody is told what became of each single cell."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        yield runtime._replace(stderr=nowhere)


def read_cells(cells: Mapping[str, str], runtime: Runtime) -> Entry:
    """Return the entry that a row is. Raises Refused or `entry.Malformed`, naming the column."""
    values: dict[str, object] = {}
    offer: dict[str, object] = {}
    for name, text in cells.items():
        refuse_secrets(name, text)
        value = _read(name, text, runtime)
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


def _read(name: str, text: str, runtime: Runtime) -> object:
    if name in _READERS:
        return _READERS[name](name, text, runtime)
    field = _BY_NAME[name]
    if not field.repeats:
        return read_detail(field, text, runtime, name)
    return [read_detail(field, part, runtime, name) for part in _SPLIT.split(text) if part]


def _read_at(name: str, text: str, runtime: Runtime) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment and moment.tzinfo:  # as we write it ourselves; anything else is local
        return moment
    return read_moment(name, text, runtime).replace(microsecond=0)


def _read_whole(name: str, text: str, _: Runtime) -> int:
    with naming(name):
        return parse_whole(text, 0, _MOST)


def _read_dollars(name: str, text: str, _: Runtime) -> int:
    with naming(name):
        return parse_whole(text.strip().removeprefix("$").lstrip(), 0, _MOST)


def _read_yes(name: str, text: str, _: Runtime) -> bool:
    return read_key(name, text, ("yes", "no", "true", "false")) in ("yes", "true")


def _one_of(words: tuple[str, ...]) -> Callable[[str, str, Runtime], str]:
    return lambda name, text, _: read_key(name, text, words)


_READERS: dict[str, Callable[[str, str, Runtime], object]] = {
    "id": lambda _, text, __: text.strip().casefold(),
    "at": _read_at,
    "kept": _read_yes,
    "notes": lambda _, text, __: text,
    "attachments": lambda _, text, __: text.split(),
    "offer_kind": _one_of(("points", "credit", "none")),
    "offer_amount": _read_dollars,
    "offer_spend": _read_dollars,
    "offer_months": _read_whole,
    "offer_outcome": _one_of(get_args(Outcome)),
}

"""Your own phone numbers: `numbers.toml`, what the back of your card says."""

import os
from collections.abc import Mapping
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.facts.confidence import Confidence
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import BY_ID, PhoneNumber
from amexcli.store.entry import Malformed
from amexcli.store.files import publish, replace
from amexcli.store.guard import find_secret
from amexcli.store.links import is_link
from amexcli.store.regular import Unfit, read_regular
from amexcli.store.toml import Unparsable, find_place, load
from amexcli.values.phones import format_phone, parse_phone
from amexcli.values.text import find_control_character, suggest

TEMPLATE = """\
# Your own numbers: what the back of your card, or a letter from Amex, says.
# amex numbers shows them first, marked as yours. Never write a card number here.
#
# Write one table for each number. Choose any name in brackets. Only label and phone are required.
#
# [my-platinum]
# label = "Back of my Platinum"
# phone = "1-800-555-0100"
# cards = ["platinum"]     # for amex numbers --card platinum. Without it: any card
# hours = "24 hours"
# note = "Option 2 for a person"
# abroad = true            # for calls from outside the US
"""


MOST_SHOWN = 10
"""How many mistakes to show. Locating each one means searching the whole file."""

_PURPOSE = "Your own number"
_TEXT = "text in quotes"
_KEYS: dict[str, tuple[type, str]] = {
    "label": (str, _TEXT),
    "phone": (str, _TEXT),
    "cards": (list, 'a list such as ["platinum"]'),
    "hours": (str, _TEXT),
    "note": (str, _TEXT),
    "abroad": (bool, "true or false"),
}


class OwnNumbers(NamedTuple):
    """The valid numbers in the file, and its mistakes."""

    numbers: tuple[PhoneNumber, ...] = ()
    mistakes: tuple[str, ...] = ()
    """Each with its key, and with line and column if it's shown. The table with it is left out."""
    tables: Mapping[str, object] = {}
    """Everything in the file, as written there."""
    raw: bytes | None = None
    """None if the file doesn't exist or can't be read."""

    @property
    def as_written(self) -> dict[str, object]:
        """The tables without mistakes."""
        return {number.id: self.tables[number.id] for number in self.numbers}


class _Mistake(Exception):
    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key, self.problem = key, problem


def read_own_numbers(path: Path) -> OwnNumbers:
    """Return the numbers in the file and its mistakes. Without a file, both are empty."""
    try:
        raw = read_regular(path)
        document = load(raw)
    except (FileNotFoundError, NotADirectoryError):
        if not is_link(path):
            return OwnNumbers()
        return OwnNumbers(mistakes=(f"is a link to {os.path.realpath(path)}, which doesn't exist",))
    except OSError as error:
        return OwnNumbers(mistakes=(f"couldn't be read: {error.strerror or error}",))
    except Unfit as error:
        return OwnNumbers(mistakes=(str(error),))
    except Unparsable as error:
        return OwnNumbers(mistakes=(str(error),), raw=raw)
    numbers: list[PhoneNumber] = []
    mistakes: list[str] = []
    for number, (name, table) in enumerate(document.items(), 1):
        try:
            _check_text(f"the name of table {number}", name)
            numbers.append(_read(name, table))
        except _Mistake as mistake:
            where = f"[{name}] " if _is_harmless(name) else ""
            place = find_place(raw, mistake.key, name) if len(mistakes) < MOST_SHOWN else ""
            mistakes.append(f"{where}{mistake}{place}")
    return OwnNumbers(tuple(numbers), tuple(mistakes), document, raw)


def read_number(name: str, table: object) -> PhoneNumber:
    """Return the number in a table of this name. Raises Malformed."""
    try:
        _check_text("id", name)
        return _read(name, table)
    except _Mistake as mistake:
        raise Malformed(mistake.key, mistake.problem) from mistake


def with_numbers(raw: bytes, tables: Mapping[str, object]) -> bytes:
    """Return the file's text with these tables added at the end."""
    import tomli_w

    before = raw.rstrip() + b"\n\n" if raw.strip() else b""
    return before + tomli_w.dumps(dict(tables)).encode()


def add_to_file(path: Path, name: str, table: Mapping[str, object]) -> PhoneNumber:
    """Add the number under this name, or under a similar free one, and return it.

    Raises Refused for what can't be stored, StoreUnusable, or ChangedMeanwhile.
    """
    own = read_own_numbers(path)
    taken = {*own.tables, *BY_ID}
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    free = next(one for one in names if one not in taken)
    try:
        number = read_number(free, table)
    except Malformed as error:
        raise Refused(f"{error}.", "Type it again without that.") from error
    text = with_numbers(own.raw or b"", {free: table})
    if own.raw is None:
        publish(path, text)
    else:
        replace(path, own.raw, text)
    return number


def check_phone(text: str) -> str:
    """Return the user's own number as pages print it. Raises Refused for a fake one."""
    phone = parse_phone(text)
    if _poses(phone):
        raise Refused(
            f"Don't call {format_phone(phone)}. It {_POSES}.", "Read it off the back of your card."
        )
    return format_phone(phone)


def _read(name: str, table: object) -> PhoneNumber:
    if not isinstance(table, dict):
        raise _Mistake(name, "is outside of a table; begin a table with [a-name] on its own line")
    if name in BY_ID or not name.strip():
        raise _Mistake(name, "is the name of a built-in number; choose another")
    for key, value in table.items():
        _check_key(key)
        _check_value(key, value)
    for key in ("label", "phone"):
        if not table.get(key):
            raise _Mistake(key, "is missing")
    return PhoneNumber(
        id=name,
        label=table["label"],
        display=format_phone(_read_phone(table["phone"])),
        purpose=_PURPOSE,
        confidence=Confidence.YOURS,
        sources=(),
        cards=tuple(map(_read_card, table.get("cards", ()))),
        hours=table.get("hours"),
        note=table.get("note"),
        abroad=table.get("abroad", False),
    )


def _read_phone(text: str) -> str:
    try:
        phone = parse_phone(text)
    except Refused as error:
        raise _Mistake("phone", error.message) from error
    if _poses(phone):
        raise _Mistake("phone", f"{_POSES}; don't call it")
    return phone


_POSES = "is on our list of numbers that pose as Amex's"


def _poses(phone: str) -> bool:
    return any(denied.phone == phone for denied in DENIED_NUMBERS)


def _read_card(text: str) -> str:
    from amexcli.facts.cards import CARD_SPELLINGS, CARDS

    typed = text.strip().casefold().replace(" ", "-")
    card = CARD_SPELLINGS.get(typed, typed)
    if card not in CARDS and card not in {one.family for one in CARDS.values()}:
        raise _Mistake("cards", f"there is no card '{text}'. {suggest(card, CARDS)}".rstrip())
    return card


def _check_key(key: str) -> None:
    _check_text("a key", key)
    if key not in _KEYS:
        raise _Mistake(key, f"isn't a key we know. {suggest(key, _KEYS)}".rstrip())


def _check_value(key: str, value: object) -> None:
    expected, words = _KEYS[key]
    texts = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    if type(value) is not expected or not all(isinstance(text, str) for text in texts):
        raise _Mistake(key, f"should be {words}")
    for text in texts:
        _check_text(key, text)


def _check_text(key: str, text: str) -> None:
    if secret := find_secret(text):
        raise _Mistake(key, f"looks like {secret.what}. {secret.instead}")
    if character := find_control_character(text):
        raise _Mistake(key, f"holds a control character, {character}")


def _is_harmless(name: str) -> bool:
    return not (find_secret(name) or find_control_character(name))

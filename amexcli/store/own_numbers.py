"""Your own phone numbers: `numbers.toml`, what the back of your card says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.confidence import Confidence
from amexcli.facts.numbers import PhoneNumber
from amexcli.phones import format_phone, parse_phone
from amexcli.store.guard import find_secret
from amexcli.store.toml import Unparsable, find_place, load
from amexcli.text import find_control_character, suggest

TEMPLATE = """\
# Your own numbers: what the back of your card, or a letter from Amex, says.
# amex numbers shows them first, marked as yours. Never write a card number here.
#
# One table a number; the name in brackets is up to you. Only label and phone must be there.
#
# [my-platinum]
# label = "Back of my Platinum"
# phone = "1-800-555-0100"
# cards = ["platinum"]     # amex numbers --card platinum finds it; without, it is for any card
# hours = "24 hours"
# note = "Option 2 for a person"
# abroad = true            # for calls from outside the US
"""


class OwnNumbers(NamedTuple):
    """What the file holds, and the mistakes in it."""

    numbers: tuple[PhoneNumber, ...] = ()
    mistakes: tuple[str, ...] = ()
    """Each with line, column and key. What they are about is left out."""


class _Mistake(Exception):
    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key = key


def read_own_numbers(path: Path) -> OwnNumbers:
    """Return the numbers in the file, and what is wrong with it."""
    try:
        raw = path.read_bytes()
        document = load(raw)
    except OSError as error:
        return OwnNumbers(mistakes=(f"could not be read: {error.strerror or error}",))
    except Unparsable as error:
        return OwnNumbers(mistakes=(str(error),))
    numbers, mistakes = [], []
    for name, table in document.items():
        try:
            numbers.append(_read(name, table))
        except _Mistake as mistake:
            mistakes.append(f"[{name}] {mistake}{find_place(raw, mistake.key, name)}")
    return OwnNumbers(tuple(numbers), tuple(mistakes))


def _read(name: str, table: object) -> PhoneNumber:
    if not isinstance(table, dict):
        raise _Mistake(name, "stands outside a table; write [a-name] on a line above it")
    for key in table:
        if key not in _KEYS:
            raise _Mistake(key, f"is not a key we know. {suggest(key, _KEYS)}".rstrip())
    for key, value in table.items():
        _check(key, value)
    for key in ("label", "phone"):
        if not table.get(key):
            raise _Mistake(key, "is missing")
    try:
        phone = parse_phone(table["phone"])
    except Refused as error:
        raise _Mistake("phone", error.message) from error
    for card in table.get("cards", []):
        if card not in CARDS:
            raise _Mistake("cards", f"there is no card '{card}'. {suggest(card, CARDS)}".rstrip())
    return PhoneNumber(
        id=name,
        label=table["label"],
        display=format_phone(phone),
        purpose=_PURPOSE,
        confidence=Confidence.YOURS,
        sources=(),
        cards=tuple(table.get("cards", ())),
        hours=table.get("hours"),
        note=table.get("note"),
        abroad=table.get("abroad", False),
    )


_PURPOSE = "Your own number"
_KEYS: dict[str, tuple[type, str]] = {
    "label": (str, "text in quotes"),
    "phone": (str, "text in quotes"),
    "cards": (list, 'a list such as ["platinum"]'),
    "hours": (str, "text in quotes"),
    "note": (str, "text in quotes"),
    "abroad": (bool, "true or false"),
}


def _check(key: str, value: object) -> None:
    expected, words = _KEYS[key]
    if type(value) is not expected:
        raise _Mistake(key, f"should be {words}")
    for text in _texts(value):
        if not isinstance(text, str):
            raise _Mistake(key, f"should be {words}")
        if secret := find_secret(text):
            raise _Mistake(key, f"looks like {secret.what}. {secret.instead}")
        if character := find_control_character(text):
            raise _Mistake(key, f"holds a control character, {character}")


def _texts(value: object) -> Iterator[Any]:
    match value:
        case list():
            yield from value
        case str():
            yield value

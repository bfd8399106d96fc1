"""An entry: one logged contact, and its TOML."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from amexcli.dates import whole_minutes
from amexcli.errors import Refused
from amexcli.store.guard import Secret, find_secret, refuse_secrets
from amexcli.text import find_control_character

SCHEMA = 1

Channel: TypeAlias = Literal["phone", "chat", "app", "web", "social", "mail"]
Status: TypeAlias = Literal["open", "done"]
Outcome: TypeAlias = Literal["accepted", "declined", "pending"]

CHANNELS: tuple[Channel, ...] = get_args(Channel)


class Malformed(Exception):
    """A file's TOML is not an entry: `key` is missing or is not what `problem` asks for."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A retention offer. `amount` is in points or, for a credit, in whole dollars."""

    kind: str
    amount: int | None = None
    spend: int | None = None
    """Dollars to spend on the card to get it."""
    months: int | None = None
    """Within how many months."""
    outcome: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One contact. None and empty mean unknown; such keys are not in the file."""

    id: str
    at: datetime
    """When it was, with offset."""
    channel: str | None = None
    topic: str | None = None
    summary: str
    number: str | None = None
    """The number called, E.164."""
    department: str | None = None
    representative: str | None = None
    reference: str | None = None
    card: str | None = None
    case: str | None = None
    promised: str | None = None
    kept: bool | None = None
    """Whether what was promised was kept, once that is known."""
    follow_up: date | None = None
    status: str = "open"
    hold_minutes: int | None = None
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    notes: str | None = None
    attachments: tuple[str, ...] = ()
    offer: Offer | None = None
    schema: int = SCHEMA
    extra: Mapping[str, object] = field(default_factory=dict)
    """Keys of the file that this version does not know. Kept on every rewrite."""


class _Kind(NamedTuple):
    """What a key holds: its type, and how to say so."""

    type: type
    words: str


_TEXT = _Kind(str, "text in quotes")
_NUMBER = _Kind(int, "a whole number")
_LIST = _Kind(list, 'a list of texts such as ["fee"]')
_OFFER_KEYS: dict[str, _Kind] = {
    "kind": _TEXT,
    "amount": _NUMBER,
    "spend": _NUMBER,
    "months": _NUMBER,
    "outcome": _TEXT,
}
# In the order in which they stand in the file.
_ENTRY_KEYS: dict[str, _Kind] = {
    "schema": _NUMBER,
    "id": _TEXT,
    "at": _Kind(datetime, "a date and time such as 2026-11-22T14:32:05-05:00"),
    "channel": _TEXT,
    "topic": _TEXT,
    "summary": _TEXT,
    "number": _TEXT,
    "department": _TEXT,
    "representative": _TEXT,
    "reference": _TEXT,
    "card": _TEXT,
    "case": _TEXT,
    "promised": _TEXT,
    "kept": _Kind(bool, "true or false, without quotes"),
    "follow_up": _Kind(date, "a day such as 2026-11-27"),
    "status": _TEXT,
    "hold_minutes": _NUMBER,
    "minutes": _NUMBER,
    "tags": _LIST,
    "notes": _TEXT,
    "attachments": _LIST,
    "offer": _Kind(dict, "a table headed [offer]"),
}
_ID = re.compile("[0-9a-z]{1,32}")
_FIRST_YEAR, _LAST_YEAR = 1950, 2200
_LARGEST = {"amount": 999_999_999, "spend": 999_999_999, "months": 999}
KEYS: tuple[str, ...] = tuple(key for key in _ENTRY_KEYS if key != "schema")


def as_toml(entry: Entry) -> str:
    """Return the text of the entry's file."""
    import tomli_w

    known = {key: as_plain(getattr(entry, key)) for key in _ENTRY_KEYS}
    present = {key: value for key, value in known.items() if value not in (None, "", [])}
    return tomli_w.dumps({**present, **entry.extra}, multiline_strings=True)


def as_raw(entry: Entry) -> bytes:
    """Return what the entry's file holds. Raises Refused if we could not read it back."""
    from amexcli.store.toml import find_excess, find_unusable

    problem = find_unusable({**entry.extra, **(entry.offer.extra if entry.offer else {})})
    raw = b"" if problem else as_toml(entry).encode()
    if problem := problem or find_excess(raw):
        raise Refused(
            f"The entry {problem}. Nothing was saved.", "Keep long texts as files: --attach FILE."
        )
    return raw


def as_plain(value: object) -> object:
    """Return a field's value as TOML has it."""
    if isinstance(value, Offer):
        known = {key: getattr(value, key) for key in _OFFER_KEYS}
        return {k: v for k, v in known.items() if v is not None} | dict(value.extra)
    return list(value) if isinstance(value, tuple) else value


def from_toml(document: Mapping[str, object]) -> Entry:
    """Return the entry that a parsed file holds. Raises Malformed."""
    values = _checked(document, _ENTRY_KEYS, required=("id", "at", "summary"))
    if values["at"].tzinfo is None:
        try:
            values["at"] = values["at"].astimezone()
        except (ValueError, OverflowError) as error:
            raise Malformed("at", f"holds a value that cannot be read: {error}") from error
    values["at"] = whole_minutes(values["at"])
    _check_ranges(values)
    for key in ("tags", "attachments"):
        values[key] = _texts(key, values.get(key, []))
    if "offer" in values:
        values["offer"] = _offer_from_toml(values["offer"])
    return Entry(**values, extra=_unknown(document, _ENTRY_KEYS))


def _check_ranges(values: Mapping[str, Any]) -> None:
    """Raise Malformed for what no entry of ours holds, and what would lead astray if used."""
    if not _ID.fullmatch(values["id"]):
        raise Malformed("id", "should be letters a to z and digits only, 32 at the most")
    for key in ("at", "follow_up"):
        if key in values and not _FIRST_YEAR <= values[key].year <= _LAST_YEAR:
            raise Malformed(key, f"should be in the years {_FIRST_YEAR} to {_LAST_YEAR}")


def _offer_from_toml(table: Mapping[str, object]) -> Offer:
    values = _checked(table, _OFFER_KEYS, required=("kind",))
    for key in ("amount", "spend", "months"):
        if not 0 <= values.get(key, 0) <= _LARGEST[key]:
            raise Malformed(key, f"should be 0 to {_LARGEST[key]:,}")
    return Offer(**values, extra=_unknown(table, _OFFER_KEYS))


def _checked(
    document: Mapping[str, object], keys: Mapping[str, _Kind], *, required: tuple[str, ...]
) -> dict[str, Any]:
    """Return the values of `keys` that the document has, each seen to be of its type."""
    for key in required:
        if key not in document:
            raise Malformed(key, "is missing")
    values = {key: document[key] for key in keys if key in document}
    for key, value in values.items():
        # bool is an int, and datetime a date, to isinstance.
        if type(value) is not keys[key].type:
            raise Malformed(key, f"should be {keys[key].words}")
    return values


def _texts(key: str, values: list[object]) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise Malformed(key, f"should be {_LIST.words}")
    return tuple(map(str, values))


def _unknown(document: Mapping[str, object], keys: Mapping[str, _Kind]) -> dict[str, object]:
    return {key: value for key, value in document.items() if key not in keys}


def iter_values(entry: Entry) -> Iterator[tuple[str, str | int | float]]:
    """Yield every text and number in the entry, unknown keys included, with where it stands."""
    for item in fields(entry):
        yield from _iter_values(item.name, getattr(entry, item.name))


def _iter_values(where: str, value: object) -> Iterator[tuple[str, str | int | float]]:
    match value:
        case str() | int() | float():
            yield where, value
        case Offer():
            for item in fields(value):
                yield from _iter_values(f"{where} {item.name}", getattr(value, item.name))
        case Mapping():
            for key, part in value.items():
                yield where, key
                yield from _iter_values(key, part)
        case list() | tuple():
            for part in value:
                yield from _iter_values(where, part)


def _iter_guarded(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield every text that a secret could be in, with where it stands.

    A number may be spread over a list, and a key may say what its value is: `cvv = 1234`.
    """
    for name, value in iter_values(entry):
        yield name, str(value)
    yield "tags", " ".join(entry.tags)
    yield "attachments", " ".join(entry.attachments)
    for extra in (entry.extra, entry.offer.extra if entry.offer else {}):
        for key, held in extra.items():
            yield key, f"{key} {_as_words(held)}"


def _as_words(value: object) -> str:
    match value:
        case Mapping():
            return " ".join(f"{key} {_as_words(v)}" for key, v in value.items())
        case list() | tuple():
            return " ".join(map(_as_words, value))
        case _:
            return str(value)


def find_secret_in(entry: Entry, raw: bytes) -> Secret | None:
    """Return what the entry, or a comment in its file, holds that must not be stored."""
    from amexcli.store.toml import comments_in

    texts = (*(text for _, text in _iter_guarded(entry)), "\n".join(comments_in(raw)))
    return next(filter(None, map(find_secret, texts)), None)


def check(entry: Entry) -> None:
    """Raise Refused if the entry must not be stored: a secret, no summary, a control character."""
    for name, text in _iter_guarded(entry):
        check_text(f"the {name.replace('_', ' ')}", text, allowed="\n\t" if name == "notes" else "")
    if not entry.summary.strip():
        raise Refused(
            "The summary is empty. Nothing was saved.", "Say in a few words what happened."
        )


def check_text(where: str, text: str, *, allowed: str = "") -> None:
    """Raise Refused if this text must not be stored; the message says `where` it stands."""
    refuse_secrets(where, text)
    if character := find_control_character(text, allowed=allowed):
        raise Refused(
            f"There is a control character, {character}, in {where}. Nothing was saved.",
            "Take it out and try again.",
        )

"""An entry: one logged contact, and its TOML."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from amexcli.errors import Refused
from amexcli.store.guard import Secret, find_secret, refuse_secrets
from amexcli.values import kinds
from amexcli.values.dates import whole_minutes
from amexcli.values.field import Field, Kind
from amexcli.values.groups import Group
from amexcli.values.text import find_control_character

SCHEMA = 1

Channel: TypeAlias = Literal["phone", "chat", "app", "web", "social", "mail"]
Status: TypeAlias = Literal["open", "done"]
Outcome: TypeAlias = Literal["accepted", "declined", "pending"]

CHANNELS: tuple[Channel, ...] = get_args(Channel)
_LONGEST_CALL = 9999
"""Minutes."""


class Malformed(Exception):
    """The TOML isn't an entry: `key` is missing, or not what `problem` says it should be."""

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
    """How many months you have to meet the spend."""
    outcome: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


class Detail(NamedTuple):
    """A detail of a contact, and how it narrows a list."""

    field: Field
    is_asked_last: bool = False
    narrows: str = ""
    """The help of the option that filters a list by this detail, "" if there is none."""


def _topics() -> Mapping[str, str]:
    from amexcli.facts.topics import TOPICS

    return dict(TOPICS.items())


def _cards() -> Mapping[str, str]:
    from amexcli.facts.cards import CARD_NAMES

    return CARD_NAMES


def _other_words_for_cards() -> Mapping[str, str]:
    from amexcli.facts.cards import CARD_SPELLINGS

    return CARD_SPELLINGS


def _detail(kind: Kind, explained: str, default: object = None, **more: Any) -> Any:
    """Return a field of `Entry` that the user fills in. `more` goes to `Detail` and `Field`."""
    of_detail = {name: more.pop(name) for name in Detail._fields if name in more}
    made = {"kind": kind, "help": explained, **more}
    return field(default=default, metadata={"field": made, "detail": of_detail})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One logged contact. None and empty values mean unknown, and are absent from the file.

    This is the one place that lists the details of a contact. Options, questions, filters, the
    columns of a table, and the keys of a file are all made from it.
    """

    id: str
    at: datetime
    """When the contact began, with its UTC offset."""
    channel: str | None = _detail(
        kinds.key(CHANNELS, "CHANNEL"),
        f"Say how you were in touch: {', '.join(CHANNELS)}.",
        group=Group.WHO,
        question=f"How were you in touch ({', '.join(CHANNELS)})",
        narrows=f"Show only this channel: {', '.join(CHANNELS)}.",
    )
    topic: str | None = _detail(
        kinds.short_name(offered=_topics),
        "Name the topic, such as dispute, fee, or retention.",
        group=Group.RECORDS,
        question="Topic (such as dispute, fee, retention)",
        is_asked_last=True,
        narrows="Show only this topic, such as dispute.",
    )
    summary: str = _detail(
        kinds.text(),
        "Say what happened.",
        MISSING,
        group=Group.WHAT,
        question="What happened, in a few words",
    )
    number: str | None = _detail(kinds.phone(), "The phone number you called.", group=Group.WHO)
    """In E.164."""
    department: str | None = _detail(
        kinds.text("NAME"),
        "Name the department, such as Disputes.",
        group=Group.WHO,
        question="Which department",
    )
    representative: str | None = _detail(
        kinds.text("NAME"),
        "Name the person who helped you.",
        group=Group.WHO,
        question="Who helped you",
        narrows="Show only records with this person.",
    )
    reference: str | None = _detail(
        kinds.text(),
        "The reference number they gave you.",
        group=Group.WHAT,
        question="Reference number (without one it is hard to prove)",
    )
    card: str | None = _detail(
        kinds.key(_cards, "CARD", _other_words_for_cards),
        "Name the card, such as platinum.",
        group=Group.RECORDS,
        question="Which card (such as platinum)",
        is_asked_last=True,
        narrows="Show only this card.",
    )
    case: str | None = _detail(
        kinds.short_name("CASE"),
        "Keep it with a case, under a short name such as acme.",
        group=Group.RECORDS,
        question="Case, a short name for the whole matter",
        is_asked_last=True,
        narrows="Show only this case.",
    )
    promised: str | None = _detail(
        kinds.text(),
        "Say what they promised.",
        group=Group.WHAT,
        question="What did they promise",
    )
    kept: bool | None = None
    """Whether the promise was kept; None until that is known."""
    follow_up: date | None = _detail(
        kinds.day("future"),
        "The date to ask again, such as 12/1, +30d, or friday.",
        group=Group.DATES,
        question="When to ask again (such as +30d or friday)",
    )
    status: str = _detail(
        kinds.key(get_args(Status), "STATUS"),
        "Say open or done. Without it: open if you're waiting for something, else done.",
        "open",
        group=Group.RARE,
        narrows="Show only what's open, or only what's done.",
    )
    hold_minutes: int | None = _detail(
        kinds.whole(0, _LONGEST_CALL), "How many minutes you were on hold.", group=Group.RARE
    )
    minutes: int | None = _detail(
        kinds.whole(0, _LONGEST_CALL), "How many minutes it took in all.", group=Group.RARE
    )
    tags: tuple[str, ...] = _detail(
        kinds.short_name("TAG"),
        "Add a word to find it by. You can repeat it.",
        (),
        group=Group.RARE,
        option="--tag",
        repeats=True,
        narrows="Show only this tag.",
    )
    notes: str | None = None
    attachments: tuple[str, ...] = ()
    offer: Offer | None = None
    schema: int = SCHEMA
    extra: Mapping[str, object] = field(default_factory=dict)
    """Keys of the file that this version doesn't know. Every rewrite keeps them."""


class _Kind(NamedTuple):
    """The type of a key's value, and words that describe it."""

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
_OF_TYPE: dict[object, _Kind] = {
    str: _TEXT,
    str | None: _TEXT,
    int | None: _NUMBER,
    datetime: _Kind(datetime, "a date and time such as 2026-11-22T14:32:05-05:00"),
    bool | None: _Kind(bool, "true or false, without quotes"),
    date | None: _Kind(date, "a day such as 2026-11-27"),
    tuple[str, ...]: _LIST,
    Offer | None: _Kind(dict, "a table headed [offer]"),
}
# In the order in which the keys are written.
_ENTRY_KEYS: dict[str, _Kind] = {
    "schema": _NUMBER,
    **{item.name: _OF_TYPE[item.type] for item in fields(Entry) if item.type in _OF_TYPE},
}
_ID = re.compile("[0-9a-z]{1,32}")
_FIRST_YEAR, _LAST_YEAR = 1950, 2200
_LARGEST = {"amount": 999_999_999, "spend": 999_999_999, "months": 999}
KEYS: tuple[str, ...] = tuple(key for key in _ENTRY_KEYS if key != "schema")
DETAILS: tuple[Detail, ...] = tuple(
    Detail(Field(name=item.name, **item.metadata["field"]), **item.metadata["detail"])
    for item in fields(Entry)
    if item.metadata
)


def as_toml(entry: Entry) -> str:
    """Return the text of the entry's file."""
    import tomli_w

    known = {key: as_plain(getattr(entry, key)) for key in _ENTRY_KEYS}
    present = {key: value for key, value in known.items() if value not in (None, "", [])}
    return tomli_w.dumps({**present, **entry.extra}, multiline_strings=True)


def as_raw(entry: Entry) -> bytes:
    """Return the bytes of the entry's file. Raises Refused if it couldn't be read back."""
    from amexcli.store.toml import find_excess, find_unusable

    problem = find_unusable({**entry.extra, **(entry.offer.extra if entry.offer else {})})
    raw = b"" if problem else as_toml(entry).encode()
    if problem := problem or find_excess(raw):
        raise Refused(
            f"The record {problem}. Nothing was saved.", "Keep long texts as files: --attach FILE."
        )
    return raw


def as_plain(value: object) -> object:
    """Return a field's value as a TOML value."""
    if isinstance(value, Offer):
        known = {key: getattr(value, key) for key in _OFFER_KEYS}
        return {k: v for k, v in known.items() if v is not None} | dict(value.extra)
    return list(value) if isinstance(value, tuple) else value


def from_toml(document: Mapping[str, object]) -> Entry:
    """Return the entry in a parsed file. Raises Malformed."""
    values = _checked(document, _ENTRY_KEYS, required=("id", "at", "summary"))
    if values["at"].tzinfo is None:
        try:
            values["at"] = values["at"].astimezone()
        except (ValueError, OverflowError) as error:
            raise Malformed("at", f"holds a value that can't be read: {error}") from error
    values["at"] = whole_minutes(values["at"])
    _check_ranges(values)
    for key in ("tags", "attachments"):
        values[key] = _texts(key, values.get(key, []))
    if "offer" in values:
        values["offer"] = _offer_from_toml(values["offer"])
    return Entry(**values, extra=_unknown(document, _ENTRY_KEYS))


def _check_ranges(values: Mapping[str, Any]) -> None:
    """Raise Malformed for impossible values, and for misleading ones."""
    if not _ID.fullmatch(values["id"]):
        raise Malformed("id", "should be only letters a to z and digits, at most 32")
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
    """Return the values of `keys` in the document, each checked for its type."""
    for key in required:
        if key not in document:
            raise Malformed(key, "is missing")
    values = {}
    for key, value in document.items():
        if kind := keys.get(key):
            # To isinstance, a bool is an int and a datetime is a date.
            if type(value) is not kind.type:
                raise Malformed(key, f"should be {kind.words}")
            values[key] = value
    return values


def _texts(key: str, values: list[object]) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise Malformed(key, f"should be {_LIST.words}")
    return tuple(map(str, values))


def _unknown(document: Mapping[str, object], keys: Mapping[str, _Kind]) -> dict[str, object]:
    return {key: value for key, value in document.items() if key not in keys}


def iter_values(entry: Entry) -> Iterator[tuple[str, str | int | float]]:
    """Yield every text and number in the entry, unknown keys included, with its key."""
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
    """Yield every text that may hold a secret, with its key.

    A number may be split among the items of a list, and a key may name its value: `cvv = 1234`.
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


def find_status(details: Mapping[str, object]) -> Status:
    """Return the default status: open if there's something to wait for."""
    offer = details.get("offer")
    is_to_be_spent = (
        isinstance(offer, Offer)
        and offer.outcome == "accepted"
        and bool(offer.spend and offer.months)
    )
    is_open = details.get("promised") or details.get("follow_up") or is_to_be_spent
    return "open" if is_open else "done"


def find_secret_in(entry: Entry, raw: bytes) -> Secret | None:
    """Return the secret in the entry or in a comment of its file, or None."""
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
    """Raise Refused if this text must not be stored. The message says where: `where`."""
    refuse_secrets(where, text)
    if character := find_control_character(text, allowed=allowed):
        raise Refused(
            f"There is a control character, {character}, in {where}. Nothing was saved.",
            "Delete it, then try again.",
        )

"""Writes the log as one lossless JSON document, and reads it back entry by entry."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from math import isfinite
from types import MappingProxyType
from typing import Any, TextIO, get_args

from amexcli.errors import Refused
from amexcli.log_formats.row import Part, Row
from amexcli.store.arrivals import NewCase, NewNumber
from amexcli.store.cases import LONGEST_NAME, Case
from amexcli.store.entry import KEYS, SCHEMA, Entry, Malformed, as_plain
from amexcli.store.entry_files import is_passed_over
from amexcli.store.names import is_device, is_plain
from amexcli.store.toml import find_unusable
from amexcli.values.text import escape_in_json

KIND = "log-export"
_TOML = "$toml"
"""Marks a value that TOML has and JSON lacks: {"$toml": "2026-11-22"}."""
_DEEPEST = 50
_SHOWN = 40
_CHUNK = 1 << 16
_LARGEST_VALUE = 1 << 24
_DECODER = json.JSONDecoder()
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_PARTS = get_args(Part)


def iter_lines(
    entries: Iterable[Entry],
    cases: Iterable[Case] = (),
    numbers: Mapping[str, object] = MappingProxyType({}),
) -> Iterator[str]:
    """Yield the lines of one JSON document, one record per line, without TOML comments.

    Unknown keys are included. The arguments are consumed in this order, one item at a time.
    `numbers` holds the tables of the user's own numbers, by name.
    """
    tables = ({"id": name, **_mapping(table)} for name, table in numbers.items())
    yield f'{{"schema": {SCHEMA}, "kind": "{KIND}", "data": [\n'
    yield from _iter_records(map(_record, entries))
    yield '], "cases": [\n'
    yield from _iter_records(map(_case_record, cases))
    yield '], "numbers": [\n'
    yield from _iter_records(tables)
    yield "]}\n"


def _iter_records(records: Iterable[Mapping[str, object]]) -> Iterator[str]:
    line = ""
    for record in records:
        if line:
            yield f"{line},\n"
        line = escape_in_json(_ENCODER.encode(record))
    if line:
        yield f"{line}\n"


def _case_record(case: Case) -> dict[str, object]:
    return {
        "schema": case.schema,
        "name": case.name,
        "kind": case.kind or None,
        "facts": _as_json(case.facts),
    }


def _mapping(table: object) -> Mapping[str, object]:
    return table if isinstance(table, Mapping) else {}


def _record(entry: Entry) -> dict[str, object]:
    record: dict[str, object] = {}
    for key in _KEYS:
        known = getattr(entry, key)
        if known in _ABSENT:
            continue
        value = as_plain(known)
        if key in _DAYS and isinstance(value, date):
            record[key] = value.isoformat()
        else:
            record[key] = _as_json(value)
    return record | {key: _as_json(value) for key, value in entry.extra.items()}


_KEYS = ("schema", *KEYS)
_DAYS = ("at", "follow_up")
_ABSENT: tuple[object, ...] = (None, "", ())


def _as_json(value: object) -> object:
    match value:
        case str() | int():  # most of them; to look whether it is a mapping takes longest
            return value
        case date() | time():  # a datetime is a date
            return {_TOML: value.isoformat()}
        case float() if not isfinite(value):
            return {_TOML: str(value)}
        case Mapping():
            # A key that looks like the mark gets an extra $, and reading removes it.
            return {f"${k}" if k[:1] == "$" else k: _as_json(part) for k, part in value.items()}
        case list() | tuple():
            return [_as_json(part) for part in value]
        case _:
            return value


def as_document(values: Mapping[str, object]) -> dict[str, object]:
    """Return the TOML document of a record. Raises Malformed."""
    document = {k: _from_json(k, value) for k, value in values.items() if value is not None}
    schema = document.get("schema", SCHEMA)
    if isinstance(schema, int) and schema > SCHEMA:
        raise Malformed("schema", f"is {schema}; this version writes {SCHEMA}")
    for key, read in (("at", datetime.fromisoformat), ("follow_up", date.fromisoformat)):
        if isinstance(document.get(key), str):
            try:
                document[key] = read(document[key])
            except ValueError as error:
                raise Malformed(key, f"'{document[key]}' isn't a date we can read") from error
    return document


def as_case(values: Mapping[str, object]) -> NewCase:
    """Return the case of a record. Raises Malformed."""
    name, kind, facts = values.get("name"), values.get("kind"), values.get("facts")
    schema = values.get("schema", SCHEMA)
    if not isinstance(name, str) or not _may_be_case(name):
        raise Malformed("name", "should be a short name such as acme-shoes")
    if not isinstance(kind, str | None):
        raise Malformed("kind", "should be text in quotes")
    facts = _from_json("facts", facts if facts is not None else {})
    if not isinstance(facts, dict):
        raise Malformed("facts", "should be what the case remembers, in braces")
    if schema != SCHEMA:
        raise Malformed("schema", f"is {schema}; this version writes {SCHEMA}")
    return NewCase(name, kind or "", facts)


def _may_be_case(name: str) -> bool:
    is_usable = is_plain(name) and not is_passed_over(name) and not is_device(name)
    return is_usable and len(name.encode("utf-8", "replace")) <= LONGEST_NAME


def as_number(values: Mapping[str, object]) -> NewNumber:
    """Return the user's own number of a record. Raises Malformed."""
    name = values.get("id")
    if not isinstance(name, str):
        raise Malformed("id", "should be the number's name, in quotes")
    table = {key: value for key, value in values.items() if key != "id" and value is not None}
    return NewNumber(name, table)


def _from_json(key: str, value: Any) -> Any:
    converted = _convert(key, value)
    if problem := find_unusable({key: converted}):
        raise Malformed(key, problem)
    return converted


def _convert(key: str, value: Any, depth: int = 0) -> Any:
    if depth > _DEEPEST:
        raise Malformed(key, "is nested too deep")
    match value:
        case None:
            raise Malformed(key, "is null, which TOML doesn't have")
        case {"$toml": str(text)} if len(value) == 1:
            return _from_toml(key, text)
        case dict():
            return {
                name[1:] if name[:1] == "$" else name: _convert(key, part, depth + 1)
                for name, part in value.items()
            }
        case list():
            return [_convert(key, part, depth + 1) for part in value]
        case _:
            return value


def _from_toml(key: str, text: str) -> object:
    import tomllib

    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError) as error:
        raise Malformed(key, f"'{text[:_SHOWN]}' isn't TOML") from error
    if isinstance(value, dict | list):  # `write` makes only dates and numbers
        raise Malformed(key, f"'{text[:_SHOWN]}' isn't one value")
    return value


def read(first: str, stream: TextIO) -> Iterator[Row]:
    """Yield the records of a document that begins with `first` and continues in `stream`.

    Raises Refused if it is not an export of amex.
    """
    scanner = _Scanner(first, stream)
    envelope: dict[str, object] = {}
    try:
        scanner.expect("{")
        while True:
            if scanner.peek() != '"':
                raise ValueError("a name in quotes should come here")
            key = scanner.value()
            scanner.expect(":")
            if key in _PARTS and scanner.peek() == "[":
                _check(envelope.get("kind", KIND), envelope.get("schema", SCHEMA))
                for row in _read_records(scanner):
                    yield row._replace(part=key)
                envelope[key] = ()
            else:
                envelope[key] = scanner.value()
            if scanner.expect(",}") == "}":
                break
        if scanner.peek():
            raise ValueError("something follows after its end")
    except (ValueError, RecursionError) as error:
        said = getattr(error, "msg", str(error))
        raise Refused(
            f"Line {scanner.line}: that isn't JSON we can read: {said}.", "Export it again."
        ) from error
    has_data = isinstance(envelope.get("data"), tuple)
    _check(envelope.get("kind") if has_data else None, envelope.get("schema"))


def _read_records(scanner: "_Scanner") -> Iterator[Row]:
    scanner.expect("[")
    if scanner.peek() == "]":
        scanner.expect("]")
        return
    while True:
        scanner.peek()
        line, value = scanner.line, scanner.value()
        if isinstance(value, dict):
            yield Row(line, value)
        else:
            yield Row(line, {}, "isn't a record")
        if scanner.expect(",]") == "]":
            return


def _check(kind: object, schema: object) -> None:
    """Raise Refused if the document is not an export, or has a newer schema."""
    if kind != KIND:
        raise Refused(
            "That JSON isn't an export of the log.", "Make one with: amex log export -o log.json"
        )
    if type(schema) is not int or not 1 <= schema <= SCHEMA:
        raise Refused(
            f"The file has schema {schema}; this version reads {SCHEMA}.",
            "If a newer amex made it, update this one.",
        )


class _Scanner:
    """Reads JSON text piece by piece, so that its length doesn't matter."""

    def __init__(self, first: str, stream: TextIO) -> None:
        self._text, self._stream, self._at, self._ended = first, stream, 0, False
        self._lines_before = 0

    @property
    def line(self) -> int:
        """The number of the current line."""
        return self._lines_before + self._text.count("\n", 0, self._at) + 1

    def peek(self) -> str:
        """Return the next character that is not a space, or "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at].isspace():
                self._at += 1
            if self._at < len(self._text) or self._ended:
                return self._text[self._at : self._at + 1]
            self._refill()

    def expect(self, characters: str) -> str:
        """Consume and return the next character. Raises ValueError if it is not one of these."""
        found = self.peek()
        if not found or found not in characters:
            wanted = " or ".join(characters)
            raise ValueError(f"{wanted} should follow, not {found or 'the end'}")
        self._at += 1
        return found

    def value(self) -> Any:
        """Consume and return the next value. Raises ValueError."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except ValueError:
                if self._ended or len(self._text) - self._at > _LARGEST_VALUE:
                    raise
            else:
                if end < len(self._text) or self._ended:  # otherwise a number might continue
                    self._at = end
                    return value
            self._refill()

    def _refill(self) -> None:
        more = self._stream.read(_CHUNK)
        self._lines_before += self._text.count("\n", 0, self._at)
        self._text, self._at, self._ended = self._text[self._at :] + more, 0, not more

"""How a case remembers what a guide knows: a table of fields, and how each is read back.

People edit case files, so what is read back is checked as if it had been typed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from amexcli.errors import Refused
from amexcli.values.dates import check_year, format_day


def as_plain(value: object) -> object:
    """Return the value as a case keeps it: money as text, several things as a list."""
    if isinstance(value, Decimal):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


class Field(NamedTuple):
    """The option that gives a fact, and the key under which a case keeps it."""

    option: str
    key: str
    words: str
    """What the user is told once it has changed, {} being what it is now."""
    from_case: Callable[[object], object]
    to_case: Callable[[Any], object] = as_plain

    @property
    def parameter(self) -> str:
        """The option's name as Python has it."""
        return self.option.removeprefix("--").replace("-", "_")


def recall(fields: Mapping[str, Field], facts: Mapping[str, object]) -> dict[str, Any]:
    """Return what a case remembers of these fields; other keys are passed over.

    Raises Refused, naming the key, if somebody wrote something there that it cannot be.
    """
    values = {}
    for name, field in fields.items():
        if field.key in facts:
            try:
                values[name] = field.from_case(facts[field.key])
            except Refused as error:
                raise Refused(f"Its {field.key}: {error.message}", error.hint) from None
    return values


def as_facts(fields: Mapping[str, Field], values: Mapping[str, object]) -> dict[str, object]:
    """Return what a case remembers of these values: only what is known."""
    known = {name: value for name, value in values.items() if name in fields}
    found = {fields[name].key: fields[name].to_case(value) for name, value in known.items()}
    return {key: value for key, value in found.items() if value not in (None, [])}


def changes(
    fields: Iterable[Field], before: Mapping[str, object], after: Mapping[str, object]
) -> Iterator[str]:
    """Yield, as a sentence, what of a case's facts is no more what it was.

    What the case did not remember before is no change. Keys that no field knows have their own
    name.
    """
    known = {field.key: field for field in fields}
    for key, was in before.items():
        field = known.get(key, Field("", key, f"{key.replace('_', ' ')} is now {{}}", _as_it_is))
        then, now = _shown(field, was), _shown(field, after[key]) if key in after else None
        if now is None:
            yield f"{key.replace('_', ' ')} is not remembered any more; it was {then}."
        elif now != then:
            yield f"{field.words.replace('{}', now)}; it was {then}."


def _as_it_is(value: object) -> object:
    return value


def _shown(field: Field, fact: object) -> str:
    """Return a fact as people read it: with a dollar sign, with the day of the week."""
    if isinstance(fact, list):
        return ", ".join(map(_as_words, fact)) or "none"
    try:
        return _as_words(field.from_case(fact))
    except Refused:  # somebody wrote it by hand
        return str(fact)


def _as_words(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return f"${value:,.2f}"
        case date():
            return format_day(value)
        case _:
            return str(value)


def text(value: object) -> str:
    """Return the text that it is. Raises Refused."""
    if not isinstance(value, str):
        raise Refused(f"{value!r} is not text.", "Write it in quotes.")
    return value


def one_of(*keys: str) -> Callable[[object], str]:
    """Return a reader of text that is one of these keys."""

    def read(value: object) -> str:
        if text(value) not in keys:
            raise Refused(f"there is no '{value}'.", f"Choose one of: {', '.join(keys)}.")
        return text(value)

    return read


def day(value: object) -> date:
    """Return the day that it is. Raises Refused."""
    if type(value) is not date:
        raise Refused(f"{value!r} is not a day.", "Write it such as 2026-11-22, without quotes.")
    check_year(value)
    return value


def flag(value: object) -> bool:
    """Return whether it is true. Raises Refused."""
    if not isinstance(value, bool):
        raise Refused(f"{value!r} is neither true nor false.", "Write true or false, no quotes.")
    return value


def several(read: Callable[[object], object]) -> Callable[[object], tuple[object, ...]]:
    """Return a reader of a list, each part of which `read` reads."""

    def read_all(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise Refused(f"{value!r} is not a list.", 'Write it such as ["order", "tracking"].')
        return tuple(map(read, value))

    return read_all

"""The kinds of value that several guides ask for."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from amexcli.errors import Refused
from amexcli.values.dates import (
    WEEKDAYS,
    Toward,
    add_months,
    check_year,
    format_day,
    is_relative,
    parse_day,
    parse_month,
)
from amexcli.values.dates import parse_written_day as _parse_written
from amexcli.values.field import NO_CHOICES, Kind
from amexcli.values.phones import parse_phone
from amexcli.values.text import LONGEST_NAME, is_short_name, suggest
from amexcli.values.whole import parse_whole


def text(metavar: str = "TEXT") -> Kind:
    """Return the kind of any text."""
    return Kind(metavar, lambda typed, _: typed.strip(), require_text)


def require_text(value: object) -> str:
    """Return the value if it is text. Raises Refused."""
    if not isinstance(value, str):
        raise Refused(f"{value!r} isn't text.", "Write it in quotes.")
    return value


def key(
    choices: Mapping[str, str] | Iterable[str] | Callable[[], Mapping[str, str]],
    metavar: str = "KEY",
    spellings: Mapping[str, str] | Callable[[], Mapping[str, str]] = NO_CHOICES,
    fold: Callable[[str], str] = str.casefold,
) -> Kind:
    """Return the kind of text that is one of these words; `spellings` are other words for them.

    Functions are called only when there's something to read.
    """
    if callable(choices):
        offered = choices
    else:
        known_words = choices if isinstance(choices, Mapping) else dict.fromkeys(choices, "")

        def offered() -> Mapping[str, str]:
            return known_words

    def parse(typed: str, _: date) -> str:
        words = offered()
        word = re.sub(r"[\s_]+", "-", fold(typed.strip()))
        word = (spellings() if callable(spellings) else spellings).get(word, word)
        if word not in words:
            known = f"Choose one of: {', '.join(sorted(words))}."
            raise Refused(f"there's no '{typed}'.", suggest(word, words) or known)
        return word

    return Kind(
        metavar,
        parse,
        lambda value: parse(require_text(value), date.min),
        offered=offered,
    )


def short_name(
    metavar: str = "NAME", offered: Callable[[], Mapping[str, str]] | None = None
) -> Kind:
    """Return the kind of a short name such as acme-shoes. Capitals and spaces are converted."""

    def parse(typed: str, _: date) -> str:
        name = re.sub(r"[\s_]+", "-", typed.strip().casefold().replace("'", ""))
        if not is_short_name(name):
            raise Refused(
                f"'{typed}' isn't a short name.",
                f"Use letters a to z, digits, and dashes, at most {LONGEST_NAME},"
                " such as acme-shoes.",
            )
        return name

    return Kind(
        metavar,
        parse,
        lambda value: parse(require_text(value), date.min),
        echo=lambda typed, name: name if name != typed else "",
        offered=offered,
    )


def phone() -> Kind:
    """Return the kind of a phone number, kept in E.164."""
    return Kind(
        "PHONE",
        lambda typed, _: parse_phone(typed),
        lambda value: parse_phone(require_text(value)),
    )


_NEAR_DAYS: dict[Toward, tuple[str, ...]] = {
    "past": ("today", "yesterday", *WEEKDAYS, "-7d", "-30d"),
    "future": ("today", "tomorrow", *WEEKDAYS, "+7d", "+30d"),
}


def day(toward: Toward, within: timedelta | None = None) -> Kind:
    """Return the kind of a day. `parse_day` says what a day without a year means."""
    return Kind(
        "DATE",
        lambda typed, today: parse_day(typed, today, toward=toward, within=within),
        require_day,
        examples=_NEAR_DAYS[toward],
        echo=lambda typed, value: format_day(value) if is_relative(typed) else "",
    )


def span(*, toward_end: bool) -> Kind:
    """Return the kind of a day, or of a month, which means its first or last day."""
    known = day("past")

    def parse(typed: str, today: date) -> date:
        month = parse_month(typed, today)
        if month is None:
            return parse_day(typed, today, toward="past")
        return add_months(month, 1) - timedelta(days=1) if toward_end else month

    return known._replace(parse=parse)


def require_day(value: object) -> date:
    """Return the day in a file, with or without quotes. Raises Refused."""
    if isinstance(value, str):
        return _parse_written(value)
    if not isinstance(value, date):
        raise Refused(f"{value!r} isn't a date.", "Write it as 2026-11-22.")
    day_alone = value.date() if isinstance(value, datetime) else value
    check_year(day_alone)
    return day_alone


def whole(low: int, high: int, metavar: str = "N") -> Kind:
    """Return the kind of a whole number."""

    def parse(typed: str, _: date) -> int:
        return parse_whole(typed, low, high)

    return Kind(metavar, parse, from_number(parse))


def from_number(parse: Callable[[str, date], Any]) -> Callable[[object], Any]:
    """Return a function that reads a number in a file, with or without quotes."""

    def recall(value: object) -> Any:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise Refused(f"{value!r} isn't a number.", 'Write it as "39.95".')
        return parse(str(value), date.min)

    return recall


def _require_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused(f"{value!r} is neither true nor false.", "Write true or false, no quotes.")
    return value


FLAG = Kind("", lambda *_: True, _require_flag)

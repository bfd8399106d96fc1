"""Days as people type them and read them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta, timezone
from typing import Literal

from amexcli.errors import Refused
from amexcli.values.text import count

ACCEPTED_DAYS = (
    "Write a date as 11/22/2026, 11/22, Nov 22, Nov 22, 2026, 2026-11-22, today, yesterday,"
    " tomorrow, friday, last friday, next friday, or +30d, -2w, +1m."
)
_ROUNDED_UP = timedelta(minutes=15)
_A_MINUTE = timedelta(minutes=1)
_YEARS = range(1950, 2200)  # within those that the log reads back
_YEARS_AHEAD = 20
"""How far ahead a two-digit year may be; 98 means 1998."""
_LEAP_CYCLE = 8
"""A number of years that includes every calendar day, even February 29."""
_ANY_DAY = date(2020, 1, 1)
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
LATE = "! "
"""Marks what is overdue, so that people can see it without color."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
# Patterns are compiled on first use, so that commands that read no dates don't pay for them.
_MONTH = r"([a-z]{3,9})\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_ISO = r"(?a)(\d{4})([-/])(\d{1,2})\2(\d{1,2})"
_US = r"(?a)(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?|(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})"
_MONTH_FIRST = rf"(?a){_MONTH} ?{_DAY}(?:,? (\d{{4}}))?"
_DAY_FIRST = (
    rf"(?a){_DAY} (?:of )?{_MONTH}(?:,? (\d{{4}}))?"
    r"|(\d{1,2})-([a-z]{3,9})(?:-(\d{4}|\d{2}))?"
)
_WEEKDAY_BEFORE = (
    r"(?a)(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"\.?,? (?=.*\d)"
)
_MONTH_ALONE = rf"(?a){_MONTH}(?:,? (\d{{4}}))?"
_STEP = r"(?a)([+-]\d{1,5})([dwm])"
_CLOCK = (
    r"(?ai)(.+?)(?:T| +(?:at )?)"
    r"(?:(\d{1,2}:\d{2}(?::\d{2})?)(?: ?([ap])\.?m\.?)?(Z|[+-]\d{2}:\d{2})?"
    r"|(\d{1,2}) ?([ap])\.?m\.?)"
)
_HAS_FULL_YEAR = r"(?a)\b\d{4}[-/]|[-/ ]\d{4}\b"
_HAS_YEAR = rf"{_HAS_FULL_YEAR}|/\d{{1,2}}/\d{{2}}\b|-\w{{1,9}}-\d{{2}}\b"

Toward = Literal["past", "future"]
HALF_A_YEAR = timedelta(days=183)
NEXT_STATEMENT = timedelta(days=35)
"""How far ahead the closing date of the current statement can lie."""


def parse_day(text: str, today: date, *, toward: Toward, within: timedelta | None = None) -> date:
    """Return the day that `text` names, as seen from `today`.

    `toward` decides between several possible days. With "future", "friday" is the next one, 1 to 7
    days ahead. With "past", it's the last one, which may be today. "11/3" and "Nov 3" are the
    nearest on that side, which may be today. With `within`, they are the next one if it's no
    farther away than that, else the last one. Raises Refused with the accepted forms.
    """
    word = re.sub(_WEEKDAY_BEFORE, "", " ".join(text.casefold().split()))
    try:
        day = _read_day(word, today, toward, within)
    except (ValueError, OverflowError):
        day = None
    if day is None or day.year not in _YEARS:
        raise Refused(f"'{text}' isn't a date.", ACCEPTED_DAYS)
    return day


def parse_written_day(text: str) -> date:
    """Return a day that doesn't depend on when it is read. Raises Refused."""
    day = parse_day(text, _ANY_DAY, toward="past")
    if not re.search(_HAS_FULL_YEAR, text):
        raise Refused(f"'{text}' could be in any year.", "Add the year: 2026-11-22.")
    return day


_WRITTEN = (
    rf"(?ai)\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d\d)"
    rf"|{_MONTH} {_DAY},? \d{{4}}|{_DAY} (?:of )?{_MONTH},? \d{{4}})\b"
)


def iter_days(text: str, today: date) -> Iterator[date]:
    """Yield the days that a longer text names with their years. Raises Refused."""
    for match in re.finditer(_WRITTEN, text):
        yield parse_day(match[0], today, toward="past")


def check_year(day: date) -> None:
    """Raise Refused for a year that nobody means and that would overflow date arithmetic."""
    if day.year not in _YEARS:
        raise Refused(f"'{day}' is too long ago or too far off.", ACCEPTED_DAYS)


def _read_day(word: str, today: date, toward: Toward, within: timedelta | None) -> date | None:
    if match := re.fullmatch(_ISO, word):
        return date(int(match[1]), int(match[3]), int(match[4]))
    if named := _read_month_and_day(word):
        month, day, year = named
        if year:
            return date(_full_year(year, today), month, day)
        if within is None:
            return _nearest(month, day, today, toward)
        ahead = _nearest(month, day, today, "future")
        is_near = ahead is not None and ahead - today <= within
        return ahead if is_near else _nearest(month, day, today, "past")
    if match := re.fullmatch(_STEP, word):
        return _step(today, int(match[1]), match[2])
    if word in _NEAR:
        return today + timedelta(days=_NEAR[word])
    return _read_weekday(word, today, toward)


def parse_month(text: str, today: date) -> date | None:
    """Return the first day of the named month, the latest one that has begun, or None."""
    match = re.fullmatch(_MONTH_ALONE, " ".join(text.casefold().split()))
    try:
        month = _month(match[1]) if match else 0
    except ValueError:
        return None
    if match is None:
        return None
    year = int(match[2]) if match[2] else today.year - (month > today.month)
    return date(year, month, 1) if year in _YEARS else None


def _month(name: str) -> int:
    """Return the month's number. Raises ValueError."""
    short = {"sept": "sep"}.get(name, name)
    for number, month in enumerate(_MONTHS, 1):
        if short in (month, month[:3]):
            return number
    raise ValueError(name)


def _read_month_and_day(word: str) -> tuple[int, int, str] | None:
    """Return month, day, and the year as typed or "". Raises ValueError for an unknown month."""
    if match := re.fullmatch(_US, word):
        month, day, year = match.groups()[:3] if match[1] else match.groups()[3:]
        return int(month), int(day), year or ""
    if match := re.fullmatch(_MONTH_FIRST, word):
        return _month(match[1]), int(match[2]), match[3] or ""
    if match := re.fullmatch(_DAY_FIRST, word):
        day, name, year = match.groups()[:3] if match[1] else match.groups()[3:]
        return _month(name), int(day), year or ""
    return None


def _full_year(typed: str, today: date) -> int:
    year = int(typed)
    if len(typed) == 2:
        latest = today.year + _YEARS_AHEAD
        year = latest - (latest - year) % 100
    return year


def _nearest(month: int, day: int, today: date, toward: Toward) -> date | None:
    """Return the nearest day with this date on one side of today, or today."""
    step = 1 if toward == "future" else -1
    for year in range(today.year - step, today.year + step * (_LEAP_CYCLE + 1), step):
        with suppress(ValueError):
            found = date(year, month, day)
            if found == today or (found > today) == (toward == "future"):
                return found
    return None


def _step(today: date, number: int, unit: str) -> date:
    if unit == "m":
        return add_months(today, number)
    return today + timedelta(days=number * (7 if unit == "w" else 1))


def _read_weekday(word: str, today: date, toward: Toward) -> date | None:
    """Return the weekday that is meant. "last friday" is before today, "next friday" after it."""
    which, _, name = word.rpartition(" ")
    named = [number for number, day in enumerate(WEEKDAYS) if name in (day, day[:3])]
    if not named or which not in ("", "last", "next"):
        return None
    if which == "next" or (not which and toward == "future"):
        return today + timedelta(days=(named[0] - today.weekday() - 1) % 7 + 1)
    last = today - timedelta(days=1) if which == "last" else today
    return last - timedelta(days=(last.weekday() - named[0]) % 7)


def add_months(day: date, number: int) -> date:
    """Return the same day `number` months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + number, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_relative(text: str) -> bool:
    """Whether the meaning of `text` depends on today, so that the result should be echoed."""
    return not re.search(_HAS_YEAR, text)


def parse_moment(text: str, now: datetime) -> datetime:
    """Return the time that `text` names: a day, or a day and a time of day.

    Without an offset, the time is local. A day alone means noon, but today alone means now.
    Raises Refused for anything else, and for a time in the future.
    """
    match = re.fullmatch(_CLOCK, text.strip())
    day = parse_day(match[1].rstrip(",") if match else text, now.date(), toward="past")
    try:
        moment = _at_clock(day, match) if match else _some_time_on(day, now)
    except (ValueError, OverflowError):
        raise Refused(
            f"'{text}' doesn't have a valid time of day.",
            "Write it as 11/22 2:32 PM, or 2026-11-22 14:32.",
        ) from None
    if moment > now + _ROUNDED_UP:
        raise Refused(f"'{text}' is in the future.", "Record a call or chat after it happens.")
    return moment


def _at_clock(day: date, match: re.Match[str]) -> datetime:
    """Return the time on that day: 14:32, 2:32 PM, or 3pm, with or without an offset."""
    clock, half = match[2] or f"{match[5]}:00", match[3] or match[6]
    hours, rest = clock.split(":", 1)
    if half is not None:
        if int(hours) not in range(1, 13):
            raise ValueError(clock)
        hours = str(int(hours) % 12 + 12 * (half.casefold() == "p"))
    naive = datetime.combine(day, time.fromisoformat(f"{hours:0>2}:{rest}"))
    if match[4] is None:
        return _local(naive)
    return datetime.fromisoformat(naive.isoformat() + match[4].upper())


def _some_time_on(day: date, now: datetime) -> datetime:
    return now if day == now.date() else _local(datetime.combine(day, time(12)))


def _local(naive: datetime) -> datetime:
    return whole_minutes(naive.astimezone())


def whole_minutes(moment: datetime) -> datetime:
    """Return the time with its offset in whole minutes, because TOML can't write seconds there."""
    offset = moment.utcoffset() or timedelta()
    if not offset % _A_MINUTE:
        return moment
    return moment.astimezone(timezone(offset // _A_MINUTE * _A_MINUTE))


def format_day(day: date) -> str:
    """Return "Sun, Nov 22, 2026"."""
    return f"{_weekday(day)}, {_month_and_day(day)}, {day.year}"


def format_day_from(day: date, today: date) -> str:
    """Return the day and how far away it is: "Wed, Jan 13, 2027 (in 50 days)"."""
    return f"{format_day(day)} ({format_distance(day, today)})"


def format_distance(day: date, today: date) -> str:
    """Return "today", "tomorrow", "in 50 days", or "12 days ago"."""
    days = (day - today).days
    for word, distance in _NEAR.items():
        if distance == days:
            return word
    return f"in {days:,} days" if days > 0 else f"{-days:,} days ago"


def format_due(day: date, today: date) -> str:
    """Return how far away a deadline is: "in 7 days", "! 3 days late"."""
    late = (today - day).days
    return f"{LATE}{count(late, 'day')} late" if late > 0 else format_distance(day, today)


def format_short_day(day: date, today: date) -> str:
    """Return the day as lists show it: "Thu, May 14", or "May 14, 2028" if a year or more away."""
    is_near = add_months(today, -12) < day < add_months(today, 12)
    month_and_day = _month_and_day(day)
    return f"{_weekday(day)}, {month_and_day}" if is_near else f"{month_and_day}, {day.year}"


def format_moment(moment: datetime) -> str:
    """Return "Sun, Nov 22, 2026, 2:32 PM", in the time zone of `moment`."""
    return f"{format_day(moment.date())}, {format_time(moment)}"


def format_time(moment: datetime) -> str:
    """Return "2:32 PM", in the time zone of `moment`."""
    return f"{moment.hour % 12 or 12}:{moment:%M} {'PM' if moment.hour >= 12 else 'AM'}"


def _weekday(day: date) -> str:
    return WEEKDAYS[day.weekday()][:3].capitalize()


def _month_and_day(day: date) -> str:
    return f"{_MONTHS[day.month - 1][:3].capitalize()} {day.day}"

"""Days as people type them."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta, timezone
from typing import Literal

from amexcli.errors import Refused

ACCEPTED_DAYS = (
    "Write a day as 2026-11-22, 11/22/2026, today, yesterday, tomorrow, a weekday such as friday,"
    " or +30d, -2w, +1m."
)
_ROUNDED_UP = timedelta(minutes=15)
_A_MINUTE = timedelta(minutes=1)
_YEARS = range(1950, 2200)  # within those that the log reads back
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_US = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_STEP = re.compile(r"([+-]\d{1,5})([dwm])", re.ASCII)
_CLOCK = re.compile(r"(.+?)[T ](\d{1,2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?", re.ASCII)

Toward = Literal["past", "future"]


def parse_day(text: str, today: date, *, weekday: Toward) -> date:
    """Return the day that `text` names, seen from `today`.

    `weekday` says which friday is meant: in the "future" the next one, 1 to 7 days ahead; in the
    "past" the last one, today included. Raises Refused with the accepted forms.
    """
    word = text.strip().casefold()
    try:
        day = _read_day(word, today, weekday)
    except (ValueError, OverflowError):
        day = None
    if day is None or day.year not in _YEARS:
        raise Refused(f"'{text}' is not a day.", ACCEPTED_DAYS)
    return day


def check_year(day: date) -> None:
    """Raise Refused for a year that nobody means, and with which sums would leave the calendar."""
    if day.year not in _YEARS:
        raise Refused(f"'{day}' is not a day of our time.", ACCEPTED_DAYS)


def _read_day(word: str, today: date, weekday: Toward) -> date | None:
    if match := _ISO.fullmatch(word):
        return date(*map(int, match.groups()))
    if match := _US.fullmatch(word):
        month, day, year = map(int, match.groups())
        return date(year, month, day)
    if match := _STEP.fullmatch(word):
        return _step(today, int(match[1]), match[2])
    if word in _NEAR:
        return today + timedelta(days=_NEAR[word])
    named = [i for i, name in enumerate(_WEEKDAYS) if word in (name, name[:3])]
    return _nearest_weekday(today, named[0], weekday) if named else None


def _step(today: date, number: int, unit: str) -> date:
    if unit == "m":
        return add_months(today, number)
    return today + timedelta(days=number * (7 if unit == "w" else 1))


def _nearest_weekday(today: date, wanted: int, toward: Toward) -> date:
    if toward == "future":
        return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - wanted) % 7)


def add_months(day: date, number: int) -> date:
    """Return the same day `number` months on, or that month's last day if it has no such day."""
    years, month = divmod(day.month - 1 + number, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_relative(text: str) -> bool:
    """Whether what `text` means depends on today, so that the result should be echoed."""
    return not text.strip()[:1].isdigit()


def parse_moment(text: str, now: datetime) -> datetime:
    """Return the moment that `text` names: a day, or a day and a clock time.

    Without an offset the time is local; a day alone is its noon, but today alone is now.
    Raises Refused for anything else, and for a moment still to come.
    """
    match = _CLOCK.fullmatch(text.strip())
    day = parse_day(match[1] if match else text, now.date(), weekday="past")
    try:
        moment = _at_clock(day, match[2], match[3]) if match else _some_time_on(day, now)
    except (ValueError, OverflowError):
        raise Refused(
            f"'{text}' has no such time of day.", "Write it as 2026-11-22 14:32."
        ) from None
    if moment > now + _ROUNDED_UP:
        raise Refused(f"'{text}' is still to come.", "A contact is logged once it has happened.")
    return moment


def _at_clock(day: date, clock: str, offset: str | None) -> datetime:
    hours, rest = clock.split(":", 1)
    naive = datetime.combine(day, time.fromisoformat(f"{hours:0>2}:{rest}"))
    if offset is None:
        return _local(naive)
    return datetime.fromisoformat(naive.isoformat() + offset.upper())


def _some_time_on(day: date, now: datetime) -> datetime:
    return now if day == now.date() else _local(datetime.combine(day, time(12)))


def _local(naive: datetime) -> datetime:
    return whole_minutes(naive.astimezone())


def whole_minutes(moment: datetime) -> datetime:
    """Return the moment with its offset in whole minutes, which is all that TOML can write."""
    offset = moment.utcoffset() or timedelta()
    if not offset % _A_MINUTE:
        return moment
    return moment.astimezone(timezone(offset // _A_MINUTE * _A_MINUTE))


def format_day(day: date) -> str:
    """Return "2026-11-22 (Sunday)"."""
    return f"{day.isoformat()} ({_WEEKDAYS[day.weekday()].capitalize()})"

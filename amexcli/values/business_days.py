"""Days on which banks are open, and days on which mail comes.

A business day is Monday to Friday except the federal holidays of 5 U.S.C. 6103, as the Federal
Reserve Banks observe them: a holiday on a Sunday is observed on Monday, and a holiday on a Saturday
isn't moved. Only government offices close on the Friday before. This is our reading of "a day on
which the creditor's offices are open" (12 CFR 1026.2(a)(6)).
"""

from datetime import date, timedelta
from typing import NamedTuple

_MONDAY, _THURSDAY, _SATURDAY, _SUNDAY = 0, 3, 5, 6
_DAY = timedelta(days=1)


class Holiday(NamedTuple):
    """A holiday on a fixed day, or on the nth weekday of a month (-1: the last)."""

    name: str
    month: int
    day: int = 0
    nth: int = 0
    weekday: int = _MONDAY
    since: int = 0
    """The first year it was observed, if that is recent enough to matter."""


FEDERAL_HOLIDAYS = (
    Holiday("New Year's Day", 1, day=1),
    Holiday("Birthday of Martin Luther King, Jr.", 1, nth=3, since=1986),
    Holiday("Washington's Birthday", 2, nth=3),
    Holiday("Memorial Day", 5, nth=-1),
    Holiday("Juneteenth National Independence Day", 6, day=19, since=2021),
    Holiday("Independence Day", 7, day=4),
    Holiday("Labor Day", 9, nth=1),
    Holiday("Columbus Day", 10, nth=2),
    Holiday("Veterans Day", 11, day=11),
    Holiday("Thanksgiving Day", 11, nth=4, weekday=_THURSDAY),
    Holiday("Christmas Day", 12, day=25),
)


def holiday_on(day: date) -> str | None:
    """Return the holiday for which banks and post offices close on that day, or None."""
    candidates = (day, day - _DAY) if day.weekday() == _MONDAY else (day,)
    for actual in candidates:
        for holiday in FEDERAL_HOLIDAYS:
            if actual.year >= holiday.since and actual == _day_of(holiday, actual.year):
                return holiday.name
    return None


def _day_of(holiday: Holiday, year: int) -> date:
    if holiday.day:
        return date(year, holiday.month, holiday.day)
    if holiday.nth > 0:
        first = date(year, holiday.month, 1)
        return first + timedelta((holiday.weekday - first.weekday()) % 7 + 7 * (holiday.nth - 1))
    last = date(year, holiday.month + 1, 1) - _DAY
    return last - timedelta((last.weekday() - holiday.weekday) % 7)


def is_business_day(day: date) -> bool:
    """Whether offices are open."""
    return day.weekday() < _SATURDAY and holiday_on(day) is None


def is_mail_day(day: date) -> bool:
    """Whether mail is collected: every day except Sundays and holidays."""
    return day.weekday() != _SUNDAY and holiday_on(day) is None


def add_business_days(day: date, number: int) -> date:
    """Return the business day `number` business days after `day`, or before it if negative."""
    step = _DAY if number > 0 else -_DAY
    for _ in range(abs(number)):
        day += step
        while not is_business_day(day):
            day += step
    return day


def last_business_day(day: date) -> date:
    """Return `day`, or the last business day before it."""
    return day if is_business_day(day) else add_business_days(day, -1)


def last_mail_day(day: date) -> date:
    """Return `day`, or the last day before it on which mail is collected."""
    while not is_mail_day(day):
        day -= _DAY
    return day

"""Business days, compared with an oracle: a missing holiday would make a deadline late."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amexcli.values.business_days import (
    FEDERAL_HOLIDAYS,
    add_business_days,
    holiday_on,
    is_business_day,
    is_mail_day,
    last_business_day,
    last_mail_day,
)

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def is_of_saturday(day: date, name: str) -> bool:
    return day.weekday() == 4 and "observed" in name


def test_there_are_eleven():
    assert len(FEDERAL_HOLIDAYS) == 11


def test_every_day_from_1980_to_2100_agrees_with_the_holidays_library():
    # The library observes a Saturday holiday on Friday, when banks and post offices stay open.
    observed = holidays.US(years=range(1979, 2102))
    oracle = {day: name for day, name in observed.items() if not is_of_saturday(day, name)}
    day, wrong = date(1980, 1, 1), []
    while day.year <= 2100:
        if (holiday_on(day) is not None) != (day in oracle):
            wrong.append((day, holiday_on(day), oracle.get(day)))
        day += timedelta(days=1)
    assert wrong == []


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 7, 3), None),  # the 4th is a Saturday
        (date(2026, 7, 4), "Independence Day"),
        (date(2027, 7, 5), "Independence Day"),  # the 4th is a Sunday
        (date(2027, 6, 18), None),  # Juneteenth is a Saturday
        (date(2027, 12, 24), None),  # Christmas as well
        (date(2027, 12, 31), None),  # and the New Year's Day after it
        (date(2028, 1, 1), "New Year's Day"),
        (date(2022, 12, 26), "Christmas Day"),  # the 25th is a Sunday
        (date(2026, 11, 26), "Thanksgiving Day"),
        (date(2026, 5, 25), "Memorial Day"),
        (date(2025, 5, 26), "Memorial Day"),  # the last Monday, which is the fourth
        (date(2021, 5, 31), "Memorial Day"),  # and the fifth
        (date(1986, 1, 20), "Birthday of Martin Luther King, Jr."),  # the first
        (date(1985, 1, 21), None),
        (date(2021, 6, 19), "Juneteenth National Independence Day"),  # the first, on a Saturday
        (date(2020, 6, 19), None),
        (date(2026, 11, 27), None),
    ],
)
def test_a_sunday_holiday_closes_monday_and_a_saturday_holiday_does_not_close_friday(day, name):
    assert holiday_on(day) == name


@pytest.mark.parametrize(
    ("day", "offices_are_open", "mail_is_collected"),
    [
        (date(2026, 11, 23), True, True),  # a Monday
        (date(2026, 11, 24), True, True),
        (date(2026, 11, 25), True, True),
        (date(2026, 11, 26), False, False),  # Thanksgiving
        (date(2026, 11, 27), True, True),
        (date(2026, 11, 28), False, True),
        (date(2026, 11, 29), False, False),
        (date(2027, 7, 5), False, False),  # a Monday on which a Sunday's holiday is observed
        (date(2026, 7, 3), True, True),  # the Friday before a Saturday's holiday
        (date(2026, 7, 4), False, False),
    ],
)
def test_mail_is_collected_on_saturdays_when_offices_are_closed(
    day, offices_are_open, mail_is_collected
):
    assert is_business_day(day) is offices_are_open
    assert is_mail_day(day) is mail_is_collected


@pytest.mark.parametrize(
    ("day", "number", "reached"),
    [
        (date(2026, 11, 25), 1, date(2026, 11, 27)),  # over Thanksgiving
        (date(2026, 11, 25), 2, date(2026, 11, 30)),  # and over a weekend
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # from a Saturday
        (date(2026, 11, 30), -1, date(2026, 11, 27)),
        (date(2026, 11, 30), -2, date(2026, 11, 25)),
        (date(2026, 11, 29), -1, date(2026, 11, 27)),  # from a Sunday
        (date(2026, 11, 29), 0, date(2026, 11, 29)),
    ],
)
def test_weekends_and_holidays_are_not_counted(day, number, reached):
    assert add_business_days(day, number) == reached


@pytest.mark.parametrize(
    ("day", "business", "mail"),
    [
        (date(2026, 11, 27), date(2026, 11, 27), date(2026, 11, 27)),
        (date(2026, 11, 28), date(2026, 11, 27), date(2026, 11, 28)),
        (date(2026, 11, 29), date(2026, 11, 27), date(2026, 11, 28)),
        (date(2026, 11, 26), date(2026, 11, 25), date(2026, 11, 25)),
        (date(2027, 7, 5), date(2027, 7, 2), date(2027, 7, 3)),  # a holiday after a weekend
    ],
)
def test_the_last_day_before_is_found_over_weekends_and_holidays(day, business, mail):
    assert last_business_day(day) == business
    assert last_mail_day(day) == mail


@given(days, st.integers(-30, 30).filter(bool))
def test_business_days_are_counted_one_by_one(day, number):
    reached = add_business_days(day, number)
    low, high = sorted((day, reached))
    between = [low + timedelta(n) for n in range((high - low).days + 1)]
    assert is_business_day(reached)
    assert sum(is_business_day(d) for d in between if d != day) == abs(number)


@given(days)
def test_a_target_is_never_after_the_deadline(day):
    assert day - timedelta(days=5) < last_business_day(day) <= day
    assert day - timedelta(days=4) < last_mail_day(day) <= day
    assert is_business_day(last_business_day(day))

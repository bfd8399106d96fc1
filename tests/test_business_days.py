"""Business days against an oracle: a holiday too few makes a deadline late."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amexcli.business_days import (
    FEDERAL_HOLIDAYS,
    add_business_days,
    holiday_on,
    is_business_day,
    last_business_day,
    last_mail_day,
)

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def test_there_are_eleven():
    assert len(FEDERAL_HOLIDAYS) == 11


def test_every_day_from_1990_to_2100_agrees_with_the_holidays_library():
    # 2101 is there because its New Year's Day is observed on the last Friday of 2100.
    oracle = holidays.US(years=range(1989, 2102))
    day, wrong = date(1990, 1, 1), []
    while day.year <= 2100:
        if (holiday_on(day) is not None) != (day in oracle):
            wrong.append((day, holiday_on(day), oracle.get(day)))
        day += timedelta(days=1)
    assert wrong == []


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 7, 3), "Independence Day"),  # the 4th is a Saturday
        (date(2027, 7, 5), "Independence Day"),  # the 4th is a Sunday
        (date(2027, 12, 31), "New Year's Day"),  # of the next year, a Saturday
        (date(2026, 11, 26), "Thanksgiving Day"),
        (date(2026, 5, 25), "Memorial Day"),
        (date(2020, 6, 19), None),
        (date(2026, 11, 27), None),
    ],
)
def test_a_holiday_on_a_weekend_is_observed_beside_it(day, name):
    assert holiday_on(day) == name


@given(days, st.integers(-30, 30).filter(bool))
def test_business_days_are_counted_one_by_one(day, number):
    reached = add_business_days(day, number)
    low, high = sorted((day, reached))
    between = [low + timedelta(n) for n in range((high - low).days + 1)]
    assert is_business_day(reached)
    assert sum(is_business_day(d) for d in between if d != day) == abs(number)


@given(days)
def test_a_target_is_never_late(day):
    assert day - timedelta(days=5) < last_business_day(day) <= day
    assert day - timedelta(days=4) < last_mail_day(day) <= day
    assert is_business_day(last_business_day(day))

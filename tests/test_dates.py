"""Days as people type them and read them."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from helpers import NOW
from hypothesis import given
from hypothesis import strategies as st

from amexcli.errors import Refused
from amexcli.values.dates import (
    add_months,
    format_day,
    format_day_from,
    format_distance,
    format_due,
    format_moment,
    format_short_day,
    is_relative,
    parse_day,
    parse_moment,
)

TODAY = date(2026, 11, 22)  # a Sunday
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
days = st.dates(date(1951, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-22", TODAY),
        ("11/22/2026", TODAY),
        ("1/2/2026", date(2026, 1, 2)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 21)),
        (" tomorrow ", date(2026, 11, 23)),
        ("+30d", date(2026, 12, 22)),
        ("-2w", date(2026, 11, 8)),
        ("+1m", date(2026, 12, 22)),
        ("friday", date(2026, 11, 27)),
        ("Fri", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("11/3/26", date(2026, 11, 3)),
        ("3/2/98", date(1998, 3, 2)),
        ("12/4", date(2026, 12, 4)),
        ("11/3", date(2027, 11, 3)),
        ("11/22", TODAY),
        ("Nov 3", date(2027, 11, 3)),
        ("nov. 30", date(2026, 11, 30)),
        ("Sept 3", date(2027, 9, 3)),
        ("Nov 3, 2026", date(2026, 11, 3)),
        ("NOVEMBER 3 2026", date(2026, 11, 3)),
        ("November 3rd", date(2027, 11, 3)),
        ("Nov  3rd,  2026", date(2026, 11, 3)),
        ("3 Nov 2026", date(2026, 11, 3)),
        ("3rd of November 2026", date(2026, 11, 3)),
        ("3 Nov", date(2027, 11, 3)),
        ("2/29", date(2028, 2, 29)),
        ("last friday", date(2026, 11, 20)),
        ("last sunday", date(2026, 11, 15)),
        ("11-3-26", date(2026, 11, 3)),
        ("11-03-2026", date(2026, 11, 3)),
        ("2026/11/03", date(2026, 11, 3)),
        ("2026-11-3", date(2026, 11, 3)),
        ("3-Nov", date(2027, 11, 3)),
        ("3-Nov-26", date(2026, 11, 3)),
        ("nov3", date(2027, 11, 3)),
        ("Tue, Nov 3, 2026", date(2026, 11, 3)),
        ("Fri Dec 4", date(2026, 12, 4)),
        ("next friday", date(2026, 11, 27)),
        ("Next Sun", date(2026, 11, 29)),
    ],
)
def test_every_promised_form_is_read(typed, day):
    assert parse_day(typed, TODAY, toward="future") == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *(("friday", date(2026, 11, 20)), ("sunday", TODAY), ("mon", date(2026, 11, 16))),
        *(("11/22", TODAY), ("11/23", date(2025, 11, 23)), ("Nov 3", date(2026, 11, 3))),
        *(("2/29", date(2024, 2, 29)), ("December 31st", date(2025, 12, 31))),
        *(("last friday", date(2026, 11, 20)), ("last sunday", date(2026, 11, 15))),
        ("next friday", date(2026, 11, 27)),
    ],
)
def test_a_date_without_a_year_is_the_nearest_in_the_past_and_may_be_today(typed, day):
    assert parse_day(typed, TODAY, toward="past") == day


@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "2026-13-01", "2026-02-29", "13/40/2026", "22/11/2026", "22.11.2026", "30d"),
        *(
            "+d",
            "+99999m",
            "+99999w",
            "0001-01-01",
            "2026-11-22x",
            "+3y",
            "２０２６-11-22",
            "fridays",
            *("nov", "nov 31", "3", "13/1", "no 3", "3 nov 26", "last", "next week", "this friday"),
            *("nov 3th x", "2/29/2026", "11/22/", "11//22", "last 11/3", "/3", "movember 3"),
        ),
    ],
)
def test_anything_else_is_refused_with_the_accepted_forms(typed):
    with pytest.raises(Refused) as refused:
        parse_day(typed, TODAY, toward="future")
    assert "+30d" in refused.value.hint
    assert typed in refused.value.message


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 3, 31), -13, date(2025, 2, 28)),
    ],
)
def test_in_a_shorter_month_the_last_day_counts(day, months, result):
    assert add_months(day, months) == result


@given(days, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_that_weekday_and_within_a_week(today, name):
    ahead = parse_day(name, today, toward="future")
    back = parse_day(name, today, toward="past")
    assert ahead.strftime("%A").casefold() == back.strftime("%A").casefold() == name
    assert 1 <= (ahead - today).days <= 7
    assert 0 <= (today - back).days <= 6


@given(days)
def test_what_we_print_we_also_read(day):
    assert parse_day(day.isoformat(), TODAY, toward="future") == day
    assert parse_day(f"{day.month}/{day.day}/{day.year}", TODAY, toward="future") == day


def test_only_days_that_depend_on_today_are_relative():
    relative = ("+30d", "+1000d", "friday", "11/22", "Nov 3", "3 Nov", "11/20 14:00")
    assert all(map(is_relative, relative))
    exact = ("2026-11-22", "11/22/2026", "11/22/26", "Nov 3, 2026", "3 Nov 2026", "Nov 3 2026")
    assert not any(map(is_relative, exact))


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-11-22 09:15", "2026-11-22T09:15:00-05:00"),
        ("2026-11-21T23:59:58", "2026-11-21T23:59:58-05:00"),
        ("2026-11-20 9:15", "2026-11-20T09:15:00-05:00"),
        ("2026-11-20 9:05:10", "2026-11-20T09:05:10-05:00"),
        ("2026-07-01 09:15", "2026-07-01T09:15:00-04:00"),  # daylight saving time of that day
        ("2026-11-20T09:15+02:00", "2026-11-20T09:15:00+02:00"),
        ("2026-11-20T09:15Z", "2026-11-20T09:15:00+00:00"),
        ("yesterday 18:00", "2026-11-21T18:00:00-05:00"),
        ("11/20/2026", "2026-11-20T12:00:00-05:00"),
        ("today", NOW.isoformat()),
        ("friday", "2026-11-20T12:00:00-05:00"),
        ("11/20 2:03 PM", "2026-11-20T14:03:00-05:00"),
        ("Nov 20, 2026, 12:05 a.m.", "2026-11-20T00:05:00-05:00"),
        ("11/20 9am", "2026-11-20T09:00:00-05:00"),
        ("Nov 20, 2026 at 3 pm", "2026-11-20T15:00:00-05:00"),
        ("yesterday 12:05pm", "2026-11-21T12:05:00-05:00"),
    ],
)
def test_a_time_is_local_unless_it_says_otherwise(typed, moment):
    assert parse_moment(typed, NOW) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-22 25:00",
        "2026-11-22 9",
        "noon",
        "",
        "09:15",
        "2026-11-20 10:00+25:00",
        "11/20 14:00 pm",
    ],
)
def test_an_impossible_time_is_refused(typed):
    with pytest.raises(Refused):
        parse_moment(typed, NOW)


def test_a_contact_cannot_be_logged_before_it_happens():
    for typed in ("tomorrow", "2026-11-22 23:59", "2026-11-22 14:30-08:00"):
        with pytest.raises(Refused, match="is in the future"):
            parse_moment(typed, NOW)
    assert parse_moment("2026-11-22 14:45", NOW) > NOW  # rounded up by whoever typed it


def test_an_old_offset_with_seconds_is_rounded_to_what_toml_can_write(monkeypatch):
    monkeypatch.setenv("TZ", "Africa/Monrovia")
    time.tzset()
    moment = parse_moment("1970-01-01", NOW)
    assert moment.utcoffset().total_seconds() % 60 == 0
    assert moment == datetime(1970, 1, 1, 12, 44, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("today", "typed", "past", "future"),
    [
        (date(2027, 1, 1), "12/31", date(2026, 12, 31), date(2027, 12, 31)),
        (date(2026, 12, 31), "1/1", date(2026, 1, 1), date(2027, 1, 1)),
        (date(2026, 12, 31), "Dec 31", date(2026, 12, 31), date(2026, 12, 31)),
        (date(2028, 2, 29), "2/29", date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 3, 1), "Feb 29", date(2028, 2, 29), date(2032, 2, 29)),
        (date(2027, 1, 1), "last thursday", date(2026, 12, 31), date(2026, 12, 31)),
        (date(2026, 12, 31), "next friday", date(2027, 1, 1), date(2027, 1, 1)),
        (date(2026, 12, 31), "1/1/27", date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_a_day_without_a_year_is_right_at_the_turn_of_the_year_and_in_leap_years(
    today, typed, past, future
):
    assert parse_day(typed, today, toward="past") == past
    assert parse_day(typed, today, toward="future") == future


@given(days, days)
def test_a_day_without_a_year_is_the_nearest_one_with_that_name(day, today):
    typed = f"{day:%b} {day.day}"
    past = parse_day(typed, today, toward="past")
    future = parse_day(typed, today, toward="future")
    assert past <= today <= future
    assert {(one.month, one.day) for one in (past, future)} == {(day.month, day.day)}
    assert future.year - past.year <= 8
    assert past == future == today or is_relative(typed)


@given(st.integers(-3000, 3000))
def test_steps_of_days_are_exact(number):
    sign = "+" if number >= 0 else ""
    assert parse_day(f"{sign}{number}d", TODAY, toward="future") == TODAY + timedelta(days=number)


def test_no_day_is_accepted_that_the_log_could_not_read_back():
    for text in ("1900-01-01", "1949-12-31", "2200-01-01"):
        with pytest.raises(Refused):
            parse_day(text, date(2026, 11, 22), toward="past")


# --- days as people read them -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "distance", "due"),
    [
        (date(2026, 11, 22), "today", "today"),
        (date(2026, 11, 23), "tomorrow", "tomorrow"),
        (date(2026, 11, 24), "in 2 days", "in 2 days"),
        (date(2027, 1, 11), "in 50 days", "in 50 days"),
        (date(2030, 11, 22), "in 1,461 days", "in 1,461 days"),
        (date(2026, 11, 21), "yesterday", "! 1 day late"),
        (date(2026, 5, 12), "194 days ago", "! 194 days late"),
    ],
)
def test_a_date_says_how_far_away_it_is(day, distance, due):
    assert format_distance(day, TODAY) == distance
    assert format_day_from(day, TODAY) == f"{format_day(day)} ({distance})"
    assert format_due(day, TODAY) == due


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 5, 14), "Thu, May 14"),
        (date(2027, 11, 21), "Sun, Nov 21"),
        (date(2027, 11, 22), "Nov 22, 2027"),
        (date(2025, 11, 23), "Sun, Nov 23"),
        (date(2025, 11, 22), "Nov 22, 2025"),
    ],
)
def test_a_list_leaves_out_the_year_only_if_it_is_clear(day, shown):
    assert format_short_day(day, TODAY) == shown


@pytest.mark.parametrize(
    ("clock", "shown"),
    [((0, 5), "12:05 AM"), ((11, 59), "11:59 AM"), ((12, 0), "12:00 PM"), ((16, 24), "4:24 PM")],
)
def test_a_time_is_printed_on_a_twelve_hour_clock(clock, shown):
    assert format_moment(datetime(2026, 11, 24, *clock)) == f"Tue, Nov 24, 2026, {shown}"


@given(st.dates(date(1950, 1, 1), date(2199, 12, 31)))
def test_a_printed_date_can_be_typed_back(day):
    assert parse_day(format_day(day), TODAY, toward="past") == day

"""Errors that cost a user money: calling a live right dead, or a day later than the law's."""

import json
import re
from datetime import date, timedelta

import pytest
from helpers import NOW
from hypothesis import given
from hypothesis import strategies as st

from amexcli.facts.reasons import REASONS
from amexcli.guides.dispute.deadlines import find_deadlines, find_doubts, find_standing
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.words import Doubt, Standing
from amexcli.values.certainty import Certainty

TODAY = NOW.date()
GONE = ("looks closed", "seem to be over", "may have run out", "may not bind", "too late")
"""How a page says that the days of the notice are over."""
days_ago = st.integers(0, 130)


def ago(days: int) -> str:
    return str(TODAY - timedelta(days))


@given(
    st.sampled_from(sorted(REASONS)),
    days_ago,
    st.none() | days_ago,
    st.none() | days_ago,
    st.none() | days_ago,
)
def test_no_page_calls_the_notice_late_while_one_of_its_clocks_is_open(
    amex, reason, closed, reinstated, accepted, received
):
    options = ["--reason", reason, "--closing-date", ago(closed)]
    if reinstated is not None and reinstated <= closed:
        options += ["--reinstated-closing", ago(reinstated)]
    if accepted is not None:
        options += ["--return-accepted", ago(accepted)]
    if received is not None and received <= closed:
        options += ["--notice-received", ago(received)]
    page = amex("dispute-checklist", *options)
    assert page.code == 0, page.err
    data = json.loads(amex("dispute-checklist", *options, "--json").out)["data"]
    open_clocks = [
        one
        for one in data["deadlines"]
        if one["key"].startswith("notice") and one["last_day"] >= str(TODAY)
    ]
    head = page.out.split("## Deadlines")[0]
    if open_clocks:
        assert not [words for words in GONE if words in head]
    if received is None and closed > 64 and not open_clocks:
        assert [words for words in GONE if words in head] or REASONS[reason].is_unauthorized


@given(
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    st.integers(0, 4),
    st.integers(0, 9),
    st.booleans(),
)
def test_no_day_that_is_called_sure_is_later_than_the_laws(closing, until_sent, more, has_due):
    """Whenever Amex sent the statement, and however late its payment is due."""
    due = closing + timedelta(25 + more)
    law = closing + timedelta(until_sent + 60)
    dispute = Dispute(closing_date=closing, due_date=due if has_due else None)
    for day in range(58, 72):
        today = closing + timedelta(day)
        for one in find_deadlines(dispute, today):
            if one.key.startswith("notice") and one.certainty is not Certainty.DOUBTFUL:
                assert one.by <= one.last_day <= law
        if today <= law:
            assert find_standing(dispute, today).holds


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(61, 64))
def test_a_notice_that_comes_on_day_61_to_64_is_doubtful(closing, day):
    received = closing + timedelta(day)
    dispute = Dispute(closing_date=closing, notice_received=received)
    assert find_standing(dispute, received + timedelta(400)) is Standing.DOUBTFUL
    assert find_doubts(dispute, received) == [Doubt.SENT]


DOUBTFUL = ("--reason", "duplicate", "--closing-date", "2026-09-21", "--merchant", "Acme")


def test_a_doubtful_page_says_why_and_what_would_settle_it_and_keeps_every_right(amex):
    page = amex("dispute-checklist", *DOUBTFUL).out
    head = page.split("## Deadlines")[0]
    assert "Your notice may still be in time. Send it today" in head
    assert "--transmitted-date MM/DD" in head
    assert "--due-date" in head
    assert "you don't have to pay the disputed amount" in page
    assert "A late notice is still worth sending" in page


def test_the_day_the_statement_was_sent_settles_it(amex):
    def head(*options):
        return amex("dispute-checklist", *DOUBTFUL, *options).out.split("## Deadlines")[0]

    assert "may still be in time" not in head("--transmitted-date", "2026-09-23")
    assert "so it arrives by" in head("--transmitted-date", "2026-09-23")
    assert "looks closed" in head("--transmitted-date", "2026-09-21")


def test_a_charge_that_was_put_back_is_disputed_by_its_new_statement(amex):
    back = ("--closing-date", "2026-05-14", "--reinstated-closing", "2026-11-14")
    head = amex("dispute-checklist", "--reason", "not-received", *back).out.split("## Deadlines")[0]
    assert "one federal appeals court" in head
    assert "Wed, Jan 13, 2027" in head


@pytest.mark.parametrize(
    ("options", "first", "law"),
    [
        (["--notice-received", "2026-10-01"], "until Sat, Oct 31, 2026 to acknowledge", "1666"),
        (
            ["--closing-date", "2026-07-14", "--notice-received", "2026-08-10"],
            "(Sun, Nov 8, 2026, at the latest) to decide",
            "13(c)(2)-2",
        ),
        (
            [
                *("--closing-date", "2026-06-14", "--notice-received", "2026-07-10"),
                *("--denied-on", "2026-11-18"),
            ],
            "(Thu, Oct 8, 2026, at the latest) to mail its answer",
            "13(c)(2)-2",
        ),
    ],
)
def test_what_amex_missed_comes_first_with_what_it_owes_and_the_letter(amex, options, first, law):
    page = amex("dispute-checklist", "--reason", "duplicate", *options).out
    lines = page.splitlines()
    first_step = lines[lines.index("## Do this now") + 2]
    assert first in first_step
    [note] = [line for line in lines if line.startswith("- [") and law in line]
    assert re.match(r"- (\[\d+\])", note)[1] in first_step
    assert "--letter overdue" in first_step


def test_a_second_letter_is_not_called_late_while_a_grace_period_may_run(amex):
    noticed = ("--closing-date", "2026-08-14", "--notice-received", "2026-09-01")

    def head(*options):
        page = amex("dispute-checklist", "--reason", "duplicate", *noticed, *options)
        return page.out.split("## By when")[0]

    assert "The safe day has passed, but the last day can be Wed, Nov 25, 2026" in head(
        "--denied-on", "2026-10-31"
    )
    graced = ("--denied-on", "2026-10-31", "--grace-day", "2026-12-01")
    assert "the last day can be Tue, Dec 1, 2026" in head(*graced)
    assert "has passed. Write anyway" in head("--denied-on", "2026-10-20")


def test_a_decision_is_not_called_late_by_a_closing_date_that_was_only_computed(amex):
    # Sep 20 ends the cycle it came in. Oct 20 and Nov 20 are computed, and day 90 is Nov 30.
    noticed = ("--closing-date", "2026-07-20", "--notice-received", "2026-09-01")
    page = amex("dispute-checklist", "--reason", "duplicate", *noticed).out.split("## By when")[0]
    assert "to decide" not in page
    assert "The deadline is Fri, Nov 20, 2026 (Mon, Nov 30, 2026, at the latest)" in page


def test_both_days_are_named_of_a_notice_that_came_on_a_closing_date(amex):
    known = ("--closing-date", "2026-08-14", "--next-closing", "2026-09-14")
    known += ("--next-closing", "2026-10-14", "--notice-received", "2026-08-14")
    said = "Oct 14, 2026 (Thu, Nov 12, 2026, at the latest)"
    page = amex("dispute-checklist", "--reason", "duplicate", "--case", "a", *known).out
    assert f"Amex had until Wed, {said} to decide" in page
    letter = amex("dispute-checklist", "--case", "a", "--letter", "overdue").out
    assert "October 14, 2026 (November 12, 2026, at the latest) to resolve it" in letter
    assert f"until Wed, {said} to resolve" in amex("escalate", "--case", "a", "--packet").out


def test_what_is_both_said_and_denied_is_refused(amex, store):
    result = amex("dispute-checklist", "--case", "a", "--paid", "--unpaid")
    assert (result.code, result.out, store.exists()) == (2, "", False)
    assert "--paid and --unpaid" in result.err


def test_a_late_notice_is_still_to_be_sent(amex):
    head = amex("dispute-checklist", "--closing-date", "2026-06-14").out.split("## By when")[0]
    assert "Send the notice anyway" in head


def test_an_answer_of_amex_ends_the_wait_for_one_in_every_list(amex):
    amex("dispute-checklist", "--case", "acme", *DOUBTFUL, "--complained-on", "2026-11-01")
    assert "expected to answer the complaint" in amex("due").out
    amex("escalate", "--case", "acme", "--answered-on", "2026-11-20")
    due = amex("due").out
    assert "expected to" not in due
    assert "feedback" in due
    assert "Amex is expected to" not in amex("dispute-checklist", "--case", "acme").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--due-date", "2026-09-20"], "--due-date"),
        (["--reinstated-closing", "2026-09-20"], "--reinstated-closing"),
        (["--denied-on", "2026-11-20", "--grace-day", "2026-11-19"], "--grace-day"),
        (["--complained-on", "2026-11-20", "--answered-on", "2026-11-19"], "--answered-on"),
    ],
)
def test_days_that_cannot_be_so_together_are_refused(amex, store, options, said):
    result = amex("dispute-checklist", "--case", "acme", *DOUBTFUL, *options)
    assert (result.code, result.out, store.exists()) == (2, "", False)
    assert said in result.err

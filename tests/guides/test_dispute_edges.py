"""The edges of the deadlines: the last day, the day after, and clocks that don't run at all."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from amexcli.document import Deadline
from amexcli.guides.dispute.clocks import earliest_closing
from amexcli.guides.dispute.deadlines import (
    closed_charges,
    find_deadlines,
    find_doubts,
    find_standing,
    is_pressing,
    open_notices,
    resolve,
)
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.guides.dispute.words import Doubt, Standing

LONG_BEFORE = date(1999, 12, 1)
TODAY = date(2026, 11, 22)
# 60 days after these closing dates are yesterday, today, and tomorrow. A statement that closed on
# the first may have been sent as late as the 26th, and one that closed on OVER, 61 days ago.
CLOSED, LAST_DAY, OPEN = date(2026, 9, 22), date(2026, 9, 23), date(2026, 9, 24)
OVER = date(2026, 9, 18)


def found(dispute: Dispute, today: date = LONG_BEFORE) -> dict[str, Deadline]:
    return {deadline.key: deadline for deadline in find_deadlines(dispute, today)}


def charge(closing: date | None, day: int = 5) -> Charge:
    return Charge(date(2026, 8, day), Decimal("9.99"), closing)


def test_they_are_listed_by_the_day_to_aim_for():
    dispute = Dispute(
        "not-received",
        transaction_date=date(2026, 3, 2),
        closing_date=date(2026, 3, 14),
        payment_date=date(2026, 4, 8),
        denied_on=date(2026, 4, 20),
    )
    deadlines = find_deadlines(dispute, LONG_BEFORE)
    assert isinstance(deadlines, tuple)  # like a document, which nothing can change afterward
    assert [(deadline.key, deadline.by) for deadline in deadlines] == [
        ("mail", date(2026, 3, 24)),
        ("autopay", date(2026, 4, 3)),
        ("second-letter", date(2026, 4, 30)),
        ("notice", date(2026, 5, 13)),
        ("second-letter-last", date(2026, 5, 15)),
        ("amex", date(2026, 6, 30)),
    ]


@pytest.mark.parametrize(
    ("closings", "closed", "standing"),
    [
        ([OVER, LAST_DAY, OPEN], 1, Standing.IN_TIME),
        ([OVER, OVER - timedelta(30)], 2, Standing.LATE),
        ([LAST_DAY, OPEN], 0, Standing.IN_TIME),
        ([OVER, CLOSED], 1, Standing.DOUBTFUL),
        ([OVER + timedelta(1)], 0, Standing.DOUBTFUL),
        ([OVER, None], 1, Standing.DOUBTFUL),  # a charge without a known statement may be in time
        ([None], 0, Standing.DOUBTFUL),
    ],
)
def test_a_charge_is_closed_when_its_statement_cannot_have_been_sent_later(
    closings, closed, standing
):
    charges = tuple(map(charge, closings))
    dispute = Dispute(charges=charges)
    assert closed_charges(dispute, TODAY) == list(charges[:closed])
    assert find_standing(dispute, TODAY) is standing


@pytest.mark.parametrize(
    ("dispute", "doubts", "pressing"),
    [
        (Dispute(closing_date=OPEN), [], False),
        (Dispute(closing_date=OVER), [], False),
        (Dispute(closing_date=CLOSED), [Doubt.SENT], True),
        (Dispute(transaction_date=CLOSED), [Doubt.STATEMENT], True),
        (Dispute(closing_date=OVER, reinstated_closing=OPEN), [Doubt.REINSTATED], False),
        (
            Dispute(closing_date=CLOSED, reinstated_closing=OPEN),
            [Doubt.SENT, Doubt.REINSTATED],
            True,
        ),
        (Dispute(charges=(charge(CLOSED), charge(CLOSED, 6))), [Doubt.SENT], True),
        (Dispute(charges=(charge(CLOSED), charge(OPEN))), [], True),
        (
            Dispute("returned", closing_date=OVER, return_accepted=date(2026, 11, 2)),
            [Doubt.ISSUED],
            False,
        ),
    ],
)
def test_a_doubt_is_named_where_no_clock_is_sure(dispute, doubts, pressing):
    assert find_doubts(dispute, TODAY) == doubts
    assert is_pressing(dispute, TODAY) is pressing


def test_a_grace_period_that_ends_on_the_safe_day_leaves_one_day():
    denied = Dispute(denied_on=date(2026, 11, 20))
    graced = found(denied._replace(grace_day=date(2026, 11, 30)))
    assert "second-letter-last" not in graced
    assert graced["second-letter"].what.startswith("Last day")
    assert str(graced["second-letter"].certainty) == "law"
    later = found(denied._replace(grace_day=date(2026, 12, 1)))
    assert later["second-letter"].what.startswith("Your letter")


def test_the_doubtful_day_says_when_the_statement_can_have_been_sent():
    doubtful = found(Dispute(closing_date=CLOSED), TODAY)["notice-doubtful"]
    assert doubtful.counted_from.startswith("Sat, Sep 26, 2026, the latest day")


def test_no_clock_of_a_business_cards_charge_can_run_out():
    dispute = Dispute(card="plum", charges=(charge(OVER),))
    assert closed_charges(dispute, TODAY) == []


def test_a_charge_is_measured_by_the_day_the_notice_arrived():
    dispute = Dispute(charges=(charge(CLOSED),), notice_received=date(2026, 11, 25))
    assert closed_charges(dispute, TODAY) == []
    late = dispute._replace(notice_received=date(2026, 11, 26))
    assert closed_charges(late, date(2026, 12, 24)) == [charge(CLOSED)]


def test_the_day_the_statement_was_sent_goes_before_its_closing_date():
    assert (
        find_standing(Dispute(closing_date=CLOSED, transmitted_date=LAST_DAY), TODAY)
        is Standing.IN_TIME
    )
    assert (
        find_standing(Dispute(closing_date=LAST_DAY, transmitted_date=CLOSED), TODAY)
        is Standing.LATE
    )
    assert find_standing(Dispute(transmitted_date=CLOSED), TODAY) is Standing.LATE
    assert find_standing(Dispute(), TODAY) is Standing.IN_TIME


def test_only_notices_that_can_still_arrive_are_open():
    dispute = Dispute(
        charges=(charge(CLOSED, 1), charge(OPEN, 2), charge(LAST_DAY, 3)),
        payment_date=date(2026, 12, 30),
    )
    # The last day is Sunday 2026-11-22 for one and the Monday after for the other. The third is
    # doubtful until 4 days after its 60 days.
    still_open = open_notices(find_deadlines(dispute, TODAY))
    assert [(d.last_day, str(d.certainty)) for d in still_open] == [
        (date(2026, 11, 22), "safe"),
        (date(2026, 11, 23), "safe"),
        (date(2026, 11, 25), "doubtful"),
    ]


@pytest.mark.parametrize(
    ("closing", "today", "target"),
    [
        (date(2026, 10, 14), date(2026, 12, 11), date(2026, 12, 11)),  # Sunday, as seen on Friday
        (date(2026, 10, 14), date(2026, 12, 12), None),  # and on Saturday, when it has passed
        (date(2026, 10, 12), date(2026, 12, 1), None),  # Friday, a business day itself
    ],
)
def test_the_business_day_before_is_aimed_for_while_there_is_time(closing, today, target):
    notice = found(Dispute(closing_date=closing), today)["notice"]
    assert notice.target == target
    assert notice.last_day == closing + timedelta(60)


def test_three_charges_of_one_day_and_amount_have_names_of_their_own():
    names = [d.key for d in find_deadlines(Dispute(charges=(charge(OPEN),) * 3), LONG_BEFORE)]
    first = "notice-2026-08-05-9.99-2026-09-24"
    assert [name for name in names if name.startswith("notice")] == [
        first,
        f"{first}-2",
        f"{first}-3",
    ]


def test_a_charge_is_counted_from_its_own_statement_the_earliest_or_itself():
    on = date(2026, 8, 5)
    known = Dispute(closing_date=date(2026, 10, 14))
    a_week_early = date(2026, 8, 7)  # 08-14, or a week earlier
    for dispute, anchor, why in (
        (known._replace(charges=(charge(OPEN),)), OPEN, "its statement"),
        (known._replace(charges=(charge(None),)), a_week_early, "the earliest that its statement"),
        (Dispute(charges=(charge(None),)), on, "the charge itself"),
    ):
        notice = found(dispute)[f"notice-{on}-9.99-{anchor}"]
        assert notice.last_day == anchor + timedelta(60)
        assert why in notice.counted_from


@pytest.mark.parametrize(
    ("day", "known", "earliest"),
    [
        (date(2026, 10, 14), date(2026, 10, 14), date(2026, 10, 14)),
        (date(2026, 10, 21), date(2026, 10, 14), date(2026, 10, 21)),  # a week late at most
        (date(2026, 10, 22), date(2026, 10, 14), date(2026, 11, 7)),  # the next, a week early
        (date(2026, 9, 21), date(2026, 10, 14), date(2026, 9, 21)),
        (date(2026, 9, 22), date(2026, 10, 14), date(2026, 10, 7)),
        (date(2025, 12, 25), date(2026, 2, 14), date(2026, 1, 7)),  # past the end of the year
        (date(2026, 1, 4), date(2025, 11, 28), date(2026, 1, 4)),
        (date(2026, 1, 5), date(2025, 11, 28), date(2026, 1, 21)),
        (date(2026, 3, 10), date(2024, 1, 31), date(2026, 3, 24)),  # 02-28 certainly closed it
        (date(2026, 11, 7), date(2026, 8, 31), date(2026, 11, 7)),  # 10-31 plus a week
        (date(2026, 3, 5), date(2024, 1, 31), date(2026, 3, 5)),  # years after the known one
        (date(2024, 3, 5), date(2026, 8, 31), date(2024, 3, 5)),  # and before it: 02-29 plus a week
    ],
)
def test_a_statement_closes_a_month_apart_give_or_take_a_week(day, known, earliest):
    assert earliest_closing(day, known) == earliest


@pytest.mark.parametrize(
    ("closing", "today", "mail"),
    [
        (OVER, TODAY, None),  # too late to mail anything in time
        (LAST_DAY, TODAY, date(2026, 11, 12)),
        (date(2026, 10, 12), TODAY, date(2026, 12, 1)),
        (date(2026, 10, 7), TODAY, date(2026, 11, 25)),  # 11-26 is Thanksgiving
    ],
)
def test_the_notice_is_mailed_ten_days_before_it_must_be_there(closing, today, mail):
    deadline = found(Dispute(closing_date=closing), today).get("mail")
    assert (deadline and deadline.by) == mail


@pytest.mark.parametrize(
    ("today", "mail"),
    [
        (date(2026, 11, 24), date(2026, 11, 14)),
        (date(2026, 11, 25), date(2026, 12, 3)),  # too late for AutoPay: the law's day counts
    ],
)
def test_mail_that_is_to_stop_autopay_counts_until_the_day_itself(today, mail):
    # Thanksgiving and a weekend come before Monday 2026-11-30. The 60 days end on Sunday 12-13.
    dispute = Dispute(closing_date=date(2026, 10, 14), payment_date=date(2026, 11, 30))
    deadlines = found(dispute, today)
    assert deadlines["autopay"].last_day == date(2026, 11, 24)
    assert deadlines["mail"].by == mail


def test_what_is_paid_already_is_not_taken_by_autopay():
    dispute = Dispute(closing_date=date(2026, 10, 14), payment_date=date(2026, 11, 30))
    assert "autopay" in found(dispute)
    assert "autopay" in found(dispute._replace(is_paid=False))
    assert set(found(dispute._replace(is_paid=True))) == {"notice", "mail"}
    assert set(found(dispute._replace(payment_date=None))) == {"notice", "mail"}


def test_autopay_alone_tells_when_to_mail():
    assert set(found(Dispute(payment_date=date(2026, 11, 30)))) == {"autopay", "mail"}
    assert set(found(Dispute(payment_date=date(2026, 11, 30)), date(2026, 11, 25))) == {"autopay"}


def test_nothing_known_is_no_deadline():
    assert found(Dispute()) == {}
    assert found(Dispute("fraud")) == {}
    assert found(Dispute("credit-missing")) == {}


@pytest.mark.parametrize(
    ("reason", "has_window"),
    [
        (None, True),
        ("fraud", True),
        ("returned", True),
        ("cash-atm", False),
        ("issuer-error", False),
    ],
)
def test_amex_has_a_window_of_its_own_for_what_a_merchant_charged(reason, has_window):
    dispute = Dispute(reason, transaction_date=date(2026, 8, 5))
    assert ("amex" in found(dispute)) is has_window
    several = found(dispute._replace(charges=(charge(OPEN), charge(OPEN, 6))))
    windows = {key: d.last_day for key, d in several.items() if key.startswith("amex")}
    each = {"amex-2026-08-05": date(2026, 12, 3), "amex-2026-08-06": date(2026, 12, 4)}
    assert windows == (each if has_window else {})


def test_a_charge_for_want_of_the_statement_counts_from_itself_and_no_credit_changes_that():
    bought = date(2026, 8, 5)
    for reason in (None, "fraud", "returned"):
        dispute = Dispute(reason, transaction_date=bought, return_accepted=date(2026, 8, 10))
        assert found(dispute)["notice"].last_day == date(2026, 10, 4)


def test_the_second_clock_of_a_return_needs_the_day_it_was_accepted():
    # Accepted on a Friday: 7 business days to 03-31, and 3 more to 04-03.
    returned = Dispute("returned", return_accepted=date(2026, 3, 20))
    assert found(returned)["notice-credit"].last_day == date(2026, 6, 2)
    assert "notice-credit" not in found(returned._replace(return_accepted=None))
    for other in ("fraud", "credit-missing", None):
        assert "notice-credit" not in found(returned._replace(reason_key=other))


def test_the_law_is_cited_for_the_credit_only_where_the_credit_is_missing():
    closing = date(2026, 10, 14)
    for reason, rule in (
        (None, "12 CFR 1026.13(b)(1)"),
        ("fraud", "12 CFR 1026.13(b)(1)"),
        ("returned", "12 CFR 1026.13(b)(1)"),
        ("credit-missing", "comment 13(b)(1)-2"),
    ):
        cited = found(Dispute(reason, closing_date=closing))["notice"].rule
        assert rule in cited
        assert ("comment" in cited) is ("comment" in rule)


def test_a_business_card_has_the_merchants_and_amexs_days_alone():
    dispute = Dispute(
        "returned",
        transaction_date=date(2026, 8, 5),
        closing_date=date(2026, 8, 14),
        payment_date=date(2026, 9, 8),
        return_accepted=date(2026, 8, 10),
        denied_on=date(2026, 9, 1),
        card="plum",
    )
    theirs = {"amex", "refund-sent", "refund-posted"}
    assert set(found(dispute)) == theirs
    assert set(found(dispute._replace(notice_received=date(2026, 8, 20)))) == theirs


def test_what_amex_owes_runs_from_a_notice_in_time():
    dispute = Dispute(closing_date=date(2026, 8, 14))
    assert set(found(dispute)) == {"notice", "mail"}
    received = dispute._replace(notice_received=date(2026, 9, 1))
    assert set(found(received)) == {"acknowledgment", "resolution", "resolution-latest", "suing"}
    denied = received._replace(denied_on=date(2026, 10, 1))
    letters = {"second-letter", "second-letter-last"}
    assert set(found(denied)) == {*letters, "suing"}
    doubtful = received._replace(notice_received=date(2026, 10, 14))  # the 61st day
    assert {str(d.certainty) for d in found(doubtful).values()} == {"doubtful", "safe"}
    late = received._replace(notice_received=date(2026, 10, 18))  # the 65th
    assert found(late) == {}
    assert set(found(late._replace(denied_on=date(2026, 11, 1)))) == letters


def test_a_complaint_has_its_days_whatever_else_is_known():
    deadlines = found(Dispute(complained_on=date(2026, 6, 22)))
    assert {key: d.last_day for key, d in deadlines.items()} == {
        "cfpb-response": date(2026, 7, 7),
        "cfpb-final": date(2026, 8, 21),
    }


@pytest.mark.parametrize(
    ("closing", "following", "received", "by", "why"),
    [
        # 07-03 + 90 days is 10-01, when the second cycle closes as well.
        (date(2026, 7, 1), (), date(2026, 7, 3), date(2026, 10, 1), "90 days"),
        (date(2026, 7, 1), (), date(2026, 7, 2), date(2026, 9, 30), "90 days"),
        # The rule doesn't cover a closing date. The two cycles after it are complete.
        (date(2026, 2, 1), (), date(2026, 2, 1), date(2026, 4, 1), "that day (our reading)"),
        # A typed closing date stands for that month if it's within a week.
        (
            date(2026, 10, 14),
            (date(2026, 11, 21),),
            date(2026, 10, 20),
            date(2027, 1, 18),
            "90 days",
        ),
        # If it isn't, the user left out a statement in between.
        (
            date(2026, 10, 14),
            (date(2026, 11, 22),),
            date(2026, 10, 20),
            date(2026, 12, 22),
            "close Sun, Nov 22, 2026 and Tue, Dec 22, 2026, if statements close a month apart",
        ),
        (None, (), date(2026, 10, 20), date(2027, 1, 18), "90 days"),
        # If it came before the first known closing date, the cycles are those after that date.
        (
            date(2026, 10, 14),
            (),
            date(2026, 10, 1),
            date(2026, 12, 14),
            "close Sat, Nov 14, 2026 and Mon, Dec 14, 2026, if statements close a month apart",
        ),
        # The dates come in any order, twice, and without the first.
        (
            None,
            (date(2026, 12, 12), date(2026, 10, 13), date(2026, 11, 14), date(2026, 10, 13)),
            date(2026, 10, 1),
            date(2026, 12, 12),
            "two complete cycles close Sat, Nov 14, 2026 and Sat, Dec 12, 2026",
        ),
    ],
)
def test_two_complete_cycles_or_ninety_days(closing, following, received, by, why):
    dispute = Dispute(closing_date=closing, next_closings=following)
    resolved = resolve(dispute, received)
    assert resolved.day == by
    assert resolved.why.endswith(why)

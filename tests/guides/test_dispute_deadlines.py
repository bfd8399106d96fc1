"""Deadlines: never later than the law, and the worked example to the day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amexcli.guides.dispute.clocks import earliest_closing
from amexcli.guides.dispute.deadlines import find_deadlines, find_standing, resolve
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.guides.dispute.words import Standing
from amexcli.values.business_days import is_business_day
from amexcli.values.dates import add_months

TODAY = date(1999, 12, 1)  # before all of it, because what has passed isn't shown
days = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def by(dispute: Dispute) -> dict[str, date]:
    return {d.key: d.last_day for d in find_deadlines(dispute, TODAY)}


def targets(dispute: Dispute) -> dict[str, date]:
    return {d.key: d.by for d in find_deadlines(dispute, TODAY)}


WORKED = Dispute(
    reason_key="not-received",
    transaction_date=date(2026, 3, 2),
    closing_date=date(2026, 3, 14),
    payment_date=date(2026, 4, 8),
)


def test_the_worked_example_before_the_notice():
    assert by(WORKED) == {
        "notice": date(2026, 5, 13),
        "mail": date(2026, 3, 24),  # so that it arrives before AutoPay
        "autopay": date(2026, 4, 3),
        "amex": date(2026, 6, 30),
    }
    without_autopay = by(WORKED._replace(payment_date=None))
    assert without_autopay["mail"] == date(2026, 5, 2)  # 05-03 is a Sunday


def test_the_worked_example_with_the_day_the_statement_was_sent():
    assert by(WORKED._replace(transmitted_date=date(2026, 3, 15)))["notice"] == date(2026, 5, 14)


def test_the_worked_example_after_the_notice():
    received = WORKED._replace(notice_received=date(2026, 4, 1))
    assert by(received) == {
        "amex": date(2026, 6, 30),
        "acknowledgment": date(2026, 5, 1),
        "resolution": date(2026, 6, 14),
        "resolution-latest": date(2026, 6, 30),  # if statements don't close as assumed
        "suing": date(2027, 3, 31),
    }
    denied = received._replace(denied_on=date(2026, 6, 10), complained_on=date(2026, 6, 22))
    assert by(denied) == {
        "amex": date(2026, 6, 30),
        "second-letter": date(2026, 6, 20),
        "second-letter-last": date(2026, 7, 5),  # with a grace period
        "cfpb-response": date(2026, 7, 7),
        "cfpb-final": date(2026, 8, 21),
        "suing": date(2027, 3, 31),
    }


def test_the_worked_example_received_earlier_gives_the_same_day_by_both_tests():
    assert resolve(WORKED, date(2026, 3, 16)).day == date(2026, 6, 14)


def test_the_worked_example_of_a_return():
    found = by(WORKED._replace(reason_key="returned", return_accepted=date(2026, 3, 20)))
    assert found["refund-sent"] == date(2026, 3, 31)
    assert found["refund-posted"] == date(2026, 4, 3)
    # The credit is due 04-03, so the statement closing 04-14, or up to a week earlier, shows it.
    assert found["notice-credit"] == date(2026, 6, 6)
    assert found["notice"] == date(2026, 5, 13)


def test_a_last_day_without_mail_has_an_earlier_target():
    dispute = Dispute(closing_date=date(2026, 10, 14))  # + 60 is Sunday 2026-12-13
    assert by(dispute)["notice"] == date(2026, 12, 13)
    assert targets(dispute)["notice"] == date(2026, 12, 11)
    christmas = Dispute(closing_date=date(2026, 10, 26))  # + 60 is Friday 2026-12-25
    assert targets(christmas)["notice"] == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("closing", "notice"),
    [
        (date(2024, 1, 1), date(2024, 3, 1)),  # over a leap day
        (date(2025, 1, 1), date(2025, 3, 2)),
        (date(2026, 11, 30), date(2027, 1, 29)),  # past the end of the year
    ],
)
def test_sixty_days_are_calendar_days(closing, notice):
    assert by(Dispute(closing_date=closing))["notice"] == notice


@pytest.mark.parametrize(
    ("closing", "received", "resolved"),
    [
        (date(2026, 1, 31), date(2026, 2, 10), date(2026, 4, 30)),  # 02-28, 03-31, 04-30
        (date(2026, 1, 30), date(2026, 2, 10), date(2026, 4, 30)),
        (date(2026, 1, 29), date(2026, 2, 10), date(2026, 4, 29)),
        (date(2024, 1, 31), date(2024, 2, 10), date(2024, 4, 30)),
        (date(2026, 11, 14), date(2026, 11, 20), date(2027, 2, 14)),
        (date(2026, 7, 1), date(2026, 7, 2), date(2026, 9, 30)),  # 90 days end first
        (date(2026, 11, 14), date(2026, 11, 14), date(2027, 1, 14)),  # on a closing date
    ],
)
def test_two_complete_cycles_and_never_more_than_90_days(closing, received, resolved):
    assert resolve(Dispute(closing_date=closing), received).day == resolved


def test_closings_that_were_given_go_before_those_computed():
    dispute = Dispute(
        closing_date=date(2026, 3, 14),
        next_closings=(date(2026, 4, 13), date(2026, 5, 15), date(2026, 6, 12)),
    )
    assert resolve(dispute, date(2026, 4, 1)).day == date(2026, 6, 12)
    assert resolve(dispute, date(2026, 5, 20)).day == date(2026, 8, 12)


def test_each_charge_of_a_subscription_has_its_own_deadline():
    charges = tuple(Charge(date(2026, month, 25), Decimal("9.99")) for month in (8, 9, 10))
    found = by(Dispute("cancelled-subscription", closing_date=date(2026, 9, 14), charges=charges))
    # Cycles and months vary, so we assume that a statement closes a week early.
    assert found["notice-2026-08-25-9.99-2026-09-07"] == date(2026, 9, 7) + timedelta(60)
    assert found["notice-2026-09-25-9.99-2026-10-07"] == date(2026, 10, 7) + timedelta(60)
    assert found["notice-2026-10-25-9.99-2026-11-07"] == date(2026, 11, 7) + timedelta(60)
    assert found["amex-2026-10-25"] == date(2026, 10, 25) + timedelta(120)
    own = Charge(date(2026, 8, 20), Decimal("9.99"), closing=date(2026, 9, 1))
    assert by(Dispute(charges=(own,)))["notice-2026-08-20-9.99-2026-09-01"] == date(2026, 10, 31)


def test_two_charges_on_one_day_are_two_deadlines():
    charges = (Charge(date(2026, 10, 20), Decimal(9)),) * 2
    keys = [d.key for d in find_deadlines(Dispute(charges=charges), TODAY)]
    assert len([key for key in keys if key.startswith("notice")]) == 2
    assert len(set(keys)) == len(keys)


def test_a_business_card_has_no_billing_error_deadlines():
    found = by(WORKED._replace(card="business-gold", notice_received=date(2026, 4, 1), charges=()))
    assert set(found) == {"amex"}
    assert "notice" not in by(WORKED._replace(card="business-gold"))


def test_a_missing_credit_counts_from_the_statement_that_should_have_shown_it():
    known = Dispute("credit-missing", closing_date=date(2026, 10, 14))
    accepted = known._replace(return_accepted=date(2026, 10, 1))
    for dispute in (known, accepted):
        [notice] = [d for d in find_deadlines(dispute, TODAY) if d.key.startswith("notice")]
        assert "comment 13(b)(1)-2" in notice.rule
        assert notice.last_day == date(2026, 12, 13)


def test_a_missing_credit_is_not_counted_from_the_purchase_but_a_promised_one_may_be():
    bought = Dispute("credit-missing", transaction_date=date(2026, 8, 1))
    assert "notice" not in by(bought)
    assert by(bought)["notice-charge"] == date(2026, 9, 30)
    due = by(bought._replace(return_accepted=date(2026, 11, 18)))
    assert due["notice"] == date(2026, 12, 3) + timedelta(60)


def test_the_credit_of_an_old_return_belongs_to_an_old_statement():
    dispute = Dispute(
        "returned", closing_date=date(2026, 10, 14), return_accepted=date(2026, 6, 20)
    )
    assert by(dispute)["notice-credit"] <= date(2026, 7, 14) + timedelta(60)


def test_the_second_letter_needs_only_the_day_of_the_denial():
    found = {d.key: d for d in find_deadlines(Dispute(denied_on=date(2026, 12, 15)), TODAY)}
    assert found["second-letter"].last_day == date(2026, 12, 25)
    assert found["second-letter"].by == date(2026, 12, 24)


def test_a_closing_that_was_left_out_is_filled_in_and_makes_nothing_later():
    dispute = Dispute(closing_date=date(2026, 10, 14), next_closings=(date(2026, 12, 14),))
    assert resolve(dispute, date(2026, 10, 20)).day == date(2027, 1, 14)
    on_a_closing_date = resolve(dispute, date(2026, 10, 14))
    assert (on_a_closing_date.day, on_a_closing_date.latest) == (
        date(2026, 12, 14),
        date(2027, 1, 12),
    )


STANDING_TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("dispute", "standing"),
    [
        (Dispute(closing_date=date(2026, 9, 23)), Standing.IN_TIME),  # the last day is today
        (Dispute(closing_date=date(2026, 9, 22)), Standing.DOUBTFUL),  # sent up to 4 days later
        (Dispute(closing_date=date(2026, 9, 19)), Standing.DOUBTFUL),
        (Dispute(closing_date=date(2026, 9, 18)), Standing.LATE),
        (
            Dispute(transaction_date=date(2026, 1, 5)),
            Standing.DOUBTFUL,
        ),  # nobody knows the statement
        (Dispute(card="plum", closing_date=date(2026, 1, 5)), Standing.BUSINESS),
        (
            Dispute(closing_date=date(2026, 6, 14), notice_received=date(2026, 8, 13)),
            Standing.IN_TIME,
        ),
        (
            Dispute(closing_date=date(2026, 6, 14), notice_received=date(2026, 8, 14)),
            Standing.DOUBTFUL,
        ),
        (Dispute(closing_date=date(2026, 6, 14), notice_received=date(2026, 8, 18)), Standing.LATE),
        (
            Dispute(
                closing_date=date(2026, 10, 14),
                charges=(
                    Charge(date(2026, 6, 20), Decimal(9)),
                    Charge(date(2026, 10, 20), Decimal(9)),
                ),
            ),
            Standing.IN_TIME,  # one of them is
        ),
    ],
)
def test_late_is_only_what_is_surely_late(dispute, standing):
    assert find_standing(dispute, STANDING_TODAY) is standing


def test_a_notice_that_came_late_promises_nothing():
    dispute = Dispute(closing_date=date(2026, 6, 14), notice_received=date(2026, 10, 1))
    assert not {"acknowledgment", "resolution"} & set(by(dispute))


@given(days, st.integers(0, 40), st.integers(0, 10))
def test_received_by_is_never_later_than_the_law_allows(transaction, until_closing, until_sent):
    closing = transaction + timedelta(until_closing)
    transmitted = closing + timedelta(until_sent)
    law = transmitted + timedelta(60)
    for known in (
        Dispute(transaction_date=transaction),
        Dispute(transaction_date=transaction, closing_date=closing),
        Dispute(transaction_date=transaction, closing_date=closing, transmitted_date=transmitted),
    ):
        found = {d.key: d for d in find_deadlines(known, TODAY)}
        assert found["notice"].by <= found["notice"].last_day <= law
        assert is_business_day(found["notice"].by)
        assert found["mail"].by < found["notice"].by


@given(days, days)
def test_resolve_by_is_never_later_than_90_days_after_receipt(closing, received):
    found = resolve(Dispute(closing_date=closing), max(closing, received))
    outer = max(closing, received) + timedelta(90)
    assert max(closing, received) < found.day <= found.latest <= outer


@given(days, st.integers(1, 31), st.lists(st.integers(-2, 2), min_size=40, max_size=40), days)
def test_a_charge_is_never_given_longer_than_its_statement_allows(start, day, wobble, charged):
    """No deadline is later, whatever the real cycle is, up to four days off a month."""
    months = [add_months(date(charged.year - 1, 1, 1), n) for n in range(36)]
    real = [
        add_months(month, 1) - timedelta(1) if day > 28 else month.replace(day=day)
        for month in months
    ]
    real = [closing + timedelta(w) for closing, w in zip(real, wobble, strict=False)]
    known = real[start.toordinal() % len(real)]
    shows = next(closing for closing in real if closing >= charged)
    found = earliest_closing(charged, known)
    assert charged <= found <= shows

"""Keep or cancel: the math, for any card and any use of it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amexcli.facts.cards import CARDS
from amexcli.facts.points import Rewards
from amexcli.guides.cards.use import Used
from amexcli.guides.retention.sums import (
    Year,
    break_even,
    break_even_points,
    cost_of_spend,
    in_dollars,
    usual_value,
    values_shown,
    worth,
)
from amexcli.store.entry import Offer

cents = st.integers(1, 500).map(lambda n: Decimal(n) / 100)


@st.composite
def years(draw):
    card = draw(st.sampled_from([t for t in CARDS.values() if t.fee is not None]))
    used = tuple(
        Used(credit, draw(st.integers(0, int(credit.yearly * 100))) * Decimal("0.01"))
        for credit in card.credits
    )
    return Year(
        fee=Decimal(card.fee),
        used=used,
        certificate=Decimal(draw(st.integers(0, 500))),
        points=draw(st.integers(0, 200_000)),
        point_value=draw(cents),
    )


@given(years(), st.data())
def test_using_more_of_a_credit_never_makes_keeping_the_card_worse(year, data):
    if not year.used:
        return
    index = data.draw(st.integers(0, len(year.used) - 1))
    one = year.used[index]
    more = one._replace(yearly=one.yearly + Decimal("0.01"))
    better = year._replace(used=(*year.used[:index], more, *year.used[index + 1 :]))
    assert better.gain == year.gain + Decimal("0.01")


@given(years())
def test_an_offer_of_the_break_even_leaves_exactly_nothing(year):
    if year.gain < 0:
        assert year.gain + break_even(year) == 0
    else:
        assert break_even(year) == 0


@given(years(), cents)
def test_the_break_even_in_points_is_enough_and_one_less_is_not(year, value):
    needed = break_even_points(year, value)
    assert needed * value / 100 >= break_even(year)
    if needed:
        assert (needed - 1) * value / 100 < break_even(year)


@given(st.integers(0, 200_000), st.integers(0, 20_000), cents, st.integers(0, 20))
def test_an_offer_is_worth_less_the_more_it_asks_to_spend(amount, spend, value, elsewhere):
    offer = Offer(kind="points", amount=amount, spend=spend)
    asks_more = Offer(kind="points", amount=amount, spend=spend + 100)
    assert worth(asks_more, value, Decimal(elsewhere)) <= worth(offer, value, Decimal(elsewhere))
    assert worth(offer, value, Decimal(0)) == in_dollars(amount, value)


@pytest.mark.parametrize(
    ("offer", "dollars"),
    [
        (Offer(kind="points", amount=40_000, spend=4000, months=3), "360.00"),
        (Offer(kind="credit", amount=150), "150"),
        (Offer(kind="credit", amount=150, spend=3000), "120.00"),
        (Offer(kind="none"), "0"),
        (Offer(kind="points"), "0"),
        (Offer(kind="points", spend=500), "-5.00"),
        (Offer(kind="credit", amount=1), "1"),
        (Offer(kind="points", amount=1), "0.01"),
    ],
)
def test_offers_are_worth_what_one_works_out_by_hand(offer, dollars):
    assert worth(offer, Decimal(1)) == Decimal(dollars)


def test_each_kind_of_point_has_its_own_values_and_yours_goes_first():
    for card in CARDS.values():
        shown = values_shown(card.points, None)
        assert usual_value(card.points) in shown
        assert values_shown(card.points, Decimal("1.3")) == (Decimal("1.3"),)


def test_a_year_is_worth_what_one_works_out_by_hand():
    bare = Year(fee=Decimal(95))
    assert (bare.credits, bare.worth_of_points, bare.gain) == (0, 0, -95)
    assert break_even(bare) == 95
    credits = CARDS["platinum"].credits[:2]
    used = tuple(map(Used, credits, (Decimal("100.50"), Decimal(20))))
    year = Year(Decimal(895), used, certificate=Decimal(200), points=12_345)
    # 120.50 of credits, 200.00, and 123.45 of points, minus 895.00.
    assert (year.credits, year.worth_of_points) == (Decimal("120.50"), Decimal("123.45"))
    assert year.gain == Decimal("-451.05")
    assert break_even(year) == Decimal("451.05")
    assert break_even(year._replace(fee=Decimal(100))) == 0


def test_a_break_even_in_points_is_a_whole_number_of_them():
    year = Year(fee=Decimal(95))
    for value, needed in (("1.0", 9500), ("0.7", 13_572), ("1.6", 5938)):
        points = break_even_points(year, Decimal(value))
        assert (points, type(points)) == (needed, int)
    assert break_even_points(Year(fee=Decimal(0)), Decimal(1)) == 0


@pytest.mark.parametrize(
    ("points", "value", "dollars"),
    [
        (40_000, "1.0", "400.00"),
        (40_000, "0.6", "240.00"),
        (333, "0.7", "2.33"),  # 2.331
        (337, "1.1", "3.71"),  # 3.707
        (0, "1.0", "0.00"),
    ],
)
def test_points_are_worth_dollars_and_cents(points, value, dollars):
    assert str(in_dollars(points, Decimal(value))) == dollars


def test_the_spend_costs_what_another_card_would_have_earned_on_it():
    assert str(cost_of_spend(Offer(kind="points", spend=4000))) == "40.00"
    assert str(cost_of_spend(Offer(kind="points", spend=4000), Decimal(2))) == "80.00"
    assert str(cost_of_spend(Offer(kind="points", spend=331), Decimal("0.5"))) == "1.66"
    assert str(cost_of_spend(Offer(kind="points"))) == "0.00"
    assert worth(Offer(kind="credit", amount=100, spend=4000), Decimal(1), Decimal(2)) == 20


@pytest.mark.parametrize(
    ("points", "reported", "usual"),
    [
        (Rewards.MEMBERSHIP_REWARDS, ["0.6", "1.0", "1.6"], "1.0"),
        (Rewards.DELTA, ["1.1", "1.3"], "1.1"),
        (Rewards.HILTON, ["0.4", "0.5", "0.6"], "0.5"),
        (Rewards.MARRIOTT, ["0.7"], "0.7"),
        (Rewards.BLUE_CASH, ["1.0"], "1.0"),
        (Rewards.UNKNOWN, ["1.0"], "1.0"),
    ],
)
def test_a_point_is_worth_what_was_reported(points, reported, usual):
    assert list(map(str, values_shown(points, None))) == reported
    assert str(usual_value(points)) == usual

"""`amex cards` through the front door."""

import json
import re
from datetime import date

import pytest

from amexcli.facts.cards import CARDS
from amexcli.facts.cards.card import Period
from amexcli.facts.sources import SOURCES
from amexcli.guides.cards.catalog import card_document
from amexcli.guides.cards.periods import is_stale, period_end

PAGES = {"platinum": ["platinum", "--sources"], "gold-used": ["gold", "--use", "resy=50%"]}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_as_it_was_read_by_eye(amex, golden, name):
    result = amex("cards", *PAGES[name])
    assert (result.code, result.err) == (0, "")
    golden(f"cards/{name}.md", result.out)


def test_every_card_is_listed_with_fee_and_face_value(amex):
    rows = [line.split("\t") for line in amex("cards").out.splitlines()]
    assert [row[0] for row in rows] == list(CARDS)
    for key, _, _, fee, credits, *_ in rows:
        card = CARDS[key]
        yearly = sum(c.amount * c.period.value + c.december for c in card.credits)
        assert fee == ("" if card.fee is None else f"{card.fee}.00")
        assert credits == (f"{yearly:.2f}" if card.has_known_credits else "")


def test_your_own_fee_and_use_count_in_place_of_ours(amex):
    out = amex("cards", "platinum", "--fee", "695", "--use", "resy=200", "--use", "oura").out
    assert "Annual fee: $695 (yours, 2026-11)" in out
    assert "The credits you use: $400.00 a year." in out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["platnum"], 3, "platinum"),
        (["platinum", "--use", "rezy"], 2, "resy"),
        (["platinum", "--use", "resy=101%"], 2, "more than all"),
        (["platinum", "--use", "resy=401"], 2, "$400"),
        (["platinum", "--use", "resy=-1"], 2, "isn't an amount"),
        (["platinum", "--fee", "x"], 2, "fee"),
        (["--use", "resy"], 2, "one card"),
        (["--sources"], 2, "one card"),
        (["gold", "--format", "tsv"], 2, "tsv"),
        (["371449635398431"], 2, "card number"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_the_nearest_named(amex, arguments, code, words):
    result = amex("cards", *arguments)
    assert (result.code, result.out) == (code, "")
    assert words in result.err


@pytest.mark.parametrize(
    ("today", "ends"),
    [
        (date(2026, 1, 1), ["2026-01-31", "2026-03-31", "2026-06-30", "2026-12-31"]),
        (date(2026, 2, 28), ["2026-02-28", "2026-03-31", "2026-06-30", "2026-12-31"]),
        (date(2028, 2, 29), ["2028-02-29", "2028-03-31", "2028-06-30", "2028-12-31"]),
        (date(2026, 6, 30), ["2026-06-30", "2026-06-30", "2026-06-30", "2026-12-31"]),
        (date(2026, 7, 1), ["2026-07-31", "2026-09-30", "2026-12-31", "2026-12-31"]),
        (date(2026, 12, 31), ["2026-12-31"] * 4),
    ],
)
def test_a_credit_ends_with_its_month_quarter_half_or_year(today, ends):
    periods = (Period.MONTH, Period.QUARTER, Period.HALF, Period.YEAR)
    assert [period_end(period, today).isoformat() for period in periods] == ends


def test_a_fact_more_than_a_year_old_says_so(amex):
    assert is_stale("2025-10", date(2026, 10, 2))
    assert not is_stale("2025-10", date(2026, 10, 1))
    assert "more than a year old, so check it" in amex("cards", "optima").out


def test_the_catalog_is_sound():
    for key, card in CARDS.items():
        assert key == card.key
        assert card.sources
        assert set(card.sources) <= set(SOURCES)
        targets = {change.card for change in card.changes_to}
        assert targets <= set(CARDS) - {card.key}
        assert {c.confidence for c in card.changes_to} <= {"reported", "one source"}
        keys = [credit.key for credit in card.credits]
        assert len(keys) == len(set(keys))
        for credit in card.credits:
            assert set(credit.sources) <= set(SOURCES)
            assert credit.confidence in ("primary", "reported", "one source")


def test_no_card_changes_out_of_its_family():
    for card in CARDS.values():
        for target in (change.card for change in card.changes_to):
            assert CARDS[target].family == card.family
            assert CARDS[target].points == card.points


def test_json_has_money_as_text_and_dates_as_dates(amex):
    data = json.loads(amex("cards", "gold", "--json").out)["data"]
    assert (data["fee"], data["currency"]) == (f"{CARDS['gold'].fee}.00", "USD")
    assert re.fullmatch(r"\d+\.\d\d", data["credits_yearly"])
    [uber] = [credit for credit in data["credits"] if credit["key"] == "uber-cash"]
    assert (uber["amount"], uber["per_year"], uber["yearly"]) == ("10.00", 12, "120.00")
    assert uber["period_ends"] == "2026-11-30"


def test_in_december_the_extra_credit_counts():
    page = card_document(CARDS["platinum"], date(2026, 12, 31))
    assert "Uber Cash $35" in str(page.blocks)
    assert "2026 (today): Uber Cash" in str(page.blocks)

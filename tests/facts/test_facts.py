"""The tables are sound: valid numbers, unique ids, and a source for each fact and a use for it."""

import re
from datetime import date

import phonenumbers
import pytest

from amexcli.facts.cards import CARDS
from amexcli.facts.confidence import Confidence
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import NUMBERS, PRODUCTS
from amexcli.facts.offers_seen import OFFERS_SEEN
from amexcli.facts.rules import RULES
from amexcli.facts.sources import SOURCES

FAMILIES = {card.family for card in CARDS.values()}


@pytest.mark.parametrize("phone", [n.phone for n in (*NUMBERS, *DENIED_NUMBERS)])
def test_a_number_can_exist_in_its_country(phone):
    number = phonenumbers.parse(phone)
    assert phonenumbers.is_valid_number(number)
    assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == phone


def test_a_us_number_is_written_one_way():
    shapes = {re.sub(r"\d", "0", n.display) for n in NUMBERS if n.phone.startswith("+1")}
    assert shapes == {"0-000-000-0000", "+0-000-000-0000"}
    assert all(n.display.startswith("+") == n.abroad for n in NUMBERS)


def test_no_two_rows_share_an_id_or_a_number():
    assert len({n.id for n in NUMBERS}) == len(NUMBERS)
    assert len({n.phone for n in NUMBERS}) == len(NUMBERS)


def test_every_row_has_a_source_and_every_source_has_a_row():
    credits = [credit for card in CARDS.values() for credit in card.credits]
    records = (*NUMBERS, *DENIED_NUMBERS, *RULES.values(), *CARDS.values(), *credits)
    records += OFFERS_SEEN
    used = [key for record in records for key in record.sources]
    assert all(record.sources for record in (*NUMBERS, *DENIED_NUMBERS))
    assert set(used) == set(SOURCES)


def test_no_number_is_both_shown_and_denied():
    assert not {n.phone for n in NUMBERS} & {n.phone for n in DENIED_NUMBERS}


def test_every_product_is_one_of_the_table_and_has_a_number():
    assert {n.product for n in NUMBERS if n.product} == set(PRODUCTS)


def test_rows_name_cards_that_exist():
    assert {card for n in NUMBERS for card in n.cards} <= set(CARDS) | FAMILIES
    assert all(key == card.key for key, card in CARDS.items())


def test_somebody_elses_statement_has_no_address():
    statements = {k: s for k, s in SOURCES.items() if "statement" in (k + s.title).casefold()}
    assert statements
    for source in statements.values():
        assert source.address is None
        assert source.title == f"Amex statement, closing date {source.date}"


def test_addresses_are_valid_and_checks_have_dates():
    for source in SOURCES.values():
        assert source.address is None or re.fullmatch(r"https?://[\w./?&=~#%+-]+", source.address)
        assert date.fromisoformat(source.checked)


@pytest.mark.parametrize(
    ("id", "phone", "confidence"),
    [
        ("general", "+18005284800", Confidence.PRIMARY),
        ("abroad", "+13363931111", Confidence.PRIMARY),
        ("lost-stolen", "+18009923404", Confidence.REPORTED),
        ("platinum", "+18005253355", Confidence.ANECDOTE),
        ("apply", "+18002433888", Confidence.UNCONFIRMED),
    ],
)
def test_numbers_from_the_article_are_only_as_strong_as_what_was_found(id, phone, confidence):
    [number] = [n for n in NUMBERS if n.id == id]
    assert (number.phone, number.confidence) == (phone, confidence)


def test_only_an_issuer_source_that_is_not_years_old_makes_a_number_primary():
    for number in NUMBERS:
        if number.confidence is Confidence.PRIMARY:
            issuer = [SOURCES[key] for key in number.sources if key.startswith("amex-")]
            dates = [source.date for source in issuer]
            assert any(date is None or date > "2020" for date in dates), number.id

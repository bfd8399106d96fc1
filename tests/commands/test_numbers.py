"""`amex numbers` through the front door."""

import json

import pytest

from amexcli.facts.numbers import BACK_OF_CARD


def rows(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_from_abroad_the_collect_number_is_first(amex):
    result = amex("numbers", "--abroad")
    assert result.code == 0
    assert rows(result.out)[0][2] == "+1-336-393-1111"


def test_under_every_listing_the_number_on_the_card_comes_first(amex):
    for arguments in ([], ["--abroad"], ["lost"], ["--card", "gold"], ["--json"]):
        result = amex("numbers", *arguments)
        assert BACK_OF_CARD in result.err or BACK_OF_CARD in result.out
    assert BACK_OF_CARD in amex("numbers", "--format", "markdown").out


def test_words_narrow_the_list_whatever_their_case(amex):
    assert [row[0] for row in rows(amex("numbers", "PLATINUM").out)] == [
        "platinum",
        "business-platinum",
        "delta-platinum",
    ]
    assert [row[0] for row in rows(amex("numbers", "gift-card", "order").out)] == [
        "gift-card-order"
    ]
    assert [row[0] for row in rows(amex("numbers", "delta platinum").out)] == ["delta-platinum"]


def test_a_card_is_named_in_any_case_and_with_spaces(amex):
    assert rows(amex("numbers", "--card", "Business Gold").out)[0][2] == "1-800-492-3344"


def test_an_unknown_card_is_refused_with_the_nearest(amex):
    result = amex("numbers", "--card", "bussiness-gold")
    assert result.code == 2
    assert "business-gold" in result.err
    assert result.out == ""


def test_no_match_is_no_error_and_says_whom_to_call(amex):
    result = amex("numbers", "concierge")
    assert (result.code, result.out) == (0, "")
    assert "1-800-528-4800" in result.err
    assert "+1-336-393-1111" in result.err


def test_json_gives_a_number_to_dial(amex):
    data = json.loads(amex("numbers", "--json").out)["data"]
    assert data[0]["phone"] == "+18005284800"


def test_the_articles_unconfirmed_number_is_last_and_called_so(amex):
    assert rows(amex("numbers", "--all").out)[-1] == [
        "apply",
        "New card applications",
        "1-800-243-3888",
        "Apply for a card",
        "",
        "unconfirmed",
    ]


def test_no_scam_number_is_ever_listed(amex):
    listed = amex("numbers", "--all", "--json").out
    assert "8335740125" not in listed
    assert "8081757398" not in listed


@pytest.mark.parametrize("format", ["markdown", "tsv", "json", "pretty"])
def test_a_format_can_be_chosen_by_name(amex, format):
    result = amex("numbers", "lost", "--format", format)
    assert result.code == 0
    assert "1-800-992-3404" in result.out


def test_an_unknown_format_is_refused(amex):
    assert amex("numbers", "--format", "xml").code == 2


@pytest.mark.parametrize(
    "typed",
    ["1-800-528-4800", "+18005284800", "(800) 528 4800", "800.528.4800", "1-800-528-4800 "],
)
def test_a_number_of_ours_is_known_in_any_format(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert result.code == 0
    assert [row[0] for row in rows(result.out)] == ["general"]
    assert "Hang up, and call the number on your card" in result.err


def test_a_vanity_number_and_one_from_abroad_are_known(amex):
    assert rows(amex("numbers", "--lookup", "1-800-AXP-EARN").out)[0][0] == "membership-rewards"
    assert rows(amex("numbers", "--lookup", "+52 55 5326 2660").out)[0][0] == (
        "international-dollar-abroad"
    )


def test_a_merchants_line_says_that_it_is_not_for_cardholders(amex):
    assert "not for cardholders" in amex("numbers", "--lookup", "1-800-528-2121").out


@pytest.mark.parametrize("typed", ["+1-833-574-0125", "+44 808 175 7398"])
def test_a_scam_number_is_warned_of_and_exit_1(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert (result.code, result.out) == (1, "")
    assert "Do not trust" in result.err
    assert "does not call to ask for codes" in result.err


def test_an_unknown_number_is_exit_1_and_neither_true_nor_false(amex):
    result = amex("numbers", "--lookup", "212-736-5000")
    assert (result.code, result.out) == (1, "")
    assert "We do not know +12127365000" in result.err
    assert json.loads(amex("numbers", "--lookup", "212-736-5000", "--json").out)["data"] == []


@pytest.mark.parametrize("typed", ["12", "call me", "", "+999 12345678"])
def test_what_cannot_be_a_phone_number_is_refused(amex, typed):
    result = amex("numbers", "--lookup", typed)
    assert result.code == 2
    assert "--lookup" in result.err


def test_a_card_number_is_not_looked_up(amex):
    result = amex("numbers", "--lookup", "3782 822463 10005")
    assert result.code == 2
    assert "card number" in result.err
    assert "10005" not in result.err

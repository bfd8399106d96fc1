"""What can be said of a contact: how it is typed, asked for, and narrows a list."""

import itertools
from datetime import date

import pytest

from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.topics import TOPICS
from amexcli.store.entry import CHANNELS, DETAILS, Offer, find_status

TODAY = date(2026, 11, 22)  # a Sunday
BY_NAME = {detail.field.name: detail for detail in DETAILS}


def test_each_detail_is_shown_on_the_help_page_by_what_is_typed_for_it():
    shown = {name: detail.field.kind.metavar for name, detail in BY_NAME.items()}
    assert shown == {
        "channel": "CHANNEL",
        "topic": "NAME",
        "summary": "TEXT",
        "number": "PHONE",
        "department": "NAME",
        "representative": "NAME",
        "reference": "TEXT",
        "card": "CARD",
        "case": "CASE",
        "promised": "TEXT",
        "follow_up": "DATE",
        "status": "STATUS",
        "hold_minutes": "N",
        "minutes": "N",
        "tags": "TAG",
    }
    assert BY_NAME["tags"].field.label == "--tag"
    assert [name for name, detail in BY_NAME.items() if detail.field.repeats] == ["tags"]


def test_the_questions_are_those_that_matter_in_an_order_that_a_call_has():
    asked = {
        name: detail.is_asked_last for name, detail in BY_NAME.items() if detail.field.question
    }
    first = ["channel", "summary", "department", "representative", "reference", "promised"]
    assert [name for name, is_last in asked.items() if not is_last] == [*first, "follow_up"]
    assert [name for name, is_last in asked.items() if is_last] == ["topic", "card", "case"]
    assert ", ".join(CHANNELS) in BY_NAME["channel"].field.question


def test_a_list_is_narrowed_by_what_one_looks_for():
    narrowing = [name for name, detail in BY_NAME.items() if detail.narrows]
    assert narrowing == ["channel", "topic", "representative", "card", "case", "status", "tags"]


@pytest.mark.parametrize("name", ["minutes", "hold_minutes"])
def test_a_call_lasts_from_no_minute_to_a_week(name):
    parse = BY_NAME[name].field.kind.parse
    assert [parse(text, TODAY) for text in ("0", "9999")] == [0, 9999]
    for text in ("-1", "10000", "10,000"):
        with pytest.raises(Refused):
            parse(text, TODAY)


def test_tab_offers_the_topics_and_cards_that_there_are_with_what_they_mean():
    topics, cards = (dict(BY_NAME[name].field.kind.offered()) for name in ("topic", "card"))
    assert topics == dict(TOPICS)
    assert cards == {key: card.name for key, card in CARDS.items()}
    assert BY_NAME["card"].field.kind.parse("Platinum", TODAY) == "platinum"


def test_one_follows_up_on_a_day_to_come():
    assert BY_NAME["follow_up"].field.kind.parse("friday", TODAY) == date(2026, 11, 27)


SPENT = [
    Offer(kind="points", amount=40000, spend=spend, months=months, outcome=outcome)
    for spend, months, outcome in itertools.product(
        (None, 4000), (None, 3), ("accepted", "declined", None)
    )
]


@pytest.mark.parametrize("offer", [None, *SPENT], ids=str)
@pytest.mark.parametrize("promised", [None, "a credit"])
@pytest.mark.parametrize("follow_up", [None, TODAY])
def test_a_contact_is_open_while_something_is_to_come(offer, promised, follow_up):
    is_to_be_spent = bool(offer and offer.outcome == "accepted" and offer.spend and offer.months)
    known = {"offer": offer, "promised": promised, "follow_up": follow_up}
    is_open = bool(promised) or bool(follow_up) or is_to_be_spent
    assert find_status(known) == ("open" if is_open else "done")

"""The details of a contact: how people type them, what amex asks, and how they narrow a list."""

import itertools
from datetime import date

import pytest

from amexcli.errors import Refused
from amexcli.facts.cards import CARDS
from amexcli.facts.topics import TOPICS
from amexcli.store.entry import CHANNELS, DETAILS, Offer, find_status

TODAY = date(2026, 11, 22)  # a Sunday
BY_NAME = {detail.field.name: detail for detail in DETAILS}


def test_the_help_page_shows_what_to_type_for_each_detail():
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


def test_the_questions_that_matter_come_in_the_order_of_a_call():
    asked = {
        name: detail.is_asked_last for name, detail in BY_NAME.items() if detail.field.question
    }
    first = ["channel", "summary", "department", "representative", "reference", "promised"]
    assert [name for name, is_last in asked.items() if not is_last] == [*first, "follow_up"]
    assert [name for name, is_last in asked.items() if is_last] == ["topic", "card", "case"]
    assert ", ".join(CHANNELS) in BY_NAME["channel"].field.question


def test_a_list_can_be_narrowed_by_what_people_look_for():
    narrowing = [name for name, detail in BY_NAME.items() if detail.narrows]
    assert narrowing == ["channel", "topic", "representative", "card", "case", "status", "tags"]


@pytest.mark.parametrize("name", ["minutes", "hold_minutes"])
def test_a_call_can_last_from_zero_minutes_to_a_week(name):
    parse = BY_NAME[name].field.kind.parse
    assert [parse(text, TODAY) for text in ("0", "9999")] == [0, 9999]
    for text in ("-1", "10000", "10,000"):
        with pytest.raises(Refused):
            parse(text, TODAY)


def test_tab_offers_the_known_topics_and_cards_with_their_meanings():
    topics, cards = (dict(BY_NAME[name].field.kind.offered()) for name in ("topic", "card"))
    assert topics == dict(TOPICS)
    assert cards == {key: card.name for key, card in CARDS.items()}
    assert BY_NAME["card"].field.kind.parse("Platinum", TODAY) == "platinum"


def test_a_follow_up_date_is_in_the_future():
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
def test_a_contact_is_open_while_something_is_pending(offer, promised, follow_up):
    is_to_be_spent = bool(offer and offer.outcome == "accepted" and offer.spend and offer.months)
    known = {"offer": offer, "promised": promised, "follow_up": follow_up}
    is_open = bool(promised) or bool(follow_up) or is_to_be_spent
    assert find_status(known) == ("open" if is_open else "done")

"""Which numbers a question shows, and in which order."""

from amexcli.facts.cards import CARDS
from amexcli.facts.confidence import Confidence
from amexcli.facts.numbers import NUMBERS
from amexcli.guides.numbers.select import Question, select
from amexcli.values.text import split_words


def ids(**question: object) -> list[str]:
    return [number.id for number in select(Question(**question))]


def test_from_abroad_the_collect_number_is_first():
    assert ids(abroad=True)[0] == "abroad"


def test_a_card_gets_its_own_line_first_then_its_familys_then_anybodys():
    assert ids(card="business-platinum")[:3] == ["business-platinum", "business", "general"]
    assert ids(card="business-gold")[:2] == ["business", "general"]
    assert ids(card="platinum")[:2] == ["platinum", "general"]


def test_a_card_never_gets_another_cards_line():
    assert "platinum" not in ids(card="gold")
    assert "business" not in ids(card="gold")


def test_an_unconfirmed_line_of_the_card_itself_still_comes_late():
    shown = ids(card="gold")
    assert shown[0] == "general"
    assert "gold" in shown[1:]


def test_what_nothing_confirms_is_last_and_the_articles_application_line_the_very_last():
    for question in (Question(), Question(every_product=True)):
        confidences = [number.confidence for number in select(question)]
        unconfirmed = confidences.count(Confidence.UNCONFIRMED)
        assert set(confidences[-unconfirmed:]) == {Confidence.UNCONFIRMED}
        assert select(question)[-1].id == "apply"


def test_every_cards_first_number_is_one_it_can_use():
    for key, card in CARDS.items():
        first = select(Question(card=key))[0]
        assert not first.cards or key in first.cards or card.family in first.cards
        assert first.confidence is not Confidence.UNCONFIRMED


def test_other_products_appear_only_when_asked_for():
    others = {number.id for number in NUMBERS if number.product}
    assert others
    assert not others & set(ids())
    assert others <= set(ids(every_product=True))
    assert ids(words=("gift", "card")) == ["gift-card", "business-gift-card", "gift-card-order"]
    assert split_words("Gift-card's") == ["gift", "card", "s"]
    assert ids(words=("savings",)) == ["savings"]
    assert ids(words=("global", "dollar")) == ["global-dollar"]
    assert ids(words=("code", "10", "merchants")) == ["merchant-code-10"]
    assert ids(words=("merchants",)) == ["merchant-code-10", "merchant-services"]
    assert ids(words=("travelers", "checks")) == ["travelers-cheques"]
    assert "gift-card" not in ids(words=("lost",))


def test_words_are_looked_for_in_label_purpose_and_cards():
    assert "tty" in ids(words=("tty",))
    assert "membership-rewards" in ids(words=("points",))
    assert "marriott-brilliant" in ids(words=("bonvoy", "brilliant"))
    assert ids(words=("business", "gold")) == ["business"]
    assert ids(words=("gold",)) == ["business", "gold"]
    assert ids(words=("no-such-thing",)) == []


def test_a_word_is_looked_for_at_the_start_of_words():
    assert ids(words=("cell",)) == []  # not in "cancellation"
    assert "general" in ids(words=("disput",))


def test_a_lost_or_stolen_card_finds_the_lost_card_line_and_its_fallback():
    for word in ("lost", "stolen"):
        assert ids(words=(word,)) == ["general", "lost-stolen", "abroad"]

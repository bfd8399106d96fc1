"""What the guides print as fact: each claim has a source that is strong enough for it."""

import re

import pytest

from amexcli.facts.cards import CARDS
from amexcli.facts.confidence import Confidence
from amexcli.facts.offers_seen import OFFERS_SEEN
from amexcli.facts.reasons import REASONS
from amexcli.facts.rules import RULES
from amexcli.facts.rules.rule import Basis
from amexcli.facts.sources import SOURCES
from amexcli.facts.tasks import TASKS
from amexcli.guides.dispute import words as dispute
from amexcli.guides.escalate import words as escalate
from amexcli.guides.escalate.words import LADDER
from amexcli.guides.retention import words as retention
from amexcli.guides.review import words as review
from amexcli.guides.route import words as route

REJECTED = (
    "37 days",
    "every 3 months",
    "every three months",
    "12 to 24 months",
    "13 months",
    "24 months",
    "70%",
    "permanent ban",
    "$795",
    "55,000",
    "Referral",
    "Goldbelly",
    "executive office",
    "1-800-678-0738",
    "30 days before the fee",
)
"""Claims that the fact base rejects, or that research didn't confirm."""


def texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for part in value.items() for text in texts(part)]
        case tuple() | list():
            return [text for part in value for text in texts(part)]
        case _:
            return []


WORDS = (dispute, retention, review, route)
WRITTEN = [
    *texts(
        [v for w in (dispute, retention, review, route) for k, v in vars(w).items() if k.isupper()]
    ),
    *texts([rung.how for rung in LADDER]),
    *texts([tuple(task) for task in TASKS.values()]),
]
CITED = sorted({key for text in WRITTEN for key in re.findall(r"{(\w+)", text)} - {"card"})
NOT_RULES = {"letter", "target", "number"}


def test_a_sentence_of_law_is_a_rule_and_never_written_out():
    """So that its citation is next to it, and its source at the end."""
    of_reasons = texts([(r.notes, r.first, r.before, r.never, r.late) for r in REASONS.values()])
    of_going_higher = texts([v for k, v in vars(escalate).items() if k.isupper() and k != "RULES"])
    for text in (*WRITTEN, *of_reasons, *of_going_higher):
        assert not re.search(r"\bCFR\b|\bUSC\b|\(law|\bcomment \d", text), text


@pytest.mark.parametrize("key", [key for key in CITED if key not in NOT_RULES])
def test_what_a_guide_cites_has_a_source_and_may_be_printed_so(key):
    rule = RULES[key.removesuffix(".cited").replace("_", "-")]
    assert rule.sources or rule.basis is Basis.ADVICE
    assert set(rule.sources) <= set(SOURCES)
    if rule.confidence is not Confidence.PRIMARY:
        assert str(rule.confidence) in rule.cited
    if rule.basis is Basis.LAW:
        assert re.search(r"CFR|USC|Regulation|comment|General Business Law", rule.citation)


def test_the_only_unconfirmed_rule_says_that_it_is():
    unconfirmed = [r for r in RULES.values() if r.confidence is Confidence.UNCONFIRMED]
    assert [rule.key for rule in unconfirmed] == ["askamex"]
    assert "Nobody has shown" in unconfirmed[0].says


def test_offers_that_people_told_of_are_one_source_or_an_anecdote():
    for offer in OFFERS_SEEN:
        assert offer.confidence in (Confidence.ONE_SOURCE, Confidence.ANECDOTE)
        assert set(offer.cards) <= set(CARDS)
        assert offer.date


def test_a_fee_is_a_fact_only_where_an_agreement_or_amex_gives_it():
    for card in CARDS.values():
        if card.fee_confidence is Confidence.PRIMARY:
            issuer = {"agreements", "amex-delta-reserve-business", "statement-2015-12-28"}
            assert issuer & set(card.sources), card.key


@pytest.mark.parametrize("card", CARDS)
def test_no_rejected_claim_is_printed_of_a_card(amex, card):
    pages = [amex("cards", card).out]
    pages.append(amex("retention-script", "--card", card, "--fee", "100", "--sources").out)
    for claim in REJECTED:
        assert all(claim not in page for page in pages), claim


def test_no_rejected_claim_is_printed_by_the_guides(amex):
    pages = [amex("fr-prep", "--sources").out, amex("escalate").out, amex("cards").out]
    pages += [amex("route", slug).out for slug in TASKS]
    for claim in REJECTED:
        assert all(claim not in page for page in pages), claim

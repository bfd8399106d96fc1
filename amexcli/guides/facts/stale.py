"""Adds a line to a page if facts on it are overdue for another check."""

from collections.abc import Iterable
from datetime import date

from amexcli.document import Caution, Document
from amexcli.facts.age import FIRST_READ, REVIEW_EVERY
from amexcli.values.dates import add_months

_OLD = "Some facts here are due for another check: amex facts --stale"
"""One line at 80 columns, so that the command in it can be copied."""

_SOONEST = add_months(FIRST_READ, min(REVIEW_EVERY.values()))
"""Before this day no fact can be stale, so most pages don't have to check."""


def with_age(document: Document, today: date) -> Document:
    """Return the document, with a line about its age if a fact on it is stale."""
    if today < _SOONEST or not _has_stale_facts(document, today):
        return document
    note = Caution(_OLD)
    screen = (note, *document.screen) if document.screen else ()
    return document._replace(blocks=(*document.blocks, note), screen=screen)


def _has_stale_facts(document: Document, today: date) -> bool:
    from amexcli.facts.numbers import NUMBERS
    from amexcli.guides.citing import cited_rules, text_of
    from amexcli.guides.facts.ledger import fact_of_number, fact_of_rule, facts_of_card

    text = text_of(document.blocks)
    facts = [fact_of_rule(rule) for rule in cited_rules(document.blocks) if rule.sources]
    facts += [fact_of_number(number) for number in NUMBERS if number.display in text]
    for card in _cards_on(document):
        facts += facts_of_card(card)
    return any(fact.is_stale(today) for fact in facts)


def _cards_on(document: Document) -> Iterable[str]:
    """Return the keys of the cards whose fees and credits the page shows."""
    if document.kind == "cards":
        from amexcli.facts.cards import CARDS

        return CARDS
    return (document.subject,) if document.kind == "card" else ()

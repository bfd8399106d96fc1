"""Every fact of every table, in one form."""

from collections.abc import Iterator

from amexcli.facts.age import Kind
from amexcli.facts.cards import CARDS
from amexcli.facts.cards.card import Card, Credit, Period
from amexcli.facts.confidence import Confidence
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import NUMBERS, PhoneNumber
from amexcli.facts.offers_seen import OFFERS_SEEN
from amexcli.facts.rules import RULES
from amexcli.facts.rules.rule import Basis, Rule
from amexcli.guides.facts.fact import Fact

_KIND_OF: dict[Basis, Kind] = {
    Basis.LAW: "law",
    Basis.COURT: "law",
    Basis.AGREEMENT: "agreement",
    Basis.AGENCY: "agency",
    Basis.ADVICE: "advice",
}
"""Any other basis of a rule is practice."""
_PER = {
    Period.MONTH: "a month",
    Period.QUARTER: "a quarter",
    Period.HALF: "a half-year",
    Period.YEAR: "a year",
}


def iter_facts() -> Iterator[Fact]:
    """Yield every fact that has a source. Anything without one is our own advice."""
    yield from _numbers()
    for rule in RULES.values():
        if rule.sources:
            yield fact_of_rule(rule)
    for card in CARDS:
        yield from facts_of_card(card)
    yield from _offers()


def fact_of_rule(rule: Rule) -> Fact:
    """Return the rule as a fact."""
    return Fact(
        key=f"rule/{rule.key}",
        kind="fee" if rule.is_fee else _KIND_OF.get(rule.basis, "practice"),
        says=f"{rule.says} ({rule.citation})",
        confidence=rule.confidence,
        sources=rule.sources,
    )


def fact_of_number(number: PhoneNumber) -> Fact:
    """Return the number as a fact."""
    return Fact(
        key=f"number/{number.id}",
        kind="number",
        says=f"{number.display}: {number.purpose}.",
        confidence=number.confidence,
        sources=number.sources,
    )


def _numbers() -> Iterator[Fact]:
    yield from map(fact_of_number, NUMBERS)
    for denied in DENIED_NUMBERS:
        yield Fact(
            key=f"scam/{denied.phone.removeprefix('+')}",
            kind="scam",
            says=f"{denied.phone}: {denied.found}",
            confidence=Confidence.REPORTED,
            sources=denied.sources,
        )


def facts_of_card(key: str) -> Iterator[Fact]:
    """Yield what the card costs, and each of its credits."""
    card = CARDS[key]
    if card.fee is not None:
        costs = f"costs ${card.fee:,} a year" if card.fee else "has no annual fee"
        also = f" Another card: {card.additional_fee}." if card.additional_fee else ""
        yield Fact(
            key=f"fee/{card.key}",
            kind="fee",
            says=f"{card.name} {costs}.{also}",
            confidence=card.fee_confidence,
            sources=card.sources,
        )
    for credit in card.credits:
        yield Fact(
            key=f"credit/{card.key}/{credit.key}",
            kind="credit",
            says=_describe(card, credit),
            confidence=credit.confidence,
            sources=credit.sources,
        )


def _describe(card: Card, credit: Credit) -> str:
    amount = f"${credit.amount:,.2f}".removesuffix(".00")
    more = f", and ${credit.december} more in December" if credit.december else ""
    note = f" {credit.note.rstrip('.')}." if credit.note else ""
    return f"{card.name}: {credit.name}, {amount} {_PER[credit.period]}{more}.{note}"


def _offers() -> Iterator[Fact]:
    for offer in OFFERS_SEEN:
        yield Fact(
            key="/".join(("offer", offer.cards[0], *offer.sources, offer.date)),
            kind="offer",
            says=f"{', '.join(CARDS[card].name for card in offer.cards)}: {offer.says}",
            confidence=offer.confidence,
            sources=offer.sources,
        )

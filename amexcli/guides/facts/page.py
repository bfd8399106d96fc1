"""The facts as a table, and a report that one of them is wrong."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from amexcli import __version__
from amexcli.document import Block, Cell, Column, Document, Fields, Letter, Section, Table, Text
from amexcli.facts.age import KINDS
from amexcli.facts.confidence import shown
from amexcli.facts.sources import SOURCES
from amexcli.guides.citing import sources_section
from amexcli.guides.facts.fact import Fact
from amexcli.values.dates import format_day
from amexcli.values.text import split_words

_COLUMNS = (
    Column("key"),
    Column("kind", "Kind", is_group=True),
    Column("says", "What amex says"),
    Column("confidence", "How sure", nowrap=True),
    Column("sources"),
    Column("checked"),
    Column("review_on"),
)
_WRONG = "Is one of them wrong? amex facts --report KEY writes the report, and you send it."
_LONG_ENOUGH_TO_BEGIN = 5
"""Letters. That way "gold" doesn't find Goldman, but "disput" finds disputes."""
_TITLE = "What amex says is true"


def select_facts(
    facts: Iterable[Fact], words: str, source: str | None, stale_on: date | None
) -> list[Fact]:
    """Return the facts that have every word, come from that source, and are stale on that day."""
    asked = split_words(words)
    return [
        fact
        for fact in facts
        if (source is None or source in fact.sources)
        and (stale_on is None or fact.is_stale(stale_on))
        and _has(fact, asked)
    ]


def _has(fact: Fact, asked: Iterable[str]) -> bool:
    said = split_words(f"{fact.key} {fact.kind} {fact.says} {' '.join(fact.sources)}")
    return all(any(_is_meant(word, part) for part in said) for word in asked)


def _is_meant(word: str, part: str) -> bool:
    is_long = len(word) >= _LONG_ENOUGH_TO_BEGIN
    return part == word or (is_long and part.startswith(word))


def facts_document(facts: Sequence[Fact]) -> Document:
    """Return the facts in groups, and then their sources."""
    return Document(
        kind="facts",
        title=_TITLE,
        blocks=tuple(_blocks(facts)),
        data=lambda: [fact.as_json() for fact in facts],
        is_listing=True,
    )


def _blocks(facts: Sequence[Fact]) -> Iterator[Block]:
    yield Text(_WRONG)
    grouped = (fact for kind in KINDS for fact in facts if fact.kind == kind)
    yield Table(_COLUMNS, tuple(map(_row, grouped)))
    if facts:
        yield sources_section(key for key in SOURCES if any(key in f.sources for f in facts))


def _row(fact: Fact) -> tuple[Cell, ...]:
    return (
        Cell(fact.key),
        Cell(fact.kind, page=KINDS[fact.kind]),
        Cell(fact.says, notes=(f"{fact.key}, from {', '.join(fact.sources)}", _age(fact))),
        Cell(fact.confidence, page=shown(fact.confidence)),
        Cell(", ".join(fact.sources)),
        Cell(fact.checked.isoformat()),
        Cell(fact.review_on.isoformat()),
    )


def _age(fact: Fact) -> str:
    read, again = format_day(fact.checked), format_day(fact.review_on)
    return f"Last read {read}, due again {again}"


def report_document(fact: Fact) -> Document:
    """Return a report that the fact is wrong, for a person to fill in and send."""
    known = (
        ("Fact", fact.key),
        ("What amex says", fact.says),
        ("How sure", shown(fact.confidence)),
        ("Last read", format_day(fact.checked)),
        ("Version", __version__),
    )
    blocks = (
        Fields(known),
        sources_section(fact.sources),
        Section("What is true instead", (Letter(("[Write it here.]",)),)),
        Section("Where it says so", (Letter(("[The address, and the day you read it.]",)),)),
        Text(
            "Don't paste a card number, a security code, a Social Security number, or a letter with"
            " them."
        ),
    )
    return Document(
        kind="fact-report",
        title=f"Wrong fact: {fact.key}",
        blocks=blocks,
        data=fact.as_json,
    )

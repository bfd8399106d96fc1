"""Puts rules of law and practice into sentences with their citations, and lists the sources."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from amexcli.document import Block, Json, Points, Section, blocks_as_json
from amexcli.facts.numbers import DISPLAY
from amexcli.facts.rules import RULES
from amexcli.facts.rules.rule import Basis, Rule
from amexcli.values.citation import mark


def cite(text: str) -> str:
    """Return `text` with each {rule} replaced by what the rule says, with its citation.

    {rule.mark} becomes the citation alone, {rule.days} and the like become its periods and
    amounts, and {number:ID} becomes a phone number. If rules next to each other have the same
    citation, only the last one shows it.
    """
    return _SIDE_BY_SIDE.sub(_leave_to_the_next, text).format_map(_NAMES)


_SIDE_BY_SIDE = re.compile(r"\{(\w+)\}(?= \{(\w+)\})")


def _leave_to_the_next(match: re.Match[str]) -> str:
    this, following = _WRITTEN[match[1]], _WRITTEN[match[2]]
    return f"{{{match[1]}.says}}" if this.cited == following.cited else match[0]


def mark_of(rule: Rule) -> str:
    """Return what to put after words based on the rule. Our advice doesn't need a footnote."""
    return mark(rule.cited) if rule.citation else f" ({rule.cited})"


def cite_rule(key: str) -> str:
    """Return what the rule says, with its citation."""
    return str(_WRITTEN[key.replace("-", "_")])


class _Written(str):
    """A rule inside a sentence. Its attributes are those of the rule."""

    rule: Rule

    @property
    def mark(self) -> str:
        return mark_of(self.rule)

    def __getattr__(self, name: str) -> object:
        return getattr(self.rule, name)


def _write(rule: Rule) -> _Written:
    written = _Written(f"{rule.says}{mark_of(rule)}")
    written.rule = rule
    return written


_WRITTEN = {key.replace("-", "_"): _write(rule) for key, rule in RULES.items()}
_NAMES: dict[str, object] = {**_WRITTEN, "number": DISPLAY}


def cited_sources(blocks: Sequence[Block]) -> list[str]:
    """Return the keys of the sources of the rules that these blocks cite."""
    return list(dict.fromkeys(key for rule in cited_rules(blocks) for key in rule.sources))


def cited_rules(blocks: Sequence[Block]) -> list[Rule]:
    """Return the rules that these blocks cite."""
    text = text_of(blocks)
    return [rule for rule in RULES.values() if _is_in(rule, text)]


def text_of(blocks: Sequence[Block]) -> str:
    """Return all the text in these blocks."""
    return "\n".join(_texts(blocks_as_json(blocks)))


def _is_in(rule: Rule, text: str) -> bool:
    """Whether the text cites the rule: its words, or the law that it names."""
    return rule.says in text or (rule.basis is Basis.LAW and rule.cited in text)


def _texts(value: Json) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from _texts(list(value.values()))
        case list() | tuple():
            for part in value:
                yield from _texts(part)


def sources_section(keys: Iterable[str]) -> Section:
    """Return these sources with their addresses, and when each was last read."""
    from amexcli.facts.sources import SOURCES

    lines = (
        f"{s.title}: {s.address or 'no address'}"
        f" ({_for_people(s.date or 'undated')}, read on {_for_people(s.checked)})"
        for s in map(SOURCES.__getitem__, keys)
    )
    return Section("Sources", (Points(tuple(lines)),), key="sources")


_ISO = re.compile(r"\b(\d{4})-(0\d|1[0-2])(?:-(\d\d))?\b")


def _for_people(dates: str) -> str:
    """Return the text with "2026-11-24" as "Nov 24, 2026" and "2026-11" as "Nov 2026"."""

    def write(match: re.Match[str]) -> str:
        year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
        shown = f"{date(year, month, day or 1):%b}"
        return f"{shown} {day}, {year}" if day else f"{shown} {year}"

    return _ISO.sub(write, dates)

"""Rules of law and practice inside a sentence, each with its citation; and the list of sources."""

from collections.abc import Iterable, Sequence

from amexcli.document import Block, Points, Section, blocks_as_json
from amexcli.facts.rules import RULES


def cite(text: str) -> str:
    """Return `text` with each {rule} in it replaced by what the rule says and rests on.

    {rule.cited} gives the citation alone.
    """
    return text.format_map(_WRITTEN)


class _Written(str):
    """A rule as it stands in a sentence."""

    cited: str


def _write(key: str) -> _Written:
    rule = RULES[key]
    written = _Written(f"{rule.says} ({rule.cited})")
    written.cited = rule.cited
    return written


_WRITTEN = {key.replace("-", "_"): _write(key) for key in RULES}


def cited_sources(blocks: Sequence[Block]) -> list[str]:
    """Return the keys of the sources that the citations in these blocks rest on."""
    import json

    text = json.dumps(blocks_as_json(blocks), ensure_ascii=False)
    cited = (rule for rule in RULES.values() if rule.cited in text)
    return list(dict.fromkeys(key for rule in cited for key in rule.sources))


def sources_section(keys: Iterable[str]) -> Section:
    """Return these sources with their addresses, and when each was last read."""
    from amexcli.facts.sources import SOURCES

    lines = (
        f"{s.title}: {s.address or 'no address'} ({s.date or 'undated'}, checked {s.checked})"
        for s in map(SOURCES.__getitem__, keys)
    )
    return Section("Sources", (Points(tuple(lines)),))

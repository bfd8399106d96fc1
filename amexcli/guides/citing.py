"""Rules of law and practice inside a sentence, each with its citation."""

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

"""Citations as footnotes: a number after each claim, and a list at the end of the page."""

from typing import Any

from amexcli.values.citation import replace_marks

NOTES = "Notes"
"""The heading above the list."""


class Footnotes:
    """The citations of one page, numbered in reading order."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, value: Any) -> Any:
        """Return a text, a block or blocks with a number for each marked citation."""
        match value:
            case str():
                return replace_marks(value, self._show)
            case tuple():
                parts = map(self.number, value)
                return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
            case _:
                return value

    def _show(self, citation: str) -> str:
        return f"[{self._numbers.setdefault(citation, len(self._numbers) + 1)}]"

    def lines(self) -> list[str]:
        """Return the list for the end of the page: "[1] Law: 12 CFR 1026.13(b)(1)"."""
        if not self._numbers:
            return []
        # Pages that don't cite anything, such as lists of phone numbers, don't need this.
        from amexcli.facts.rules import RULES

        written_out = {rule.cited: rule.footnote for rule in RULES.values()}
        return [f"[{n}] {written_out.get(cited, cited)}" for cited, n in self._numbers.items()]

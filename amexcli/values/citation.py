"""Citations inside sentences: marked in the text, so that each format can show them in its own way.

A page numbers them and lists them at its end. In JSON and calendars, which have no pages,
a citation is spelled out in parentheses after the claim.
"""

import re
from collections.abc import Callable

# Private-use characters: no keyboard types them, and no font shows them as something else.
_START, _END = "\ue000", "\ue001"
_MARKED = f"{_START}([^{_START}{_END}]*){_END}"


def mark(citation: str) -> str:
    """Return the citation, to be put directly after the words that it supports."""
    return f"{_START}{citation}{_END}"


def replace_marks(text: str, show: Callable[[str], str]) -> str:
    """Return the text with each marked citation replaced by a space and the result of `show`."""
    if _START not in text:
        return text
    return re.sub(_MARKED, lambda match: f" {show(match[1])}", text)


def spell_out(text: str) -> str:
    """Return the text with each citation in parentheses."""
    return replace_marks(text, "({})".format)

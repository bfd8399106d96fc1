"""Citations inside sentences: marked in the text, so that each format can show them in its own way.

A page numbers them and lists them at its end; JSON and calendars have no end of a page, so there a
citation is spelled out in parentheses where the claim is made.
"""

import re
from collections.abc import Callable

# Characters for private use: no keyboard types them, and no font shows them as something else.
_START, _END = "\ue000", "\ue001"
_MARKED = f"{_START}([^{_START}{_END}]*){_END}"


def mark(citation: str) -> str:
    """Return the citation, to be put directly behind the words that rest on it."""
    return f"{_START}{citation}{_END}"


def replace_marks(text: str, show: Callable[[str], str]) -> str:
    """Return the text with each marked citation replaced by a blank and what `show` makes of it."""
    if _START not in text:
        return text
    return re.sub(_MARKED, lambda match: f" {show(match[1])}", text)


def spell_out(text: str) -> str:
    """Return the text with each citation in parentheses."""
    return replace_marks(text, "({})".format)

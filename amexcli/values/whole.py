"""Whole numbers as people type them."""

import re
from typing import TYPE_CHECKING, TypeVar

from amexcli.errors import Refused

if TYPE_CHECKING:
    from decimal import Decimal

Number = TypeVar("Number", int, "Decimal")
_THOUSANDS = r"(?a)\d{1,3}(?:,\d{3})+(?=\D|$)"
"""Commas between thousands. In the US, 1,5 isn't one and a half, so it is refused."""
_WHOLE = r"(?a)(\d{1,9})(?:\.0{1,2})?"


def parse_whole(text: str, low: int, high: int) -> int:
    """Return a whole number: `40000`, `40,000`. Raises Refused."""
    match = re.fullmatch(_WHOLE, without_commas(text.strip()))
    if match is None:
        raise Refused(f"'{text}' isn't a whole number.", "Write it as 40,000.")
    return within(int(match[1]), low, high, text)


def within(number: Number, low: Number, high: Number, text: str) -> Number:
    """Return the number that was typed. Raises Refused if it is out of range."""
    if not low <= number <= high:
        raise Refused(f"'{text}' is out of range.", f"Use {low:,} to {high:,}.")
    return number


def without_commas(text: str) -> str:
    """Return the text without the commas between thousands."""
    return re.sub(_THOUSANDS, lambda match: match[0].replace(",", ""), text)

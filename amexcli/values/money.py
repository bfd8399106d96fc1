"""Amounts as people type them: dollars, and plain numbers with a unit."""

import re
from decimal import Decimal

from amexcli.errors import Refused

CENT = Decimal("0.01")
MOST_DOLLARS = Decimal(999_999_999)
"""Nobody's card is charged more."""
_THOUSANDS = r"(?a)\d{1,3}(?:,\d{3})+(?=\D|$)"
"""Commas that part thousands; 1,5 is not one and a half in America, and is refused."""
_SUFFIX = r"(?i) ?(?:dollars?|usd)$"
_NUMBER = r"(?a)\d{1,9}(?:\.\d{1,2})?|\.\d{1,2}"


def parse_dollars(text: str, low: Decimal = CENT, high: Decimal = MOST_DOLLARS) -> Decimal:
    """Return dollars and cents: `40`, `$40`, `$ 1,234.50`. Raises Refused."""
    bare = re.sub(_SUFFIX, "", text.strip()).removeprefix("$").lstrip()
    return _parse(text, bare, low, high, "an amount", "40, 39.95 or 1,234.50").quantize(CENT)


def parse_whole_dollars(text: str, low: int, high: int) -> int:
    """Return dollars without cents: `$325`, `1,040`, `325.00`. Raises Refused."""
    amount = parse_dollars(text, Decimal(low), Decimal(high))
    if amount % 1:
        raise Refused(f"'{text}' has cents.", "Write it in whole dollars, such as 325.")
    return int(amount)


def parse_number(text: str, low: Decimal, high: Decimal, unit: str = "") -> Decimal:
    """Return a number with its unit (% or c, for cents) or without. Raises Refused."""
    bare = text.strip().removesuffix(unit).rstrip()
    return _parse(text, bare, low, high, "a number", f"1.5{unit}")


def parse_whole(text: str, low: int, high: int) -> int:
    """Return a whole number: `40000`, `40,000`. Raises Refused."""
    number = _parse(text, text.strip(), Decimal(low), Decimal(high), "a whole number", "40,000")
    if number % 1:
        raise Refused(f"'{text}' is not a whole number.", "Write it as 40,000.")
    return int(number)


def without_commas(text: str) -> str:
    """Return the text with the commas that part thousands taken out of its numbers."""
    return re.sub(_THOUSANDS, lambda match: match[0].replace(",", ""), text)


def _parse(text: str, bare: str, low: Decimal, high: Decimal, what: str, example: str) -> Decimal:
    plain = without_commas(bare)
    if not re.fullmatch(_NUMBER, plain):
        raise Refused(f"'{text}' is not {what}.", f"Write it as {example}.")
    number = Decimal(plain)
    if not low <= number <= high:
        raise Refused(f"'{text}' is out of range.", f"Give {low:,} to {high:,}.")
    return number

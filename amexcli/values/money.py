"""Amounts as people type them: dollars, and plain numbers with a unit.

Apart from `kinds`, because few commands need them, and `decimal` takes time to load.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from amexcli.errors import Refused
from amexcli.values.field import Kind
from amexcli.values.kinds import from_number
from amexcli.values.whole import within, without_commas

CENT = Decimal("0.01")
MOST_DOLLARS = Decimal(999_999_999)
"""Nobody charges more to a card."""
_SUFFIX = r"(?i) ?(?:dollars?|usd)$"
_NUMBER = r"(?a)\d{1,9}(?:\.\d{1,2})?|\.\d{1,2}"


def parse_dollars(text: str, low: Decimal = CENT, high: Decimal = MOST_DOLLARS) -> Decimal:
    """Return dollars and cents: `40`, `$40`, `$ 1,234.50`. Raises Refused."""
    bare = re.sub(_SUFFIX, "", text.strip()).removeprefix("$").lstrip()
    return _parse(text, bare, low, high, "an amount", "40, 39.95, or 1,234.50").quantize(CENT)


def parse_whole_dollars(text: str, low: int, high: int) -> int:
    """Return dollars without cents: `$325`, `1,040`, `325.00`. Raises Refused."""
    amount = parse_dollars(text, Decimal(low), Decimal(high))
    if amount % 1:
        raise Refused(f"'{text}' has cents.", "Write it in whole dollars, such as 325.")
    return int(amount)


def parse_number(text: str, low: Decimal, high: Decimal, unit: str = "") -> Decimal:
    """Return a number, with or without its unit (% or c, for cents). Raises Refused."""
    bare = text.strip().removesuffix(unit).rstrip()
    return _parse(text, bare, low, high, "a number", f"1.5{unit}")


def _parse(text: str, bare: str, low: Decimal, high: Decimal, what: str, example: str) -> Decimal:
    plain = without_commas(bare)
    if not re.fullmatch(_NUMBER, plain):
        raise Refused(f"'{text}' isn't {what}.", f"Write it as {example}.")
    return within(Decimal(plain), low, high, text)


def dollars(low: Decimal = CENT, high: Decimal = MOST_DOLLARS) -> Kind:
    """Return the kind of an amount in dollars and cents within these bounds."""
    return _kind("DOLLARS", lambda typed, _: parse_dollars(typed, low, high))


def whole_dollars(low: int, high: int) -> Kind:
    """Return the kind of an amount without cents."""
    return _kind("DOLLARS", lambda typed, _: parse_whole_dollars(typed, low, high))


def number(low: Decimal, high: Decimal, unit: str, metavar: str) -> Kind:
    """Return the kind of a number that may be typed with its unit."""
    return _kind(metavar, lambda typed, _: parse_number(typed, low, high, unit))


def _kind(metavar: str, parse: Callable[[str, date], Decimal | int]) -> Kind:
    """Return the kind. A file keeps cents as text, because TOML's numbers would round them."""
    return Kind(metavar, parse, from_number(parse), _keep)


def _keep(amount: Decimal | int) -> str | int:
    return str(amount) if isinstance(amount, Decimal) else amount

"""Which of a card's credits somebody really uses, and how much."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.facts.cards.card import Credit
from amexcli.values.money import CENT, parse_dollars, parse_number
from amexcli.values.text import suggest

_HUNDRED, _MOST_PERCENT = Decimal(100), Decimal(1_000)
_ZERO = Decimal(0)


class Used(NamedTuple):
    """One credit, and how many dollars of it somebody uses in a year."""

    credit: Credit
    yearly: Decimal


def read_use(texts: Sequence[str], offered: Sequence[Credit]) -> tuple[Used, ...]:
    """Read `CREDIT`, `CREDIT=DOLLARS`, and `CREDIT=PERCENT%`. The last one for a credit counts.

    Raises Refused for an unknown credit, more than 100%, or more dollars than it gives in a year.
    """
    by_key = {credit.key: credit for credit in offered}
    used: dict[str, Used] = {}
    for text in texts:
        one = _read(text, by_key)
        used[one.credit.key] = one
    return tuple(used[key] for key in by_key if key in used)


def _read(text: str, by_key: Mapping[str, Credit]) -> Used:
    name, equals, amount = text.strip().partition("=")
    key = re.sub(r"[\s_]+", "-", name.strip().casefold())
    if not key or (equals and not amount.strip()):
        raise Refused(
            f"'{text}' isn't a credit we can read.",
            "Write it as resy, resy=200 (dollars a year) or resy=85%.",
        )
    if key not in by_key:
        known = (
            f"This card has: {', '.join(by_key)}."
            if by_key
            else ("We don't know of any credits on this card.")
        )
        raise Refused(f"this card has no credit '{key}'.", suggest(key, by_key) or known)
    credit = by_key[key]
    return Used(credit, _yearly(key, credit, amount.strip()).quantize(CENT))


def _yearly(key: str, credit: Credit, amount: str) -> Decimal:
    """Return the dollars a year that `200`, `85%`, or nothing (all of it) means."""
    if not amount:
        return credit.yearly
    if amount.endswith("%"):
        percent = parse_number(amount, _ZERO, _MOST_PERCENT, "%")
        if percent > _HUNDRED:
            raise Refused(f"{amount} is more than all of '{key}'.", "Type up to 100%.")
        return credit.yearly * percent / _HUNDRED
    yearly = parse_dollars(amount, low=_ZERO)
    if yearly > credit.yearly:
        raise Refused(
            f"'{key}' gives ${credit.yearly} a year, not ${yearly}.",
            f"Type up to {credit.yearly}.",
        )
    return yearly

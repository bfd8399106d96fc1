"""What of a card's credits somebody really uses."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.facts.cards.card import Credit
from amexcli.values.text import suggest

_USE = re.compile(
    r"([a-z0-9-]+)(?:=(?:\$?((?:0|[1-9]\d{0,4})(?:\.\d{1,2})?)|(\d{1,3})%))?", re.ASCII
)
_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")


class Used(NamedTuple):
    """One credit, and what of it is used in a year, in dollars."""

    credit: Credit
    yearly: Decimal


def read_use(texts: Sequence[str], offered: Sequence[Credit]) -> tuple[Used, ...]:
    """Return what `CREDIT`, `CREDIT=DOLLARS` and `CREDIT=PERCENT%` say; the last word counts.

    Raises Refused for an unknown credit, more than 100%, or more dollars than it gives in a year.
    """
    by_key = {credit.key: credit for credit in offered}
    used: dict[str, Used] = {}
    for text in texts:
        one = _read(text, by_key)
        used[one.credit.key] = one
    return tuple(used[key] for key in by_key if key in used)


def _read(text: str, by_key: Mapping[str, Credit]) -> Used:
    match = _USE.fullmatch(text.strip().casefold().replace("_", "-"))
    if match is None:
        raise Refused(
            f"'{text}' is not a credit we can read.",
            "Write it as resy, resy=200 (dollars a year) or resy=85%.",
        )
    key, dollars, percent = match.groups()
    if key not in by_key:
        known = f"It has: {', '.join(by_key)}." if by_key else "We know of no credits of this card."
        raise Refused(f"this card has no credit '{key}'.", suggest(key, by_key) or known)
    credit = by_key[key]
    if percent is not None:
        if int(percent) > _HUNDRED:
            raise Refused(f"{percent}% of '{key}' is more than all of it.", "Use at most 100%.")
        return Used(credit, (credit.yearly * int(percent) / _HUNDRED).quantize(_CENT))
    yearly = credit.yearly if dollars is None else Decimal(dollars)
    if yearly > credit.yearly:
        raise Refused(
            f"'{key}' gives ${credit.yearly} a year, not ${yearly}.",
            f"Use at most ${credit.yearly}.",
        )
    return Used(credit, yearly.quantize(_CENT))

"""Whether a number that called, texted or turned up somewhere is one to trust."""

from collections.abc import Iterable
from typing import NamedTuple

from amexcli.document import Caution, Document
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import NUMBERS, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.guides.numbers.listing import numbers_document, numbers_table

TRUST_NO_CALLER = (
    "Whoever calls can fake the number that shows. Hang up, and call the number on your card."
    " {amex_never_asks}"
)


class Lookup(NamedTuple):
    """What we know of a number."""

    document: Document
    warning: str
    """Empty if the number is one of ours; else why not to trust it."""


def look_up(phone: str, own: Iterable[PhoneNumber] = ()) -> Lookup:
    """Return what we know of a number in E.164."""
    numbers = [number for number in (*own, *NUMBERS) if number.phone == phone]
    table = (numbers_table(numbers),) if numbers else ()
    blocks = (*table, Caution(cite(TRUST_NO_CALLER)))
    document = numbers_document(numbers)._replace(blocks=blocks)
    return Lookup(document, "" if numbers else _warn_of(phone))


def _warn_of(phone: str) -> str:
    for denied in DENIED_NUMBERS:
        if denied.phone == phone:
            return f"Do not trust {phone}. {denied.found}"
    return f"We do not know {phone}. That does not make it false, nor true."

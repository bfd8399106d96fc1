"""Whether a number that called, texted or turned up somewhere is one to trust."""

from collections.abc import Iterable
from typing import NamedTuple

from amexcli.document import Caution, Document
from amexcli.facts.confidence import Confidence
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import NUMBERS, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.guides.numbers.listing import numbers_document, numbers_table

TRUST_NO_CALLER = cite(
    "Whoever calls can fake the number that shows. Hang up, and call the number on your card."
    " {amex_never_asks}"
)


_NOTHING_SUPPORTS_IT = "We list this number because you will meet it; nothing we read supports it."


class Lookup(NamedTuple):
    """What we know of a number."""

    document: Document
    is_known: bool
    """Whether it is one that amex lists, and not one that poses as Amex's."""


def look_up(phone: str, own: Iterable[PhoneNumber] = ()) -> Lookup:
    """Return what we know of a number in E.164, or of a short code as digits."""
    warning = _warn_of(phone)
    numbers = [] if warning else [n for n in (*own, *NUMBERS) if n.phone == phone]
    if not (numbers or warning):
        warning = f"We do not know {phone}. That does not make it false, nor true."
    if any(number.confidence is Confidence.UNCONFIRMED for number in numbers):
        warning = _NOTHING_SUPPORTS_IT
    table = (numbers_table(numbers),) if numbers else ()
    cautions = filter(None, (warning, TRUST_NO_CALLER))
    document = numbers_document(numbers)._replace(blocks=(*table, *map(Caution, cautions)))
    return Lookup(document, is_known=bool(numbers))


def _warn_of(phone: str) -> str:
    found = (denied.found for denied in DENIED_NUMBERS if denied.phone == phone)
    return "".join(f"Do not trust {phone}. {why}" for why in found)

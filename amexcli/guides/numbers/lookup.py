"""Whether to trust a number that called, texted, or turned up somewhere."""

from collections.abc import Iterable
from typing import NamedTuple

from amexcli.document import Caution, Document
from amexcli.facts.confidence import Confidence, shown
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.facts.numbers import NUMBERS, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.guides.numbers.listing import numbers_document, numbers_table
from amexcli.values.phones import format_phone

_SAFE = "Hang up, and call the number on the back of your card."
TRUST_NO_CALLER = cite(f"Caller ID can be faked. {_SAFE} {{amex_never_asks}}")
_BUT = (
    ", but that doesn't prove {0} is calling: caller ID can be faked. Hang up and dial it yourself."
)
_KNOWN = {
    Confidence.PRIMARY: "{0} uses this number ({1})" + _BUT,
    Confidence.YOURS: "You saved this number ({1})" + _BUT,
    Confidence.UNCONFIRMED: "Nothing we read confirms that {0} uses this number ({1}). " + _SAFE,
}
_REPORTED = "People report that {0} uses this number ({1})" + _BUT


class Lookup(NamedTuple):
    """What we know about a number."""

    document: Document
    trouble: str = ""
    """Why not to trust it, or "" if amex lists it and it doesn't pose as Amex's."""


def look_up(phone: str, own: Iterable[PhoneNumber] = ()) -> Lookup:
    """Return what we know about a number in E.164, or a short code as digits."""
    if denied := [one.found for one in DENIED_NUMBERS if one.phone == phone]:
        warning = (
            f"DON'T TRUST {_written(phone)}, and don't call it back. {' '.join(denied)} {_SAFE}"
        )
        return _without_rows(warning, f"{_written(phone)} poses as Amex.")
    numbers = [number for number in (*own, *NUMBERS) if number.phone == phone]
    if not numbers:
        warning = f"We don't know {_written(phone)}. It may be real or fake. {_SAFE}"
        return _without_rows(warning, f"{_written(phone)} isn't known to be Amex's.")
    document = numbers_document(numbers)
    blocks = (Caution(_verdict(numbers[0])), numbers_table(numbers), Caution(_NEVER))
    return Lookup(document._replace(blocks=blocks))


_NEVER = cite("{amex_never_asks}")


def _written(phone: str) -> str:
    return format_phone(phone) if phone.startswith("+") else phone


def _without_rows(warning: str, trouble: str) -> Lookup:
    document = numbers_document(())
    return Lookup(document._replace(blocks=(Caution(warning), Caution(_NEVER))), trouble)


def _verdict(number: PhoneNumber) -> str:
    said = _KNOWN.get(number.confidence, _REPORTED)
    return said.format(number.whose, f"{number.label}; {shown(number.confidence)}")

"""The guard at every door: no card number, CID or Social Security number is ever stored.

A card number is 13 to 19 digits that pass the Luhn check (ISO/IEC 7812), however they are
separated. Telling one from an order or tracking number that happens to pass is a matter of shape:

- a run of digits, or digits in groups with one separator throughout, is refused whatever its
  first digits are;
- groups found inside something longer (`3782 822463 10005, code 1234`) are refused if their first
  digits and length are those of a card network.

What does not pass the Luhn check is let through, and so are phone numbers written with a `+`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from amexcli.errors import Refused

_DIGITS = re.compile(r"\d+")
_SHORTEST, _LONGEST = 13, 19
_LONGEST_PHONE = 14
_WIDEST_SEPARATOR = 5

# First digits (as a range of their own length) and lengths, by network.
_NETWORKS: tuple[tuple[range, range], ...] = (
    (range(34, 35), range(15, 16)),  # American Express
    (range(37, 38), range(15, 16)),
    (range(4, 5), range(13, 20)),  # Visa
    (range(51, 56), range(16, 17)),  # Mastercard
    (range(2221, 2721), range(16, 17)),
    (range(6011, 6012), range(16, 20)),  # Discover
    (range(644, 660), range(16, 20)),
    (range(300, 306), range(14, 20)),  # Diners Club
    (range(36, 37), range(14, 20)),
    (range(38, 40), range(14, 20)),
    (range(3528, 3590), range(16, 20)),  # JCB
    (range(62, 63), range(16, 20)),  # UnionPay
)

_CID_NAME = (
    r"(?:c\.?i\.?d\.?|cvv2?|cvc2?|csc|cvn"
    r"|(?:card\s+)?(?:security|verification|identification|id)\s+(?:code|value)"
    r"|(?:3|4|three|four)[\s-]?digit\s+(?:security\s+)?code|code\s+on\s+the\s+(?:front|back))"
)
_JOIN = r"(?:[\s:=#'\"(-]|\b(?:is|was|no|number|code|of|my|the)\b)*"
_CID = re.compile(
    rf"\b{_CID_NAME}(?!\w){_JOIN}(?<!\d)\d{{3,4}}(?!\d)"
    rf"|(?<!\d)(?<!\d[.,])\d{{3,4}}\s*(?:is|=|as|was)\s+(?:(?:my|the|her|his|our|your|a)\s+)?{_CID_NAME}(?!\w)",
    re.IGNORECASE,
)
_SSN = re.compile(
    r"(?<!\d)(?<!\d[ .-])\d{3}([ .\u2010-\u2015-])\d{2}\1\d{4}(?![ .-]?\d)"
    r"|\b(?:ssn|social\s+security(?:\s+(?:number|no\.?))?)(?!\w)"
    r"(?:[\s:=#-]|\b(?:is|was|number)\b)*\d{3}\W?\d{2}\W?\d{4}(?!\d)",
    re.IGNORECASE,
)


class Secret(NamedTuple):
    """Something that must not be stored, and where it begins in the text."""

    what: str
    instead: str
    start: int


_CARD_ADVICE = (
    "Write only the last five digits, as statements print them. If it is not a card number, put"
    " a word or a letter between its parts."
)
_CID_ADVICE = "Leave the code out; nobody needs it later."
_SSN_ADVICE = "Leave it out; the record does not need it."


def find_secret(text: str) -> Secret | None:
    """Return the first card number, CID or Social Security number in `text`, or None."""
    if len(text) < 3 or not _DIGITS.search(text):
        return None
    if (start := _find_card_number(text)) is not None:
        return Secret("a card number", _CARD_ADVICE, start)
    if match := _CID.search(text):
        return Secret("a card's security code", _CID_ADVICE, match.start())
    if match := _SSN.search(text):
        return Secret("a Social Security number", _SSN_ADVICE, match.start())
    return None


def refuse_secrets(where: str, text: str) -> None:
    """Raise Refused if `text` holds a secret; the message says where and never quotes it."""
    if secret := find_secret(text):
        raise Refused(
            f"That looks like {secret.what} in {where}. Nothing was saved.", secret.instead
        )


def _find_card_number(text: str) -> int | None:
    groups = [(match.start(), match.end()) for match in _DIGITS.finditer(text)]
    for first, last in _candidates(text, groups):
        start, end = groups[first][0], groups[last][1]
        digits = "".join(text[a:b] for a, b in groups[first : last + 1])
        if _could_be_phone(text, start, digits) or not _passes_luhn(digits):
            continue
        is_shaped = _has_one_separator(text, groups, first, last)
        if is_shaped or _is_of_network(digits):
            return min(start, end)
    return None


def _candidates(text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the first and last group of every row of neighbours with 13 to 19 digits in all."""
    for first in range(len(groups)):
        total = 0
        for last in range(first, len(groups)):
            if last > first and not _are_neighbours(text, groups[last - 1], groups[last]):
                break
            total += groups[last][1] - groups[last][0]
            if total > _LONGEST:
                break
            if total >= _SHORTEST:
                yield first, last


def _are_neighbours(text: str, left: tuple[int, int], right: tuple[int, int]) -> bool:
    gap = text[left[1] : right[0]]
    return len(gap) <= _WIDEST_SEPARATOR and not any(map(str.isalnum, gap))


def _has_one_separator(text: str, groups: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether one separator stands between all groups, and the row does not go on with it."""
    gaps = {text[groups[i][1] : groups[i + 1][0]] for i in range(first, last)}
    if len(gaps) > 1:
        return False
    before = text[groups[first - 1][1] : groups[first][0]] if first else None
    after = text[groups[last][1] : groups[last + 1][0]] if last + 1 < len(groups) else None
    return not gaps & {before, after}


def _could_be_phone(text: str, start: int, digits: str) -> bool:
    return text[start - 1 : start] == "+" and len(digits) <= _LONGEST_PHONE


def _is_of_network(digits: str) -> bool:
    return any(
        int(digits[: len(str(prefixes.start))]) in prefixes and len(digits) in lengths
        for prefixes, lengths in _NETWORKS
    )


def _passes_luhn(digits: str) -> bool:
    values = [int(digit) for digit in reversed(digits)]
    doubled = (divmod(2 * value, 10) for value in values[1::2])
    return (sum(values[::2]) + sum(tens + ones for tens, ones in doubled)) % 10 == 0

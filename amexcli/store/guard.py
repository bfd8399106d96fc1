"""The guard at every door: no card number, CID or Social Security number is ever stored.

A card number is 13 to 19 digits that pass the Luhn check (ISO/IEC 7812), however they are
separated. Telling one from an order or phone number that happens to pass is a matter of shape:

- a run of digits, or a row of groups with one separator throughout, is refused whatever its first
  digits are;
- groups found inside something longer (`3782 822463 10005, code 1234`), or separated now so and
  now so, are refused if their first digits and length are those of a card network;
- a row that begins or ends inside a phone number, date, amount or tracking number is no card, and
  no date, time or amount stands in the middle of one.

What does not pass the Luhn check is let through.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from amexcli.errors import Refused

_DIGITS = re.compile(r"\d+")
_PATH = re.compile(r"\S*[/\\]\S*")
_SHORTEST, _LONGEST = 13, 19
_WIDEST_SEPARATOR = 40
_AMEX_LENGTH = 15
_SHOWN = 5
"""Digits that statements print."""
_LONGEST_PHONE = 14

# First digits (as a range of their own length) and lengths, by network.
_NETWORKS: tuple[tuple[range, tuple[int, ...]], ...] = (
    (range(34, 35), (_AMEX_LENGTH,)),
    (range(37, 38), (_AMEX_LENGTH,)),
    (range(4, 5), (16, 19)),  # Visa
    (range(51, 56), (16,)),  # Mastercard
    (range(2221, 2721), (16,)),
    (range(6011, 6012), (16, 19)),  # Discover
    (range(644, 660), (16, 19)),
    (range(300, 306), (14,)),  # Diners Club
    (range(36, 37), (14,)),
    (range(38, 40), (14,)),
    (range(3528, 3590), (16,)),  # JCB
    (range(62, 63), (16, 17, 18, 19)),  # UnionPay
    (range(50, 51), (16, 19)),  # Maestro
    (range(56, 59), (16, 19)),
    (range(67, 68), (16, 19)),
)

# Things people write that hold groups of digits of their own.
_TOKENS = re.compile(
    r"""
    (?<!\d) (?:
        (?:\+?1[ .-])? (?:\([2-9]\d{2}\)[ ]?|[2-9]\d{2}[ .-]) [2-9]\d{2}[ .-]\d{4}  # phone
        | \d{4}-\d{2}-\d{2} | \d{1,2}/\d{1,2}/\d{2,4}                               # date
        | \d{1,2}:\d{2}(?::\d{2})?                                                  # time
        | \$[ ]?\d{1,3}(?:,?\d{3})*(?:\.\d{2})?                                     # amount
        | \b1Z[0-9A-Z]{16}                                                          # UPS
    ) (?!\d)
    """,
    re.VERBOSE,
)

# Nobody writes a date, a time or an amount in the middle of a card number.
_FOREIGN = re.compile(
    r"(?<!\d)(?:19|20)\d{2}-(?:0\d|1[0-2])-[0-3]\d(?!\d)|\d{1,2}/\d{1,2}/(?:19|20)\d{2}|\d:\d|\$"
)

_SMALL_WORDS = "is|was|are|were|no|number|code|of|my|the|it|given|as|which|on|card"
_LINK = rf"(?:[^\w.!?]|_|\b(?:{_SMALL_WORDS})\b)*"
_CID_NAME = r"""(?<![a-z0-9])(?:
    c\.?i\.?d\.?|cvv2?|cvc2?|csc|cvn|4dbc
    |security\s+(?:code|value)
    |card\s+(?:verification\s+|identification\s+|id\s+)?(?:code|value)
    |(?:3|4|three|four)[\s-]?digit\s+(?:security\s+)?code
    |code\s+on\s+the\s+(?:front|back)
)(?![a-z])"""
_CODE = r"(?<!\d)\d(?:\s?\d){2,3}(?!\s?\d)"
_CID = re.compile(
    rf"""{_CID_NAME}{_LINK}{_CODE}
    |{_CODE}\s*(?:(?:[-=\u2013\u2014]|\b(?:is|as|was|for)\b)\s*(?:\b(?:my|the|her|his|our|your|a)\s+)?{_CID_NAME}
        |\(\s*{_CID_NAME}\s*\))""",
    re.IGNORECASE | re.VERBOSE,
)
_GAP = r"[\s./_\u2010-\u2015\u2212-]"
_SSN = re.compile(
    rf"""(?<!\d)(?<!\d[ ])\d{{3}}({_GAP}{{1,3}})\d{{2}}\1\d{{4}}(?![ ]?\d)
    |(?<!\d)\d{{3}}-\d{{2}}-\d{{4}}(?!\d)
    |(?<![a-z])(?:s\.?s\.?n\.?|social(?:\s+security)?(?:\s+(?:number|no\.?))?)(?![a-z])
        (?:[^\w!?]|_|\b(?:is|was|number)\b)*\d(?:{_GAP}{{0,3}}\d){{8}}(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)


class Secret(NamedTuple):
    """Something that must not be stored, and what to write instead."""

    what: str
    instead: str


_CARD_NUMBER = Secret(
    "a card number",
    "Write only the last five digits, as statements print them. If it is not a card number, put"
    " a word or a letter between its parts.",
)
_SECURITY_CODE = Secret("a card's security code", "Leave the code out; nobody needs it later.")
_SOCIAL_SECURITY = Secret("a Social Security number", "Leave it out; the record does not need it.")


class Found(NamedTuple):
    """A secret, and where in the text it stands."""

    secret: Secret
    start: int
    end: int


def find_secret(text: str) -> Secret | None:
    """Return what `text` holds that must not be stored, or None."""
    found = locate_secret(text)
    return found.secret if found else None


def locate_secret(text: str) -> Found | None:
    """Return the first secret of the worst kind in `text`, or None."""
    if not _DIGITS.search(text):
        return None
    if card := _find_card_number(text):
        return Found(_CARD_NUMBER, *card)
    if code := _CID.search(text):
        return Found(_SECURITY_CODE, *code.span())
    number = _SSN.search(text)
    return Found(_SOCIAL_SECURITY, *number.span()) if number else None


def redact(text: str) -> tuple[str, int]:
    """Return `text` with its secrets masked, and how many there were.

    Of a card number the last five digits stay, as statements print them; of the rest none.
    """
    masked = 0
    while found := locate_secret(text):
        kept = _SHOWN if found.secret is _CARD_NUMBER else 0
        digits = [i for i in range(found.start, found.end) if text[i].isdigit()]
        hidden = set(digits[: len(digits) - kept])
        text = "".join("*" if i in hidden else c for i, c in enumerate(text))
        masked += 1
    return text, masked


def without_secrets(message: str) -> str:
    """Return a message that does not repeat a secret that somebody typed.

    The paths in it are ours: their dates are no card number, though they may look like one.
    """
    secret = find_secret(_PATH.sub("", message))
    return f"That looks like {secret.what}. {secret.instead}" if secret else message


def refuse_secrets(where: str, text: str) -> None:
    """Raise Refused if `text` holds a secret; the message says where and never quotes it."""
    if secret := find_secret(text):
        raise Refused(
            f"That looks like {secret.what} in {where}. Nothing was saved.", secret.instead
        )


class _Group(NamedTuple):
    """A run of digits, and where it stands."""

    start: int
    end: int


def _find_card_number(text: str) -> tuple[int, int] | None:
    """Return where the first card number begins and ends, or None."""
    groups = [_Group(*match.span()) for match in _DIGITS.finditer(text)]
    if sum(group.end - group.start for group in groups) < _SHORTEST:
        return None
    tokens = [match.span() for match in _TOKENS.finditer(text)]
    for row in _rows(text, groups, tokens):
        digits = "".join(text[group.start : group.end] for group in groups[row.start : row.stop])
        if _could_be_phone(text, groups[row.start], digits) or not _passes_luhn(digits):
            continue
        start, end = groups[row.start].start, groups[row[-1]].end
        is_card = _is_of_network(digits) and not _FOREIGN.search(text[start:end])
        if is_card or _has_one_separator(text, groups, row):
            return start, end
    with_more = (group for group in groups if _is_amex_with_more(text[group.start : group.end]))
    return next(with_more, None)


def _rows(text: str, groups: list[_Group], tokens: list[tuple[int, int]]) -> Iterator[range]:
    """Yield every row of neighbouring groups with 13 to 19 digits that cuts no token in two."""
    inside = [any(start < group.start < end for start, end in tokens) for group in groups]
    for first in range(len(groups)):
        if inside[first]:
            continue
        total = 0
        for last in range(first, len(groups)):
            if last > first and not _are_neighbours(text, groups[last - 1], groups[last]):
                break
            total += groups[last].end - groups[last].start
            if total > _LONGEST:
                break
            cuts = last + 1 < len(groups) and inside[last + 1]
            if total >= _SHORTEST and not cuts:
                yield range(first, last + 1)


def _are_neighbours(text: str, left: _Group, right: _Group) -> bool:
    gap = text[left.end : right.start]
    return len(gap) <= _WIDEST_SEPARATOR and not any(map(str.isalnum, gap))


def _has_one_separator(text: str, groups: list[_Group], row: range) -> bool:
    """Whether one separator stands between all groups, and the row does not go on with it."""

    def gap_after(number: int) -> str | None:
        if not 0 <= number < len(groups) - 1:
            return None
        return text[groups[number].end : groups[number + 1].start]

    gaps = {gap_after(number) for number in row[:-1]}
    return len(gaps) < 2 and not gaps & {gap_after(row.start - 1), gap_after(row[-1])}


def _could_be_phone(text: str, first: _Group, digits: str) -> bool:
    return text[: first.start].endswith("+") and len(digits) <= _LONGEST_PHONE


def _is_of_network(digits: str) -> bool:
    return any(
        int(digits[: len(str(prefixes.start))]) in prefixes and len(digits) in lengths
        for prefixes, lengths in _NETWORKS
    )


def _is_amex_with_more(digits: str) -> bool:
    """Whether the digits begin with an Amex number: card and expiry date, pasted together."""
    number = digits[:_AMEX_LENGTH]
    return len(digits) > _AMEX_LENGTH and _is_of_network(number) and _passes_luhn(number)


def _passes_luhn(digits: str) -> bool:
    values = [int(digit) for digit in reversed(digits)]
    doubled = (divmod(2 * value, 10) for value in values[1::2])
    return (sum(values[::2]) + sum(tens + ones for tens, ones in doubled)) % 10 == 0

"""Finds card numbers, however they are written.

A card number is 13 to 19 digits that begin like an issuer's numbers of that length and pass the
Luhn check (ISO/IEC 7812). Between its digits there may be up to forty characters that are not
letters: blanks, dashes, line breaks, brackets. No other digit directly touches its ends.

The text around a number never excuses it, but its own parts may. Phone numbers, dates, times, and
amounts next to each other also form rows of digits, and some of them would pass for a card number
by chance. Without an exception, one in seven chats, activity downloads, and lists of phone numbers
would be refused. So several groups of digits are allowed if they are such numbers, whole or cut
off, plus a few digits (see `everyday_numbers`). A card number in its printed groups is never
allowed, unless a dollar or plus sign precedes each group, which nobody writes. Of the texts in
tests/corpora.py, 3.8 % are refused without this rule and 0.4 % with it. Before the issuers were
checked, it was 7.7 %.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from amexcli.store.everyday_numbers import are_everyday

_AMEX_LENGTH = 15
_SHOWN = 5
"""The number of digits that statements print."""

# First digits, as a range of their own length, and the lengths at which issuers use them. Sources,
# read 2026-11-24: "Card type identification" of CyberSource, Visa's gateway
# (developer.cybersource.com), and for UnionPay "Credit card number (China UnionPay)" of Trellix
# (docs.trellix.com). We leave out enRoute, which is gone, and Maestro, which no US bank issues: its
# numbers have any length and take up most of 5 and 6, and would double what is refused by mistake.
_ISSUED: tuple[tuple[range, tuple[int, ...]], ...] = (
    (range(34, 35), (_AMEX_LENGTH,)),
    (range(37, 38), (_AMEX_LENGTH,)),
    (range(4, 5), (13, 16, 19)),  # Visa
    (range(51, 56), (16,)),  # Mastercard
    (range(2221, 2721), (16,)),
    (range(6011, 6012), (16, 19)),  # Discover
    (range(644, 660), (16, 19)),
    (range(62, 63), (16, 17, 18, 19)),  # UnionPay
    (range(3528, 3590), (16, 17, 18, 19)),  # JCB
    (range(300, 306), (14,)),  # Diners Club
    (range(3095, 3096), (14,)),
    (range(36, 37), (14,)),
    (range(38, 40), (14,)),
)
_PREFIX = 4
"""How many digits identify the issuer."""

# The first digit of a group, or the first one after +1, if issuers use it and twelve more digits
# follow. This part runs in C, so only a little of a chat full of phone numbers, times, and amounts
# is left for Python to check.
_START = r"""(?xs)
    [2-6](?:(?<![0-9].)|(?<=\+1.))
    (?:
        (?<=4)
        |(?<=2)(?=\W{0,40}[2-7])
        |(?<=3)(?=\W{0,40}[04-9Oo])
        |(?<=5)(?=\W{0,40}[1-5lI|])
        |(?<=6)(?=\W{0,40}[0245Oo])
    )
    (?=((?:[^\w|]{0,40}[0-9OolI|]){12,18}))
"""
_SHORTEST = 13
"""The fewest characters that a text with a card number can have. Most texts of an entry have fewer,
so the pattern isn't even compiled for them."""
_ALIKE = re.compile("[OolI|]")
_DIGIT = re.compile("[0-9]")
_NO_DIGITS = re.compile("[^0-9]+")
_RUN = re.compile("[0-9]*")
_EXPIRY = re.compile("(?:0[1-9]|1[0-2])(?:20)?[23][0-9](?:[0-9]{3,4})?")
"""An expiration date, with or without a security code after it."""
_DOUBLED = str.maketrans("0123456789", "0246813579")
"""The digit sum of each digit doubled."""
_AROUND = 64
"""How many characters an everyday number may continue outside of a card number."""


class CardNumber(NamedTuple):
    """A card number and its place."""

    start: int
    end: int
    hidden: tuple[int, ...]
    """The places of the digits to mask: all but the last five."""


class _Spelling(NamedTuple):
    """Characters that are read as digits."""

    row: re.Pattern[str]
    """Up to 19 digits, and the text between them."""
    meaning: dict[int, int]
    """The digits that letters and lines may stand for."""
    no_digit: re.Pattern[str] | None = None
    """Letters that can't be digits after all."""


_AS_WRITTEN = _Spelling(re.compile(r"[0-9](?:\W{0,40}[0-9]){12,18}"), {})
_SPELLINGS = (
    _AS_WRITTEN,
    _Spelling(re.compile(r"[0-9](?:\W{0,40}[0-9OolI]){12,18}"), str.maketrans("OolI", "0011")),
    _Spelling(
        re.compile(r"[0-9](?:[^\w|]{0,40}[0-9OolI|]){12,18}"),
        str.maketrans("OolI|", "00111"),
        re.compile(r"(?<![0-9OolI|])\|(?![0-9OolI|])"),  # it stands alone, as in a table
    ),
)


def iter_card_numbers(text: str) -> Iterator[CardNumber]:
    """Yield the card numbers in a text whose digits and blanks are ASCII."""
    if len(text) < _SHORTEST:
        return
    for start in re.finditer(_START, text):
        first = start.start()
        if not _ALIKE.search(start[1]):
            yield from _iter_at(first, text[first : start.end(1)], text, _AS_WRITTEN)
            continue
        for spelling in _SPELLINGS:
            if row := spelling.row.match(text, first):
                yield from _iter_at(first, row[0], text, spelling)


def _iter_at(first: int, row: str, text: str, spelling: _Spelling) -> Iterator[CardNumber]:
    """Yield the card numbers that begin at `first`, the place of `row`."""
    row = row.translate(spelling.meaning) if spelling.meaning else row
    digits = _NO_DIGITS.sub("", row)
    for length in _lengths_by_prefix().get(digits[:_PREFIX], ()):
        if _passes_luhn(digits[:length], length):
            places = [first + digit.start() for digit in _DIGIT.finditer(row)][:length]
            stuck = _stuck_behind(places, text)
            if stuck is not None and not _is_something_else([*places, *stuck], text, spelling):
                hidden = (*places[:-_SHOWN], *stuck)
                yield CardNumber(first, places[-1] + 1 + len(stuck), hidden)


def _stuck_behind(places: list[int], text: str) -> range | None:
    """Return the places of the digits that touch a number's end.

    None if those digits mean that it isn't a card number. An expiration date may follow it. Any
    digits may follow an Amex number in one piece, because its length is unique.
    """
    end = places[-1] + 1
    digits = _RUN.match(text, end)
    stuck = digits[0] if digits else ""
    is_amex = len(places) == _AMEX_LENGTH and _is_in_one_piece(places)
    is_fine = not stuck or is_amex or _EXPIRY.fullmatch(stuck) is not None
    return range(end, end + len(stuck)) if is_fine else None


def _is_something_else(places: list[int], text: str, spelling: _Spelling) -> bool:
    """Whether the digits at these places are a table or everyday numbers."""
    if spelling.no_digit and spelling.no_digit.search(text, places[0], places[-1]):
        return True
    if _is_in_one_piece(places):
        return False
    start = max(0, places[0] - _AROUND)
    around = text[start : places[-1] + _AROUND].translate(spelling.meaning)
    return are_everyday(around, places[0] - start, places[-1] + 1 - start)


def _is_in_one_piece(places: list[int]) -> bool:
    return places[-1] - places[0] == len(places) - 1


@cache
def _lengths_by_prefix() -> dict[str, tuple[int, ...]]:
    """Return the possible lengths of a card number for each of its first four digits."""
    lengths: dict[str, tuple[int, ...]] = {}
    for prefixes, some in _ISSUED:
        width = 10 ** (_PREFIX - len(str(prefixes.start)))
        for prefix in range(prefixes.start * width, prefixes.stop * width):
            lengths[str(prefix)] = lengths.get(str(prefix), ()) + some
    return lengths


def _passes_luhn(digits: str, length: int) -> bool:
    doubled = digits[-2::-2].translate(_DOUBLED)
    return len(digits) == length and sum(map(int, digits[::-2] + doubled)) % 10 == 0

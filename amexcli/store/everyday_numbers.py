"""Phone numbers, dates, times, amounts, and coordinates. Side by side they look like card numbers.

Groups of digits are such numbers, perhaps cut off at either end,

- if each of them belongs to one (`4800, 212-555-0123`),
- if all but one group of a few digits belong to dates, times, amounts (`41007, 47.08, 11/22/26`),
- or if a whole date is among them (`12345678, 2026-11-22`).

What surrounds the groups must not decide: a sign before the first doesn't make it an amount, and an
expiration date after the last (`.../12/27`) doesn't make it a year. Ten digits in one piece may be
part of a card number, so they are a phone number only among dates and times.
"""

import re
from collections import defaultdict
from typing import NamedTuple

_FEW = 5
"""The last digits of a card, or a ZIP code. A card number that contains a date has more digits."""

# The patterns test the form, not the value: a call at 26:00 is a typo, and still a time.
_DAY, _MONTH, _YEAR = r"[0-3]?\d", r"[01]?\d", r"(?:19|20)\d\d"
_DATE = rf"""
    (?<!\d[-/.])(?:
        {_YEAR}(?P<iso>[-/.]){_MONTH}(?P=iso){_DAY}
        |{_MONTH}(?P<us>[-/.]){_DAY}(?P=us){_YEAR}
        |{_DAY}\.{_MONTH}\.{_YEAR}
    )(?![-/.]\d)
"""
_TIME = rf"""
    (?<!\d[-/.]){_MONTH}/{_DAY}(?:/\d\d)?(?![-/.]\d)                 # 11/22, 11/22/26
    |(?<!\d:)[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{{1,6}})?)?(?!:\d)  # 14:32:05.123
"""
_PLACE = r"1?\d?\d\.\d{4,15}"
_MEASURE = rf"""
    (?<!\d,)\d{{1,3}},\d{{3}}(?:(?:,\d{{3}})?\.\d\d)?(?![.,]\d)      # 1,234 or 1,234,567.89
    |(?<!\d\.)\d{{1,5}}\.\d\d(?!\.\d)                                # 40.00
    |{_PLACE}(?:\s?[,;/]\s?[-+]?|\s{{1,2}}-){_PLACE}(?!\.\d)         # 40.7128, -74.0060
"""
_SUM = r"(?:(?<=[$€£])|(?<=[$€£][ ]))\d{1,5}(?![.,]\d)"
_GAP = r"[-\u2010-\u2015. /]"
_PHONE = rf"""
    (?:1{_GAP}{{0,2}})?(?:\(?(?<=\()[2-9]\d\d\)[-. ]?|[2-9]\d\d{_GAP})\d{{3}}{_GAP}\d{{4}}
    |(?<=\+)(?<!\d\+)(?=[2-9])(?:\d[ .()-]{{0,2}}){{7,11}}\d(?![^\w+]{{0,2}}\d)  # +44 20 7946 0958
"""
_IN_ONE_PIECE = rf"(?:1{_GAP}?)?[2-9]\d{{9}}"
_EVERYDAY = rf"""(?x)(?<!\d)(?:
    (?P<date>{_DATE})|(?P<time>{_TIME})|(?P<measure>{_MEASURE})|(?P<sum>{_SUM})
    |(?P<phone>{_PHONE})|(?P<piece>{_IN_ONE_PIECE})
)(?!\d)"""
"""Compiled when a text first contains a possible card number, because compiling is slow."""
_GROUP = re.compile(r"\d+")


class _Number(NamedTuple):
    """An everyday number in a text."""

    kind: str
    start: int
    end: int


def are_everyday(text: str, start: int, end: int) -> bool:
    """Whether the digits from `start` to `end` in the text are everyday numbers."""
    numbers = [_Number(m.lastgroup or "", *m.span()) for m in re.finditer(_EVERYDAY, text)]
    if any(n.kind == "date" and start <= n.start and n.end <= end for n in numbers):
        return True
    digits: dict[str, list[int]] = defaultdict(list)
    for group in _GROUP.finditer(text, start, end):
        kind = _kind_of(group, numbers)
        is_first_sum = kind == "sum" and group.start() == start
        is_before_expiry = len(group[0]) == 4 and group.end() == end and text.startswith("/", end)
        digits["" if is_first_sum or is_before_expiry else kind].append(len(group[0]))
    if not digits[""]:
        return not digits["piece"] or bool(digits["date"] or digits["time"])
    others = sum(digits["phone"] + digits["piece"] + digits[""])
    return len(digits[""]) == 1 and others <= _FEW


def _kind_of(group: re.Match[str], numbers: list[_Number]) -> str:
    """Return the kind of number that the group belongs to, or "" if there is none."""
    place = group.start()
    return next((n.kind for n in numbers if n.start <= place < n.end), "")

"""Phone numbers, dates, times, amounts and places: beside each other they look like card numbers.

A row of digits is made of such numbers

- if each of them belongs to one (`800-528-4800, 212-555-0123`),
- if all but a few belong to dates, times and amounts (`41007, 47.08, 11/22/26`),
- or if a whole date stands in it (`12345678, 2026-11-22`).

A sign in front of the row does not count: `$37828` is an amount, and may begin a card number.
"""

import re

_FEW = 5
"""The last digits of a card, or a ZIP code. A card number with a date in it has more beside it."""

# What they look like, not whether there are such: who calls at 26:00 has made a slip of the pen.
_DAY, _MONTH, _YEAR = r"[0-3]?\d", r"[01]?\d", r"(?:19|20)\d\d"
_DATE = rf"""
    (?<!\d[-/.])(?:
        {_YEAR}(?P<iso>[-/.]){_MONTH}(?P=iso){_DAY}
        |{_MONTH}(?P<us>[-/.]){_DAY}(?P=us){_YEAR}
        |{_DAY}\.{_MONTH}\.{_YEAR}
    )(?![-/.]\d)
"""
_MEASURE = rf"""
    (?<!\d[-/.]){_MONTH}/{_DAY}(?:/\d\d)?(?![-/.]\d)                   # 11/22, 11/22/26
    |(?<!\d:)[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{{1,6}})?)?(?!:\d)    # 14:32:05.123
    |(?<!\d,)\d{{1,3}}(?:,\d{{3}}){{1,2}}(?:\.\d\d)?(?![.,]\d)         # 1,234.50
    |(?<!\d\.)\d{{1,5}}\.\d\d(?!\.\d)                                  # 40.00
    |1?\d?\d\.\d{{3,15}}(?:\s?[,;/]\s?|\s{{1,2}})[-+]?1?\d?\d\.\d{{3,15}}(?!\.\d)  # 40.713, -74.006
"""
_SUM = r"(?:(?<=[$€£])|(?<=[$€£][ ]))\d{1,5}(?![.,]\d)"
_GAP = r"[-\u2010-\u2015. /]"
_PHONE = rf"""
    (?:1{_GAP}{{0,2}})?(?:\(?(?<=\()[2-9]\d\d\)[-. ]?|[2-9]\d\d{_GAP})\d{{3}}{_GAP}\d{{4}}
    |(?:1{_GAP}?)?[2-9]\d{{9}}
    |(?<=\+)(?=[2-9])(?:\d[ .()-]{{0,2}}){{7,11}}\d(?![^\w+]{{0,2}}\d)  # +44 20 7946 0958
"""
_EVERYDAY = re.compile(
    rf"""(?<!\d)(?:
        (?P<date>{_DATE})|(?P<measure>{_MEASURE})|(?P<sum>{_SUM})|(?P<phone>{_PHONE})
    )(?!\d)""",
    re.VERBOSE,
)
_MARKS = {
    "date": ("<", "d", ">"),
    "measure": ("", "m", ""),
    "sum": ("$", "s", ""),
    "phone": ("", "p", ""),
}
"""The first, those between, and the last."""
_WHOLE_DATE = re.compile("<d+>")
_FIRST_SUM = re.compile(r"\$s*")


def mark_everyday_numbers(text: str) -> str:
    """Return a mark for each character.

    A date is marked as `<dddddddd>`, another measure as mmmm, a sum after a sign as $sss, a phone
    number as pppp. What is in none of them is blank.
    """
    parts: list[str] = []
    end = 0
    for match in _EVERYDAY.finditer(text):
        first, rest, last = _MARKS[match.lastgroup or ""]
        inner = rest * (len(match[0]) - len(first + last))
        parts += (" " * (match.start() - end), first, inner, last)
        end = match.end()
    return "".join((*parts, " " * (len(text) - end)))


def are_everyday(marks: str) -> bool:
    """Whether a row of digits, of which these are the marks, is made of everyday numbers."""
    inner = _FIRST_SUM.sub("", marks, count=1) if marks[0] == "$" else marks
    strange = len(marks) - len(inner) + inner.count(" ")
    return (
        not strange or strange + inner.count("p") <= _FEW or _WHOLE_DATE.search(marks) is not None
    )

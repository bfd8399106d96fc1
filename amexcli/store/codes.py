"""Security codes and Social Security numbers: digits that are secret because of their name.

Three or four digits are a security code, and nine a Social Security number, if the text before or
after says so. Nine digits grouped as 123-45-6789 don't need a name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from amexcli.store.spelling import Span

_GAP = r"[\s./\u2010-\u2015\u2212-]"
_WHOSE = r"(?:my|the|her|his|our|your|its|a)"
_BETWEEN = r"(?:[\s.+\u2010-\u2015\u2212-]{0,3})"
"""What separates the words of a name: nothing in a key such as securityCode, a plus in a URL."""
_SMALL_WORDS = (
    "is|are|was|were|being|no|number|num|code|digits?|of|my|the|her|his|our|your|its?|s|given|as"
    "|which|that|on|card|i|they|we|he|she|gave|said|told|entered|read|used|typed|so|and|file"
    "|front|back"
)
_UNITS = (
    r"%|percent|per\s+cent|dollars?|usd|cents|bucks|points?|pts|miles|times|people|calls?|attempts?"
    r"|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[ap]\.?m|o'clock"
)
_CODE = rf"""
    (?<![\d$€£])(?<!\d[.,:/-])
    (?P<digits>\d{{3,4}}|\d\d[\s-]\d\d|\d(?:(?:{_GAP}{{1,3}}|,\s)\d){{2,3}})
    (?!\d|[-./,:]\d)                                # or it is a date, a time, an amount
    (?!\)?{_GAP}?\d{{3}}{_GAP}\d{{4}}(?!\d))            # or a phone number
    (?!\s?(?:{_UNITS})(?![a-z]))
"""
_SHORT_NAME = r"(?:c\.?i\.?d\.?|cvv2?|cvc2?|csc|cvn2?|4-?dbc)"
_SIDE = rf"""
    (?:on|from)\s+(?:{_WHOSE}\s+)?(?:front|back)(?:\s+of\s+{_WHOSE}\s+(?:\w+\s+)?card)?
    (?!\s+(?:of|office|page|desk|door|end|burner|line|yard|porch|seat|cover|row|order)\b)
"""
_NAME = rf"""(?<![a-z0-9])(?:
    {_SHORT_NAME}
    |sec(?:urity)?{_BETWEEN}(?:code|value)
    |card{_BETWEEN}(?:(?:verification|identification|id){_BETWEEN})?(?:code|value)
    |card{_BETWEEN}(?:verification|identification|id){_BETWEEN}(?:number|num|no)
    |(?:3|4|three|four)[\s-]?digit\s+(?:security\s+|card\s+)?(?:code|number)(?:\s+{_SIDE})?
    |(?<!last\s)(?:3|4|three|four)\s+(?:digits|numbers)\s+(?:printed\s+)?{_SIDE}
    |(?:code|number)\s+(?:printed\s+)?{_SIDE}
    |(?:front|back)\s+of\s+(?:{_WHOSE}\s+)?card
)(?![a-z])"""
# What may stand between a name and its digits: no end of a sentence, no start of an amount.
_LINK = rf"(?:[^\w.!?$€£%+]|\bno\.|\b(?:{_SMALL_WORDS})\b){{0,24}}"
# "CID 2026 review": a year.
_YEAR_OF = r"""
    ,?\s+(?:19|20)\d\d\s+
    (?!(?:is|was|were|and|or|for|from|with|exp\w*|but|then|they|i|he|she|to|at|in|when|not)\b)[a-z]
"""
_NINE = rf"(?<!\d)(?P<digits>\d(?:(?:{_GAP}{{0,3}}|[,:+])\d){{8}})(?!\d)"
_SOCIAL = rf"""(?<![a-z0-9])(?:
    s\.?s\.?n\.?
    |s\.?s\.?(?:\s?\#|{_GAP}(?:number|num|no)(?![a-z]))
    |soc(?:ial)?(?:{_BETWEEN}sec(?:urity)?)?(?:{_BETWEEN}(?:number|num|no))?
)(?![a-z])"""
_NEAR = 48
"""How many letters before a name its digits may be."""


# "1234, my code", "1234 when they asked for the code"
_IT_IS = rf"""
    [\s,;]*(?:[=\u2010-\u2015-]|\b(?:is|as|was|for|that['\u2019]?s|when\s+\w+\s+asked\s+for)\b)
    \s*(?:(?:that['\u2019]?s|it['\u2019]?s|this\s+is)\s+)?(?:{_WHOSE}\s+)?
    |\s*,\s*{_WHOSE}\s+
"""


class _Called(NamedTuple):
    """The names of a kind of digits, and where the digits are.

    The patterns are compiled when a text first has one of the hints. Compiling takes as long as the
    rest of adding an entry, and most texts don't have a hint.
    """

    hints: tuple[str, ...]
    """Every text with the name contains one of them."""
    name: str
    behind: str
    """Matches the name and the digits after it."""
    before: str
    """Matches the digits and the name after them."""


_SECURITY_CODES = _Called(
    ("ci", "c.i", "cv", "csc", "dbc", "code", "value", "card", "digit", "front", "back"),
    rf"(?=[34bcfnost])(?:{_NAME}|\b{_SIDE})",
    rf"{_NAME}(?!{_YEAR_OF}){_LINK}{_CODE}",
    rf"""{_CODE}(?:
        (?:{_IT_IS}){_NAME}
        |\s*\(\s*{_NAME}\s*\)
        |\s(?<!19\d\d\s)(?<!20\d\d\s){_SHORT_NAME}(?![a-z])
        |,?\s+(?:(?:is|are|was|printed|shown)\s+){{0,2}}(?:above\s+{_WHOSE}\s+(?:card\s+)?number\s+)?{_SIDE}
    )""",
)
_SOCIAL_SECURITY_NUMBERS = _Called(
    ("ss", "s.s", "soc"),
    rf"(?=s){_SOCIAL}",
    rf"{_SOCIAL}(?:[^\w!?]|\b(?:{_SMALL_WORDS})\b){{0,24}}{_NINE}",
    rf"{_NINE}(?:{_IT_IS}|\s*\(?\s*(?:{_WHOSE}\s+)?){_SOCIAL}",
)

_IN_ITS_GROUPS = rf"""(?x)(?<!\d)(?P<digits>\d{{3}}(?:
    -\d{{2}}-\d{{4}}(?!\d)
    |(?<!\d[ ]\d{{3}})(?P<gap>{_GAP}{{1,3}})\d{{2}}(?P=gap)\d{{4}}(?![ ]?\d)
))"""


def iter_security_codes(text: str) -> Iterator[Span]:
    """Yield the places of security codes in a lower-case text."""
    return _iter_called(_SECURITY_CODES, text)


def iter_social_security_numbers(text: str) -> Iterator[Span]:
    """Yield the places of Social Security numbers in a lower-case text."""
    yield from (Span(*match.span("digits")) for match in re.finditer(_IN_ITS_GROUPS, text))
    yield from _iter_called(_SOCIAL_SECURITY_NUMBERS, text)


def _iter_called(called: _Called, text: str) -> Iterator[Span]:
    if not any(hint in text for hint in called.hints):
        return
    names, behind, before = (re.compile(pattern, re.VERBOSE) for pattern in called[1:])
    for name in names.finditer(text):
        if match := behind.match(text, name.start()):
            yield Span(*match.span("digits"))
        start = max(0, name.start() - _NEAR)
        for match in before.finditer(text, start, name.end() + _NEAR):
            yield Span(*match.span("digits"))

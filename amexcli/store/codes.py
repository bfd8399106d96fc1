"""Security codes and Social Security numbers: digits that are secret for what they are called.

Three or four digits are a security code, and nine a Social Security number, if they are called so,
before or behind. Nine digits in the groups of 123-45-6789 need no name.
"""

import re
from collections.abc import Iterator

_GAP = r"[\s./\u2010-\u2015\u2212-]"
_WHOSE = r"(?:my|the|her|his|our|your|its|a)"
_SMALL_WORDS = (
    "is|are|was|were|being|no|number|num|code|digits?|of|my|the|her|his|our|your|its?|s|given|as"
    "|which|that|on|card|i|they|we|gave|read|used|typed"
)
_UNITS = (
    r"%|percent|per\s+cent|dollars?|usd|cents|bucks|points?|pts|miles|times|people|calls?|attempts?"
    r"|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[ap]\.?m|o'clock"
)
_CODE = rf"""
    (?<![\d$€£])(?<!\d[.,:/-])
    (?P<digits>\d{{3,4}}|\d\d[\s-]\d\d|\d(?:{_GAP}{{1,3}}\d){{2,3}})
    (?!\d|[-./,:]\d)                                # or it is a date, a time, an amount
    (?!\)?{_GAP}?\d{{3}}{_GAP}\d{{4}}(?!\d))            # or a phone number
    (?!\s?(?:{_UNITS})(?![a-z]))
"""
_SHORT_NAME = r"(?:c\.?i\.?d\.?|cvv2?|cvc2?|csc|cvn2?|4dbc)"
_SIDE = rf"""
    (?:on|from)\s+{_WHOSE}\s+(?:front|back)(?:\s+of\s+{_WHOSE}\s+(?:\w+\s+)?card)?
    (?!\s+(?:of|page|desk|door|end|burner|office|line|yard|porch|seat|cover|row|order))
"""
_NAME = rf"""(?<![a-z0-9])(?:
    {_SHORT_NAME}
    |security\s+(?:code|value)
    |card\s+(?:verification\s+|identification\s+|id\s+)?(?:code|value)
    |(?:3|4|three|four)[\s-]?digit\s+(?:security\s+|card\s+)?code
    |(?<!last\s)(?:3|4|three|four)\s+(?:digits|numbers)\s+(?:printed\s+)?{_SIDE}
    |code\s+(?:printed\s+)?{_SIDE}
)(?![a-z])"""
# What may stand between a name and its digits: no sentence ends in it, no amount begins.
_LINK = rf"(?:[^\w.!?$€£%+]|\bno\.|\b(?:{_SMALL_WORDS})\b){{0,24}}"
# "CID 2026 review": the year of something.
_YEAR_OF = r"""
    ,?\s+(?:19|20)\d\d\s+
    (?!(?:is|was|were|and|or|for|from|with|exp\w*|but|then|they|i|he|she|to|at|in|when|not)\b)[a-z]
"""
_SECURITY_CODES = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        rf"{_NAME}(?!{_YEAR_OF}){_LINK}{_CODE}",
        rf"""{_CODE}(?:
            \s*(?:[=\u2010-\u2015-]|\b(?:is|as|was|for)\b)\s*(?:{_WHOSE}\s+)?{_NAME}
            |\s*\(\s*{_NAME}\s*\)
            |\s(?<!19\d\d\s)(?<!20\d\d\s){_SHORT_NAME}(?![a-z])
            |,?\s+(?:(?:is|are|was|printed|shown)\s+){{0,2}}{_SIDE}
        )""",
    )
)
_NINE = rf"(?<!\d)(?P<digits>\d(?:{_GAP}{{0,3}}\d){{8}})(?!\d)"
_SOCIAL = rf"""(?<![a-z0-9])(?:
    s\.?s\.?n\.?
    |s\.?s\.?(?:\s?\#|{_GAP}(?:number|num|no)(?![a-z]))
    |soc(?:ial)?(?:{_GAP}{{1,3}}sec(?:urity)?)?(?:{_GAP}{{1,3}}(?:number|num|no))?
)(?![a-z])"""
_SOCIAL_NUMBERS = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        rf"(?<!\d)(?<!\d[ ])(?P<digits>\d{{3}}({_GAP}{{1,3}})\d{{2}}\2\d{{4}})(?![ ]?\d)",
        r"(?<!\d)(?P<digits>\d{3}-\d{2}-\d{4})(?!\d)",
        rf"{_SOCIAL}(?:[^\w!?]|\b(?:{_SMALL_WORDS})\b){{0,24}}{_NINE}",
        rf"{_NINE}\s*(?:[=\u2010-\u2015(-]|\b(?:is|as|was|for)\b)?\s*(?:{_WHOSE}\s+)?{_SOCIAL}",
    )
)


def iter_security_codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the security codes stand, in a text without capitals."""
    for pattern in _SECURITY_CODES:
        for match in pattern.finditer(text):
            yield match.span("digits")


def iter_social_security_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the Social Security numbers stand, in a text without capitals."""
    for pattern in _SOCIAL_NUMBERS:
        for match in pattern.finditer(text):
            yield match.span("digits")

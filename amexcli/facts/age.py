"""How old the facts are, and when each kind should be read again."""

from datetime import date
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "number", "scam", "law", "agreement", "practice", "agency", "advice", "fee", "credit", "offer"
]

KINDS: dict[Kind, str] = {
    "number": "Phone numbers",
    "scam": "Numbers that pose as Amex",
    "law": "Law and court decisions",
    "agreement": "Amex's agreements",
    "practice": "What Amex and other companies do",
    "agency": "What agencies say, and their forms",
    "advice": "What guides advise",
    "fee": "What things cost",
    "credit": "Credits of cards",
    "offer": "Offers to stay that people reported",
}
REVIEW_EVERY: dict[Kind, int] = dict.fromkeys(KINDS, 12) | {"fee": 6, "credit": 6, "offer": 6}
"""How many months until a fact should be read again. What costs money changes most often."""

FIRST_READ = date(2026, 11, 22)
LAST_READ = date(2026, 11, 25)
"""The first and the last day on which we read a source.

They're here because `--version` and nearly every page need them, but not all the sources. A test
compares them with `facts.sources`.
"""

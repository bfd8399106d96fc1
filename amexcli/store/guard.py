"""The guard on everything that comes in: it keeps out card numbers, CIDs, and SSNs.

The modules that find them, `card_numbers` and `codes`, say what they look like. Every rendition of
a text (see `spelling`) is searched, in time that grows linearly with the text.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from amexcli.errors import Refused
from amexcli.store.card_numbers import iter_card_numbers
from amexcli.store.codes import iter_security_codes, iter_social_security_numbers
from amexcli.store.spelling import Rendition, Span, iter_renditions


class Secret(NamedTuple):
    """Something that must not be stored, and what to write instead."""

    what: str
    instead: str


_CARD_NUMBER = Secret(
    "a card number",
    "Write only the last five digits, as statements print them. If it isn't a card number, write"
    " a word, such as 'and', in the middle of it.",
)
_SECURITY_CODE = Secret(
    "a card's security code",
    "Leave the code out. Nobody needs it later. If it isn't a code, use other words next to it.",
)
_SOCIAL_SECURITY = Secret(
    "a Social Security number",
    "Leave it out. Your record doesn't need it. If it isn't one, write a word, such as 'and', in"
    " the middle of it.",
)
_CODES = (
    (_SECURITY_CODE, iter_security_codes),
    (_SOCIAL_SECURITY, iter_social_security_numbers),
)


_MAYBE_DIGIT = re.compile(r"[^\x00-\x7f]|[0-9&\\]")
"""Every secret has a digit, or the code of one, which may be all letters: `&#xAEA;`. Most
texts have neither."""


class FoundSecret(NamedTuple):
    """A secret and its place in the text."""

    secret: Secret
    start: int
    end: int
    hidden: tuple[Span, ...]
    """The parts to mask."""


def find_secret(text: str) -> Secret | None:
    """Return the secret in `text`, or None."""
    return _find_in_short(text) if len(text) <= _SHORT else _find(text)


def _find(text: str) -> Secret | None:
    found = locate_secret(text)
    return found.secret if found else None


_SHORT = 1000
# The same text is checked several times in a row, and much of it is the same in many entries:
# departments, cards, cases, sentences.
_find_in_short = lru_cache(maxsize=512)(_find)


def locate_secret(text: str) -> FoundSecret | None:
    """Return a secret of the worst kind in `text`, with its place, or None."""
    return next(_iter_found(text), None)


def redact(text: str) -> tuple[str, int]:
    """Return `text` with its secrets masked, and their number.

    The last five digits of a card number stay, as on statements. Other secrets are masked whole.
    """
    masked = 0
    # The remaining digits may form another number with the text after them.
    while found := list(_iter_found(text)):
        masked += _count(found)
        text = _mask(text, {span for one in found for span in one.hidden})
    return text, masked


def without_secrets(message: str) -> str:
    """Return the message, or a warning in its place if it repeats a secret."""
    secret = find_secret(message)
    return f"That looks like {secret.what}. {secret.instead}" if secret else message


def refuse_secrets(where: str, text: str) -> None:
    """Raise Refused if `text` holds a secret. The message names its place and never quotes it."""
    if secret := find_secret(text):
        raise Refused(
            f"That looks like {secret.what} in {where}. Nothing was saved.", secret.instead
        )


def _iter_found(text: str) -> Iterator[FoundSecret]:
    """Yield every secret, the worst kind first. Yields one twice if two renditions contain it."""
    if not _MAYBE_DIGIT.search(text):
        return
    renditions = list(iter_renditions(text))
    for rendition in renditions:
        for number in iter_card_numbers(rendition.text):
            yield _found(_CARD_NUMBER, rendition, number.start, number.end, number.hidden)
    for secret, iter_codes in _CODES:
        for rendition in renditions:
            for start, end in iter_codes(rendition.in_small_letters()):
                digits = (place for place in range(start, end) if rendition.text[place].isdigit())
                yield _found(secret, rendition, start, end, digits)


def _found(
    secret: Secret, rendition: Rendition, start: int, end: int, hidden: Iterable[int]
) -> FoundSecret:
    first, last = rendition.origin(start), rendition.origin(end - 1)
    return FoundSecret(secret, first.start, last.end, tuple(map(rendition.origin, hidden)))


def _count(found: Iterable[FoundSecret]) -> int:
    """Return their number, counting overlapping ones once."""
    number = end = 0
    for one in sorted(found, key=lambda one: one.start):
        number += one.start >= end
        end = max(end, one.end)
    return number


def _mask(text: str, spans: Iterable[Span]) -> str:
    parts, end = [], 0
    for span in sorted(spans):
        if span.end > end:
            start = max(span.start, end)
            parts += [text[end:start], "*" * (span.end - start)]
            end = span.end
    return "".join((*parts, text[end:]))

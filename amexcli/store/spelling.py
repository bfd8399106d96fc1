"""Renders text as a person reads it: digits of every script, without encodings and markup."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import digit, normalize

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_LOOKS_LIKE = {
    **dict.fromkeys("\U0001f10b\U0001f10c", "0"),  # circled: Unicode has digits for the other nine
    "\u30fc": "-",  # the long vowel mark of Japanese, typed as a dash
    **dict.fromkeys("\u041e\u039f", "O"),  # Cyrillic, Greek
    **dict.fromkeys("\u043e\u03bf", "o"),
    **dict.fromkeys("\u0406\u04c0", "I"),  # Cyrillic
    **dict.fromkeys("\u2223\u2502", "|"),  # divides, box drawing
}
"""Letters and lines that look like ASCII."""
_ESCAPE = r"""
    &(?:amp;){0,4}(?:\#[Xx](?P<entity>[0-9A-Fa-f]{1,6});?|\#(?P<decimal>\d{1,7});?|[A-Za-z]{2,8};|nbsp)
    |%(?:25){0,4}+(?:(?P<url>[0-7][0-9A-Fa-f])|[89A-Fa-f][0-9A-Fa-f]|(?<=25))
    |\\{1,8}(?:
        u(?P<unicode>[0-9A-Fa-f]{4})|U(?P<wide>[0-9A-Fa-f]{8})|x(?P<byte>[0-9A-Fa-f]{2})|[nrtfv]
    )
"""
_TAG = r"<[!/?A-Za-z][^<>]{0,300}>"
_QUOTED_PRINTABLE = r"=(?:(?P<mail>[2-7][0-9A-F])|[89A-F][0-9A-F]|\r?\n)"
_TAKES_NO_ROOM = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
_UNSEEN = rf"(?P<unseen>[{_TAKES_NO_ROOM}]+|\x1b\[[0-9;]{{0,20}}[A-Za-z])"
"""Zero-width characters and terminal colors: a word continues after them.

The other fillers of Hangul have become U+1160 before these are looked for.
"""
_ENCODINGS = (
    (re.compile(r"[^\x00-\x7f]|\x1b"), _UNSEEN),
    (re.compile(r"[&%\\]"), _ESCAPE),
    (re.compile(r"[<&%\\]"), f"{_TAG}|{_ESCAPE}"),
    (re.compile("="), _QUOTED_PRINTABLE),
)
"""For each encoding, a sign that every text in it has, and the pattern of its codes. Compiling the
pattern takes too long for texts without the sign.

Tags are removed in a separate rendition, because what's inside a tag may be encoded too.
"""


class Span(NamedTuple):
    """A part of a text."""

    start: int
    end: int


class Rendition(NamedTuple):
    """One way to read a text, with the places of its parts in the original."""

    text: str
    """All digits are 0 to 9 here. Blanks of all kinds and underscores are spaces."""
    places: Sequence[int] = (0,)
    """Where the parts of `text` begin. They alternate: original text, the meaning of a code."""
    origins: Sequence[int] = (0,)
    """Where each part began in the original text."""

    def origin(self, place: int) -> Span:
        """Return the place in the original of the character at `place`, or of the code for it."""
        part = bisect_right(self.places, place) - 1
        if part % 2:
            return Span(self.origins[part], self.origins[part + 1])
        start = self.origins[part] + place - self.places[part]
        return Span(start, start + 1)

    def in_small_letters(self) -> str:
        """Return the text in lower case, each character at its place."""
        small = self.text.lower()
        if len(small) == len(self.text):
            return small
        return "".join(letter.lower()[0] for letter in self.text)  # İ has two lower-case characters


def iter_renditions(text: str) -> Iterator[Rendition]:
    """Yield the text as it is written, then decoded for each encoding that may be in it."""
    plain = _plain(text)
    yield Rendition(plain)
    for sign, pattern in _ENCODINGS:
        if sign.search(plain):
            encoding = re.compile(pattern, re.VERBOSE)
            if encoding.search(plain):
                yield _decode(plain, encoding)


def _decode(text: str, encoding: re.Pattern[str]) -> Rendition:
    parts: list[str] = []
    places, origins = [0], [0]
    for match in encoding.finditer(text):
        before, code = text[origins[-1] : match.start()], _meaning(match)
        parts += (before, code)
        places += (places[-1] + len(before), places[-1] + len(before) + len(code))
        origins += match.span()
    return Rendition("".join((*parts, text[origins[-1] :])), places, origins)


def _meaning(match: re.Match[str]) -> str:
    """Return the meaning of the code between spaces, or a space if it isn't a letter or digit.

    Invisible characters disappear.
    """
    name = match.lastgroup
    if name is None:
        return " "
    if name == "unseen":
        return ""
    code = int(match[name], 10 if name == "decimal" else 16)
    return f" {_plain(chr(code))} " if code <= 0x10FFFF else " "


def _plain(text: str) -> str:
    """Return `text` at the same length, with digits, blanks, and look-alikes in ASCII."""
    if not text.isascii():
        text = _NOT_ASCII.sub(lambda match: match[0].translate(_PLAIN), text)
    return text.replace("_", " ")


class _Plain(dict[int, str]):
    """The replacement for each character, computed when it is first needed."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        value = digit(character, None)
        if value is None:
            folded = _LOOKS_LIKE.get(character) or normalize("NFKC", character)
            self[code] = folded if len(folded) == 1 else character
        else:
            self[code] = str(value)
        return self[code]


_PLAIN = _Plain()

"""Small things done to text: make the invisible visible, find the word that was meant."""

import re
from collections.abc import Iterable, Mapping, Sequence

# C0 and C1 controls, halves of a broken letter, and the marks that reorder or hide text.
_CONTROL = "[\x00-\x1f\x7f-\x9f\ud800-\udfff]"
_UNSEEN = f"{_CONTROL}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"

LONGEST_NAME = 64
_FARTHEST = 4
"""Letters by which a word that was meant may be longer or shorter, unless it only goes on."""
_LONGEST_SLIP = 200
"""Letters: nobody mistypes a longer word, and looking for what was meant would take its time."""


def visible(text: str, *, keep: str = "") -> str:
    r"""Return `text` with what cannot be seen written out (`\x1b`), except characters in `keep`."""
    if text.isprintable():
        return text  # and no pattern was compiled, which takes as long as printing a table
    return re.sub(_UNSEEN, lambda m: m[0] if m[0] in keep else _escape(m[0]), text)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def escape_in_json(text: str) -> str:
    r"""Return a JSON text that reads the same, with nothing in it that cannot be seen.

    Such a character can only stand inside a string, where `\u202e` means the same. Line breaks
    between values stay.
    """
    lines = text.split("\n")
    return "\n".join(line if line.isprintable() else _escape_json_line(line) for line in lines)


def _escape_json_line(line: str) -> str:
    from json import dumps

    return "".join(c if c.isprintable() else dumps(c)[1:-1] for c in line)


def find_control_character(text: str, *, allowed: str = "") -> str | None:
    r"""Return the first character that must not be stored, written out (`\x1b`), or None."""
    found = (match[0] for match in re.finditer(_CONTROL, text) if match[0] not in allowed)
    return next(map(_escape, found), None)


def is_short_name(text: str) -> bool:
    """Whether `text` is a name as topics, cases and tags have it: acme-shoes."""
    return len(text) <= LONGEST_NAME and bool(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text))


def suggest(word: str, words: Iterable[str]) -> str:
    """Return "Did you mean ...?" with the nearest of `words`, or "" if none is near."""
    if len(word) > _LONGEST_SLIP:
        return ""
    from difflib import get_close_matches

    typed = word.casefold()
    # "dispute" is half of "still-disputed" and means something else.
    alike = [w for w in words if w.startswith(typed) or abs(len(w) - len(typed)) <= _FARTHEST]
    matches = get_close_matches(typed, alike, n=3, cutoff=0.5)
    return f"Did you mean {' or '.join(matches)}?" if matches else ""


def split_words(text: str) -> list[str]:
    """Return the words of `text`, folded, without punctuation."""
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 entry", "2 entries"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def few(names: Sequence[str], most: int = 10) -> str:
    """Return the names with commas, of many only the first: "a.txt, b.txt and 98 more"."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def count_all(numbers: Mapping[str, int]) -> str:
    """Return "3 contacts, 2 cases and 1 file", by their nouns."""
    *others, last = (count(number, noun) for noun, number in numbers.items())
    return f"{', '.join(others)} and {last}" if others else last


def enumerate_in_line(parts: Iterable[str]) -> str:
    """Return the parts as one sentence-like line, with semicolons: "Date of the fee; who paid"."""
    first, *others = (*parts, "")
    return "; ".join((first, *(part[:1].lower() + part[1:] for part in others if part)))

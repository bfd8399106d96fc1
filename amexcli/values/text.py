"""Small text tools: make the invisible visible, and find the word that was meant."""

import re
from collections.abc import Iterable, Mapping, Sequence

# C0 and C1 controls, lone surrogates, and the marks that reorder or hide text.
_CONTROL = "[\x00-\x1f\x7f-\x9f\ud800-\udfff]"
_UNSEEN = f"{_CONTROL}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"

LONGEST_NAME = 64
_SHORTEST_SLIP, _TWO_SLIPS = 3, 8
"""How many letters a word needs so that one typo, or two, is likelier than a different word."""
_SHORTEST_START = 2
_MOST_MEANT = 8
"""Words. A longer list isn't a suggestion."""
_NO_SLIP = 9
_LONGEST_SLIP = 200
"""Letters. Nobody mistypes a longer word, and a search for what was meant would take long."""


def visible(text: str, *, keep: str = "") -> str:
    r"""Return `text` with invisible characters written out (`\x1b`), except those in `keep`."""
    if text.isprintable():
        return text  # without compiling a pattern, which takes as long as printing a table
    return re.sub(_UNSEEN, lambda m: m[0] if m[0] in keep else _escape(m[0]), text)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def escape_in_json(text: str) -> str:
    r"""Return an equivalent JSON text without invisible characters.

    Such a character can only be inside a string, where `\u202e` means the same. Line breaks
    between values stay.
    """
    lines = text.split("\n")
    return "\n".join(line if line.isprintable() else _escape_json_line(line) for line in lines)


def _escape_json_line(line: str) -> str:
    from json import dumps

    return "".join(c if c.isprintable() else dumps(c)[1:-1] for c in line)


def find_control_character(text: str, *, allowed: str = "") -> str | None:
    r"""Return the first character that must not be stored, written out (`\x1b`), or None."""
    if text.isprintable():
        return None
    found = (match[0] for match in re.finditer(_CONTROL, text) if match[0] not in allowed)
    return next(map(_escape, found), None)


def is_short_name(text: str) -> bool:
    """Whether `text` is a valid name for a topic, case, or tag, such as acme-shoes."""
    return len(text) <= LONGEST_NAME and bool(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text))


def suggest(word: str, words: Iterable[str]) -> str:
    """Return "Did you mean ...?" with those of `words` that were surely meant, or ""."""
    *others, last = find_meant(word, words) or [""]
    return f"Did you mean {' or '.join(filter(None, (', '.join(others), last)))}?" if last else ""


def find_meant(typed: str, words: Iterable[str]) -> list[str]:
    """Return those of `words` that `typed` is a typo of, else begins, else continues.

    A wrong guess is worse than none. Words that merely look alike don't count, and neither does the
    second half of a name: "disputed" is part of "still-disputed", which means something else.
    """
    known = list(words)
    asked = _parts(typed)
    if slips := find_slips(typed, known):
        return slips
    begun = [word for word in known if _begins(asked, _parts(word))]
    longer = [word for word in known if (parts := _parts(word)) and asked[: len(parts)] == parts]
    found = begun or longer
    return found if len(found) <= _MOST_MEANT else []


def find_slips(typed: str, words: Iterable[str]) -> list[str]:
    """Return those of `words` that `typed` is a typo of.

    Nobody mistypes the first letter, so "unemployed" isn't a typo of "employed".
    """
    asked = "".join(_parts(typed))
    slips = {word: _count_slips(asked, "".join(_parts(word))) for word in words}
    fewest = min(slips.values(), default=_NO_SLIP)
    return [word for word, number in slips.items() if number == fewest < _NO_SLIP]


def _begins(asked: list[str], parts: list[str]) -> bool:
    whole, first = "".join(asked), "".join(parts[: len(asked)])
    is_begun = len(whole) >= _SHORTEST_START and "".join(parts).startswith(whole)
    return is_begun or _count_slips(whole, first) < _NO_SLIP


def _count_slips(typed: str, meant: str) -> int:
    """Return how many letters were left out, added, changed, or swapped, or `_NO_SLIP`."""
    shorter, longer = sorted((len(typed), len(meant)))
    most = 0 if shorter < _SHORTEST_SLIP else 1 if longer < _TWO_SLIPS else 2
    if longer - shorter > most or typed[:1] != meant[:1]:
        return _NO_SLIP
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed):
        earlier, before, row = before, row, [i + 1]
        for j, other in enumerate(meant):
            row.append(min(before[j + 1] + 1, row[j] + 1, before[j] + (letter != other)))
            if i and j and (letter, typed[i - 1]) == (meant[j - 1], other):
                row[-1] = min(row[-1], earlier[j - 1] + 1)
    return row[-1] if row[-1] <= most else _NO_SLIP


def _parts(word: str) -> list[str]:
    """Return the words of a name such as acme-shoes. Very long names are never typos."""
    return split_words(word) if len(word) <= _LONGEST_SLIP else []


def split_words(text: str) -> list[str]:
    """Return the words of `text`, folded, without punctuation."""
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 entry", "2 entries"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def brief(text: str, most: int = 60) -> str:
    """Return the text, or the first characters of a long one and a sign that it continues."""
    return text if len(text) <= most else f"{text[:most].rstrip()} ..."


def few(names: Sequence[str], most: int = 10) -> str:
    """Return the names with commas, but only the first of many: "a.txt, b.txt and 98 more"."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def count_all(numbers: Mapping[str, int]) -> str:
    """Return "3 contacts, 2 cases and 1 file" from numbers by noun."""
    *others, last = (count(number, noun) for noun, number in numbers.items())
    return f"{', '.join(others)} and {last}" if others else last


def enumerate_in_line(parts: Iterable[str]) -> str:
    """Return the parts as one line with semicolons: "Date of the fee; who paid"."""
    first, *others = (*parts, "")
    return "; ".join((first, *(part[:1].lower() + part[1:] for part in others if part)))

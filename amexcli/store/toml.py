"""Reads and changes TOML that people may have edited, and locates mistakes in it.

A file may be far larger, deeper, or fuller than anything that people write. A file that would keep
the parsers busy for minutes is rejected before they see it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

from amexcli.store.regular import LARGEST_RECORD, MEBIBYTE

_NEW_LINE = b"\n"
_SMALL = 4096
"""A number of bytes that no parser takes long for, whatever they are."""
_MOST_VALUES = 5_000
"""Keys, parts of keys and of lists, comments, and lines outside of quotes. tomlkit takes a second
for this many, and a minute for the most that fits into 1 MiB. The fullest entry has a hundred."""
_MOST_ESCAPES = 100_000
"""Backslashes. tomlkit takes a second for this many. A quotation mark in a text has one."""
_DEEPEST = 32
"""Levels of nested lists and tables. Each level costs parsers and printers several calls, and
Python allows a thousand of them. The files of a store have two levels."""
_LARGEST_NUMBER = 2**63
"""The largest number that TOML guarantees. Python reads larger ones and then can't print them."""

# Quoted strings and comments. No character is tried twice, so it takes linear time.
_QUOTED = rb"""
    \"\"\"(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\\?\Z)
  | '''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)
  | "(?:[^"\\\n]|\\.)*+"?
  | '[^'\n]*+'?
"""
_QUOTED_OR_COMMENT = re.compile(rb"%b|(?P<comment>\#[^\n]*+)" % _QUOTED, re.VERBOSE | re.DOTALL)


_SIGNS = (b"\n", b"=", b",", b"[", b"{", b".", b"#")
"""Each value, part of a key and line outside of quotes has one."""


class Unparsable(Exception):
    """The bytes are not valid TOML; the text says why, with line and column where known."""


def load(raw: bytes) -> dict[str, Any]:
    """Return the parsed document. Raises Unparsable."""
    if problem := find_excess(raw):
        raise Unparsable(problem)
    if (document := _parse_fast(raw)) is not None:
        return document
    document = _parse(raw)
    if problem := find_unusable(document):
        raise Unparsable(problem)
    return document


def _parse(raw: bytes) -> dict[str, Any]:
    """Return the document as Python's own parser reads it. Raises Unparsable."""
    import tomllib

    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unparsable(f"isn't UTF-8 ({_place(raw, error.start)})") from error
    except tomllib.TOMLDecodeError as error:
        said = str(error).replace("at end of document", _place(raw, len(raw)))
        raise Unparsable(said) from error
    except RecursionError as error:
        raise Unparsable(_TOO_DEEP) from error
    except (ValueError, OverflowError) as error:  # a number of 5,000 digits, or an impossible date
        raise Unparsable(f"holds a value that can't be read: {error}") from error


# rtoml takes a tenth of the time of Python's own parser. It accepts some things that the other one
# rejects, all but the last two of them new in TOML 1.1: an escape (\e, \x), a line break or a final
# comma in braces, a time without seconds, a second byte order mark, and a key of its own that turns
# a text into a date. Where one of them is possible, and wherever rtoml rejects a file, Python's
# parser decides. So the result and the error messages don't depend on whether rtoml is installed.
_DISPUTED = (b"\\", b"{", b"\r", b"\xef\xbb\xbf", b"$__toml")
_WITHOUT_SECONDS = re.compile(rb":\d\d(?!:)(?<=\d\d:\d\d)(?<![\d:+-]\d\d:\d\d)")
"""An hour and a minute that are neither a UTC offset nor followed by seconds. The pattern begins
with the rare part, so the search is fast."""


def _parse_fast(raw: bytes) -> dict[str, Any] | None:
    """Return the document as rtoml reads it, or None if Python's own parser has to decide."""
    parse = _find_fast_parser()
    if parse is None or any(sign in raw for sign in _DISPUTED) or _WITHOUT_SECONDS.search(raw):
        return None
    try:
        document = parse(raw.decode())
    except ValueError:
        return None
    return document if _use_our_zones(document, _DEEPEST - 1) else None


@cache
def _find_fast_parser() -> Callable[[str], dict[str, Any]] | None:
    """Return rtoml's parser, or None where rtoml has no wheel."""
    try:
        from rtoml import loads
    except ImportError:
        return None
    return loads


def _use_our_zones(held: Any, deepest: int) -> bool:
    """Replace the parser's own time zones with Python's.

    Returns whether lists and tables are nested at most `deepest` levels.
    """
    for key, value in held.items() if type(held) is dict else enumerate(held):
        kind = type(value)
        if kind is datetime:
            if (offset := value.utcoffset()) is not None:
                held[key] = value.replace(tzinfo=_zone(offset))
        elif (kind is dict or kind is list) and not (
            deepest and _use_our_zones(value, deepest - 1)
        ):
            return False
    return True


@cache
def _zone(offset: timedelta) -> timezone:
    return timezone(offset)


_TOO_DEEP = f"has lists or tables nested more than {_DEEPEST} levels deep"


def find_excess(raw: bytes) -> str:
    """Return why the file is too large or too full to parse, or ""."""
    if len(raw) <= _SMALL:
        return ""
    if len(raw) > LARGEST_RECORD:
        return f"is larger than {LARGEST_RECORD // MEBIBYTE} MiB"
    bare = _QUOTED_OR_COMMENT.sub(lambda found: b"#" if found["comment"] else b"", raw)
    if sum(map(bare.count, _SIGNS)) > _MOST_VALUES or raw.count(b"\\") > _MOST_ESCAPES:
        return "holds far more lines or values than anything that a person would write"
    return ""


def find_unusable(document: Mapping[str, object]) -> str:
    """Return why a value in the document couldn't be written or printed again, or ""."""
    level: list[Any] = [document]
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for held in level:
            for part in held if type(held) is list else held.values():
                kind = type(part)
                if kind is dict or kind is list:
                    below.append(part)
                elif kind is int and abs(part) > _LARGEST_NUMBER:
                    return "holds a whole number of more than 64 bits"
        if not below:
            return ""
        level = below
    return _TOO_DEEP


def with_values(raw: bytes, values: Mapping[str, object]) -> bytes:
    """Return the document with these keys set; None deletes a key.

    Everything else stays as it is: other keys, their order, comments. Raises Unparsable.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(raw.decode("utf-8-sig"))
        for key, value in values.items():
            if value is None:
                document.pop(key, None)
            else:
                document[key] = value
        return tomlkit.dumps(document).encode()
    except (TOMLKitError, ValueError) as error:  # it is stricter in places than tomllib
        raise Unparsable(f"can't be changed by amex: {error}") from error


def comments_in(raw: bytes) -> Iterator[str]:
    """Yield the comments in a file, which the parsed document does not contain."""
    for found in _QUOTED_OR_COMMENT.finditer(raw):
        if comment := found["comment"]:
            yield comment[1:].decode("utf-8", "replace")


def find_place(raw: bytes, key: str, table: str = "") -> str:
    """Return " (at line 3, column 1)" for where `key` is set, or "".

    In a named table, this is where the table sets the key, or else where the table begins.
    """
    start, end = _find_table(raw, table) if table else (0, len(raw))
    set_here = re.compile(rf"^[ \t]*{re.escape(key)}[ \t]*=".encode(), re.MULTILINE)
    found = set_here.search(raw, start, end)
    if found is None and not table:
        return ""
    return f" ({_place(raw, found.start() if found else start)})"


def _find_table(raw: bytes, name: str) -> tuple[int, int]:
    """Return where the table begins and ends. Without a heading, that's the whole file."""
    heading = rf"""^[ \t]*\[[ \t]*["']?{re.escape(name)}["']?[ \t]*\].*$""".encode()
    found = re.search(heading, raw, re.MULTILINE)
    if found is None:
        return 0, len(raw)
    following = re.compile(rb"^[ \t]*\[", re.MULTILINE).search(raw, found.end())
    return found.start(), following.start() if following else len(raw)


def _place(raw: bytes, offset: int) -> str:
    """Return "at line 3, column 1", worded as tomllib words it."""
    line = raw.count(_NEW_LINE, 0, offset) + 1
    return f"at line {line}, column {offset - raw.rfind(_NEW_LINE, 0, offset)}"

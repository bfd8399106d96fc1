"""TOML that people may have edited: read, and where in it the trouble is.

A file may be far larger, deeper or fuller than anything that people write. What would take the
parsers minutes is found out before they see it.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from amexcli.store.regular import LARGEST_RECORD, MEBIBYTE

_NEW_LINE = b"\n"
_SMALL = 4096
"""Bytes that no parser takes long for, whatever they are."""
_MOST_VALUES = 5_000
"""Keys, parts of keys and of lists, comments and lines outside of quotes. tomlkit takes a second
for so many, and a minute for what else fits into 1 MiB. Our fullest entries have a hundred."""
_MOST_ESCAPES = 100_000
"""Backslashes: tomlkit takes a second for these. A quotation mark in a text has one."""
_DEEPEST = 32
"""Lists and tables in each other. Each level costs parsers and printers several calls, and Python
allows a thousand of them; ours have two levels."""
_LARGEST_NUMBER = 2**63
"""What TOML promises. Python reads larger ones and then refuses to print them."""

# What is in quotes, and comments. Nothing here is ever tried twice, so it takes linear time.
_QUOTED = rb"""
    \"\"\"(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\\?\Z)
  | '''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)
  | "(?:[^"\\\n]|\\.)*+"?
  | '[^'\n]*+'?
"""
_QUOTED_OR_COMMENT = re.compile(rb"%b|(?P<comment>\#[^\n]*+)" % _QUOTED, re.VERBOSE | re.DOTALL)


_SIGNS = (b"\n", b"=", b",", b"[", b"{", b".", b"#")
"""Each value, part of a key and line that is not in quotes has one."""


class Unparsable(Exception):
    """The bytes are not TOML that we can read; says why, with line and column where known."""


def load(raw: bytes) -> dict[str, Any]:
    """Return the document. Raises Unparsable."""
    import tomllib

    if problem := find_excess(raw):
        raise Unparsable(problem)
    try:
        document = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unparsable(f"is not UTF-8 ({_place(raw, error.start)})") from error
    except tomllib.TOMLDecodeError as error:
        said = str(error).replace("at end of document", _place(raw, len(raw)))
        raise Unparsable(said) from error
    except RecursionError as error:
        raise Unparsable(_TOO_DEEP) from error
    except (ValueError, OverflowError) as error:  # a number of 5,000 digits, a year of no calendar
        raise Unparsable(f"holds a value that cannot be read: {error}") from error
    if problem := find_unusable(document):
        raise Unparsable(problem)
    return document


_TOO_DEEP = f"has lists or tables in each other, more than {_DEEPEST} deep"


def find_excess(raw: bytes) -> str:
    """Return in what way the file is larger or fuller than any that we read, or ""."""
    if len(raw) <= _SMALL:
        return ""
    if len(raw) > LARGEST_RECORD:
        return f"is larger than {LARGEST_RECORD // MEBIBYTE} MiB"
    bare = _QUOTED_OR_COMMENT.sub(lambda found: b"#" if found["comment"] else b"", raw)
    if sum(map(bare.count, _SIGNS)) > _MOST_VALUES or raw.count(b"\\") > _MOST_ESCAPES:
        return "holds far more lines or values than anything that a person would write"
    return ""


def find_unusable(document: Mapping[str, object]) -> str:
    """Return why what is in the document could not be written or printed again, or ""."""
    level: list[object] = [document]
    for _ in range(_DEEPEST):
        level = [part for held in level for part in _parts(held)]
        if any(type(one) is int and abs(one) > _LARGEST_NUMBER for one in level):
            return "holds a whole number of more than 64 bits"
        if not level:
            return ""
    return _TOO_DEEP


def _parts(held: object) -> Iterator[object]:
    if isinstance(held, dict):
        yield from held.values()
    elif isinstance(held, list):
        yield from held


def with_values(raw: bytes, values: Mapping[str, object]) -> bytes:
    """Return the document with these keys set; None takes one out.

    What else is in it stays as it is: other keys, their order, comments. Raises Unparsable.
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
    except (TOMLKitError, ValueError) as error:  # it is stricter here and there than tomllib
        raise Unparsable(f"cannot be changed by amex: {error}") from error


def comments_in(raw: bytes) -> Iterator[str]:
    """Yield the comments in a file: they are in it, but not in what is read of it."""
    for found in _QUOTED_OR_COMMENT.finditer(raw):
        if comment := found["comment"]:
            yield comment[1:].decode("utf-8", "replace")


def find_place(raw: bytes, key: str, table: str = "") -> str:
    """Return " (at line 3, column 1)" for where `key` is set, or "".

    In a table that is named, it is where the key is set there, else where the table begins.
    """
    start, end = _find_table(raw, table) if table else (0, len(raw))
    set_here = re.compile(rf"^[ \t]*{re.escape(key)}[ \t]*=".encode(), re.MULTILINE)
    found = set_here.search(raw, start, end)
    if found is None and not table:
        return ""
    return f" ({_place(raw, found.start() if found else start)})"


def _find_table(raw: bytes, name: str) -> tuple[int, int]:
    """Return where the table begins and ends; all of the file if it has no heading of its own."""
    heading = rf"""^[ \t]*\[[ \t]*["']?{re.escape(name)}["']?[ \t]*\].*$""".encode()
    found = re.search(heading, raw, re.MULTILINE)
    if found is None:
        return 0, len(raw)
    following = re.compile(rb"^[ \t]*\[", re.MULTILINE).search(raw, found.end())
    return found.start(), following.start() if following else len(raw)


def _place(raw: bytes, offset: int) -> str:
    """Return "at line 3, column 1", as tomllib says it."""
    line = raw.count(_NEW_LINE, 0, offset) + 1
    return f"at line {line}, column {offset - raw.rfind(_NEW_LINE, 0, offset)}"

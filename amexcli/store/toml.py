"""TOML that people may have edited: read, and where in it the trouble is."""

import re
from typing import Any

_NEW_LINE = b"\n"


class Unparsable(Exception):
    """The bytes are not TOML that we can read; says why, with line and column where known."""


def load(raw: bytes) -> dict[str, Any]:
    """Return the document. Raises Unparsable."""
    import tomllib

    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unparsable(f"is not UTF-8 ({_place(raw, error.start)})") from error
    except tomllib.TOMLDecodeError as error:
        said = str(error).replace("at end of document", _place(raw, len(raw)))
        raise Unparsable(said) from error
    except (ValueError, OverflowError, RecursionError) as error:
        # A number of 5,000 digits, tables nested as deep, a year that no calendar has.
        raise Unparsable(f"holds a value that cannot be read: {error}") from error


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

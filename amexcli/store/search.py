"""Finds the entries that match a query: a quick look at the raw bytes, then the exact test.

Parsing is the slow part, so the first look rules out files that cannot match. It may let too many
through, but never too few: TOML may write any character as an escape, so a file with a backslash is
always parsed, and text outside ASCII is compared with its Unicode case folded.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from amexcli.store.entry import Entry, iter_values


class Query(NamedTuple):
    """Conditions that must all hold."""

    since: date | None = None
    until: date | None = None
    topic: str | None = None
    case: str | None = None
    card: str | None = None
    representative: str | None = None
    """Part of the name is enough."""
    channel: str | None = None
    status: str | None = None
    tag: str | None = None
    keys: tuple[str, ...] = ()
    """At least one of these keys is set in the entry."""
    text: str | None = None
    """Occurs in some text of the entry, ignoring case."""


_PARTLY = ("representative",)
"""Fields for which a part is enough, because people write "Dana, Customer care"."""
_EQUAL_FIELDS = ("topic", "case", "card", "channel", "status")


def first_look(query: Query) -> Callable[[bytes], bool]:
    """Return a quick test of a file's raw bytes. Files that fail it can't match."""
    looks: list[Callable[[bytes], bool]] = [
        partial(_may_contain, needle) for needle in _needles(query)
    ]
    if query.keys:
        looks.append(partial(_may_have, [key.encode() for key in query.keys]))
    if query.status == "open":
        looks.append(_may_be_open)
    # Most searches have one condition, and the test runs on every file of the log.
    return looks[0] if len(looks) == 1 else lambda raw: all(look(raw) for look in looks)


def _needles(query: Query) -> Iterator[bytes]:
    """Yield strings that the raw file of every match contains, case-folded."""
    # A file without a status is open, so the status is not searched for.
    exact = [getattr(query, name) for name in _EQUAL_FIELDS if name != "status"]
    partly = [getattr(query, name) for name in _PARTLY]
    for text in (*exact, *partly, query.tag, query.text):
        if text:
            yield text.casefold().encode("utf-8", "surrogatepass")


def _may_contain(needle: bytes, raw: bytes) -> bool:
    if raw.isascii():
        return needle in raw.lower() or _may_hide(raw)
    try:
        return needle in raw.decode().casefold().encode() or _may_hide(raw)
    except UnicodeDecodeError:
        return True


def _may_have(keys: Sequence[bytes], raw: bytes) -> bool:
    return b"\\" in raw or any(key in raw for key in keys)


def _may_be_open(raw: bytes) -> bool:
    return not says_done(raw)


def _may_hide(raw: bytes) -> bool:
    """Whether a value's text may differ from the bytes, because of an escape or a line ending."""
    return b"\\" in raw or b"\r" in raw


def says_done(raw: bytes) -> bool:
    """Whether the file surely says that the entry is done. If not, only parsing can tell.

    The status is on its own line. That line isn't part of a multi-line text or a table if no text
    or table begins before it. A second such line would contradict it.
    """
    before, line, _ = raw.partition(_DONE)
    return bool(line) and raw.count(_STATUS) == 1 and not any(one in before for one in _BEGINS)


_STATUS = b"\nstatus"
_DONE = b'\nstatus = "done"\n'
_BEGINS = (b'"""', b"'''", b"[")


def matches(entry: Entry, query: Query) -> bool:
    """Whether the entry matches the query."""
    day = entry.at.date()
    return (
        (query.since is None or query.since <= day)
        and (query.until is None or day <= query.until)
        and all(getattr(query, name) in (None, getattr(entry, name)) for name in _EQUAL_FIELDS)
        and all(_is_in(getattr(query, name), getattr(entry, name)) for name in _PARTLY)
        and (not query.keys or any(getattr(entry, key) is not None for key in query.keys))
        and (query.tag is None or query.tag in entry.tags)
        and (query.text is None or _mentions(entry, query.text.casefold()))
    )


def _is_in(part: str | None, text: str | None) -> bool:
    return part is None or part.casefold() in (text or "").casefold()


def _mentions(entry: Entry, needle: str) -> bool:
    return any(needle in v.casefold() for _, v in iter_values(entry) if isinstance(v, str))

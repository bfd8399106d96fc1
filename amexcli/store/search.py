"""Finds the entries that match a query: a quick look at the raw bytes, then the exact test.

Parsing is the slow part, so the first look rules out files that cannot match. It may let too many
through, but never too few: TOML may write any character as an escape, so a file with a backslash is
always parsed, and text outside ASCII is compared with its Unicode case folded.
"""

from datetime import date
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
    """A part of the name is enough."""
    channel: str | None = None
    status: str | None = None
    tag: str | None = None
    keys: tuple[str, ...] = ()
    """At least one of these keys is set in the entry."""
    text: str | None = None
    """Occurs in some text of the entry, ignoring case."""


_PARTLY = ("representative",)
"""Fields of which a part is enough: people are written down as "Dana, Customer care"."""
_EQUAL_FIELDS = ("topic", "case", "card", "channel", "status")


def find_needles(query: Query) -> tuple[bytes, ...]:
    """Return strings that the raw file of every match contains, case-folded."""
    exact = [getattr(query, name) for name in _EQUAL_FIELDS if name != "status"]
    # A file without a status is open, so the status is not searched for.
    partly = [getattr(query, name) for name in _PARTLY]
    wanted = [*exact, *partly, query.tag, query.text]
    return tuple(text.casefold().encode("utf-8", "surrogatepass") for text in wanted if text)


def may_match(raw: bytes, query: Query, needles: tuple[bytes, ...]) -> bool:
    """Whether the file could match the query, whose needles these are. False is certain."""
    return (
        (query.status != "open" or not says_done(raw))
        and _may_have(raw, query.keys)
        and _may_contain(raw, needles)
    )


def says_done(raw: bytes) -> bool:
    """Whether the file says that the entry is done. If not, only parsing it can tell.

    It is said in a line of its own, which no text of several lines and no table can hold if nothing
    before it begins one. A second such line would contradict it.
    """
    before, line, _ = raw.partition(_DONE)
    return bool(line) and raw.count(_STATUS) == 1 and not any(one in before for one in _BEGINS)


_STATUS = b"\nstatus"
_DONE = b'\nstatus = "done"\n'
_BEGINS = (b'"""', b"'''", b"[")


def _may_contain(raw: bytes, needles: tuple[bytes, ...]) -> bool:
    if not needles or b"\\" in raw or b"\r" in raw:
        return True
    if raw.isascii():
        folded = raw.lower()
    else:
        try:
            folded = raw.decode().casefold().encode()
        except UnicodeDecodeError:
            return True
    return all(needle in folded for needle in needles)


def _may_have(raw: bytes, keys: tuple[str, ...]) -> bool:
    return not keys or b"\\" in raw or any(key.encode() in raw for key in keys)


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

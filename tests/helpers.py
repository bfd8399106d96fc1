"""What several tests share."""

import shutil
import string
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple, get_args
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from amexcli.store.entry import CHANNELS, Entry, Offer, Outcome, Status
from amexcli.store.guard import find_secret
from amexcli.store.ids import ALPHABET
from amexcli.store.log import Log
from amexcli.store.store import Store

NOW = datetime(2026, 11, 22, 14, 32, 5, tzinfo=ZoneInfo("America/New_York"))

# The test numbers that card networks publish, and Amex's own sample.
AMEX_TEST_NUMBER = "378282246310005"


class Result(NamedTuple):
    """The result of a command line."""

    code: int
    out: str
    err: str


def copy_sample_store(store: Path) -> None:
    """Copy the store of the examples as amex would have written it: for nobody else to read."""
    shutil.copytree(Path(__file__).parent.parent / "examples/sample-store", store)
    for path in (store, *store.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)


def log_at(store: Path) -> Log:
    return Log(Store(store))


def entry_files(store: Path) -> list[Path]:
    """Every file in the log, temporary ones included."""
    return sorted(path for path in (store / "log").rglob("*") if path.is_file())


def make_entry(nth: int = 0, /, **fields: object) -> Entry:
    """An entry. Each one after the first is an hour older and has a different id."""
    defaults = {
        "id": "".join(ALPHABET[nth >> 5 * place & 31] for place in reversed(range(6))),
        "at": NOW - timedelta(hours=nth),
        "summary": f"Contact {nth}",
    }
    return Entry(**{**defaults, **fields})


def passes_luhn(digits: str) -> bool:
    """The check as ISO/IEC 7812 words it, written differently from the guard's."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def with_check_digit(digits: str) -> str:
    return next(digits + d for d in string.digits if passes_luhn(digits + d))


def _lines(extra: str = "") -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=["Cs", "Cc"], include_characters=extra)
    return st.text(letters, max_size=40).filter(lambda text: find_secret(text) is None)


def _some(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | strategy


lines = _lines().filter(lambda text: text.strip())
paragraphs = _lines("\n\t").filter(lambda text: text.strip())
moments = st.datetimes(
    datetime(1990, 1, 1),
    datetime(2090, 1, 1),
    timezones=st.sampled_from([UTC, timezone(-timedelta(hours=5)), timezone(timedelta(hours=9))]),
).map(lambda moment: moment.replace(microsecond=0))
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
offers = st.builds(
    Offer,
    kind=st.sampled_from(["points", "credit", "none"]),
    amount=_some(st.integers(0, 10**6)),
    spend=_some(st.integers(0, 10**6)),
    months=_some(st.integers(1, 36)),
    outcome=_some(st.sampled_from(get_args(Outcome))),
)
unknown_keys = st.dictionaries(
    st.text(string.ascii_lowercase, min_size=1).map("x_".__add__),
    lines | st.booleans() | st.integers(0, 9999) | days | st.lists(lines, max_size=2),
    max_size=2,
)
entries = st.builds(
    Entry,
    id=st.text(ALPHABET, min_size=6, max_size=6),
    at=moments,
    channel=_some(st.sampled_from(CHANNELS)),
    topic=_some(lines),
    summary=lines,
    number=st.none() | st.just("+18005284800"),
    department=_some(lines),
    representative=_some(lines),
    reference=_some(lines),
    card=_some(st.just("platinum")),
    case=_some(st.just("acme-shoes")),
    promised=_some(lines),
    follow_up=_some(days),
    status=st.sampled_from(get_args(Status)),
    hold_minutes=_some(st.integers(0, 9999)),
    minutes=_some(st.integers(0, 9999)),
    tags=st.lists(lines, max_size=3).map(tuple),
    notes=_some(paragraphs),
    attachments=st.lists(lines, max_size=2).map(tuple),
    offer=_some(offers),
    extra=unknown_keys,
)

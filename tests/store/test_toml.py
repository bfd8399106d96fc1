"""Two parsers read the same: what a file says doesn't depend on which one is installed."""

import os
import stat
import tomllib
from datetime import date, datetime, time, timezone

import pytest
from faults.hostile import CASE_THINGS, ENTRY_THINGS, FILE_THINGS
from helpers import entries, make_entry
from hypothesis import given, settings
from hypothesis import strategies as st

from amexcli.store import toml
from amexcli.store.entry import as_toml

_HAND_WRITTEN = b"""\
schema = 1
id = 'k3q7f2'
at = 2026-11-20 14:32:05.25-05:00 # a comment
summary = "Contact 62"
notes = '''
They said "14:32", and so on.
'''
"two words" = [[1, 2], ["a", 'b'], [1979-05-27, 07:32:00]]
a.b.c = 0x1F
half = -0.5e-3
[offer]
kind = "points"
amount = 40_000
[offer.more]
kept = true
[[calls]]
at = 2026-11-20T14:32:05Z
[[calls]]
at = 2026-11-20T14:32:05
"""
_SIGNS = rb"""
    [ ] [[ ]] { } = , . # " ' ''' \ \u0041 \e \x41 - + _ : T Z 0 9 60 24 e9 inf nan true a
    1979-05-27 2026-02-30 07:32 07:32:00 9223372036854775808 x={a=1,} $__toml_private_datetime
"""
_PIECES = st.sampled_from(
    [
        *_SIGNS.split(),
        *(
            b'"""',
            b"\n",
            b"\r",
            b"\t",
            b" ",
            b"\x00",
            b"\x7f",
            b"\xff",
            b"a=1\n",
            b"[a]\n",
            b"[[a]]\n",
        ),
        *map(str.encode, ("é", "\ufeff", "\u2028", "\u00a0", "\u0085")),
    ]
)


def _read(raw: bytes, parser: object) -> object:
    """What one parser reads in a file, or its error message."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(toml, "_find_fast_parser", lambda: parser)
        try:
            return _typed(toml.load(raw))
        except toml.Unparsable as error:
            return str(error)


def _typed(value: object) -> object:
    """The value with its types, because to Python 1, 1.0, and True are equal, and so are zones."""
    match value:
        case dict():
            return {key: _typed(part) for key, part in value.items()}
        case list():
            return [_typed(part) for part in value]
        case datetime() | time() | date() | float():
            return repr(value)
        case _:
            return type(value).__name__, value


def assert_read_alike(raw: bytes) -> None:
    fast = pytest.importorskip("rtoml").loads
    assert _read(raw, fast) == _read(raw, None)


@given(entries)
def test_both_parsers_read_every_entry_that_amex_writes_the_same_way(entry):
    assert_read_alike(as_toml(entry).encode())


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    """A file with a few pieces inserted, removed, or moved."""
    raw = draw(st.sampled_from([_HAND_WRITTEN, as_toml(make_entry(62)).encode()]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        taken = draw(st.integers(0, 5))
        put = draw(_PIECES | st.binary(max_size=2) | st.just(raw[start : start + 20]))
        raw = raw[:start] + put + raw[start + taken :]
    return raw


@given(_mutated())
@settings(max_examples=5 * settings.default.max_examples)
def test_both_parsers_read_broken_and_handwritten_files_the_same_way(raw):
    assert_read_alike(raw)


@pytest.mark.parametrize(
    "line",
    [
        r'x = "\e"',
        r'x = "\x41"',
        "x = {a = 1,}",
        "x = {\na = 1}",
        "x = 14:32",
        "x = 2026-11-20T14:32",
        "x = 2026-11-20T14:32-05:00",
        "x = [14:32]",
        "x = {'$__toml_private_datetime' = '2026-01-01'}",
        "[x]\n'$__toml_private_datetime' = '2026-01-01'",
        "x = 1e999",
        "x = 9223372036854775808",
        "x = '''a\r\nb'''",
    ],
)
def test_pythons_own_parser_decides_what_only_one_of_them_accepts(line):
    raw = f"{line}\n".encode()
    assert_read_alike(raw)
    assert_read_alike(_HAND_WRITTEN.replace(b"a.b.c", raw + b"a.b.c"))


@pytest.mark.parametrize("thing", [*FILE_THINGS, *ENTRY_THINGS, *CASE_THINGS], ids=lambda t: t.name)
def test_both_parsers_read_hostile_files_the_same_way(thing, tmp_path):
    path = tmp_path / "20261120T053205Z-mv0000.toml"
    if "link" in thing.name:
        pytest.skip("it is about what is not a file")
    thing.put(path, _HAND_WRITTEN)
    facts = os.lstat(path)
    if stat.S_ISREG(facts.st_mode) and facts.st_size < 2**30 and os.access(path, os.R_OK):
        assert_read_alike(path.read_bytes())


def test_times_have_pythons_own_time_zones():
    found = toml.load(_HAND_WRITTEN)
    assert isinstance(found["at"].tzinfo, timezone)
    assert isinstance(found["calls"][0]["at"].tzinfo, timezone)
    assert found == tomllib.loads(_HAND_WRITTEN.decode())

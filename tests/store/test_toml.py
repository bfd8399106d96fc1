"""Two parsers read the same: what is in the files does not depend on which one is installed."""

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
    """What a file holds, by one parser, or what is said of its mistake."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(toml, "_find_fast_parser", lambda: parser)
        try:
            return _typed(toml.load(raw))
        except toml.Unparsable as error:
            return str(error)


def _typed(value: object) -> object:
    """The value with its types: to Python, 1 is 1.0 and True, and zones of two kinds are alike."""
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
def test_every_entry_that_amex_writes_is_read_alike(entry):
    assert_read_alike(as_toml(entry).encode())


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    """A file with a few pieces put in, taken out or moved."""
    raw = draw(st.sampled_from([_HAND_WRITTEN, as_toml(make_entry(62)).encode()]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        taken = draw(st.integers(0, 5))
        put = draw(_PIECES | st.binary(max_size=2) | st.just(raw[start : start + 20]))
        raw = raw[:start] + put + raw[start + taken :]
    return raw


@given(_mutated())
@settings(max_examples=5 * settings.default.max_examples)
def test_a_file_that_somebody_broke_or_wrote_otherwise_is_read_alike(raw):
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
def test_what_only_one_of_the_parsers_knows_is_decided_by_pythons_own(line):
    raw = f"{line}\n".encode()
    assert_read_alike(raw)
    assert_read_alike(_HAND_WRITTEN.replace(b"a.b.c", raw + b"a.b.c"))


@pytest.mark.parametrize("thing", [*FILE_THINGS, *ENTRY_THINGS, *CASE_THINGS], ids=lambda t: t.name)
def test_hostile_files_are_read_alike(thing, tmp_path):
    path = tmp_path / "20261120T053205Z-mv0000.toml"
    if "link" in thing.name:
        pytest.skip("it is about what is not a file")
    thing.put(path, _HAND_WRITTEN)
    facts = os.lstat(path)
    if stat.S_ISREG(facts.st_mode) and facts.st_size < 2**30 and os.access(path, os.R_OK):
        assert_read_alike(path.read_bytes())


def test_moments_have_time_zones_of_python_which_print_and_compare_as_ever():
    found = toml.load(_HAND_WRITTEN)
    assert isinstance(found["at"].tzinfo, timezone)
    assert isinstance(found["calls"][0]["at"].tzinfo, timezone)
    assert found == tomllib.loads(_HAND_WRITTEN.decode())

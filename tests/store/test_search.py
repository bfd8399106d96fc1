"""Search finds everything that parsing all files and comparing folded text would find."""

import tomllib

import pytest
from helpers import entries, log_at, make_entry
from hypothesis import example, given, settings
from hypothesis import strategies as st

from amexcli.store.entry import Entry, as_toml, from_toml, iter_values
from amexcli.store.entry_files import Stored
from amexcli.store.search import Query, first_look, matches

TRICKY = ['"', "\\", '\\"', "\n", "\t", "ß", "SS", "ı", "İ", "ﬁ", "É", "é", "K", "ſ", "日本", "'''"]
some_text = st.lists(st.sampled_from([*"aAbBzZ ", *TRICKY]), max_size=8).map("".join)


def mentions(entry: Entry, needle: str) -> bool:
    texts = (value for _, value in iter_values(entry) if isinstance(value, str))
    return any(needle.casefold() in text.casefold() for text in texts)


def is_found(raw: bytes, query: Query) -> bool:
    """What a listing does with one file: the first look, then the exact test."""
    if not first_look(query)(raw):
        return False
    return matches(from_toml(tomllib.loads(raw.decode())), query)


@settings(max_examples=2 * settings.default.max_examples)
@given(some_text.filter(bool), some_text, some_text.filter(bool))
@example('say "hi"', "", 'y "h')
@example("back\\slash", "", "k\\s")
@example("Straße", "", "STRASSE")
@example("KELVIN", "", "k")
def test_search_finds_what_comparing_folded_text_finds(summary, notes, needle):
    entry = make_entry(summary=summary, notes=notes or None)
    assert is_found(as_toml(entry).encode(), Query(text=needle)) == mentions(entry, needle)


@given(entries, st.data())
def test_any_piece_of_an_entrys_text_finds_it(entry, data):
    texts = [value for _, value in iter_values(entry) if isinstance(value, str) and value]
    text = data.draw(st.sampled_from(texts))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    needle = text[start:end]
    for typed in (needle, needle.upper(), needle.casefold()):
        if typed.casefold() in text.casefold():
            assert is_found(as_toml(entry).encode(), Query(text=typed))


@pytest.mark.parametrize(
    "line",
    [
        'summary = "caf\\u00e9 \\U0001F600"',
        "summary = 'café 😀'",
        'summary = """\ncaf\\\n   é 😀"""',
        '"summary" = "\\u0063afé 😀"',
    ],
)
def test_other_ways_to_write_the_same_text_by_hand_are_found(line):
    raw = f'id = "k3q7f2"\nat = 2026-11-22T14:32:05Z\n{line}\n'.encode()
    assert is_found(raw, Query(text="CAFÉ 😀"))


def test_line_ends_of_windows_are_line_ends():
    raw = b'id = "k3q7f2"\r\nat = 2026-11-22T14:32:05Z\r\nsummary = """a\r\nb"""\r\n'
    assert is_found(raw, Query(text="a\nb"))


@given(entries)
def test_every_condition_must_hold(entry):
    raw = as_toml(entry).encode()
    query = Query(
        since=entry.at.date(),
        until=entry.at.date(),
        topic=entry.topic,
        case=entry.case,
        card=entry.card,
        channel=entry.channel,
        status=entry.status,
        tag=entry.tags[0] if entry.tags else None,
    )
    assert is_found(raw, query)
    for field in ("topic", "case", "card", "channel", "status", "tag"):
        assert not is_found(raw, query._replace(**{field: "something else"}))


def test_files_that_cannot_match_are_ruled_out_without_parsing(store):
    log = log_at(store)
    log.add(make_entry(0, summary="Late fee waived"))
    broken = log.add(make_entry(1))
    broken.write_text("this is not TOML and mentions nothing")
    [found] = log.newest(Query(text="LATE FEE"))
    assert isinstance(found, Stored)


def test_a_file_without_status_is_open():
    raw = b'id = "k3q7f2"\nat = 2026-11-22T14:32:05Z\nsummary = "x"\n'
    assert is_found(raw, Query(status="open"))
    assert not is_found(raw, Query(status="done"))


_ENTRY = 'id = "k3q7f2"\nat = 2026-11-22T14:32:05Z\nsummary = "x"\n'


@pytest.mark.parametrize(
    "more",
    [
        'notes = """\nstatus = "done"\n"""\n',
        "notes = '''\nstatus = \"done\"\n'''\n",
        '[offer]\nkind = "none"\nstatus = "done"\n',
        '  [more]\nstatus = "done"\n',
        '[[more]]\nstatus = "done"\n',
        '# status = "done"\n',
        'status = "open"\nnotes = """\nstatus = "done"\n"""\n',
    ],
)
def test_an_open_entry_is_found_whatever_its_texts_and_tables_say(more):
    assert is_found(f"{_ENTRY}{more}".encode(), Query(status="open"))


@given(entries)
def test_open_entries_are_found_and_finished_ones_are_not(entry):
    raw = as_toml(entry).encode()
    assert is_found(raw, Query(status="open")) == (entry.status == "open")


@pytest.mark.parametrize("broken", ['x = "', "status = 3\n", 'status = "done"\nstatus = "open"\n'])
def test_a_broken_file_is_reported_unless_it_says_that_it_is_settled(store, broken):
    log = log_at(store)
    path = log.add(make_entry(0, status="open"))
    path.write_text(f"{_ENTRY}{broken}")
    assert [type(one).__name__ for one in log.newest(Query(status="open"))] == ["Unreadable"]
    path.write_text(f'{_ENTRY}status = "done"\n{"x = "}')
    assert list(log.newest(Query(status="open"))) == []
    assert [type(one).__name__ for one in log.newest()] == ["Unreadable"]

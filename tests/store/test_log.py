"""The folder of entries: where files are, how they are found, and how they change."""

import os
import stat
from datetime import UTC, date, datetime, timedelta

import pytest
from helpers import NOW, entry_files, log_at, make_entry

from amexcli.errors import AmexError, ChangedMeanwhile, NotFound, Refused, StoreUnusable
from amexcli.store.entry import as_toml
from amexcli.store.entry_files import Stored, Unreadable
from amexcli.store.ids import ALPHABET, as_typed, new_id
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store


@pytest.fixture
def log(store):
    return log_at(store)


def ids(found):
    return [one.entry.id for one in found if isinstance(one, Stored)]


def test_an_entry_is_filed_by_its_year_and_month_in_utc(log, store):
    late = datetime.fromisoformat("2026-12-31T23:30:00-05:00")
    path = log.add(make_entry(id="k3q7f2", at=late))
    assert path == store / "log/2027/01/20270101T043000Z-k3q7f2.toml"
    assert (store / "store.toml").read_text() == "schema = 1\n"


def test_new_folders_are_private_and_existing_ones_keep_their_mode(log, store):
    store.mkdir(mode=0o755)
    path = log.add(make_entry())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.stat().st_mode) == 0o755
    for folder in (path.parent, path.parent.parent, store / "log"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_nothing_but_the_entry_is_left_behind(log, store):
    path = log.add(make_entry())
    assert entry_files(store) == [path]


def test_newest_first_over_months_and_years(log):
    moments = [NOW - timedelta(days=n * 47) for n in range(20)]
    entries = [make_entry(n, at=at) for n, at in enumerate(moments)]
    for entry in reversed(entries):
        log.add(entry)
    assert ids(log.newest()) == [entry.id for entry in entries]


def test_listing_reads_no_more_than_is_asked_for(log):
    paths = [log.add(make_entry(n, at=NOW - timedelta(days=40 * n))) for n in range(5)]
    for path in paths[2:]:
        path.write_text("not an entry")
    newest = log.newest()
    assert ids([next(newest), next(newest)]) == [make_entry(0).id, make_entry(1).id]


def test_a_span_of_days_uses_local_days_and_includes_both_ends(log):
    # 23:30 in New York is the next day in UTC, and 00:30 in Tokyo the day before.
    log.add(make_entry(1, at=datetime.fromisoformat("2026-11-20T23:30:00-05:00")))
    log.add(make_entry(2, at=datetime.fromisoformat("2026-11-20T00:30:00+09:00")))
    log.add(make_entry(3, at=datetime.fromisoformat("2026-11-21T00:30:00+09:00")))
    log.add(make_entry(4, at=datetime.fromisoformat("2026-11-19T23:30:00-05:00")))
    day = date(2026, 11, 20)
    assert sorted(ids(log.newest(Query(since=day, until=day)))) == [
        make_entry(1).id,
        make_entry(2).id,
    ]


def test_a_missing_store_reads_as_empty_and_is_not_created(log, store):
    assert list(log.newest()) == []
    assert not store.exists()


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (b"schema = 1\nid = k3q7f2\n", "line 2, column 6"),
        (b'id = "k3q7f2"\nat = 2026-11-22T14:32:05Z\nsummary = 5\n', "line 3, column 1"),
        (b'id = "k3q7f2"\nsummary = "\xff"\n', "line 2, column 12"),
        (b'id = "k3q7f2"\nat = "noon"\nsummary = "x"', "at: should be a date and time"),
        (b"", "id: is missing"),
    ],
)
def test_a_broken_file_is_named_with_the_mistakes_place_and_the_rest_is_read(log, content, where):
    good, broken = log.add(make_entry(1)), log.add(make_entry(0, id="k3q7f2"))
    broken.write_bytes(content)
    first, second = log.newest()
    assert isinstance(first, Unreadable)
    assert first.path == broken
    assert where in first.problem
    assert second.path == good
    assert broken.read_bytes() == content


def test_a_file_with_a_foreign_name_is_reported_and_never_listed(log):
    path = log.add(make_entry())
    conflict = path.with_name(f"{path.stem}.sync-conflict-20261122-143205-ABC.toml")
    conflict.write_bytes(path.read_bytes())
    path.with_name(f".{path.name}.1.tmp").write_bytes(b"torn")
    path.with_name("notes.txt").write_bytes(b"not ours")
    renamed = path.with_name("late fee.toml")
    renamed.write_bytes(path.read_bytes())
    found = list(log.newest())
    assert [one.path for one in found if isinstance(one, Stored)] == [path]
    assert [one.path for one in found if isinstance(one, Unreadable)] == [renamed]


@pytest.mark.parametrize(
    "content",
    [
        b"minutes = " + b"9" * 5000,
        b"x = " + b"[" * 5000,
        b'id = "a"\nsummary = "x"\nat = 0001-01-01T00:00:00\n',
        b'id = "a"\nsummary = "x"\nat = 9999-12-31T23:59:59\n',
    ],
)
def test_a_hostile_value_costs_only_its_own_file(log, content):
    log.add(make_entry(1))
    log.add(make_entry(0)).write_bytes(content)
    assert ids(log.newest()) == [make_entry(1).id]


def test_a_pipe_or_a_loop_among_the_files_does_not_hang_anything(log, store):
    path = log.add(make_entry(1))
    os.mkfifo(path.with_name("20261122T200000Z-aaaaaa.toml"))
    (store / "log/loop").symlink_to(store / "log")
    (path.parent / "20261122T210000Z-bbbbbb.toml").mkdir()
    found = list(log.newest())
    assert ids(found) == [make_entry(1).id]
    problems = [one.problem for one in found if isinstance(one, Unreadable)]
    assert problems == ["is a folder, not a file", "is a pipe, not a file"]


def test_an_old_name_in_a_newer_folder_does_not_hide_other_files(log):
    stray = log.add(make_entry(0))
    stray.rename(stray.with_name("20200101T000000Z-cccccc.toml"))
    log.add(make_entry(1, at=NOW - timedelta(days=40)))
    assert ids(log.newest(Query(since=date(2026, 9, 1)))) == [make_entry(1).id]


def test_last_never_means_an_older_entry_because_the_newest_is_broken(log):
    log.add(make_entry(1))
    log.add(make_entry(0)).write_text("summary = ")
    with pytest.raises(AmexError) as error:
        log.find("last")
    assert error.value.exit_code == 1


def test_an_entry_is_found_by_any_unique_beginning_of_its_id(log):
    for n, id in enumerate(["k3q7f2", "k3q000", "abc123"]):
        log.add(make_entry(n, id=id))
    assert log.find("k3q7").entry.id == "k3q7f2"
    assert log.find("A").entry.id == "abc123"
    assert log.find("K3QO").entry.id == "k3q000"  # a letter O that is a zero
    assert log.find("last").entry.id == "k3q7f2"
    with pytest.raises(NotFound) as ambiguous:
        log.find("k3q")
    assert "k3q7f2" in ambiguous.value.hint
    assert "k3q000" in ambiguous.value.hint
    for nothing in ("zzz", "", " "):
        with pytest.raises(NotFound):
            log.find(nothing)


def test_an_unreadable_entry_is_found_and_reported_as_broken(log):
    log.add(make_entry(id="k3q7f2")).write_text("summary = ")
    with pytest.raises(AmexError) as error:
        log.find("k3q")
    assert error.value.exit_code == 1
    assert "line 1" in error.value.hint


def test_a_new_entry_never_overwrites_another(log):
    path = log.add(make_entry(summary="first"))
    before = path.read_bytes()
    with pytest.raises(StoreUnusable):
        log.add(make_entry(summary="second"))
    assert path.read_bytes() == before


def test_replacing_keeps_keys_that_this_version_does_not_know(log):
    path = log.add(make_entry(extra={"mood": "calm"}))
    stored = log.find("last")
    log.change(stored, {"summary": "changed"})
    assert log.find("last").entry.summary == "changed"
    assert log.find("last").entry.extra == {"mood": "calm"}
    assert path.exists()


def test_a_change_by_someone_else_is_never_overwritten(log, store):
    path = log.add(make_entry())
    stored = log.find("last")
    path.write_text(as_toml(make_entry(summary="theirs")))
    with pytest.raises(ChangedMeanwhile):
        log.change(stored, {"summary": "ours"})
    assert log.find("last").entry.summary == "theirs"
    assert entry_files(store) == [path]


def test_an_entry_that_is_gone_is_not_brought_back_by_a_change(log, store):
    path = log.add(make_entry())
    stored = log.find("last")
    path.unlink()
    with pytest.raises(ChangedMeanwhile):
        log.change(stored, {"summary": "ours"})


def test_what_is_removed_can_be_restored_byte_by_byte(log, store):
    path = log.add(make_entry(id="k3q7f2"))
    path.write_bytes(path.read_bytes() + b"# by hand\n")
    before = path.read_bytes()
    trashed = log.remove(log.find("k3q"))
    assert not path.exists()
    assert trashed.is_relative_to(store / "trash")
    assert trashed.read_bytes() == before
    assert log.restore(log.find_removed("k3q")) == path
    assert path.read_bytes() == before
    assert not trashed.exists()


def test_restoring_never_overwrites_another_entry(log):
    path = log.add(make_entry(id="k3q7f2"))
    trashed = log.remove(log.find("k3q"))
    path.write_bytes(b"someone else")
    with pytest.raises(Refused, match="already in your log"):
        log.restore(log.find_removed("k3q"))
    assert (path.read_bytes(), trashed.exists()) == (b"someone else", True)


def test_a_newer_store_is_read_and_not_written(log, store):
    path = log.add(make_entry())
    (store / "store.toml").write_text("schema = 2\n")
    assert ids(log.newest()) == [make_entry().id]
    for write in (
        lambda: log.add(make_entry(1)),
        lambda: log.change(log.find("last"), {"summary": "changed"}),
        lambda: log.remove(log.find("last")),
    ):
        with pytest.raises(StoreUnusable, match="schema 2"):
            write()
    assert entry_files(store) == [path]


def test_a_newer_entry_is_read_and_not_written(log):
    path = log.add(make_entry())
    path.write_text(path.read_text().replace("schema = 1", "schema = 2"))
    stored = log.find("last")
    assert stored.entry.summary == "Contact 0"
    with pytest.raises(StoreUnusable, match="schema 2"):
        log.change(stored, {"summary": "changed"})


@pytest.mark.parametrize(
    "text", ["schema = ", "schema = 'x'\n", "\xff", "", "schema = true", "schema = -5"]
)
def test_a_store_whose_marker_is_broken_is_not_written(log, store, text):
    store.mkdir()
    (store / "store.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(StoreUnusable, match=r"store\.toml"):
        log.add(make_entry())


def test_a_file_in_place_of_the_store_is_reported(tmp_path):
    (tmp_path / "file").write_text("")
    log = Log(Store(tmp_path / "file"))
    with pytest.raises(StoreUnusable, match="file"):
        log.add(make_entry())
    with pytest.raises(StoreUnusable, match="file"):
        list(log.newest())


def test_ids_are_six_letters_that_read_back_as_typed():
    made = {new_id() for _ in range(2000)}
    assert len(made) == 2000
    assert all(len(id) == 6 and set(id) <= set(ALPHABET) for id in made)
    assert all(as_typed(f" {id.upper()} ") == id for id in made)
    assert as_typed("OIL") == "011"


def test_the_name_of_an_entry_is_in_utc(log):
    path = log.add(make_entry())
    assert path.name.startswith(f"{NOW.astimezone(UTC):%Y%m%dT%H%M%SZ}-")

"""`amex log done|reopen|remove|restore|trash|purge` through the front door."""

import json

import pytest
from helpers import entry_files


@pytest.fixture
def entry(amex):
    """The id of a contact with a promise."""
    promise = ("--promised", "a credit", "--follow-up", "2026-12-01")
    return amex("log", "add", "Called", "--reference", "R-1", *promise).out.strip()


def shown(amex, entry_id):
    return json.loads(amex("log", "show", entry_id, "--json").out)["data"]


def test_a_kept_promise_is_done_and_kept(amex, entry):
    result = amex("log", "done", entry, "--kept")
    assert (result.code, result.out) == (0, "")
    assert entry in result.err
    assert (shown(amex, entry)["status"], shown(amex, entry)["kept"]) == ("done", True)


def test_reopened_it_is_open_and_nobody_knows_whether_it_is_kept(amex, entry):
    amex("log", "done", entry, "--broken")
    assert shown(amex, entry)["kept"] is False
    amex("log", "reopen", "last")
    assert (shown(amex, entry)["status"], shown(amex, entry)["kept"]) == ("open", None)


def test_comments_and_unknown_keys_survive(amex, entry, store):
    [path] = entry_files(store)
    path.write_text(path.read_text() + 'mood = "calm"  # mine\n')
    amex("log", "done", entry)
    assert 'mood = "calm"  # mine' in path.read_text()
    assert shown(amex, entry)["status"] == "done"


def test_if_one_id_is_wrong_nothing_is_done_to_any(amex, entry):
    result = amex("log", "done", entry, "zzzzzz")
    assert result.code == 3
    assert shown(amex, entry)["status"] == "open"


def test_what_is_removed_is_in_the_trash_and_comes_back(amex, entry, store):
    before = entry_files(store)[0].read_bytes()
    assert amex("log", "remove", entry, "--yes").code == 0
    assert amex("log", "list").out == ""
    assert amex("log", "trash").out.startswith(entry)
    assert amex("log", "restore", entry[:3]).code == 0
    assert entry_files(store)[0].read_bytes() == before
    assert amex("log", "trash").out == ""


@pytest.mark.parametrize("command", [["remove", "last"], ["purge"]])
def test_in_a_pipe_nothing_is_destroyed_without_yes(amex, entry, store, command):
    amex("log", "add", "Gone")
    amex("log", "remove", "last", "--yes")
    result = amex("log", *command)
    assert result.code == 2
    assert "--yes" in result.err
    assert len(entry_files(store)) == 1
    assert amex("log", "trash").out.count("\n") == 1


def test_purging_deletes_the_trash_and_nothing_else(amex, entry):
    gone = amex("log", "add", "Gone").out.strip()
    amex("log", "remove", gone, "--yes")
    assert amex("log", "purge", "--yes").code == 0
    assert amex("log", "trash").out == ""
    assert amex("log", "restore", "last").code == 3
    assert amex("log", "list").out.startswith(entry)


def test_what_cannot_be_read_in_the_trash_is_named_and_stays(amex, entry, store):
    amex("log", "remove", entry, "--yes")
    [path] = (store / "trash").glob("*.toml")
    path.write_text("x = ")
    for command in (["trash"], ["purge", "--yes"]):
        result = amex("log", *command)
        assert result.code == 1
        assert str(path) in result.err
    assert path.exists()


def test_an_id_in_the_trash_is_not_found_in_the_log_and_the_other_way_round(amex, entry):
    assert amex("log", "restore", entry).code == 3
    amex("log", "remove", entry, "--yes")
    assert amex("log", "show", entry).code == 3
    assert amex("log", "done", entry).code == 3

"""What is left when a command is interrupted or can't clean up: finished work counts as done."""

import os
import subprocess
import sys

import pytest
from helpers import entry_files, log_at, make_entry


@pytest.fixture
def refuse(monkeypatch):
    """Make a function of `os` fail for paths with this in their names."""

    def refuse_paths_with(function, part):
        real = getattr(os, function)

        def fail(path, *rest, **named):
            if part in os.fspath(path):
                raise PermissionError(13, "Permission denied", os.fspath(path))
            return real(path, *rest, **named)

        monkeypatch.setattr(os, function, fail)

    yield refuse_paths_with
    monkeypatch.undo()


def checked(amex, *options):
    return [line.split("\t")[0] for line in amex("log", "check", *options).out.splitlines()]


def test_a_leftover_temporary_file_only_causes_a_warning_and_check_removes_it(
    amex, store, refuse, monkeypatch
):
    log_at(store).store.prepare_to_write()
    refuse("unlink", ".tmp")
    result = amex("log", "add", "Called")
    (left,) = store.rglob("log/**/.*.tmp")
    assert (result.code, str(left) in result.err) == (0, True)
    assert amex("log", "show", result.out.strip()).code == 0
    monkeypatch.undo()
    monkeypatch.setenv("AMEX_DATA_DIR", str(store))
    assert checked(amex) == ["left-over-temp"]
    assert checked(amex, "--fix") == []
    assert len(entry_files(store)) == 1


@pytest.mark.parametrize("function", ["rmdir", "unlink"])
def test_a_staging_folder_that_stays_does_not_make_an_import_a_failure(
    amex, store, refuse, monkeypatch, function
):
    refuse(function, ".staged.")
    result = amex("log", "import", "-", stdin=b"at,summary\n2026-11-20 10:00,Called\n")
    (left,) = (store / "log").glob(".staged.*")
    assert (result.code, str(left) in result.err) == (0, True)
    assert "Called" in amex("log", "list").out
    monkeypatch.undo()
    monkeypatch.setenv("AMEX_DATA_DIR", str(store))
    assert "left-over-temp" in checked(amex)
    assert checked(amex, "--fix") == []
    assert not left.exists()


def test_a_change_counts_though_its_file_keeps_its_old_name(amex, store, refuse, monkeypatch):
    entry = amex("log", "add", "Called").out.strip()
    before = entry_files(store)
    refuse("unlink", before[0].name)
    result = amex("log", "edit", entry, "--at", "2026-11-03T10:00")
    assert (result.code, before[0].name in result.err) == (0, True)
    assert entry_files(store) == before
    assert "2026-11-03" in amex("log", "list").out
    monkeypatch.undo()
    monkeypatch.setenv("AMEX_DATA_DIR", str(store))
    assert checked(amex) == ["wrong-name"]
    assert checked(amex, "--fix") == []
    assert entry_files(store)[0].name.startswith("20261103")


def test_a_file_that_cannot_leave_the_log_is_not_also_in_the_trash(amex, store, refuse):
    entry = amex("log", "add", "Called").out.strip()
    before = entry_files(store)
    refuse("unlink", str(before[0]))
    assert amex("log", "remove", entry, "--yes").code == 4
    assert entry_files(store) == before
    assert list((store / "trash").iterdir()) == []


def test_a_file_that_somebody_else_removes_during_its_move_is_not_lost(amex, store, monkeypatch):
    entry = amex("log", "add", "Called").out.strip()
    (path,) = entry_files(store)
    real = os.unlink

    def unlink_twice(one, *rest):
        if one == path:
            real(one)
        real(one, *rest)

    monkeypatch.setattr(os, "unlink", unlink_twice)
    assert amex("log", "remove", entry, "--yes").code == 0
    assert amex("log", "restore", entry).code == 0
    assert len(entry_files(store)) == 1


# --- an edit of the moment that is cut off between the two names ------------------------------

_CUT_OFF = """
import os, sys
from amexcli.__main__ import main
real = os.unlink
os.unlink = lambda path, *rest: real(path) if str(path).endswith(".tmp") else os._exit(9)
sys.argv = ["amex", *sys.argv[1:]]
main()
"""


@pytest.fixture(params=["2020-01-03T10:00", "2020-11-03T10:00"])
def cut_off(amex, store, request):
    """The id of an entry whose file has two names: an older one, or a newer."""
    entry = amex("log", "add", "Called", "--at", "2020-06-03T10:00").out.strip()
    amex("log", "add", "Another", "--at", "2020-05-03T10:00")
    command = [sys.executable, "-c", _CUT_OFF, "log", "edit", entry, "--at", request.param]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 9
    assert len(entry_files(store)) == 3
    return entry


def test_after_an_interrupted_edit_the_entry_is_listed_once_and_its_second_file_is_reported(
    amex, store, cut_off
):
    for command in (["log", "list"], ["log", "export", "--format", "csv"], ["log", "stats"]):
        result = amex(*command)
        assert (result.code, "log check --fix" in result.err) == (1, True)
    assert amex("log", "list").out.count("Called") == 1


@pytest.mark.parametrize("arguments", ["show {}", "done {}", "edit {} --note x", "remove {} --yes"])
def test_after_an_interrupted_edit_no_command_changes_one_of_the_two_files(
    amex, store, cut_off, arguments
):
    before = {path: path.read_bytes() for path in entry_files(store)}
    result = amex("log", *arguments.format(cut_off).split())
    assert result.code == 3
    assert f"There are two copies of {cut_off}" in result.err
    assert "amex log check --fix" in result.err
    if "Called" in amex("log", "list", "--limit", "1").out:
        assert amex("log", *arguments.format("last").split()).code == 3
    assert {path: path.read_bytes() for path in entry_files(store)} == before


def test_check_finishes_an_interrupted_edit_with_the_right_name(amex, store, cut_off):
    assert checked(amex) == ["duplicate-id"]
    assert checked(amex, "--fix") == []
    assert len(entry_files(store)) == 2
    assert amex("log", "edit", cut_off, "--note", "x").code == 0
    assert amex("log", "list").code == 0


def test_two_entries_with_one_id_are_told_apart_by_check_and_not_by_typing_more(amex, store):
    log = log_at(store)
    log.add(make_entry(1))
    log.add(make_entry(1, at=make_entry(30).at, summary="Another"))
    result = amex("log", "show", make_entry(1).id)
    assert (result.code, "amex log check --fix" in result.err) == (3, True)
    assert "Type more" not in result.err


def test_an_id_that_begins_another_can_still_be_named(amex, store):
    log = log_at(store)
    log.add(make_entry(1, id="abc"))
    log.add(make_entry(2, id="abcdef"))
    assert "Contact 1" in amex("log", "show", "abc").out
    assert amex("log", "show", "ab").code == 3

"""`amex log done|reopen|remove|restore|trash|purge` through the front door."""

import json
import re
from pathlib import Path

import pytest
from helpers import entry_files

from amexcli.store.log import Log


@pytest.fixture
def entry(amex):
    """The id of an entry with a promise."""
    promise = ("--promised", "a credit", "--follow-up", "2026-12-01")
    return amex("log", "add", "Called", "--reference", "R-1", *promise).out.strip()


def shown(amex, entry_id):
    return json.loads(amex("log", "show", entry_id, "--json").out)["data"]


def test_a_kept_promise_is_done_and_kept(amex, entry):
    result = amex("log", "done", entry, "--kept")
    assert (result.code, result.out) == (0, "")
    assert entry in result.err
    assert (shown(amex, entry)["status"], shown(amex, entry)["kept"]) == ("done", True)


def test_a_reopened_entry_is_open_and_its_promise_is_undecided(amex, entry):
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


def test_purging_deletes_cases_and_copies_in_the_trash_too(amex, entry, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    amex("cases", "remove", "acme", "--yes")
    [path] = entry_files(store)
    path.with_name(f"{path.stem}.sync-conflict-1.toml").write_bytes(path.read_bytes())
    amex("log", "check", "--fix")
    assert "Deleted 0 records and 2 other files." in amex("log", "purge", "--yes").err
    assert [p for p in (store / "trash").rglob("*") if p.is_file()] == []
    assert entry_files(store) == [path]


def test_what_cannot_be_read_in_the_trash_is_named_and_stays(amex, entry, store):
    amex("log", "remove", entry, "--yes")
    [path] = (store / "trash").glob("*.toml")
    path.write_text("x = ")
    for command in (["trash"], ["purge", "--yes"]):
        result = amex("log", *command)
        assert result.code == 1
        assert str(path) in result.err
    assert path.exists()


@pytest.mark.parametrize("bad", ["../../x", "a/b", "A B"])
def test_an_id_that_could_lead_out_of_the_store_is_not_an_id(amex, entry, store, tmp_path, bad):
    amex("log", "remove", entry, "--yes")
    [path] = (store / "trash").glob("*.toml")
    path.write_text(path.read_text().replace(f'id = "{entry}"', f'id = "{bad}"'))
    assert amex("log", "restore", entry).code == 1
    assert path.exists()
    assert entry_files(store) == []


def test_the_same_id_twice_is_one_entry(amex, entry):
    assert amex("log", "remove", entry, entry, "--yes").code == 0
    assert amex("log", "restore", entry, "last").code == 0


def test_an_id_in_the_trash_is_not_found_in_the_log_and_the_other_way_round(amex, entry):
    assert amex("log", "restore", entry).code == 3
    amex("log", "remove", entry, "--yes")
    assert amex("log", "show", entry).code == 3
    assert amex("log", "done", entry).code == 3


def test_options_set_just_these_fields(amex, entry, store):
    [path] = entry_files(store)
    path.write_text(path.read_text() + "# by hand\n")
    result = amex("log", "edit", entry, "--reference", "R-2", "--follow-up", "2026-12-24")
    assert result.code == 0
    assert f"Changed {entry}" in result.err
    assert (shown(amex, entry)["reference"], shown(amex, entry)["follow_up"]) == (
        "R-2",
        "2026-12-24",
    )
    assert shown(amex, entry)["promised"] == "a credit"
    assert "# by hand" in path.read_text()


def test_an_empty_text_takes_a_field_out(amex, entry):
    amex("log", "edit", entry, "--promised", "")
    assert shown(amex, entry)["promised"] is None
    assert amex("log", "edit", entry, "--summary", " ").code == 2


def test_an_offers_outcome_is_set_later(amex):
    amex("log", "add", "Offer", "--offer", "40000:4000:3", "--outcome", "pending")
    amex("log", "edit", "last", "--outcome", "accepted")
    assert shown(amex, "last")["offer"]["outcome"] == "accepted"
    assert shown(amex, "last")["offer"]["amount"] == "40000"
    without = amex("log", "add", "No offer").out.strip()
    assert amex("log", "edit", without, "--outcome", "accepted").code == 2


def test_with_another_day_the_file_goes_by_that_day(amex, entry, store):
    amex("log", "edit", entry, "--at", "2026-01-05 10:00")
    [path] = entry_files(store)
    assert path.relative_to(store).parts[:3] == ("log", "2026", "01")
    assert path.name == f"20260105T150000Z-{entry}.toml"


def test_in_the_editor_the_whole_text_can_be_changed(amex, entry):
    result = amex("log", "edit", entry, environ={"EDITOR": "sed -i s/Called/Wrote/"})
    assert result.code == 0
    assert shown(amex, entry)["summary"] == "Wrote"


def test_nothing_changed_says_so(amex, entry):
    result = amex("log", "edit", entry, environ={"EDITOR": "true"})
    assert (result.code, "Nothing changed." in result.err) == (0, True)
    assert "Nothing changed." in amex("log", "edit", entry, "--reference", "R-1").err


def test_a_mistake_keeps_your_text_in_a_file_that_is_named(amex, entry, store):
    before = entry_files(store)[0].read_bytes()
    result = amex("log", "edit", entry, environ={"EDITOR": "sed -i 's/^summary.*/summary = 4/'"})
    assert result.code == 2
    assert "line 4" in result.err
    draft = Path(re.search(r"Your text is in (\S+)\.", result.err)[1])
    assert "summary = 4" in draft.read_text()
    assert draft.stat().st_mode & 0o077 == 0
    draft.unlink()
    assert entry_files(store)[0].read_bytes() == before


@pytest.mark.parametrize("change", ["s/Called/378282246310005/", "1i#3782-822463-10005"])
def test_a_secret_typed_in_the_editor_is_refused_and_kept_nowhere(amex, entry, tmp_path, change):
    result = amex("log", "edit", entry, environ={"EDITOR": f"sed -i {change}"})
    assert result.code == 2
    assert "Your text is in" not in result.err
    assert list(tmp_path.glob("amex-*")) == []
    assert shown(amex, entry)["summary"] == "Called"


def test_a_change_by_someone_else_at_the_same_time_is_exit_5_and_loses_nothing(amex, entry, store):
    [path] = entry_files(store)
    both = f"sed -i s/Called/Theirs/ {path}; sed -i s/Called/Mine/"
    result = amex("log", "edit", entry, environ={"EDITOR": f'sh -c "{both} $1" sh'})
    assert result.code == 5
    assert "Theirs" in path.read_text()
    draft = Path(re.search(r"Your text is in (\S+)\.", result.err)[1])
    assert "Mine" in draft.read_text()
    draft.unlink()


@pytest.mark.parametrize("change", ['s/^id.*/id = "zzzzzz"/', "s/^schema.*/schema = 99/"])
def test_the_id_and_the_schema_stay(amex, entry, change):
    result = amex("log", "edit", entry, environ={"EDITOR": f"sed -i '{change}'"})
    assert (result.code, "can't be changed" in result.err) == (2, True)


def test_a_comment_is_a_change(amex, entry, store):
    result = amex("log", "edit", entry, environ={"EDITOR": "sed -i '1i# ask for Dana'"})
    assert (result.code, f"Changed {entry}" in result.err) == (0, True)
    assert "# ask for Dana" in entry_files(store)[0].read_text()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["zzzzzz", "--reference", "R"], 3),
        (["last", "--card", "platnum"], 2),
        (["last", "--reference", "378282246310005"], 2),
        (["last", "--reference", "REFERENCE"], 2),
    ],
)
def test_what_cannot_be_set_is_refused(amex, entry, store, arguments, code):
    before = entry_files(store)[0].read_bytes()
    assert amex("log", "edit", *arguments).code == code
    assert entry_files(store)[0].read_bytes() == before


@pytest.mark.parametrize("editor", ["rm", "false", """sh -c 'rm "$1"; mkfifo "$1"' sh"""])
def test_an_editor_that_fails_changes_nothing_and_leaves_no_draft(amex, entry, tmp_path, editor):
    result = amex("log", "edit", entry, environ={"EDITOR": editor})
    assert result.code == 1
    assert shown(amex, entry)["summary"] == "Called"
    assert not any(path.is_file() for path in tmp_path.glob("amex-*"))


def test_an_id_from_elsewhere_is_found_by_its_own_letters(amex):
    amex("log", "import", "-", stdin=b"id,at,summary\ncallio1,2026-11-20,Called\n")
    for typed in ("callio1", "CALL", "ca11i"):
        assert shown(amex, typed)["summary"] == "Called"


def test_the_newest_named_twice_is_one_entry(amex, entry):
    amex("log", "add", "Older", "--at", "2026-11-01")
    result = amex("log", "done", "last", "last")
    assert result.err.count("Done:") == 1


def test_a_list_of_years_is_not_a_card_number(amex, entry, store):
    [path] = entry_files(store)
    path.write_text(path.read_text() + "years = [2023, 2024, 2025, 2026]\n")
    assert amex("log", "edit", entry, "--reference", "R-2").code == 0


def test_files_set_aside_are_mentioned_with_the_trash(amex, entry, store):
    [path] = entry_files(store)
    path.with_name(f"{path.stem}.sync-conflict-1.toml").write_bytes(path.read_bytes())
    amex("log", "check", "--fix")
    assert "also holds" in amex("log", "trash").err


def test_a_file_that_somebody_else_moves_at_the_same_time_is_exit_5(
    amex, entry, store, monkeypatch
):
    [path] = entry_files(store)
    real = Log.remove

    def remove_late(log, stored):
        path.unlink()
        return real(log, stored)

    monkeypatch.setattr(Log, "remove", remove_late)
    assert amex("log", "remove", entry, "--yes").code == 5

"""What two machines have after `amex log sync` through a real repository."""

import stat

import pytest
from helpers import entry_files
from machines import WHO, Machine, git, sync_all


@pytest.fixture
def with_file(here, there, hub, tmp_path):
    """Two machines that have the same entry with an attached file, and the entry's id."""
    (tmp_path / "chat.txt").write_text("Hello")
    added = here("log", "add", "Called", "--attach", str(tmp_path / "chat.txt"))
    here.sync(str(hub))
    there.sync(str(hub))
    return here, there, added.out.strip()


def kept(machine, entry_id):
    return (machine.store / "attachments" / entry_id / "chat.txt").exists()


def test_the_first_time_it_sets_up_for_you_alone(here, hub):
    here.add("Called")
    assert f"Synced with {hub}: sent 1 file, received 0 files." in here.sync(str(hub))
    assert "/trash/" in (here.store / ".gitignore").read_text()
    assert git("branch", "--show-current", cwd=here.store) == "main\n"
    assert stat.S_IMODE((here.store / ".git").stat().st_mode) == 0o700
    assert "both were already the same." in here.sync()
    assert git("status", "--porcelain", cwd=here.store) == ""


def test_two_machines_adds_always_come_together(here, there, hub):
    """Even if both began before they knew about each other."""
    here.add("One")
    there.add("Two")
    here.sync(str(hub))
    there.sync(str(hub))
    here.sync()
    assert here.files() == there.files()
    assert here.summaries() == ["One", "Two"]


def test_cases_and_attachments_come_along_and_the_trash_stays(both, tmp_path):
    here, there = both
    (tmp_path / "shot.png").write_bytes(bytes(range(256)) + b"\r\n")
    here("log", "attach", "last", str(tmp_path / "shot.png"))
    here("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    here("log", "remove", here.add("Gone"), "--yes")
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert len(there.files()) == 3
    assert [str(p) for p in there.store.glob("trash/**/*")] == []
    modes = {stat.S_IMODE((there.store / path).stat().st_mode) for path in there.files()}
    assert modes == {0o600}


def test_what_is_removed_on_one_machine_is_in_the_trash_on_the_other(both):
    here, there = both
    here("log", "remove", "last", "--yes")
    here.sync()
    there.sync()
    assert there.summaries() == []
    assert there("log", "restore", "last").code == 0
    there.sync()
    here.sync()
    assert here.summaries() == ["Called"]


def test_an_entry_changed_on_both_is_kept_in_both_versions_until_one_is_chosen(both):
    here, there = both
    here("log", "edit", "last", "--summary", "Called, here")
    there("log", "edit", "last", "--summary", "Called, there")
    here.sync()
    said = there.sync()
    assert "You changed this on both computers, so amex kept both versions:" in said
    [path] = [path for path in entry_files(there.store) if "sync-conflict" not in path.name]
    assert str(path) in said
    here.sync()
    assert here.files() == there.files()
    assert b"<<<<<<<" not in b"".join(here.files().values())
    assert there.summaries() == ["Called, there"]
    assert "conflict-copy" in here("log", "check").out
    assert here("log", "check", "--fix", "--keep", "both").code == 0
    assert here.summaries() == ["Called, here", "Called, there"]
    here.sync()
    there.sync()
    assert here.files() == there.files()
    assert there("log", "check").code == 0


def test_a_change_outlives_a_removal(both):
    here, there = both
    here("log", "remove", "last", "--yes")
    there("log", "edit", "last", "--summary", "Called again")
    here.sync()
    there.sync()
    here.sync()
    assert here.summaries() == there.summaries() == ["Called again"]


def test_an_entry_moved_to_another_day_is_not_in_the_trash_of_the_other_machine(with_file):
    here, there, entry_id = with_file
    here("log", "edit", entry_id, "--at", "2026-03-04 10:00")
    sync_all(here, there)
    assert there("log", "trash").out == ""
    assert there("log", "purge", "--yes").code == 0
    sync_all(there, here)
    assert kept(here, entry_id)
    assert kept(there, entry_id)
    assert there("log", "check").code == 0


def test_what_is_attached_outlives_a_removal_together_with_its_entry(with_file):
    here, there, entry_id = with_file
    here("log", "remove", entry_id, "--yes")
    here("log", "purge", "--yes")
    there("log", "edit", entry_id, "--note", "More")
    sync_all(here, there)
    assert here.summaries() == there.summaries() == ["Called"]
    assert kept(here, entry_id)
    assert kept(there, entry_id)


def test_restoring_brings_back_what_another_machine_purged(with_file):
    here, there, entry_id = with_file
    here("log", "remove", entry_id, "--yes")
    here("log", "purge", "--yes")
    sync_all(here, there)
    assert not kept(there, entry_id)
    assert there("log", "restore", entry_id).code == 0
    assert kept(there, entry_id)
    assert there("log", "check").code == 0


def test_a_second_version_that_was_worked_on_is_not_overwritten(both):
    here, there = both

    def disagree(mine, theirs):
        here("log", "edit", "last", "--note", mine)
        there("log", "edit", "last", "--note", theirs)

    disagree("AAA", "BBB")
    sync_all(here, there)
    [copy] = here.store.glob("log/**/*sync-conflict*")
    copy.write_text(copy.read_text().replace("AAA", "PRECIOUS"))
    sync_all(here, there)
    disagree("CCC", "AAA")
    sync_all(there, here)
    for machine in both:
        assert b"PRECIOUS" in b"".join(machine.files().values())


def test_an_entry_moved_to_two_days_is_named(both):
    here, there = both
    here("log", "edit", "last", "--at", "2026-03-04 10:00")
    there("log", "edit", "last", "--at", "2026-04-04 10:00")
    here.sync()
    assert (
        there.sync().count("You changed this on both computers, so amex kept both versions:") == 2
    )


@pytest.mark.parametrize("name", [".gitignore", "store.toml"])
def test_files_about_the_store_are_never_kept_twice(both, name):
    here, there = both
    for machine in both:
        path = machine.store / name
        path.write_text(f"{path.read_text()}# of {machine.store.name}\n")
    sync_all(here, there)
    assert (here.store / name).read_text() == (there.store / name).read_text()
    here.add("Still works")
    sync_all(here, there)
    assert there.summaries() == ["Called", "Still works"]


def test_a_file_that_was_made_executable_by_hand_comes_along(both):
    here, there = both
    [path] = entry_files(there.store)
    git("update-index", "--chmod=+x", str(path), cwd=there.store)
    git(*WHO, "commit", "-qm", "x", cwd=there.store)
    git("push", "-q", "origin", "main", cwd=there.store)
    here.add("Another")
    sync_all(here, there)
    assert here.files() == there.files()


def test_a_clone_made_by_hand_is_a_second_machine_too(here, there, hub):
    here.add("Called")
    here.sync(str(hub))
    git("clone", "--quiet", "--branch", "main", str(hub), str(there.store))
    there.add("There")
    sync_all(there, here)
    assert here.summaries() == ["Called", "There"]


def test_both_machines_keeping_both_versions_make_the_same_two_entries(both):
    here, there = both
    here("log", "edit", "last", "--note", "AAA")
    there("log", "edit", "last", "--note", "BBB")
    here.sync()
    there.sync()
    here.sync()
    for machine in both:
        assert machine("log", "check", "--fix", "--keep", "both").code == 0
    sync_all(here, there)
    assert here.files() == there.files()
    assert here.summaries() == ["Called", "Called"]


def test_an_entry_that_came_back_by_itself_is_not_restored_twice(both):
    here, there = both
    entry_id = there("log", "list").out[:6]
    here("log", "remove", entry_id, "--yes")
    there("log", "edit", entry_id, "--at", "2026-03-04 10:00")
    sync_all(there, here)
    result = here("log", "restore", entry_id)
    assert (result.code, "is already in your log" in result.err) == (2, True)
    assert here("log", "check").code == 0


def disagree(here, there, first="AAA", second="BBB"):
    """Change the same entry on both machines, so that both have both versions."""
    here.edit("--note", first)
    there.edit("--note", second)
    sync_all(here, there)
    assert len(here.copies()) == len(there.copies()) == 1


@pytest.mark.parametrize("choices", [("original", "copy"), ("copy", "original")])
def test_if_two_machines_settle_a_conflict_differently_both_texts_stay(both, choices):
    here, there = both
    disagree(here, there)
    here.settle(choices[0])
    there.settle(choices[1])
    here.sync()
    said = there.sync()
    here.sync()
    assert "You changed this on both computers, so amex kept both versions:" in said
    assert here.files() == there.files()
    assert len(here.entries()) == len(here.copies()) == 1
    for text in ("AAA", "BBB"):
        assert here.texts().count(text) == 1


@pytest.mark.parametrize("choice", ["original", "copy"])
def test_if_two_machines_settle_a_conflict_the_same_way_it_is_over(both, choice):
    here, there = both
    disagree(here, there)
    for machine in both:
        machine.settle(choice)
    sync_all(here, there)
    assert here.files() == there.files()
    assert (len(here.entries()), here.copies()) == (1, [])


def test_a_conflict_that_one_machine_settled_is_settled_on_the_other(both):
    here, there = both
    disagree(here, there)
    here.settle("copy")
    sync_all(here, there)
    assert here.files() == there.files()
    assert there.copies() == []


def test_what_one_machine_chose_and_the_other_went_on_with_is_kept_twice(both):
    here, there = both
    disagree(here, there)
    here.settle("original")
    chosen = here.texts()
    there.edit("--note", "CCC")
    sync_all(here, there)
    assert here.files() == there.files()
    assert chosen in here.texts()
    assert "CCC" in here.texts()


def test_if_one_machine_keeps_both_versions_and_one_keeps_one_all_stay(both):
    here, there = both
    disagree(here, there)
    here.settle("both")
    there.settle("copy")
    sync_all(here, there)
    assert here.files() == there.files()
    for text in ("AAA", "BBB"):
        assert text in here.texts()


def test_a_settled_conflict_that_comes_back_is_another_one(both, tmp_path, hub):
    """A third machine brings it back. Settling it before doesn't settle this one."""
    here, there = both
    third = Machine(tmp_path / "third")
    third.sync(str(hub))
    disagree(here, there)
    third.edit("--note", "CCC")
    here.settle("original")
    there.settle("copy")
    sync_all(here, third, there)
    sync_all(here, third, there)
    assert here.files() == there.files() == third.files()
    for text in ("AAA", "BBB", "CCC"):
        assert text in third.texts()

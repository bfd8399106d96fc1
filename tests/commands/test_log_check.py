"""`amex log check` through the front door: one test for each check, and what its fix does."""

import json
import os
import stat

import pytest
from helpers import AMEX_TEST_NUMBER, NOW, entry_files


@pytest.fixture(autouse=True)
def private():
    """Make what these tests write by hand as private as what amex writes."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def entry(amex):
    return amex("log", "add", "Called", "--reference", "R-1").out.strip()


@pytest.fixture
def path(entry, store):
    return entry_files(store)[0]


def found(amex, *options):
    """What the command finds: the check, the file's name, and the fix."""
    result = amex("log", "check", "--json", *options)
    problems = json.loads(result.out)["data"] if result.out else []
    assert result.code == (1 if problems else 0)
    return [(p["check"], p["path"].rpartition("/")[2], p["fix"]) for p in problems]


def summaries(amex):
    return [e["summary"] for e in json.loads(amex("log", "list", "--json").out)["data"]]


def test_if_there_is_no_problem_it_is_silent(amex, entry, tmp_path):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "attach", entry, str(tmp_path / "chat.txt"))
    amex("log", "add", "Another")
    amex("log", "remove", "last", "--yes")
    assert amex("log", "check") == (0, "", "")
    assert amex("log", "check", "--fix") == (0, "", "")


def test_a_store_that_does_not_exist_has_no_problems(amex, store):
    result = amex("log", "check", "--fix")
    assert (result.code, result.out) == (0, "")
    assert not store.exists()


def test_a_dry_run_changes_nothing(amex, path):
    path.rename(path.with_name("call.toml"))
    result = amex("log", "check", "--fix", "--dry-run")
    assert result.code == 1
    assert "rename it" in result.out
    assert path.with_name("call.toml").exists()


def test_a_file_that_cannot_be_read_is_named_and_left(amex, path):
    path.write_text("summary = ")
    assert found(amex, "--fix") == [("unreadable-file", path.name, None)]
    assert path.read_text() == "summary = "


@pytest.mark.parametrize("name", ["../12/20261122T193205Z-{}.toml", "call.toml"])
def test_a_file_with_the_wrong_name_is_renamed(amex, entry, path, name):
    wrong = path.parent / name.format(entry)
    wrong.parent.mkdir(exist_ok=True)
    path.rename(wrong)
    assert found(amex) == [("wrong-name", wrong.name, "rename it")]
    assert found(amex, "--fix") == []
    assert path.exists()


def test_the_same_entry_twice_goes_to_the_trash_once(amex, path, store):
    other = path.with_name("20261101T000000Z-aaaaaa.toml")
    other.write_bytes(path.read_bytes())
    assert ("duplicate-id", other.name, "move it to the trash") in found(amex)
    assert found(amex, "--fix") == []
    assert entry_files(store) == [path]
    assert (store / "trash/copies" / other.name).exists()


def test_two_entries_with_one_id_become_two(amex, entry, path, store, tmp_path):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "attach", entry, str(tmp_path / "chat.txt"))
    text = path.read_text().replace("2026-11-22", "2026-11-21").replace("Called", "Wrote")
    path.with_name(f"20261121T193205Z-{entry}.toml").write_text(f"# mine\n{text}")
    assert [check for check, _, _ in found(amex)] == ["duplicate-id"]
    assert found(amex, "--fix") == []
    assert summaries(amex) == ["Called", "Wrote"]
    ids = {e["id"]: e["attachments"] for e in json.loads(amex("log", "export").out)["data"]}
    assert list(ids.values()) == [["chat.txt"], ["chat.txt"]]
    assert len(ids) == 2
    for one in ids:
        assert (store / "attachments" / one / "chat.txt").read_text() == "Hello"


CONFLICTS = ["{}.sync-conflict-20261122-101010-ABCDEFG.toml", "{} (Dana's conflicted copy).toml"]


@pytest.mark.parametrize("name", CONFLICTS)
@pytest.mark.parametrize(
    ("keep", "left"),
    [("original", ["Called"]), ("copy", ["Wrote"]), ("both", ["Called", "Wrote"])],
)
def test_of_two_versions_the_chosen_one_is_kept(amex, path, store, name, keep, left):
    copy = path.with_name(name.format(path.stem))
    copy.write_text(path.read_text().replace("Called", "Wrote"))
    assert found(amex) == [("conflict-copy", copy.name, "keep the one you choose")]
    without_choice = amex("log", "check", "--fix")
    assert (without_choice.code, "--keep" in without_choice.err) == (1, True)
    assert found(amex, "--fix", "--keep", keep) == []
    assert sorted(summaries(amex)) == left
    lost = {"original": "Wrote", "copy": "Called"}.get(keep)
    if lost:
        [one] = (store / "trash/copies").iterdir()
        assert lost in one.read_text()


def test_a_copy_without_its_original_takes_its_place(amex, path):
    path.rename(path.with_name(CONFLICTS[0].format(path.stem)))
    assert summaries(amex) == []
    assert found(amex, "--fix") == []
    assert summaries(amex) == ["Called"]


def test_a_copy_that_cannot_be_read_is_never_kept_instead_of_the_original(amex, path):
    copy = path.with_name(CONFLICTS[0].format(path.stem))
    copy.write_text("summary = ")
    for keep in ("copy", "both"):
        result = amex("log", "check", "--fix", "--keep", keep)
        assert (result.code, "keep the original" in result.err) == (1, True)
    assert summaries(amex) == ["Called"]
    assert found(amex, "--fix", "--keep", "original") == []


def test_two_versions_of_a_case_can_both_be_kept(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme", "--amount", "10")
    case = store / "cases/acme.toml"
    copy = case.with_name("acme.sync-conflict-1.toml")
    copy.write_text(case.read_text().replace("Acme", "Acne"))
    assert "sync-conflict" not in amex("cases").out
    assert found(amex, "--fix", "--keep", "both") == []
    assert amex("cases").out.split("\n")[1].startswith("acme-2\t")


def test_a_file_that_no_entry_names_goes_to_the_trash(amex, entry, store):
    folder = store / "attachments/zzzzzz"
    folder.mkdir(parents=True)
    (folder / "chat.txt").touch()
    assert found(amex) == [("attachment-without-entry", "zzzzzz", "move it to the trash")]
    assert found(amex, "--fix") == []
    assert not folder.exists()
    assert (store / "trash/attachments/zzzzzz/chat.txt").exists()


def test_a_file_added_to_an_entrys_folder_is_added_to_the_entry(amex, entry, store):
    folder = store / "attachments" / entry
    folder.mkdir(parents=True)
    (folder / "letter.pdf").touch()
    assert ("attachment-without-entry", entry, "add it to the record") in found(amex)
    assert found(amex, "--fix") == []
    assert json.loads(amex("log", "show", entry, "--json").out)["data"]["attachments"] == [
        "letter.pdf"
    ]


def test_a_missing_attachment_is_reported(amex, entry, path):
    path.write_text(path.read_text() + 'attachments = ["chat.txt"]\n')
    assert found(amex, "--fix") == [("entry-without-attachment", path.name, None)]


def test_what_a_crash_left_over_goes_once_it_is_an_hour_old(amex, path, store):
    left = path.with_name(".20261122T193205Z-aaaaaa.toml.17.ffffff.tmp")
    staged = store / "log/.staged.17.ffffff.tmp"
    staged.mkdir()
    for file in (left, staged / "20261122T193205Z-bbbbbb.toml"):
        file.touch()
    for one in (left, staged):
        os.utime(one, (NOW.timestamp() - 60,) * 2)
    assert found(amex) == []
    for one in (left, staged):
        os.utime(one, (NOW.timestamp() - 4000,) * 2)
    assert [check for check, _, _ in found(amex)] == ["left-over-temp"] * 2
    assert found(amex, "--fix") == []
    assert entry_files(store) == [path]
    assert len(list((store / "trash/copies").iterdir())) == 2


@pytest.mark.parametrize("change", ["# card {}\n{}", "{1}notes = 'my card is {0}'\n"])
def test_a_card_number_typed_into_a_file_is_masked(amex, path, change):
    path.write_text(change.format(AMEX_TEST_NUMBER, path.read_text()))
    result = amex("log", "check")
    assert (result.code, AMEX_TEST_NUMBER in result.out) == (1, False)
    assert found(amex, "--fix") == []
    assert "**********10005" in path.read_text()
    assert summaries(amex) == ["Called"]


def test_a_card_number_typed_into_a_case_is_masked(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    case = store / "cases/acme.toml"
    case.write_text(case.read_text().replace("Acme", f"Acme {AMEX_TEST_NUMBER}"))
    assert ("secret-in-file", "acme.toml", "mask it") in found(amex)
    assert found(amex, "--fix") == []
    assert "**********10005" in case.read_text()


def test_permissions_that_are_too_wide_are_narrowed_only_on_request(amex, path):
    path.chmod(0o644)
    path.parent.chmod(0o755)
    assert [(check, fix) for check, _, fix in found(amex)] == [
        ("wide-permissions", "let only you read them")
    ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert found(amex, "--fix") == []
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_unknown_case_is_named_with_a_suggestion(amex, store):
    amex("dispute-checklist", "--case", "acme-shoes", "--merchant", "Acme")
    amex("log", "add", "Called", "--case", "acme-shoe")
    (store / "cases/acme-shoe.toml").unlink()
    result = amex("log", "check")
    assert "Did you mean acme-shoes?" in result.out
    assert found(amex, "--fix") == []
    assert amex("cases", "show", "acme-shoe").code == 0


def test_a_case_that_cannot_be_read_is_named(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    (store / "cases/acme.toml").write_text("merchant = ")
    assert found(amex, "--fix") == [("unreadable-case", "acme.toml", None)]


def test_several_things_wrong_with_one_file_are_fixed_in_one_go(amex, path, store):
    wrong = path.with_name("call.toml")
    path.rename(wrong)
    wrong.write_text(f"# {AMEX_TEST_NUMBER}\n{wrong.read_text()}")
    wrong.chmod(0o644)
    assert len(found(amex)) == 3
    assert found(amex, "--fix") == []
    assert entry_files(store) == [path]


def test_options_for_fixes_require_fix(amex):
    for option in (["--dry-run"], ["--keep", "both"]):
        assert amex("log", "check", *option).code == 2


# --- what a fix must not do -------------------------------------------------------------------


def test_attachments_of_an_entry_that_is_a_conflict_copy_or_unreadable_stay(
    amex, entry, path, store, tmp_path
):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "attach", entry, str(tmp_path / "chat.txt"))
    path.rename(path.with_name(CONFLICTS[0].format(path.stem)))
    (path.with_name("mine.toml")).write_text("kept = maybe\n")
    amex("log", "check", "--fix")
    assert (store / "attachments" / entry / "chat.txt").exists()
    assert summaries(amex) == ["Called"]


def test_nothing_outside_is_moved_by_way_of_a_link(amex, path, store, tmp_path):
    outside = tmp_path / "documents"
    outside.mkdir()
    (outside / "letter.txt").write_text("mine")
    (store / "attachments").mkdir()
    for link in (store / "log/.evil.tmp", store / "attachments/zzz"):
        link.symlink_to(outside)
        os.utime(link, (0, 0), follow_symlinks=False)
    result = amex("log", "check", "--fix")
    assert (result.code, (outside / "letter.txt").read_text()) == (1, "mine")
    assert path.exists()


def test_a_store_on_another_disk_is_in_order_and_so_are_links_that_stay_in_it(
    amex, entry, path, store, tmp_path
):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "attach", entry, str(tmp_path / "chat.txt"))
    for folder in ("log/2026", "attachments"):
        (store / folder).rename(store / "mine")
        (store / folder).symlink_to(store / "mine")
        store.rename(tmp_path / "elsewhere")
        store.symlink_to(tmp_path / "elsewhere")
        assert found(amex) == []
        store.unlink()
        (tmp_path / "elsewhere").rename(store)
        (store / folder).unlink()
        (store / "mine").rename(store / folder)


def test_a_second_version_is_never_taken_for_its_original(amex, path):
    copy = path.with_name(f"{path.stem} (Bob (home)'s conflicted copy 2026-01-01).toml")
    copy.write_text(path.read_text().replace("Called", "Wrote"))
    assert found(amex) == [("conflict-copy", copy.name, "keep the one you choose")]


@pytest.mark.parametrize("name", ["(conflicted copy)", ".sync-conflict-1.toml"])
def test_a_copy_of_an_unknown_file_is_only_reported(amex, path, name):
    path.with_name(name).write_text("x")
    assert [fix for _, _, fix in found(amex, "--fix")] == [None]


def test_a_pipe_among_the_files_does_not_hang_the_check(amex, path, store):
    (store / "cases").mkdir()
    os.mkfifo(store / "cases/x.toml")
    os.mkfifo(path.with_name(CONFLICTS[0].format(path.stem)))
    assert [c for c, _, _ in found(amex, "--fix")] == ["unreadable-file", "unreadable-case"]


def test_a_number_is_not_shown_on_the_screen_again(amex, path):
    text = path.read_text()
    path.write_text(f"{text}x = {AMEX_TEST_NUMBER}\ncase = '{AMEX_TEST_NUMBER}'\n")
    path.with_name(CONFLICTS[0].format(path.stem)).write_text(path.read_text())
    broken = path.with_name("20261101T000000Z-aaaaaa.toml")
    broken.write_text(f'notes = "{AMEX_TEST_NUMBER}')
    result = amex("log", "check")
    assert AMEX_TEST_NUMBER not in result.out + result.err
    assert result.out.count("secret-in-file") == 3
    result = amex("log", "check", "--fix")
    assert AMEX_TEST_NUMBER not in result.out + result.err


def test_a_case_is_not_broken_by_masking(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    case = store / "cases/acme.toml"
    case.write_text(f"{case.read_text()}x = {AMEX_TEST_NUMBER}\n")
    before = case.read_bytes()
    assert ("secret-in-file", "acme.toml", None) in found(amex, "--fix")
    assert case.read_bytes() == before


def test_a_newer_store_is_not_written(amex, path, store):
    path.rename(path.with_name("call.toml"))
    (store / "store.toml").write_text("schema = 99\n")
    assert amex("log", "check", "--fix").code == 4
    assert path.with_name("call.toml").exists()
    assert ("unreadable-file", "store.toml", None) in found(amex)


def test_two_copies_without_an_original_are_settled_one_after_the_other(amex, path):
    text = path.read_text()
    for number, word in enumerate(("Wrote", "Rang")):
        copy = path.with_name(f"{path.stem}.sync-conflict-{number}.toml")
        copy.write_text(text.replace("Called", word))
    path.unlink()
    assert found(amex, "--fix", "--keep", "both") == []
    assert sorted(summaries(amex)) == ["Rang", "Wrote"]


@pytest.mark.parametrize("keep", ["original", "copy", "both"])
def test_an_entry_moved_to_three_days_on_three_machines_is_settled_in_one_go(amex, path, keep):
    text = path.read_text()
    moved = path.with_name(path.name.replace("20261122", "20261121"))
    moved.write_text(text.replace("2026-11-22", "2026-11-21").replace("Called", "Wrote"))
    copy = moved.with_name(f"{moved.stem}.sync-conflict-1.toml")
    copy.write_text(text.replace("2026-11-22", "2026-11-21").replace("Called", "Rang"))
    assert found(amex, "--fix", "--keep", keep) == []
    assert "Called" in summaries(amex)


def test_a_chosen_copy_does_not_take_the_place_of_another_entry(amex, path):
    text = path.read_text()
    other = path.with_name(path.name.replace("20261122", "20261121"))
    other.write_text(text.replace("2026-11-22", "2026-11-21").replace("Called", "Wrote"))
    copy = path.with_name(f"{path.stem}.sync-conflict-1.toml")
    copy.write_text(text.replace("2026-11-22", "2026-11-21").replace("Called", "Rang"))
    assert found(amex, "--fix", "--keep", "copy") == []
    assert sorted(summaries(amex)) == ["Rang", "Wrote"]


def test_a_folder_among_the_attachments_is_not_an_attachment(amex, entry, path, store):
    (store / "attachments" / entry / "sub").mkdir(parents=True)
    assert found(amex, "--fix") == []
    (store / "log/2026/x.toml").mkdir()
    assert [check for check, _, _ in found(amex)] == ["unreadable-file"]


def test_what_is_purged_leaves_no_trace_that_check_reports(amex, entry, tmp_path):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "attach", entry, str(tmp_path / "chat.txt"))
    amex("log", "remove", entry, "--yes")
    amex("log", "purge", "--yes")
    assert found(amex) == []


def test_a_case_whose_facts_no_guide_can_use_is_named(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    case = store / "cases/acme.toml"
    case.write_text(case.read_text() + "closing_date = 5\n")
    assert found(amex, "--fix") == [("unreadable-case", "acme.toml", None)]


def test_gits_own_files_in_the_store_are_not_checked(amex, entry, store):
    (store / ".git").mkdir()
    (store / ".git/description").write_text(AMEX_TEST_NUMBER)
    assert found(amex, "--fix") == []
    assert (store / ".git/description").read_text() == AMEX_TEST_NUMBER

"""`amex log export --format archive` and importing the archive, through the front door."""

import gzip
import io
import os
import resource
import stat
import subprocess
import sys
import tarfile

import pytest
from archives import BINARY, CHAT, ENTRY, archive_of, files_of, fill, names_in
from helpers import AMEX_TEST_NUMBER, entry_files
from hypothesis import given, settings
from hypothesis import strategies as st

from amexcli.store.archive import layout

EXPORT = ("log", "export", "--format", "archive")


@pytest.fixture
def config(tmp_path):
    folder = tmp_path / "config"
    folder.mkdir(0o700)
    return folder


@pytest.fixture
def rich(amex, store, config):
    fill(amex, store, config)
    return store


@pytest.fixture
def place(tmp_path):
    """The folder where another machine keeps its data and settings."""
    (tmp_path / "there").mkdir()
    return tmp_path / "there"


@pytest.fixture
def there(amex, place):
    """Run a command on the other machine."""
    variables = {
        "AMEX_DATA_DIR": str(place / "data"),
        "AMEX_CONFIG_DIR": str(place / "config"),
    }
    return lambda *arguments, stdin=b"": amex(*arguments, stdin=stdin, environ=variables)


@pytest.fixture
def packed(amex, tmp_path):
    """Pack the store into a file, and return its bytes."""

    def pack(*arguments):
        target = tmp_path / "amex.tar.gz"
        result = amex(*EXPORT, "-o", str(target), "--force", *arguments)
        assert result.code == 0, result.err
        return target.read_bytes()

    return pack


# --- there and back ---------------------------------------------------------------------------


def test_everything_is_the_same_on_the_new_machine(amex, rich, config, packed, there, place):
    archive = packed()
    result = there("log", "import", "-", stdin=archive)
    assert (result.code, result.out) == (0, "")
    assert "Imported 1 record and 15 other files." in result.err
    assert files_of(place / "data") == files_of(rich)
    assert files_of(place / "config") == files_of(config)
    for path in place.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    for command in (("due",), ("cases",), ("log", "trash"), ("numbers", "--json"), EXPORT[:2]):
        assert there(*command).out == amex(*command).out, command
    again = there("log", "import", "-", stdin=archive)
    assert again.err == "Imported 0 records.\nYou already have these, so amex left them out: 16.\n"
    assert files_of(place / "data") == files_of(rich)


@settings(max_examples=25)
@given(
    st.sets(
        st.lists(
            st.text(
                st.characters(exclude_characters="/\\\0", exclude_categories=["Cs"]),
                min_size=1,
                max_size=20,
            ).filter(lambda name: layout.is_plain(name) and not layout.is_left_out(name)),
            min_size=1,
            max_size=4,
        ).map(tuple),
        max_size=6,
    )
)
def test_no_file_is_missing_whatever_it_is_called(amex, packed, store, config, paths):
    """So the archive also holds files that later versions will keep."""
    for folder in (store, config):
        subprocess.run(["rm", "-rf", folder], check=True)
        folder.mkdir()
        for number, parts in enumerate(sorted(paths)):
            try:
                folder.joinpath(*parts[:-1]).mkdir(parents=True, exist_ok=True)
                with folder.joinpath(*parts).open("xb") as file:
                    file.write(b"%d" % number)
            except (OSError, ValueError):  # a file where the archive needs a folder
                continue
    wanted = {f"amex/store/{name}" for name in files_of(store)}
    wanted |= {f"amex/config/{name}" for name in files_of(config)}
    if len({name.casefold() for name in wanted}) == len(wanted):
        assert set(names_in(packed())) == {*wanted, "amex/archive.json"}


def test_git_and_temporary_files_are_not_packed(rich, packed):
    before = names_in(packed())
    for name in (".git/config", "log/.staged.1.abc.tmp/x.toml", "cases/.12.abc.tmp", "a/.git/x"):
        (rich / name).parent.mkdir(parents=True, exist_ok=True)
        (rich / name).write_text("x")
    assert names_in(packed()) == before
    (rich / ".gitignore").write_text("/trash/\n")
    assert set(names_in(packed())) - set(before) == {"amex/store/.gitignore"}


def test_a_very_long_name_or_one_that_is_not_utf_8_comes_back(rich, packed, there, place):
    for name in (b"caf\xe9.txt", b"x" * 200 + b".txt"):
        with open(os.fsencode(rich / "attachments") + b"/" + name, "wb") as file:
            file.write(b"x")
    assert there("log", "import", "-", stdin=packed()).code == 0
    names = {os.fsencode(path.name) for path in (place / "data/attachments").iterdir()}
    assert {b"caf\xe9.txt", b"x" * 200 + b".txt"} <= names


def test_the_same_files_make_the_same_bytes(rich, config, packed, there, place, tmp_path):
    first = packed()
    for path in (*rich.rglob("*"), *config.rglob("*")):
        os.utime(path, (0, 1_000_000_000))
    (config / "me.toml").chmod(0o640)
    assert packed() == first
    there("log", "import", "-", stdin=first)
    target = tmp_path / "again.tar.gz"
    assert there(*EXPORT, "-o", str(target)).code == 0
    assert target.read_bytes() == first


def test_one_folder_for_both_as_on_macos(amex, rich, config, packed, there, place):
    """There the settings are among the data. Elsewhere they have their own folder."""
    for path in config.iterdir():
        path.rename(rich / path.name)
    config.rmdir()
    config.symlink_to(rich)
    archive = packed()
    assert there("log", "import", "-", stdin=archive).code == 0
    assert sorted(files_of(place / "config")) == ["me.toml", "numbers.toml"]
    back = {"AMEX_DATA_DIR": str(place / "one"), "AMEX_CONFIG_DIR": str(place / "one")}
    assert amex("log", "import", "-", stdin=archive, environ=back).code == 0
    assert files_of(place / "one") == files_of(rich)


@pytest.mark.parametrize("folders", [("one", "one/config"), ("one/data", "one")])
def test_a_folder_inside_the_other_is_packed_once(amex, place, folders):
    data, config = (place / name for name in folders)
    variables = {"AMEX_DATA_DIR": str(data), "AMEX_CONFIG_DIR": str(config)}
    amex("log", "add", "Called", environ=variables)
    config.mkdir(exist_ok=True)
    (config / "numbers.toml").write_text("")
    target = place / "out.tar.gz"
    assert amex(*EXPORT, "-o", str(target), environ=variables).code == 0
    _, numbers, _, marker = names_in(target.read_bytes())
    assert (numbers, marker) == ("amex/config/numbers.toml", "amex/store/store.toml")


def test_an_archive_in_the_store_is_not_in_itself(amex, rich):
    target = rich / "amex.tar.gz"
    assert amex(*EXPORT, "-o", str(target)).code == 0
    first = target.read_bytes()
    assert amex(*EXPORT, "-o", str(target), "--force").code == 0
    assert target.read_bytes() == first


# --- writing ----------------------------------------------------------------------------------


def test_standard_output_gets_the_same_bytes_and_files_are_for_you_alone(
    rich, packed, amex_process, tmp_path
):
    assert amex_process(*EXPORT).stdout == packed()
    assert stat.S_IMODE((tmp_path / "amex.tar.gz").stat().st_mode) == 0o600


def test_filters_are_refused_for_an_archive_and_no_file_is_replaced(amex, rich, tmp_path):
    target = tmp_path / "amex.tar.gz"
    for filters in (("--case", "acme"), ("--since", "-3d"), ("--search", "x")):
        assert amex(*EXPORT, "-o", str(target), *filters).code == 2
    target.write_text("mine")
    assert amex(*EXPORT, "-o", str(target)).code == 2
    assert target.read_text() == "mine"


def test_links_and_pipes_are_named_and_the_rest_is_packed(amex, rich, config, tmp_path):
    (rich / "cases/link.toml").symlink_to("/etc/hostname")
    (rich / "log/2027").symlink_to(tmp_path)
    os.mkfifo(rich / "attachments/pipe")
    target = tmp_path / "amex.tar.gz"
    result = amex(*EXPORT, "-o", str(target))
    assert (result.code, "3 files left out" in result.err) == (1, True)
    for name in ("link.toml", "2027", "pipe"):
        assert name in result.err
    assert len(names_in(target.read_bytes())) == 1 + 16


@pytest.mark.parametrize("name", ["a\\b.txt", "CHAT.txt", "c:x"])
def test_files_that_could_not_be_unpacked_are_refused_before_anything_is_written(
    amex, rich, tmp_path, name
):
    kept = next(rich.glob("attachments/*/chat.txt"))
    kept.with_name(name).write_text("x")
    target = tmp_path / "amex.tar.gz"
    result = amex(*EXPORT, "-o", str(target))
    assert (result.code, "Rename" in result.err) == (2, True)
    assert not target.exists()


@pytest.mark.parametrize("variable", ["AMEX_DATA_DIR", "AMEX_CONFIG_DIR"])
def test_a_whole_home_folder_is_not_packed(amex, rich, tmp_path, variable):
    environ = {variable: str(tmp_path)}  # it holds the home folder
    result = amex(*EXPORT, "-o", str(tmp_path / "amex.tar.gz"), environ=environ)
    assert (result.code, "whole home folder" in result.err) == (2, True)
    assert not (tmp_path / "amex.tar.gz").exists()


def test_where_there_are_no_hard_links_everything_still_comes_whole(
    amex, rich, packed, there, place, tmp_path, monkeypatch
):
    """As on a USB drive, where people keep backups."""

    def refuse(source, target):
        raise PermissionError(1, "Operation not permitted")

    archive = packed()
    monkeypatch.setattr(os, "link", refuse)
    new = tmp_path / "new.tar.gz"
    assert amex(*EXPORT, "-o", str(new)).code == 0
    assert new.read_bytes() == archive
    assert amex(*EXPORT, "-o", str(new)).code == 2
    assert there("log", "import", str(new)).code == 0
    assert files_of(place / "data") == files_of(rich)


def test_a_disk_that_is_full_costs_neither_the_old_archive_nor_the_store(
    rich, packed, amex_process, tmp_path
):
    before = packed()
    (rich / "attachments/big.bin").write_bytes(os.urandom(300_000))

    def allow_small_files_only():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    target = tmp_path / "amex.tar.gz"
    for options in (["-o", str(target), "--force"], ["-o", str(tmp_path / "new.tar.gz")]):
        result = amex_process(*EXPORT, *options, preexec_fn=allow_small_files_only)
        assert (result.returncode, b"couldn't be written" in result.stderr) == (1, True)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.glob("*.tar.gz")] == ["amex.tar.gz"]
    assert list(tmp_path.glob(".*.tmp")) == []


def test_a_file_that_disappears_during_packing_is_reported_and_nothing_is_written(
    amex, rich, tmp_path, monkeypatch
):
    real = os.open

    def take_away(path, *rest, **more):
        if str(path).endswith("acme.toml"):
            path.unlink(missing_ok=True)
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "open", take_away)
    result = amex(*EXPORT, "-o", str(tmp_path / "amex.tar.gz"))
    assert (result.code, "changed while amex was reading it" in result.err) == (5, True)
    assert not (tmp_path / "amex.tar.gz").exists()


_COUNT_MEMORY = """
import sys, tracemalloc
from amexcli.__main__ import main
sys.argv = ["amex", *sys.argv[1:]]
tracemalloc.start()
code = main()
print(tracemalloc.get_traced_memory()[1], file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.long
def test_memory_does_not_grow_with_the_size_of_what_is_packed(store, tmp_path, monkeypatch):
    def peaks(size):
        (store / "attachments/x").mkdir(parents=True, exist_ok=True)
        (store / "attachments/x/big.bin").write_bytes(os.urandom(1 << 20) * size)
        target = str(tmp_path / f"{size}.tar.gz")
        monkeypatch.setenv("AMEX_DATA_DIR", str(store))
        commands = [[*EXPORT, "-o", target], ["log", "import", target]]
        for command in commands:
            done = subprocess.run(
                [sys.executable, "-c", _COUNT_MEMORY, *command], capture_output=True, check=True
            )
            yield int(done.stderr.split()[-1])
            monkeypatch.setenv("AMEX_DATA_DIR", str(tmp_path / f"there{size}"))

    for few, many in zip(peaks(9), peaks(13), strict=True):
        assert many - few < 2 << 20


# --- what the store already has ---------------------------------------------------------------


def test_an_item_that_exists_with_different_content_is_named_and_left_alone(
    amex, rich, config, packed, there, place
):
    archive = packed()
    there("log", "import", "-", stdin=archive)
    changed = {
        "data/cases/acme.toml": 'schema = 1\nkind = "dispute"\n',
        "config/numbers.toml": "# other\n",
        "data/trash/cases/gone.toml": "schema = 1\n",
    }
    for name, text in changed.items():
        (place / name).write_text(text)
    entry = next(path for path in entry_files(place / "data") if "conflict" not in path.name)
    entry.write_text(entry.read_text().replace("Called", "Wrote"))
    before = files_of(place)
    result = there("log", "import", "-", stdin=archive)
    assert (result.code, files_of(place) == before) == (0, True)
    assert "You already have these, so amex left them out: 12." in result.err
    assert "You have the same id with different content, so amex left out 1 (" in result.err
    names = "3 (numbers.toml, cases/acme.toml, trash/cases/gone.toml)"
    assert f"the same name with different content, so amex left out {names}" in result.err


def test_a_case_that_an_entry_merely_began_gives_way(rich, packed, there, place):
    there("log", "add", "Called", "--case", "acme")
    assert "different content" not in there("log", "import", "-", stdin=packed()).err
    assert files_of(place / "data/cases") == files_of(rich / "cases")


def test_attachments_of_a_left_out_entry_are_left_out_too(rich, packed, there, place):
    archive = packed()
    there("log", "import", "-", stdin=archive)
    entry = next(path for path in entry_files(place / "data") if "conflict" not in path.name)
    entry.write_text(entry.read_text().replace("Called", "Wrote"))
    [kept] = place.glob(f"data/attachments/{entry.stem.partition('-')[2]}/chat.txt")
    kept.unlink()
    result = there("log", "import", "-", stdin=archive)
    assert f"attachments/{kept.parent.name}/chat.txt" in result.err
    assert not kept.exists()
    entry.write_text(entry.read_text().replace("Wrote", "Called"))
    assert "Imported 0 records and 1 other file." in there("log", "import", "-", stdin=archive).err
    assert kept.read_text() == CHAT


def test_an_entry_that_came_as_json_before_gets_its_files(amex, rich, packed, there, place):
    there("log", "import", "-", stdin=amex("log", "export").out.encode())
    assert there("log", "check").code == 1
    result = there("log", "import", "-", stdin=packed())
    assert "Imported 0 records and " in result.err
    assert [path.read_bytes() for path in place.glob("data/attachments/*/shot.png")] == [BINARY] * 2


def test_if_one_file_cannot_be_put_in_its_place_none_is(rich, packed, there, place, monkeypatch):
    archive, real, calls = packed(), os.link, []
    there("log", "add", "Mine")
    before = files_of(place)

    def fail(source, target):
        calls.append(target)
        if ".staged." in str(source) and len(calls) == 9:
            raise FileExistsError(17, "File exists")
        return real(source, target)

    monkeypatch.setattr(os, "link", fail)
    assert there("log", "import", "-", stdin=archive).code == 4
    assert files_of(place) == before
    monkeypatch.undo()


@pytest.mark.parametrize("linked", ["attachments", "attachments/abcdef", "log/2026", "trash"])
def test_nothing_is_written_through_a_link_that_leads_out(there, place, tmp_path, linked):
    archive = archive_of(
        ("amex/store/attachments/abcdef/x.bin", BINARY),
        (
            "amex/store/log/2026/11/20261120T150000Z-abcdef.toml",
            ENTRY.format("abcdef", "x").encode(),
        ),
        ("amex/store/trash/copies/x.toml", b"x = 1"),
    )
    outside = tmp_path / "outside"
    outside.mkdir()
    link = place / "data" / linked
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    result = there("log", "import", "-", stdin=archive)
    assert (result.code, "outside of the store" in result.err) == (4, True)
    assert list(outside.iterdir()) == []
    assert files_of(place) == {}


def test_a_dry_run_says_what_would_be_imported_and_changes_nothing(
    rich, packed, there, place, tmp_path
):
    result = there("log", "import", "-", "--dry-run", stdin=packed())
    assert "Would import 1 record and 15 other files." in result.err
    assert "Called" in result.out
    assert list(place.iterdir()) == []
    assert list(tmp_path.glob("amex-*")) == []


# --- the guard --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("store/attachments/abcdef/chat.txt", f"card {AMEX_TEST_NUMBER}".encode()),
        ("store/attachments/abcdef/chat.txt", f"card {AMEX_TEST_NUMBER}".encode("utf-16")),
        ("store/attachments/abcdef/chat.txt", b"x " * (1 << 21) + AMEX_TEST_NUMBER.encode()),
        ("store/attachments/abcdef/long.txt", b"." * (1 << 22) + b"3782 822463 10005" + b"." * 9),
        (f"store/attachments/abcdef/{AMEX_TEST_NUMBER}.txt", b"x"),
        (f"store/attachments/{AMEX_TEST_NUMBER}/x.txt", b"x"),
        ("store/cases/acme.toml", f"# {AMEX_TEST_NUMBER}\n".encode()),
        ("store/trash/cases/acme.toml", f"merchant = '{AMEX_TEST_NUMBER}'\n".encode()),
        ("store/calls/1.jsonl", f'{{"note": "{AMEX_TEST_NUMBER}"}}'.encode()),
        ("config/me.toml", b"ssn = '123-45-6789'\n"),
        ("config/numbers.toml", f"# {AMEX_TEST_NUMBER}\n".encode()),
        (
            "store/log/2026/11/20261120T150000Z-abcdef.toml",
            f"{ENTRY.format('abcdef', 'x')}# {AMEX_TEST_NUMBER}\n".encode(),
        ),
        (
            "store/log/2026/11/20261120T150000Z-abcdef.toml",
            ENTRY.format("abcdef", AMEX_TEST_NUMBER).encode(),
        ),
        ("store/log/2026/11/20261120T150000Z-abcdef.toml", f"x = {AMEX_TEST_NUMBER}".encode()),
    ],
    ids=range(14),
)
def test_no_secret_is_imported_and_none_is_printed(there, place, name, data):
    archive = archive_of((f"amex/{name}", data), ("amex/store/cases/good.toml", b"schema = 1\n"))
    result = there("log", "import", "-", stdin=archive)
    assert (result.code, "1 file can't be imported" in result.err) == (2, True)
    assert "looks like" in result.err
    assert files_of(place) == {}
    skipped = there("log", "import", "-", "--skip-bad", stdin=archive)
    assert skipped.code == 0
    assert sorted(files_of(place)) == ["data/cases/good.toml", "data/store.toml"]
    for said in (result, skipped):
        assert AMEX_TEST_NUMBER not in said.err
        assert "10005" not in said.err.replace("*10005", "")


# --- hostile archives -------------------------------------------------------------------------


def special(name, kind, **more):
    info = tarfile.TarInfo(name)
    info.type = kind
    for key, value in more.items():
        setattr(info, key, value)
    return info, b""


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ([("amex/store/../../evil", b"x")], "isn't a path in a store"),
        ([("../evil", b"x")], "isn't a path in a store"),
        ([("/etc/evil", b"x")], "isn't a path in a store"),
        ([("amex/store//etc/evil", b"x")], "isn't a path in a store"),
        ([("amex/store/./x", b"x")], "isn't a path in a store"),
        ([("amex/store/a\\..\\..\\evil", b"x")], "isn't a path in a store"),
        ([("amex/store/C:evil", b"x")], "isn't a path in a store"),
        ([("amex/other/x", b"x")], "isn't a path in a store"),
        ([("amex/store", b"x")], "isn't a path in a store"),
        ([("amex/store/.git/hooks/pre-push", b"x")], "never puts in an archive"),
        ([("amex/store/.GIT/config", b"x")], "never puts in an archive"),
        ([("amex/config/.1.a.tmp", b"x")], "never puts in an archive"),
        ([("amex/store/" + "a/" * 60 + "x", b"x")], "never puts in an archive"),
        (
            [special("amex/store/x", tarfile.SYMTYPE, linkname="/etc/passwd")],
            "isn't a file or folder",
        ),
        (
            [special("amex/store/x", tarfile.LNKTYPE, linkname="/etc/passwd")],
            "isn't a file or folder",
        ),
        ([special("amex/store/x", tarfile.CHRTYPE)], "isn't a file or folder"),
        ([special("amex/store/x", tarfile.BLKTYPE)], "isn't a file or folder"),
        ([special("amex/store/x", tarfile.FIFOTYPE)], "isn't a file or folder"),
        ([special("amex/store/x", tarfile.GNUTYPE_SPARSE)], "isn't a file or folder"),
        ([special("../x", tarfile.DIRTYPE)], "isn't a path in a store"),
        ([("amex/store/x", b"1"), ("amex/store/x", b"2")], "twice"),
        ([("amex/store/cases/a", b"1"), ("amex/store/cases/A", b"2")], "can't tell apart"),
        ([("amex/store/caf\u00e9", b"1"), ("amex/store/cafe\u0301", b"2")], "can't tell apart"),
        ([("amex/store/x", b"1"), ("amex/store/x/y", b"2")], "named like one of its folders"),
        ([("amex/store/x/y", b"1"), ("amex/store/x", b"2")], "named like one of its folders"),
    ],
)
def test_an_archive_with_anything_that_amex_never_packs_is_refused(there, place, members, words):
    archive = archive_of(("amex/store/cases/good.toml", b"schema = 1\n"), *members)
    for options in ([], ["--skip-bad"], ["--dry-run"]):
        result = there("log", "import", "-", *options, stdin=archive)
        assert (result.code, words in result.err) == (2, True), result.err
        assert "Nothing was imported." in result.err
        assert files_of(place.parent) == {}


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        (("log.json", b"{}"), "not an archive that amex made"),
        (("amex/archive.json", b"{}"), "not an archive that amex made"),
        (("amex/archive.json", b"[" * 9000), "not an archive that amex made"),
        (("amex/archive.json", b'{"schema": 1, "kind": "numbers"}'), "not an archive"),
        (("amex/archive.json", b'{"schema": 2, "kind": "amex-archive"}'), "has schema 2"),
    ],
)
def test_a_file_that_is_not_an_amex_archive_is_reported(there, place, manifest, words):
    result = there("log", "import", "-", stdin=archive_of(manifest=manifest))
    assert (result.code, words in result.err) == (2, True)
    assert files_of(place) == {}


def test_a_store_of_a_newer_version_is_exit_4(there, place):
    archive = archive_of(("amex/store/store.toml", b"schema = 2\n"))
    assert there("log", "import", "-", stdin=archive).code == 4
    assert files_of(place) == {}


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"PK\x03\x04", "Save the table as CSV"),
        (b"age-encryption.org/v1\n", "age --decrypt"),
        (b"x" * 257 + b"ustar\x0000", "gzip"),
        (gzip.compress(b'{"schema": 1}', mtime=0), "gunzip"),
    ],
)
def test_other_files_are_refused_with_what_to_do(there, place, tmp_path, start, words):
    path = tmp_path / "x.tar.gz"  # a file's name doesn't matter
    path.write_bytes(start + b"\0" * 600 if start[:2] != b"\x1f\x8b" else start)
    for source, stdin in ((str(path), b""), ("-", path.read_bytes())):
        result = there("log", "import", source, stdin=stdin)
        assert (result.code, words in result.err) == (2, True), result.err


def test_the_limits_are_reported(there, place, monkeypatch):
    monkeypatch.setattr(layout, "MOST_FILES", 2)
    monkeypatch.setattr(layout, "LARGEST_FILE", 1 << 30)
    files = [(f"amex/store/{n}", b"x") for n in range(3)]
    huge = special("amex/store/x", tarfile.REGTYPE, size=2 << 30)
    for members, words in ((files, "more than 2 files"), ([huge], "larger than 1,024 MiB")):
        result = there("log", "import", "-", stdin=archive_of(*members))
        assert (result.code, words in result.err) == (2, True), result.err
    monkeypatch.setattr(layout, "LARGEST", 1 << 30)
    monkeypatch.setattr(layout, "LARGEST_FILE", 10 << 30)
    result = there("log", "import", "-", stdin=archive_of(huge))
    assert "is larger than 1 GiB unpacked" in result.err
    assert files_of(place) == {}


@pytest.mark.parametrize("where", ["file", "header", "end"])
def test_a_bomb_is_stopped_before_it_fills_the_disk(there, place, where):
    zeros = bytes(1 << 20) * 70
    if where == "file":
        archive = archive_of(("amex/store/x", zeros))
    elif where == "header":
        pax = special("pax", tarfile.XHDTYPE, size=1 << 30)
        archive = archive_of(pax)
    else:
        archive = gzip.compress(gzip.decompress(archive_of()) + zeros)
    result = there("log", "import", "-", stdin=archive)
    assert result.code == 2
    assert ("too long" if where == "header" else "200 times its size") in result.err
    assert files_of(place) == {}


def test_files_that_would_look_like_a_bomb_are_not_packed(amex, rich, tmp_path, monkeypatch):
    monkeypatch.setattr(layout, "HARMLESS", 1 << 20)
    (rich / "attachments/zeros.bin").write_bytes(bytes(4 << 20))
    result = amex(*EXPORT, "-o", str(tmp_path / "x.tar.gz"))
    assert (result.code, "zeros.bin" in result.err) == (2, True)
    assert list(tmp_path.glob("*.tar.gz")) == []


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_archive_is_refused_whole(amex, there, place, data):
    """If it's cut off anywhere or any byte changes, it comes in as it was packed or not at all."""
    whole = archive_of(
        ("amex/store/attachments/abcdef/x.bin", BINARY), ("amex/config/me.toml", b"name = 'Sam'\n")
    )
    subprocess.run(["rm", "-rf", place / "data", place / "config"], check=True)
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        broken = whole[:at]
    else:
        broken = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    result = there("log", "import", "-", stdin=broken)
    if result.code == 0 and broken:  # a byte of the header without a meaning
        assert (place / "data/attachments/abcdef/x.bin").read_bytes() == BINARY
        assert len(files_of(place)) == 3
    else:
        assert result.code == 2, result.err
        assert files_of(place) == {}


@settings(max_examples=40)
@given(st.data())
def test_a_tar_file_that_is_wrong_inside_is_refused_whole(there, place, data):
    """The compression is intact, so only our reading can tell."""
    subprocess.run(["rm", "-rf", place / "data", place / "config"], check=True)
    tar = bytearray(gzip.decompress(archive_of(("amex/store/calls/1.bin", BINARY))))
    at = data.draw(st.integers(0, 512 * 4 - 1))
    tar[at] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.sampled_from([None, 512 * 2, 512 * 3, 512 * 14]))
    result = there("log", "import", "-", stdin=gzip.compress(bytes(tar[:cut])))
    assert result.code in (0, 2), result.err
    if result.code == 2:
        assert files_of(place) == {}


def test_damage_that_only_the_end_shows_leaves_nothing(there, place):
    tar = gzip.decompress(archive_of(("amex/store/calls/1.bin", BINARY)))
    broken = bytearray(tar)
    broken[512 * 2] ^= 1  # changes the third header's name, so its checksum is wrong
    for text, words in (
        (bytes(broken), "damaged"),
        (tar.rstrip(b"\0") + bytes(-len(tar.rstrip(b"\0")) % 512), "incomplete"),
        (tar + b"more", "follows after its end"),
    ):
        result = there("log", "import", "-", stdin=gzip.compress(text))
        assert (result.code, words in result.err) == (2, True), (words, result.err)
        assert files_of(place) == {}


def test_an_archive_that_another_tar_wrote_is_read(rich, packed, there, place, tmp_path):
    """Somebody unpacked, changed, and repacked it, with folders and in another order."""
    (tmp_path / "by-hand").mkdir()
    archive = packed()
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(tmp_path / "by-hand", filter="data")
    again = subprocess.run(
        ["tar", "--format=gnu", "-czf", "-", "amex/archive.json", "amex/store", "amex/config"],
        cwd=tmp_path / "by-hand",
        capture_output=True,
        check=True,
    )
    assert there("log", "import", "-", stdin=again.stdout).code == 0
    assert files_of(place / "data") == files_of(rich)

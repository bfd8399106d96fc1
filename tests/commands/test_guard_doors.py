"""No card number gets into the store or onto the screen, in any disguise, by any way in."""

import bz2
import gzip
import io
import json
import lzma
import os
import shutil
import subprocess
import tarfile
import zipfile
from random import Random

import pytest
from corpora import activity_csv
from helpers import AMEX_TEST_NUMBER, NOW, entry_files

from amexcli.cli import run
from amexcli.runtime import Runtime
from amexcli.store.guard import find_secret

DISGUISES = {
    "beside a sign": "$378282246310005",
    "beside phones and days": "+1 3782 822463 10005 (800) 528-4800 2026-11-22 $40.00",
    "like a phone": "(378) 282-2463 10005",
    "like an address": "3782%20822463%2D10005",
    "like markup": "3782&nbsp;822463</b>10005",
    "letters for digits": ["378282246310OO5", "x378282246310005"][0].replace("10OO5", "lOOO5"),
    "small digits": "\u00b3\u2077\u2078\u00b2 \u2078\u00b2\u00b2\u2074\u2076\u00b3 10005",
}
PARTS = ("378282246310005", "822463", "lOOO5", "10005", "%2D", "282-2463", "\u2077\u2078")
"""Nothing of this may be on the screen, whatever the disguise."""

disguised = pytest.mark.parametrize("text", DISGUISES.values(), ids=DISGUISES)


def assert_refused(result, *, code=2):
    assert result.code == code
    assert "looks like a card number" in result.err
    assert_quiet(result)


def assert_quiet(result):
    said = result.out + result.err
    assert not [part for part in PARTS if part in said]
    assert find_secret(said) is None


TYPED = [
    ("log", "add", "{}"),
    ("log", "add", "Called", "--reference", "{}"),
    ("log", "add", "Called", "--reference={}"),
    ("log", "add", "Called", "--note", "{}"),
    ("log", "add", "Called", "--tag", "{}"),
    ("log", "add", "Called", "--number", "{}"),
    ("log", "add", "Called", "--case", "{}"),
    ("log", "add", "Called", "--attach", "{}.txt"),
    ("log", "edit", "last", "--promised", "{}"),
    ("log", "edit", "{}"),
    ("log", "show", "{}"),
    ("log", "list", "--search", "{}"),
    ("log", "export", "-o", "{}.json"),
    ("log", "import", "{}.csv"),
    ("log", "import", "x.csv", "--map", "{}=summary"),
    ("log", "sync", "{}"),
    ("log", "{}"),
    ("log", "list", "--{}"),
    ("numbers", "{}"),
    ("numbers", "--lookup", "{}"),
    ("numbers", "--from", "{}"),
    ("route", "{}"),
    ("route", "late-fee", "--case", "{}"),
    ("cards", "{}"),
    ("cases", "{}"),
    ("cases", "close", "{}"),
    ("due", "--days", "{}"),
    ("dispute-checklist", "--case", "acme", "--merchant", "{}"),
    ("retention-script", "--card", "gold", "--use", "{}"),
    ("fr-prep", "--autopay", "{}"),
    ("escalate", "--case", "acme", "--remedy", "{}"),
    ("--store", "{}", "log", "path"),
    ("--{}", "log", "list"),
    ("{}",),
]


@disguised
@pytest.mark.parametrize("line", TYPED, ids=" ".join)
def test_typed_for_any_command_it_is_refused_and_not_repeated(amex, store, line, text):
    result = amex(*(part.replace("{}", text) for part in line))
    assert_refused(result)
    assert "still in your shell's history" in result.err
    assert not store.exists()


@pytest.mark.parametrize("command", [["route"], ["numbers"], ["log", "list"], ["log", "add"], []])
def test_typed_without_quotes_it_is_refused_too(amex, command):
    assert_refused(amex(*command, "3782", "822463", "10005"))
    assert_refused(amex(*command, "--reference", "3782", "822463", "10005"))
    assert_refused(amex(*command, "-3782", "822463", "-10005"))


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (["--reference", "{}"], "--reference"),
        (["--reference={}"], "--reference"),
        (["{}"], "typed"),
    ],
)
def test_the_message_names_the_option_and_says_how_to_write_it(amex, option, said):
    result = amex("log", "add", *(part.format(AMEX_TEST_NUMBER) for part in option))
    assert said in result.err
    assert "last five digits" in result.err
    for shell in ("bash: ", "zsh: ", "fish: "):
        assert shell in result.err


def test_the_shells_history_is_mentioned_only_for_what_was_typed_on_the_line(amex):
    result = amex("log", "add", "Chatted", "--note", "-", stdin=AMEX_TEST_NUMBER.encode())
    assert_refused(result)
    assert "history" not in result.err


@pytest.mark.parametrize(
    "number", ["(800) 528-4800", "+18005284800", "1-336-393-1111", "+44 20 7946 0958"]
)
def test_phone_numbers_pass(amex, number):
    assert amex("log", "add", "Called", "--number", number).code == 0
    assert "card number" not in amex("numbers", "--lookup", number).err


@disguised
def test_standard_input_is_checked(amex, store, text):
    assert_refused(amex("log", "add", "Chatted", "--note", "-", stdin=f"Hi\n{text}\n".encode()))
    assert not store.exists()


class Typist(io.StringIO):
    """Somebody who types at a terminal."""

    def isatty(self):
        return True


@disguised
def test_an_answer_is_checked_and_asked_for_again(store, text):
    answers = Typist("\n".join([text, "Late fee waived", "", "", "", text, "4471", *[""] * 9]))
    err = io.StringIO()
    code = run(["log", "add"], Runtime(answers, Typist(), err, os.environ, lambda: NOW))
    assert code == 0
    assert err.getvalue().count("looks like a card number") == 2
    [path] = entry_files(store)
    assert find_secret(path.read_text() + err.getvalue()) is None


@pytest.fixture
def entry(amex):
    return amex("log", "add", "Called", "--reference", "R-1").out.strip()


@disguised
@pytest.mark.parametrize("line", ['promised = """{}"""', "# {}"])
def test_text_from_the_editor_is_checked(amex, entry, store, tmp_path, line, text):
    (tmp_path / "line").write_text(f"{line.format(text)}\n")
    before = entry_files(store)[0].read_bytes()
    editor = f"sh -c 'cat {tmp_path}/line >> $0'"
    assert_refused(amex("log", "edit", entry, environ={"EDITOR": editor}))
    assert entry_files(store)[0].read_bytes() == before


@disguised
@pytest.mark.parametrize("line", ['told = """{}"""', "# {}"])
def test_text_from_the_editor_is_checked_for_a_case_too(amex, store, tmp_path, line, text):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme", "--amount", "40")
    (tmp_path / "line").write_text(f"{line.format(text)}\n")
    before = (store / "cases" / "acme.toml").read_bytes()
    editor = f"sh -c 'cat {tmp_path}/line >> $0'"
    assert_refused(amex("cases", "edit", "acme", environ={"EDITOR": editor}))
    assert (store / "cases" / "acme.toml").read_bytes() == before


def test_a_number_spread_over_comments_or_a_list_is_seen(amex, entry):
    for lines in ("# 3782\\n# 822463\\n# 10005", "later = [3782, 822463, 10005]"):
        editor = f"sed -i '1i{lines}'"
        assert_refused(amex("log", "edit", entry, environ={"EDITOR": editor}))
    tags = ("--tag", "3782", "--tag", "822463", "--tag", "10005")
    assert_refused(amex("log", "add", "Called", *tags))


@disguised
@pytest.mark.parametrize("column", ["notes", "reference", "tags"])
def test_imported_text_is_checked(amex, store, tmp_path, text, column):
    table = tmp_path / "log.csv"
    table.write_text(f'at,summary,{column}\n2026-11-20,Called,"{text}"\n')
    rows = tmp_path / "log.json"
    value = [text] if column == "tags" else text
    data = [{"summary": "Called", "at": "2026-11-20T10:00Z", column: value}]
    rows.write_text(json.dumps({"schema": 1, "kind": "log-export", "data": data}))
    for path in (table, rows):
        assert_refused(amex("log", "import", str(path)))
    assert not entry_files(store)


@disguised
def test_attachments_and_transcripts_are_checked_and_masked(amex, entry, store, tmp_path, text):
    path = tmp_path / "chat.txt"
    path.write_text(f"Dana: Hi\nYou: {text}\n")
    assert_refused(amex("log", "attach", entry, str(path)))
    assert_refused(amex("log", "add", "Chatted", "--transcript", str(path)))
    assert "line 2" in amex("log", "attach", entry, str(path)).err
    assert not (store / "attachments").exists()
    assert amex("log", "attach", entry, str(path), "--redact").code == 0
    [kept] = (store / "attachments" / entry).iterdir()
    assert find_secret(kept.read_text()) is None
    assert kept.read_text().startswith("Dana: Hi\nYou: ")


@disguised
def test_a_case_written_by_hand_is_not_read_out(amex, store, text):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme", "--amount", "40")
    case = store / "cases" / "acme.toml"
    case.write_text(case.read_text().replace('"Acme"', json.dumps(text)))
    assert_refused(amex("dispute-checklist", "--case", "acme"))


@disguised
def test_your_own_number_is_checked(amex, tmp_path, text):
    path = tmp_path / "config" / "numbers.toml"
    path.parent.mkdir()
    path.write_text(f'[mine]\nlabel = {json.dumps(text)}\nphone = "800-555-0100"\n')
    assert_refused(amex("numbers"), code=1)


@pytest.fixture
def by_hand(amex, entry, store):
    """Write a text into the entry's file, bypassing the guard."""

    def write(text):
        [path] = store.glob("log/**/*.toml")
        path.write_text(f"{path.read_text()}notes = {json.dumps(text)}\n")

    return write


@disguised
def test_check_finds_what_was_written_by_hand_and_masks_it(amex, by_hand, store, text):
    by_hand(text)
    result = amex("log", "check")
    assert (result.code, "holds what looks like a card number" in result.out) == (1, True)
    assert_quiet(result)
    amex("log", "check", "--fix")
    assert amex("log", "check").code == 0
    assert find_secret(entry_files(store)[0].read_text()) is None


@pytest.mark.skipif(not shutil.which("git"), reason="git is not here")
@disguised
def test_nothing_of_it_is_sent(amex, by_hand, tmp_path, monkeypatch, text):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    hub = tmp_path / "hub.git"
    subprocess.run(["git", "init", "--quiet", "--bare", str(hub)], check=True)
    by_hand(text)
    result = amex("log", "sync", str(hub))
    assert (result.code, "Nothing was sent" in result.err) == (2, True)
    assert_quiet(result)
    assert not list((hub / "refs" / "heads").iterdir())


@pytest.mark.parametrize("columns", [3, 5, 13])
def test_the_activity_that_amex_exports_can_be_kept(amex, entry, tmp_path, columns):
    path = tmp_path / "activity.csv"
    # One in ten of its references passes the Luhn check.
    path.write_bytes(b"\xef\xbb\xbf" + activity_csv(Random(1), 400, columns).encode())
    assert amex("log", "attach", entry, str(path)).code == 0


def test_everything_else_in_that_file_is_guarded(amex, entry, tmp_path):
    path = tmp_path / "activity.csv"
    rows = activity_csv(Random(1), 5)
    path.write_text(rows.replace("ACME", f"ACME {AMEX_TEST_NUMBER}", 1))
    assert_refused(amex("log", "attach", entry, str(path)))


def _zip(*files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files:
            archive.writestr(name, text)
    return file.getvalue()


def _tar():
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("chat.txt"))
    return file.getvalue()


_ODS = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
HIDING = {
    "zip": (_zip(("chat.txt", "Hello")), "Unpack it"),
    "empty zip": (_zip(), "Unpack it"),
    "tar": (_tar(), "Unpack it"),
    "gzip": (gzip.compress(b"Hello"), "Unpack it"),
    "bzip2": (bz2.compress(b"Hello"), "Unpack it"),
    "xz": (lzma.compress(b"Hello"), "Unpack it"),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(9), "Unpack it"),
    "rar": (b"Rar!\x1a\x07" + bytes(9), "Unpack it"),
    "zstd": (b"\x28\xb5\x2f\xfd" + bytes(9), "Unpack it"),
    "xlsx": (_zip(("xl/workbook.xml", "x")), "Save it as CSV"),
    "ods": (_zip(_ODS), "Save it as CSV"),
    "docx": (_zip(("word/document.xml", "x")), "plain text or as a PDF"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), "plain text or as a PDF"),
}


@pytest.mark.parametrize(("data", "said"), HIDING.values(), ids=HIDING)
def test_a_file_that_hides_its_text_is_refused_with_what_to_do(
    amex, entry, store, tmp_path, data, said
):
    path = tmp_path / "letter.pdf"  # whatever its name is
    path.write_bytes(data)
    result = amex("log", "attach", entry, str(path), "--redact")
    assert (result.code, said in result.err) == (2, True)
    assert not (store / "attachments").exists()


@pytest.mark.parametrize(
    "start", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"]
)
def test_a_pdf_and_a_picture_are_kept(amex, entry, tmp_path, start):
    (tmp_path / "a").write_bytes(start + bytes(range(256)))
    assert amex("log", "attach", entry, str(tmp_path / "a")).code == 0


def test_an_id_of_many_letters_is_answered_at_once(amex_process):
    """It took minutes when the search of the message started over at each letter."""
    result = amex_process("log", "show", "k" * 100_000, timeout=60)
    assert result.returncode == 3

"""`amex log attach|open`, and attaching while adding, through the front door."""

import json
import os
import stat
import subprocess
import sys
from datetime import date

import pytest
from helpers import NOW
from hypothesis import given
from hypothesis import strategies as st

from amexcli.guides.transcript import read_transcript
from amexcli.store.guard import find_secret, redact

CHAT = "2026-11-20 10:01 Dana: Hello, how can I help?\n2026-11-20 10:02 You: A late fee.\n"
CARD = "378282246310005"


@pytest.fixture
def entry(amex):
    return amex("log", "add", "Chatted", "--reference", "R-1").out.strip()


@pytest.fixture
def chat(tmp_path):
    path = tmp_path / "my chat.txt"
    path.write_text(CHAT)
    return path


def attachments(amex, entry_id):
    return json.loads(amex("log", "show", entry_id, "--json").out)["data"]["attachments"]


def test_a_file_is_kept_whole_for_you_alone_under_a_safe_name(amex, entry, chat, store):
    assert amex("log", "attach", entry, str(chat)).code == 0
    assert attachments(amex, entry) == ["my-chat.txt"]
    kept = store / "attachments" / entry / "my-chat.txt"
    assert kept.read_text() == CHAT
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert chat.read_text() == CHAT


def test_the_same_name_twice_is_kept_apart(amex, entry, chat, store):
    amex("log", "attach", entry, str(chat))
    chat.write_text("another")
    amex("log", "attach", entry, str(chat), str(chat))
    assert attachments(amex, entry) == ["my-chat.txt", "my-chat-2.txt", "my-chat-3.txt"]
    assert (store / "attachments" / entry / "my-chat.txt").read_text() == CHAT


def test_a_card_number_in_a_text_file_is_refused_with_its_line(amex, entry, chat, store):
    chat.write_text(f"Hello\nmy card is {CARD}\n")
    result = amex("log", "attach", entry, str(chat))
    assert result.code == 2
    assert "line 2" in result.err
    assert CARD not in result.err
    assert attachments(amex, entry) == []
    assert not (store / "attachments").exists()


def test_redacted_a_copy_is_kept_with_all_but_five_digits_masked(amex, entry, chat, store):
    chat.write_text(f"card 3782 822463 10005, again {CARD}\n")
    result = amex("log", "attach", entry, str(chat), "--redact")
    assert result.code == 0
    assert "amex masked 2 numbers" in result.err
    kept = (store / "attachments" / entry / "my-chat.txt").read_text()
    assert kept == "card **** ****** 10005, again **********10005\n"
    assert CARD in chat.read_text()


@given(st.text(max_size=40), st.sampled_from([CARD, "4111 1111 1111 1111", "078-05-1120"]))
def test_a_redacted_copy_has_no_secret_and_nothing_else_changes(before, secret):
    text = f"{before}\n{secret}\nend"
    clean, masked = redact(text)
    assert masked >= 1
    assert find_secret(clean) is None
    assert len(clean) == len(text)
    assert clean.endswith("\nend")


def test_an_image_is_kept_as_it_is(amex, entry, tmp_path, store):
    path = tmp_path / "shot.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) + CARD.encode())
    assert amex("log", "attach", entry, str(path)).code == 0
    assert (store / "attachments" / entry / "shot.png").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "latin-1"])
def test_text_is_checked_and_masked_in_its_own_encoding(amex, entry, chat, store, encoding):
    chat.write_bytes(f"a café, cvv 1234, card {CARD}".encode(encoding))
    assert amex("log", "attach", entry, str(chat)).code == 2
    assert amex("log", "attach", entry, str(chat), "--redact").code == 0
    kept = (store / "attachments" / entry / "my-chat.txt").read_bytes()
    assert kept.decode(encoding) == "a café, cvv ****, card **********10005"


def test_a_stray_zero_does_not_hide_a_card_number(amex, entry, chat):
    chat.write_bytes(f"Hello\0\ncard {CARD}\n".encode())
    result = amex("log", "attach", entry, str(chat))
    assert (result.code, "line 2" in result.err) == (2, True)


def test_if_the_entry_cannot_be_changed_nothing_is_kept(amex, entry, chat, store):
    [path] = store.glob("log/**/*.toml")
    path.write_text(path.read_text().replace("schema = 1", "schema = 99"))
    assert amex("log", "attach", entry, str(chat)).code == 4
    assert list((store / "attachments").rglob("*")) == []


def test_a_link_put_among_the_attachments_is_not_opened(amex, entry, chat, store, tmp_path):
    amex("log", "attach", entry, str(chat))
    kept = store / "attachments" / entry / "my-chat.txt"
    kept.unlink()
    kept.symlink_to(tmp_path / "elsewhere.html")
    (tmp_path / "elsewhere.html").write_text("boo")
    result = amex("log", "open", entry)
    assert (result.code, "is a link" in result.err) == (2, True)


def test_a_long_name_is_cut_to_what_a_disk_takes(amex, entry, tmp_path):
    path = tmp_path / ("é" * 120 + ".txt")
    path.write_text("Hello")
    assert amex("log", "attach", entry, str(path)).code == 0
    assert attachments(amex, entry) == ["é" * 50 + ".txt"]


def test_a_folder_of_somebody_unknown_is_refused(amex, entry):
    assert amex("log", "attach", entry, "~nobody-of-that-name/x").code == 2


@pytest.mark.parametrize(
    ("content", "options", "code", "words"),
    [
        (None, [], 2, "isn't a file"),
        (b"", [], 2, "is empty"),
        (b"x" * 2000, ["--max-size", "0.001"], 2, "--max-size"),
    ],
)
def test_what_cannot_be_attached_is_refused_and_nothing_is_kept(
    amex, entry, tmp_path, store, content, options, code, words
):
    path = tmp_path / "file.bin"
    if content is not None:
        path.write_bytes(content)
    good = tmp_path / "good.txt"
    good.write_text("good")
    result = amex("log", "attach", entry, str(good), str(path), *options)
    assert result.code == code
    assert words in result.err
    assert attachments(amex, entry) == []
    assert not (store / "attachments").exists()


def test_a_transcript_gives_the_day_and_the_name(amex, chat):
    result = amex("log", "add", "Fee", "--reference", "R-1", "--transcript", str(chat))
    entry = json.loads(amex("log", "show", result.out.strip(), "--json").out)["data"]
    assert (entry["at"][:10], entry["representative"]) == ("2026-11-20", "Dana")
    assert (entry["channel"], entry["attachments"]) == ("chat", ["my-chat.txt"])
    assert "From the transcript: --representative Dana" in result.err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device here")
def test_an_id_that_cannot_be_printed_does_not_cost_the_files(store, chat):
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "amexcli", "log", "add", "Fee", "--attach", str(chat)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (result.returncode, b"Added" in result.stderr) == (1, True)
    assert [path.name for path in store.glob("attachments/*/*")] == ["my-chat.txt"]


def test_a_transcript_without_a_name_is_refused_and_not_left_out(amex, store):
    result = amex("log", "add", "Fee", "--transcript", "")
    assert (result.code, "is empty" in result.err, store.exists()) == (2, True, False)


def test_your_options_take_priority_over_the_transcript(amex, chat):
    said = ("--representative", "Lee", "--at", "2026-11-19", "--channel", "app")
    entry = amex("log", "add", "Fee", *said, "--transcript", str(chat)).out.strip()
    shown = json.loads(amex("log", "show", entry, "--json").out)["data"]
    assert (shown["at"][:10], shown["representative"]) == ("2026-11-19", "Lee")
    assert shown["channel"] == "app"


@pytest.mark.parametrize(
    "text",
    [
        "Hello there, nobody is named",
        "Dana: Hi\nLee: Hi\nYou: Hi",
        "Amex Assistant: Hi\nYou: Hi",
        "Dana: Hi",
        "on 2026-11-20 and 2026-11-21 You: Hi",
    ],
)
def test_uncertain_details_of_a_transcript_are_not_used(text):
    found = read_transcript(text, NOW.date())
    assert found.representative is None
    assert found.day is None


@pytest.mark.parametrize(
    "written",
    [
        *("Nov 20, 2026", "November 20th, 2026", "20 Nov 2026", "11/20/2026", "11/20/26"),
        *("2026-11-20", "Nov. 20 2026", "Friday, November 20, 2026 at 2:03 PM"),
    ],
)
def test_a_chat_is_filed_on_the_day_it_names_however_that_is_written(written):
    chat = f"Chat of {written}\nDana: A credit comes by Dec 4, 2026.\nYou: Thanks."
    assert read_transcript(chat, NOW.date()) == (date(2026, 11, 20), "Dana")


def test_adding_is_refused_whole_if_a_file_is(amex, tmp_path, store):
    result = amex("log", "add", "Fee", "--attach", str(tmp_path / "none.txt"))
    assert (result.code, result.out) == (2, "")
    assert not store.exists()


def test_open_hands_the_file_to_the_program_for_its_kind(amex, entry, chat, tmp_path, monkeypatch):
    amex("log", "attach", entry, str(chat))
    seen = tmp_path / "seen"
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\necho "$1" > {seen}\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(opener.parent), prepend=":")
    assert amex("log", "open", entry).code == 0
    assert amex("log", "open", entry, "my-chat.txt").code == 0
    assert amex("log", "open", entry, "other").code == 3
    amex("log", "attach", entry, str(chat))
    assert amex("log", "open", entry).code == 3


def test_purging_an_entry_purges_what_was_kept_with_it(amex, entry, chat, store):
    amex("log", "attach", entry, str(chat))
    amex("log", "remove", entry, "--yes")
    assert (store / "attachments" / entry / "my-chat.txt").exists()
    amex("log", "purge", "--yes")
    assert not (store / "attachments" / entry / "my-chat.txt").exists()


def test_the_packet_lists_what_is_attached(amex, chat):
    amex("log", "add", "Fee", "--case", "fee", "--transcript", str(chat))
    assert (
        "my-chat.txt (from Fri, Nov 20, 2026)" in amex("escalate", "--case", "fee", "--packet").out
    )


@pytest.mark.parametrize("name", ["../../../etc/passwd", "/etc/passwd", ".."])
def test_an_attachment_named_by_hand_leads_nowhere_outside(amex, entry, store, name):
    [path] = store.glob("log/**/*.toml")
    path.write_text(f'{path.read_text()}attachments = ["{name}"]\n')
    result = amex("log", "open", entry)
    assert result.code in (1, 2)
    assert "passwd is gone" not in result.err


def test_an_invalid_size_is_refused(amex, tmp_path):
    (tmp_path / "chat.txt").write_text("Hello")
    amex("log", "add", "Late fee")
    for size in ("nan", "inf", "-1"):
        result = amex("log", "attach", "last", str(tmp_path / "chat.txt"), "--max-size", size)
        assert (result.code, "--max-size" in result.err) == (2, True)


# --- what's in the trash ----------------------------------------------------------------------


def orphaned(amex, entry, chat, store):
    """Move a record's file to the trash, as check does when the record is gone, then bring the
    record back."""
    amex("log", "attach", entry, str(chat))
    [path] = store.glob("log/**/*.toml")
    aside = path.rename(store.parent / "aside")
    amex("log", "check", "--fix")
    assert (store / "trash/attachments" / entry / "my-chat.txt").exists()
    aside.rename(path)
    return store / "attachments" / entry / "my-chat.txt"


def test_restoring_a_contact_finds_its_files_wherever_they_went(amex, entry, chat, store):
    kept = orphaned(amex, entry, chat, store)
    amex("log", "remove", entry, "--yes")
    assert amex("log", "restore", entry).code == 0
    assert kept.read_text() == CHAT
    assert amex("log", "check").code == 0


def test_files_in_the_trash_come_back_to_a_contact_that_is_in_the_log(amex, entry, chat, store):
    kept = orphaned(amex, entry, chat, store)
    opened = amex("log", "open", entry, "my-chat.txt")
    assert (opened.code, f"amex log restore {entry}" in opened.err) == (2, True)
    assert amex("log", "restore", entry[:4]).err.endswith("with 1 file\n")
    assert kept.read_text() == CHAT
    assert amex("log", "restore", entry).code == 3


def test_check_brings_a_named_file_back_from_the_trash(amex, entry, chat, store):
    kept = orphaned(amex, entry, chat, store)
    assert "is in the trash" in amex("log", "check").out
    assert amex("log", "check", "--fix").code == 0
    assert kept.read_text() == CHAT


def test_removing_and_restoring_leaves_files_in_their_place(amex, entry, chat, store):
    amex("log", "attach", entry, str(chat))
    amex("log", "remove", entry, "--yes")
    assert amex("log", "check", "--fix").code == 0
    assert amex("log", "restore", "last").code == 0
    assert (store / "attachments" / entry / "my-chat.txt").read_text() == CHAT


def test_a_file_that_is_in_its_place_already_is_not_doubled(amex, entry, chat, store):
    kept = orphaned(amex, entry, chat, store)
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept.touch(0o600)
    kept.write_text(CHAT)
    amex("log", "remove", entry, "--yes")
    assert amex("log", "restore", entry).code == 0
    assert [path.name for path in kept.parent.iterdir()] == ["my-chat.txt"]
    assert amex("log", "check").code == 0

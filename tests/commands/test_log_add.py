"""`amex log add` through the front door: what it takes, what it refuses, what it says."""

import json
import tomllib

import pytest
from helpers import AMEX_TEST_NUMBER, entry_files

CARD_NUMBERS = [
    AMEX_TEST_NUMBER,
    "3782 822463 10005",
    "3782-822463-10005",
    "3782.822463.10005",
]
TEXT_OPTIONS = [
    *("--topic", "--number", "--department", "--representative", "--reference", "--card", "--case"),
    *("--promised", "--follow-up", "--tag", "--note", "--offer", "--at"),
]


def logged(store) -> dict:
    [path] = entry_files(store)
    return tomllib.loads(path.read_text())


def test_the_id_alone_is_on_stdout_in_a_pipe(amex, store):
    result = amex("log", "add", "Late fee waived", "--reference", "4471")
    assert result.code == 0
    assert result.out == logged(store)["id"] + "\n"
    assert result.err == ""


def test_without_a_reference_it_says_so_in_one_line(amex):
    result = amex("log", "add", "Late fee waived")
    assert result.err.count("\n") == 1
    assert "reference number" in result.err


def test_a_contact_was_just_now_unless_you_say_otherwise(amex, store):
    amex("log", "add", "Called")
    assert logged(store)["at"].isoformat() == "2026-11-22T14:32:05-05:00"


def test_the_meaning_of_a_relative_day_is_reported(amex, store):
    result = amex("log", "add", "Called", "--follow-up", "+30d", "--at", "yesterday 18:00")
    assert "--follow-up +30d: Tue, Dec 22, 2026" in result.err
    assert "--at yesterday 18:00: Sat, Nov 21, 2026, 6:00 PM" in result.err
    entry = logged(store)
    assert entry["follow_up"].isoformat() == "2026-12-22"
    assert entry["at"].isoformat() == "2026-11-21T18:00:00-05:00"


def test_a_negative_step_is_a_value_and_not_an_option(amex, store):
    assert amex("log", "add", "Called", "--at", "-2w").code == 0
    assert logged(store)["at"].isoformat() == "2026-11-08T12:00:00-05:00"


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], "done"),
        (["--follow-up", "+5d"], "open"),
        (["--promised", "a call back"], "open"),
        (["--follow-up", "+5d", "--status", "done"], "done"),
        (["--status", "open"], "open"),
    ],
)
def test_an_entry_with_a_promise_or_a_follow_up_stays_open(amex, store, options, status):
    amex("log", "add", "Called", *options)
    assert logged(store)["status"] == status


def test_a_blank_counts_as_no_answer(amex, store):
    result = amex("log", "add", "Called", "--reference", "  ", "--promised", "  ")
    assert "record a reference number" in result.err
    assert set(logged(store)) == {"schema", "id", "at", "summary", "status"}
    assert logged(store)["status"] == "done"


def test_names_are_folded_and_the_change_is_reported(amex, store):
    result = amex("log", "add", "Called", "--case", "Acme Shoes", "--tag", "Late Fee")
    assert (logged(store)["case"], logged(store)["tags"]) == ("acme-shoes", ["late-fee"])
    assert "--case Acme Shoes: acme-shoes" in result.err


@pytest.mark.parametrize("name", ["../escape", "a/b", ".hidden", "-", "é", "x" * 65, "a\nb"])
def test_a_name_that_would_make_a_bad_file_is_refused(amex, store, name):
    result = amex("log", "add", "Called", "--case", name)
    assert result.code == 2
    assert "--case" in result.err
    assert not store.exists()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1-800-528-4800", "+18005284800"),
        ("(336) 393 1111", "+13363931111"),
        ("+44 20 7946 0018", "+442079460018"),
        ("1-800-AXP-EARN", "+18002973276"),
    ],
)
def test_a_phone_number_is_stored_so_that_any_phone_can_dial_it(amex, store, typed, stored):
    assert amex("log", "add", "Called", "--number", typed).code == 0
    assert logged(store)["number"] == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("40000:4000:3", {"kind": "points", "amount": 40000, "spend": 4000, "months": 3}),
        ("40,000", {"kind": "points", "amount": 40000}),
        ("$150", {"kind": "credit", "amount": 150}),
        ("$150:$3,000:3", {"kind": "credit", "amount": 150, "spend": 3000, "months": 3}),
        ("None", {"kind": "none"}),
    ],
)
def test_an_offer_is_read_in_its_forms(amex, store, typed, stored):
    assert amex("log", "add", "Called", "--offer", typed).code == 0
    assert logged(store)["offer"] == stored


def test_an_outcome_belongs_to_an_offer(amex, store):
    assert amex("log", "add", "Called", "--outcome", "accepted").code == 2
    assert amex("log", "add", "Called", "--offer", "$150", "--outcome", "accepted").code == 0
    assert logged(store)["offer"]["outcome"] == "accepted"


def test_a_tilde_is_the_home_folder(amex, tmp_path):
    assert amex("--store", "~/mine", "log", "path").out == f"{tmp_path / 'home/mine'}\n"


def test_a_note_can_come_from_standard_input(amex, store):
    chat = b'Dana: Hello\n\tYou: Hi, "quoted" \\ back\n'
    assert amex("log", "add", "Chatted", "--note", "-", stdin=chat).code == 0
    assert logged(store)["notes"] == chat.decode().rstrip("\n")


def test_an_empty_value_counts_as_unknown(amex, store):
    assert amex("log", "add", "Called", "--reference", "", "--note", "", "--tag", "").code == 0
    assert set(logged(store)) == {"schema", "id", "at", "summary", "status"}


def test_markup_and_line_ends_of_other_systems_survive(amex, store):
    amex("log", "add", "[bold]x[/]", "--note", "-", stdin=b"\xef\xbb\xbfone\r\ntwo\rthree\r\n")
    assert logged(store)["summary"] == "[bold]x[/]"
    assert logged(store)["notes"] == "one\ntwo\nthree"


@pytest.mark.parametrize("option", TEXT_OPTIONS)
@pytest.mark.parametrize("number", CARD_NUMBERS)
def test_a_card_number_is_refused_in_every_option_and_nothing_is_written(
    amex, store, option, number
):
    result = amex("log", "add", "Called", option, number)
    assert result.code == 2
    assert f"looks like a card number in {option}." in result.err
    assert "last five digits" in result.err
    assert number not in result.err
    assert not store.exists()


@pytest.mark.parametrize("text", [*CARD_NUMBERS, "SSN 123-45-6789", "my CID is 1234"])
def test_a_secret_is_refused_as_summary_and_from_standard_input(amex, store, text):
    assert amex("log", "add", text).code == 2
    result = amex("log", "add", "Chatted", "--note", "-", stdin=f"Dana: Hi\nYou: {text}\n".encode())
    assert result.code == 2
    assert "notes" in result.err
    assert not store.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "You didn't say what happened"),
        ([""], "summary is empty"),
        (["   "], "summary is empty"),
        (["Called", "--follow-up", "soon"], "--follow-up: 'soon' isn't a date"),
        (["Called", "--at", "tomorrow"], "--at: 'tomorrow' is in the future"),
        (["Called", "--at", "2026-11-22 25:00"], "--at:"),
        (["Called", "--card", "platnum"], "platinum"),
        (["Called", "--channel", "fax"], "--channel"),
        (["Called", "--number", "12"], "--number:"),
        (["Called", "--number", "call me"], "--number:"),
        (["Called", "--minutes", "-5"], "--minutes"),
        (["Called", "--minutes", "long"], "--minutes"),
        (["Called", "--offer", "lots"], "40000:4000:3"),
        (["Called", "--offer", "$1.50"], "--offer:"),
        (["Called", "--reference", "two\nlines"], "control character, \\x0a, in --reference"),
        (["Bell \x07"], "control character, \\x07, in the summary"),
        (["Called", "--note", "\x1b[2J"], "control character, \\x1b, in the notes"),
        (["Called", "--department", "\udcff"], "in --department"),
        (["Called", "--no-such-option"], "--no-such-option"),
    ],
)
def test_bad_input_is_refused_by_name_and_nothing_is_written(amex, store, arguments, said):
    result = amex("log", "add", *arguments)
    assert result.code == 2
    assert said in result.err
    assert result.out == ""
    assert not store.exists()


@pytest.mark.parametrize("option", ["--channel", "--status", "--outcome", "--minutes"])
def test_a_card_number_in_the_wrong_option_is_not_printed_back(amex, store, option):
    result = amex("log", "add", "Called", option, AMEX_TEST_NUMBER)
    assert result.code == 2
    assert AMEX_TEST_NUMBER not in result.err
    assert not store.exists()


def test_an_empty_store_option_is_not_the_current_folder(amex, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert amex("--store", "", "log", "add", "Called").code == 2
    assert sorted(tmp_path.iterdir()) == before


def test_a_home_folder_of_an_unknown_user_is_exit_4(amex):
    result = amex("log", "path", environ={"AMEX_DATA_DIR": "~nobody-has-this-name/x"})
    assert result.code == 4


def test_standard_input_that_is_not_utf8_is_refused(amex, store):
    result = amex("log", "add", "Chatted", "--note", "-", stdin=b"caf\xe9")
    assert result.code == 2
    assert "isn't UTF-8" in result.err
    assert not store.exists()


def test_a_store_that_is_a_file_is_exit_4_and_what_was_typed_is_not_lost(amex, tmp_path):
    (tmp_path / "file").write_text("mine")
    result = amex("--store", str(tmp_path / "file"), "log", "add", "Late fee waived")
    assert result.code == 4
    assert "file, not a folder" in result.err
    assert 'summary = "Late fee waived"' in result.err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_newer_store_is_exit_4(amex, store):
    store.mkdir()
    (store / "store.toml").write_text("schema = 2\n")
    assert amex("log", "add", "Called").code == 4
    assert entry_files(store) == []


def test_a_relative_store_is_the_same_from_everywhere(amex, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    amex("--store", "here", "log", "add", "Called")
    path = json.loads(amex("--store", "here", "log", "show", "last", "--json").out)["data"]["path"]
    assert path.startswith(str(tmp_path / "here"))

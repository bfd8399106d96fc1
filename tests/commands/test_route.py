"""`amex route` through the front door."""

import json

import pytest

from amexcli.commands.route import _TAKEN
from amexcli.facts.tasks import TASKS

SHEETS = {
    "late-fee": ["late-fee"],
    "lost-card": ["lost-card"],
    "declined-abroad-italy": ["card declined in Rome", "--from", "IT"],
    "medical-emergency-abroad-italy": ["medical-emergency-abroad", "--from", "Italy"],
    "annual-fee": ["annual-fee"],
    "close-account": ["close-account"],
    "financial-review": ["financial-review", "--sources"],
    "credit-report-error": ["credit-report-error"],
    "restaurant-table": ["restaurant-table"],
    "suspicious-contact": ["suspicious-contact"],
    "additional-cards": ["additional-cards"],
    "airline-refund": ["airline-refund"],
    "dispute-status": ["dispute-status"],
    "identity-theft": ["identity-theft"],
    "interest-charge": ["interest-charge"],
    "locked-out": ["locked-out"],
    "military-benefits": ["military-benefits"],
    "payment-problem": ["payment-problem"],
    "points-problem": ["points-problem"],
    "sued": ["sued"],
}


def rows(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_reads_as_it_was_read_by_eye(amex, golden, name):
    result = amex("route", *SHEETS[name])
    assert result.code == 0
    golden(f"route/{name}.md", result.out)


def test_alone_it_lists_every_task_with_its_first_channel_and_group(amex):
    listed = rows(amex("route").out)
    assert [row[0] for row in listed] == list(TASKS)
    assert listed[0] == ["activate-card", "Activate a card", "app", "The card"]
    assert {len(row) for row in listed} == {4}


def test_a_sheet_begins_with_its_title(amex):
    assert amex("route", "late-fee").out.startswith("# Have a late fee waived\n")


def test_words_need_no_quotes(amex):
    assert amex("route", "late", "fee").out == amex("route", "late-fee").out
    assert amex("route", "one day late can you forgive it").out == amex("route", "late-fee").out


def test_in_doubt_the_nearest_are_listed_and_it_is_exit_3(amex):
    result = amex("route", "broken")
    assert (result.code, result.out) == (3, "")
    first, *listed, every = result.err.splitlines()
    assert first == "amex: I'm not sure what you mean. Closest:"
    told = [line.split(maxsplit=2) for line in listed]
    assert ["damaged-card", "A damaged card, or a chip that fails"] in [one[1:] for one in told]
    assert [number for number, *_ in told] == ["1", "2", "3", "4", "5", "6"]
    assert listed[-1].endswith("  Call the number on your card, or 1-800-528-4800")
    assert (len(listed), every) == (6, "See every task: amex route")


def test_words_without_quotes_are_told_to_have_some_in_doubt(amex):
    assert "Quote words that your shell reads" in amex("route", "broken", "thing").err
    assert "Quote words that your shell reads" not in amex("route", "broken thing").err


def test_what_the_words_were_taken_for_is_said_and_how_to_see_others(amex):
    result = amex("route", "one day late can you forgive it")
    assert result.err == "Taken for: Have a late fee waived. Others: amex route\n"
    assert amex("route", "late-fee").err == ""


def test_what_the_words_were_taken_for_takes_one_line_above_the_sheet():
    assert all(len(_TAKEN.format(task.title)) < 80 for task in TASKS.values())


def test_why_says_what_counted(amex):
    told = amex("route", "--why", "my wallet was stolen zyxgle").err
    assert "lost-card" in told
    assert "stolen +" in told
    assert "Unknown words: zyxgle" in told
    assert "--why" not in amex("route", "--help").out


def test_vague_words_are_exit_3_with_a_few_tasks_and_who_to_call(amex):
    result = amex("route", "zzz")
    assert (result.code, result.out) == (3, "")
    assert "I don't know what to do about 'zzz'" in result.err
    assert "lost-card" in result.err
    assert "1-800-528-4800" in result.err


@pytest.mark.parametrize("words", ["", "  ", "\t"])
@pytest.mark.parametrize("command", [["route"], []])
def test_nothing_said_is_refused_and_not_looked_up(amex, command, words):
    result = amex(*command, words)
    assert (result.code, result.out) == (2, "")
    assert "You didn't say what happened" in result.err
    assert "Looking up" not in result.err


def test_from_a_country_each_number_is_dialed_and_what_may_fail_is_said(amex):
    out = amex("route", "medical-emergency-abroad", "--from", "IT").out
    assert "+1-800-333-2639 (reported; landline: 00 1 800-333-2639; toll-free: may not" in out
    assert out.index("1. Phone, Global Assist, +1-336-393-1111") < out.index(
        "2. Phone, Global Assist"
    )
    assert "landline: 00 1 336-393-1111" in out
    assert "An operator places a collect call" in out


def test_an_unknown_country_is_refused_with_the_nearest(amex):
    result = amex("route", "lost-card", "--from", "Itly")
    assert (result.code, result.out) == (2, "")
    assert "italy" in result.err


@pytest.mark.parametrize("typed", [["3782 822463 10005"], ["late-fee", "378282246310005"]])
def test_a_card_number_typed_as_a_task_is_refused_and_not_repeated(amex, typed):
    result = amex("route", *typed)
    assert (result.code, result.out) == (2, "")
    assert "card number" in result.err
    assert "0005" not in result.err


def test_earlier_reference_numbers_of_the_topic_are_at_hand(amex):
    amex(
        "log", "add", "Called", "--topic", "fee", "--reference", "R-4471", "--representative", "Ana"
    )
    amex("log", "add", "Called again", "--topic", "fee")
    amex("log", "add", "Else", "--topic", "points", "--reference", "R-1")
    out = amex("route", "late-fee").out
    assert "- [ ] Reference R-4471 from Sun, Nov 22, 2026: Ana" in out
    assert "R-1" not in out


def test_with_a_case_its_references_are_at_hand_and_the_log_line_names_it(amex):
    amex("log", "add", "Called", "--case", "acme", "--reference", "R-7", "--promised", "a credit")
    out = amex("route", "dispute", "--case", "acme").out
    assert "- [ ] Reference R-7 from Sun, Nov 22, 2026: a credit" in out
    assert "--case acme" in out


def test_your_own_number_comes_before_the_general_one(amex, tmp_path):
    path = tmp_path / "config" / "numbers.toml"
    path.parent.mkdir()
    path.write_text('[mine]\nlabel = "Back of my Gold"\nphone = "800-555-0100"\n')
    assert (
        "Phone, Back of my Gold 1-800-555-0100 (yours), or 1-800-528-4800"
        in amex("route", "late-fee").out
    )


def test_a_mistake_in_your_numbers_is_named_and_the_sheet_still_comes(amex, tmp_path):
    path = tmp_path / "config" / "numbers.toml"
    path.parent.mkdir()
    path.write_text("[mine\n")
    result = amex("route", "late-fee")
    assert result.code == 1
    assert result.out.startswith("# Have a late fee waived")
    assert "line 1" in result.err


def test_an_unreadable_entry_is_named_and_the_sheet_still_comes(amex, store):
    amex("log", "add", "Called", "--topic", "fee", "--reference", "R-1")
    [path] = store.glob("log/**/*.toml")
    path.write_text('topic = "fee"\nreference = ')
    result = amex("route", "late-fee")
    assert result.code == 1
    assert result.out.startswith("# Have a late fee waived")
    assert str(path) in result.err


def test_json_has_the_sheet_in_parts(amex):
    envelope = json.loads(amex("route", "lost-card", "--format", "json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "route")
    sheet = envelope["data"]
    assert [way["channel"] for way in sheet["channels"]] == ["phone", "web", "phone", "chat"]
    assert sheet["channels"][0]["number"]["phone"] == "+18005284800"
    assert sheet["channels"][0]["number"]["confidence"] == "reported"
    assert sheet["channels"][1]["number"] is None
    assert sheet["log"].startswith("amex log add")


def test_sources_are_appended_with_their_addresses(amex):
    out = amex("route", "late-fee", "--sources").out
    assert "https://www.americanexpress.com/us/cardmember-agreements/all-us.html" in out
    assert "Regulation Z" not in out


def test_where_you_are_chooses_the_task(amex):
    assert amex("route", "card", "declined", "--from", "IT").out.startswith(
        "# Card declined abroad"
    )
    assert amex("route", "card", "declined", "--from", "US").out.startswith(
        "# Card declined in the"
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--from", "IT"], 2),
        (["--case", "acme"], 2),
        (["late-fee", "--format", "tsv"], 2),
        (["late-fee", "--case", "nope"], 3),
        (["late-fee", "--case", "371449635398431"], 2),
        (["late-fee", "--from", "371449635398431"], 2),
    ],
)
def test_what_cannot_be_taken_is_refused(amex, arguments, code):
    result = amex("route", *arguments)
    assert (result.code, result.out) == (code, "")
    assert "371449635398431" not in result.err


def test_two_troubles_are_both_told_and_the_sheet_still_comes(amex, store, tmp_path):
    amex("log", "add", "Called", "--topic", "fee")
    [path] = store.glob("log/**/*.toml")
    path.write_text("topic = 'fee'\nx = ")
    own = tmp_path / "config" / "numbers.toml"
    own.parent.mkdir()
    own.write_text("[mine\n")
    result = amex("route", "late-fee")
    assert (result.code, result.out[:10]) == (1, "# Have a l")
    assert str(path) in result.err
    assert str(own) in result.err


def test_a_store_that_cannot_be_used_costs_only_the_references(amex, tmp_path):
    (tmp_path / "file").write_text("")
    result = amex("--store", str(tmp_path / "file"), "route", "lost-card")
    assert result.out.startswith("# Card lost or stolen")
    assert result.code in (1, 4)


def test_your_number_for_abroad_is_on_the_sheets_for_abroad(amex, tmp_path):
    path = tmp_path / "config" / "numbers.toml"
    path.parent.mkdir()
    path.write_text('[far]\nlabel = "Far"\nphone = "+1 212 555 0100"\nabroad = true\n')
    out = amex("route", "declined-abroad").out
    assert "Phone, Far 1-212-555-0100 (yours), or +1-336-393-1111" in out
    assert "Far" not in amex("route", "late-fee").out

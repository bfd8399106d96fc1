"""`amex due` and `amex cases` through the front door."""

import json

import pytest
from helpers import entry_files


def due(amex, *arguments):
    return [line.split("\t") for line in amex("due", *arguments).out.splitlines()]


def keys(amex, *arguments):
    return [(row[0], row[2]) for row in due(amex, *arguments)]


def test_follow_ups_and_promises_come_by_date_and_settled_ones_do_not(amex):
    amex("log", "add", "Ask again", "--follow-up", "2026-12-24")
    amex("log", "add", "Called", "--promised", "a credit", "--follow-up", "2026-11-20")
    amex("log", "add", "Settled", "--follow-up", "2026-12-01", "--status", "done")
    amex("log", "add", "No day", "--promised", "something")
    assert keys(amex) == [("2026-11-20", "promise"), ("2026-12-24", "follow-up")]
    amex("log", "done", amex("log", "list", "--search", "credit").out[:6], "--kept")
    assert keys(amex) == [("2026-12-24", "follow-up")]


def test_an_accepted_offer_has_a_day_to_spend_by(amex):
    offer = ("--topic", "retention", "--offer", "40000:4000:3", "--at", "2026-11-10")
    amex("log", "add", "Offer", *offer, "--outcome", "accepted")
    amex("log", "add", "Offer", *offer, "--outcome", "declined")
    [row] = due(amex)
    amex("log", "done", row[5])
    assert due(amex) == []
    assert row[:4] == [
        *("2027-02-10", "80", "offer"),
        "Spend $4,000 for 40,000 points (the offer's terms say when the clock starts).",
    ]


def test_the_deadlines_of_every_case_are_there_once_each(amex):
    dates = ("--transaction-date", "2026-10-03", "--closing-date", "2026-10-14")
    amex("dispute-checklist", "--case", "acme", "--reason", "not-received", *dates)
    amex("escalate", "--case", "acme", "--complained-on", "2026-11-20")
    amex("escalate", "--case", "other", "--notice-sent", "2026-11-10")
    rows = due(amex)
    what = [(row[3], row[4]) for row in rows]
    assert len(what) == len(set(what))
    assert ("Amex should have your notice by this day.", "acme") in what
    assert ("Amex is expected to answer the complaint.", "acme") in what
    assert ("Last day to ask for mediation.", "other") in what
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert {row[6] for row in rows} == {
        "amex dispute-checklist --case acme",
        "amex escalate --case other",
    }


def test_a_case_that_is_a_complaint_alone_points_to_escalate(amex):
    amex("escalate", "--case", "acme", "--complained-on", "2026-11-20")
    assert {row[6] for row in due(amex)} == {"amex escalate --case acme"}


@pytest.mark.parametrize(
    "line",
    ["follow_up = 9999-12-31", "[offer]\nkind = 'points'\nspend = 1\nmonths = 999999"],
)
def test_a_value_nobody_meant_costs_only_its_own_file(amex, store, line):
    amex("log", "add", "Ask", "--follow-up", "2026-12-24")
    amex("log", "add", "Odd")
    [path] = [p for p in entry_files(store) if "Odd" in p.read_text()]
    path.write_text(f"{path.read_text()}{line}\n")
    for arguments in (["due"], ["due", "--format", "ics"], ["cases"], ["log", "list"]):
        result = amex(*arguments)
        assert result.code in (0, 1)
    assert "2026-12-24" in amex("due").out


def test_cases_that_cannot_be_listed_are_not_passed_over_in_silence(amex, store):
    amex("log", "add", "Ask", "--follow-up", "2026-12-24")
    (store / "cases").write_text("")
    result = amex("due")
    assert result.out.startswith("2026-12-24")
    assert (result.code, str(store / "cases") in result.err) == (4, True)


def test_a_window_and_overdue_narrow_the_list(amex):
    for day in ("2026-11-21", "2026-11-22", "2026-12-22", "2026-12-23"):
        amex("log", "add", day, "--follow-up", day)
    assert [row[0] for row in due(amex, "--overdue")] == ["2026-11-21"]
    assert [row[0] for row in due(amex, "--within", "30d")][-1] == "2026-12-22"
    assert len(due(amex, "--within", "1m")) == 3


def test_credits_are_asked_for_with_their_card(amex):
    rows = due(amex, "--credits", "--card", "gold")
    assert {row[2] for row in rows} == {"credit"}
    assert rows[0][0] == "2026-11-30"
    for arguments in (["--credits"], ["--card", "gold"], ["--credits", "--card", "glod"]):
        assert amex("due", *arguments).code == 2


def test_a_calendar_has_the_same_uid_each_time(amex):
    amex("log", "add", "Ask", "--follow-up", "2026-12-24")

    def uids():
        lines = amex("due", "--format", "ics").out.splitlines()
        return [line for line in lines if line.startswith("UID:")]

    assert len(uids()) == 1
    assert uids() == uids()


def test_nothing_due_is_no_error(amex):
    result = amex("due")
    assert (result.code, result.out) == (0, "")
    assert "Nothing is due" in result.err
    assert json.loads(amex("due", "--json").out)["data"] == []


def test_what_cannot_be_read_is_named_and_the_rest_still_comes(amex, store):
    amex("log", "add", "Ask", "--follow-up", "2026-12-24", "--case", "good")
    amex("log", "add", "Broken", "--follow-up", "2026-12-25")
    [path] = [p for p in entry_files(store) if "Broken" in p.read_text()]
    path.write_text("follow_up = ")
    (store / "cases" / "bad.toml").write_text('kind = "dispute"\nclosing_date = "soon"\n')
    result = amex("due")
    assert result.code == 1
    assert result.out.startswith("2026-12-24")
    assert str(path) in result.err
    assert "amex left out the case bad" in result.err


@pytest.mark.parametrize("within", ["soon", "", "-3d", "0x"])
def test_a_time_that_is_none_is_refused(amex, within):
    result = amex("due", "--within", within)
    assert (result.code, result.out) == (2, "")
    assert "--within" in result.err


def test_a_closed_case_has_no_deadlines_and_what_you_noted_stays(amex):
    amex("escalate", "--case", "acme", "--notice-sent", "2026-11-10")
    amex("log", "add", "Ask", "--case", "acme", "--follow-up", "2026-12-24")
    assert len(due(amex)) == 2
    result = amex("cases", "close", "acme")
    assert (result.code, "1 record is still open" in result.err) == (0, True)
    assert keys(amex) == [("2026-12-24", "follow-up")]
    assert amex("cases").out.split("\t")[2] == "closed"
    amex("cases", "close", "acme", "--undo")
    assert len(due(amex)) == 2


def test_a_case_shows_its_facts_contacts_and_dates(amex):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes")
    amex("log", "add", "Called", "--case", "acme", "--reference", "R-1", "--follow-up", "+3d")
    out = amex("cases", "show", "acme").out
    assert "- Merchant: Acme Shoes" in out
    assert "Sun, Nov 22, 2026 (reference R-1): Called (open)" in out
    assert "| Wed, Nov 25 | in 3 days | Called |" in out


def test_a_case_that_is_only_in_the_log_is_a_case(amex, store):
    amex("log", "add", "Called", "--case", "acme")
    (store / "cases/acme.toml").unlink()
    assert amex("cases").out.startswith("acme\t")
    assert amex("cases", "show", "acme").code == 0
    assert amex("cases", "remove", "acme", "--yes").code == 3
    assert amex("cases", "close", "acme").code == 0
    assert amex("cases").out.split("\t")[2] == "closed"


def test_removing_a_case_moves_its_facts_and_leaves_its_contacts(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes")
    amex("log", "add", "Called", "--case", "acme")
    assert amex("cases", "remove", "acme").code == 2
    before = (store / "cases" / "acme.toml").read_bytes()
    assert amex("cases", "remove", "acme", "--yes").code == 0
    assert (store / "trash" / "cases" / "acme.toml").read_bytes() == before
    assert amex("log", "list", "--case", "acme").out
    assert amex("log", "trash").out == ""


@pytest.mark.parametrize("command", ["show", "close", "remove"])
def test_an_unknown_case_is_exit_3_with_the_nearest(amex, command):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes")
    result = amex("cases", command, "acne")
    assert (result.code, result.out) == (3, "")
    assert "acme" in result.err


def test_the_deadlines_of_a_fee_and_of_a_review_are_due_too(amex):
    fee = ("--card", "gold", "--closing-date", "2026-11-14", "--fee-date", "2026-11-05")
    assert amex("retention-script", *fee, "--case", "gold-fee").code == 0
    letter = ("--letter-date", "2026-11-20", "--answer-by", "2026-12-04", "--signed", "2026-11-21")
    autopay = ("--autopay", "rent=2026-12-01", "--autopay", "phone")
    assert amex("fr-prep", *letter, *autopay, "--case", "review").code == 0
    items = json.loads(amex("due", "--json").out)["data"]
    assert [(i["on"], i["case"], i["command"].split()[1]) for i in items] == [
        ("2026-12-01", "review", "fr-prep"),
        ("2026-12-04", "review", "fr-prep"),
        ("2026-12-05", "gold-fee", "retention-script"),
        ("2026-12-14", "gold-fee", "retention-script"),
        ("2027-03-21", "review", "fr-prep"),
    ]
    for item in items:
        assert amex(*item["command"].split()[1:]).code == 0
    assert amex("cases", "close", "review").code == 0
    assert "review" not in amex("due").out


def test_a_case_of_a_fee_has_no_deadlines_of_a_dispute(amex):
    amex("retention-script", "--card", "gold", "--closing-date", "2026-11-14", "--case", "both")
    assert amex("due").out.count("\n") == 1
    amex("dispute-checklist", "--case", "both", "--closing-date", "2026-10-14")
    commands = {i["command"] for i in json.loads(amex("due", "--json").out)["data"]}
    assert "amex retention-script --case both" in commands
    assert len(commands) == 2


def test_a_case_that_cannot_be_read_can_still_be_removed(amex, store):
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes")
    (store / "cases/acme.toml").write_text("merchant = ")
    assert amex("cases", "show", "acme").code == 1
    assert amex("cases", "remove", "acme", "--yes").code == 0
    assert (store / "trash/cases/acme.toml").read_text() == "merchant = "


def test_a_safe_day_that_has_passed_is_not_called_late(amex):
    days = ("--closing-date", "2026-09-21", "--reason", "not-received", "--card", "gold")
    amex("dispute-checklist", "--case", "acme", *days)
    page = amex("due", "--format", "markdown").out
    [line] = [line for line in page.splitlines() if "must have notice" in line]
    assert "safe day passed" in line
    assert "late" not in line

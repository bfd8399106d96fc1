"""`amex retention-script` through the front door."""

import json
import shlex

import pytest

CLOSED = ["--closing-date", "2026-11-14"]
SCRIPTS = {
    "platinum": [
        *("--card", "platinum", *CLOSED, "--opened", "2021-03-02", "--use", "resy=200"),
        *("--use", "airline-fee=85%", "--offer", "40000:4000:3", "--sources"),
    ],
    "gold-young": ["--card", "gold", *CLOSED, "--opened", "2026-01-15", "--use", "dining"],
    "blue-cash-new-york": ["--card", "blue-cash-preferred", *CLOSED, "--state", "NY"],
    "delta-massachusetts": [
        "--card",
        "delta-reserve",
        *CLOSED,
        "--state",
        "MA",
        "--points",
        "9000",
    ],
    "hilton-chat": ["--card", "hilton-aspire", "--channel", "chat", "--certificate", "300"],
    "marriott": ["--card", "marriott-brilliant", *CLOSED, "--offer", "$150"],
    "business": [
        "--card",
        "business-platinum",
        *CLOSED,
        "--use",
        "wireless",
        "--point-value",
        "1.2",
    ],
}


def script(amex, *arguments):
    return json.loads(amex("retention-script", *arguments, "--json").out)["data"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_reads_as_it_was_read_by_eye(amex, golden, name):
    result = amex("retention-script", *SCRIPTS[name])
    assert (result.code, result.err) == (0, "")
    golden(f"retention/{name}.md", result.out)


def test_the_refund_is_counted_from_the_statement_with_the_fee(amex):
    found = script(amex, "--card", "platinum", *CLOSED, "--fee-date", "2026-11-10")["deadlines"]
    assert [(d["key"], d["last_day"]) for d in found] == [
        ("fee-safe", "2026-12-10"),
        ("fee-refund", "2026-12-14"),
    ]
    [deadline] = script(amex, "--card", "platinum", *CLOSED)["deadlines"]
    assert deadline["last_day"] == "2026-12-14"
    assert "closing date" in deadline["counted_from"]


def test_in_massachusetts_there_is_no_such_date(amex):
    data = script(amex, "--card", "platinum", *CLOSED, "--state", "ma")
    assert data["deadlines"] == []
    assert "Massachusetts" in str(data["standing"])


def test_the_deadline_goes_into_a_calendar(amex):
    out = amex("retention-script", "--card", "gold", *CLOSED, "--format", "ics").out
    assert "DTSTART;VALUE=DATE:20261214" in out


def test_an_account_in_its_first_year_is_warned_of_the_welcome_bonus(amex):
    young = script(amex, "--card", "gold", "--opened", "2025-11-24")["standing"]
    assert "The account is 11 months old." in str(young)
    assert "welcome bonus" in str(young)
    old = script(amex, "--card", "gold", "--opened", "2025-11-22")["standing"]
    assert "past its first year" in str(old)


def test_the_last_accepted_offer_is_read_from_the_log(amex):
    logged = ("log", "add", "Offer", "--topic", "retention", "--card", "gold")
    amex(*logged, "--offer", "20000", "--outcome", "accepted", "--at", "2026-03-01")
    amex(*logged, "--offer", "$150", "--outcome", "declined", "--at", "2026-05-01")
    standing = str(script(amex, "--card", "gold")["standing"])
    assert "You last accepted an offer on Sun, Mar 1, 2026" in standing
    assert "less than a year ago" in standing
    assert "we found no reliable rule" in standing
    assert "2026-03-01" not in str(script(amex, "--card", "platinum")["standing"])


def test_the_log_line_logs_the_offer_and_its_page_shows_it(amex):
    line = script(amex, "--card", "gold", "--offer", "20000:2000:3")["log"]
    words = [{"REFERENCE": "R-1", "NAME": "Dana"}.get(w, w) for w in shlex.split(line)[1:]]
    assert amex(*words).code == 0
    [row] = amex("log", "list", "--topic", "retention").out.splitlines()
    assert "20,000 points for $2,000 spent" in amex("log", "show", row.split("\t")[0]).out


def test_an_offer_not_filled_in_is_not_logged(amex):
    line = script(amex, "--card", "gold")["log"]
    result = amex(*shlex.split(line.replace("REFERENCE", "R").replace("NAME", "D"))[1:])
    assert result.code == 2
    assert "placeholder" in result.err


def test_others_offers_are_shown_as_what_they_are_and_only_where_known(amex):
    assert all("one source" in s or "anecdote" in s for s in script(amex, "--card", "gold")["seen"])
    assert script(amex, "--card", "green")["seen"] == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--card", "platnum"], "platinum"),
        (["--card", "gold", "--use", "rezy"], "resy"),
        (["--card", "gold", "--use", "resy=101%"], "--use"),
        (["--card", "gold", "--use", "resy=101"], "$100"),
        (["--card", "gold", "--offer", "many"], "40000:4000"),
        (["--card", "gold", "--state", "XX"], "--state"),
        (["--card", "gold", "--opened", "2026-12-01"], "--opened"),
        (["--card", "gold", "--point-value", "0"], "--point-value"),
        (["--card", "gold", "--closing-date", "2027-11-14"], "--closing-date"),
        (["--card", "gold", "--fee-date", "2026-12-14"], "--fee-date"),
        (["--card", "gold", "--other-fees", "-5"], "--other-fees"),
        (["--card", "gold", "--point-value", "0,6"], "--point-value"),
        (["--card", "gold", "--certificate", "12,50"], "--certificate"),
        (["--card", "gold", "--certificate", "1_000"], "--certificate"),
        (["--card", "gold", "--offer", "30000,300,3"], "--offer"),
        (["--card", "gold", "--offer", "50"], "in quotes"),
        (["--card", "gold", "--closing-date", ""], "--closing-date"),
        (["--card", "gold", "--state", ""], "--state"),
        (["--card", "gold", *CLOSED, "--opened", "2026-11-20"], "before --opened"),
        (["--card", "gold", "--certificate", "x"], "--certificate"),
        (["--card", "blue"], "--fee"),
        (["--card", "gold", "--use", "371449635398431"], "card number"),
        ([], "--card"),
    ],
)
def test_what_cannot_be_taken_is_refused_by_the_options_name(amex, store, arguments, words):
    result = amex("retention-script", *arguments)
    assert (result.code, result.out) == (2, "")
    assert words in result.err
    assert not store.exists()


def test_once_the_day_is_over_another_way_is_shown(amex):
    standing = script(amex, "--card", "gold", "--closing-date", "2026-09-14")["standing"]
    assert "The deadline for a refund has passed" in str(standing)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--card", "gold"], "You haven't named a credit you use"),
        (
            ["--card", "gold", "--fee", "424", *("--use", "uber-cash", "--use", "dining")],
            "less than",
        ),
        (["--card", "gold", "--fee", "120", "--use", "dining"], "worth exactly the fee"),
        (["--card", "gold", "--fee", "100", "--use", "dining"], "$20.00 a year more than the fee"),
        (["--card", "blue-cash-everyday"], "You don't pay an annual fee"),
        (["--card", "platinum", "--points", "100000"], "at 1.0 cents a point"),
    ],
)
def test_the_sums_end_in_one_plain_sentence(amex, arguments, words):
    assert words in script(amex, *arguments)["verdict"]


def test_additional_cards_add_to_the_fee(amex):
    assert script(amex, "--card", "platinum", "--other-fees", "195")["fee"] == "1090.00"


def test_ninety_days_are_for_new_york_alone(amex):
    blue = ("--card", "blue-cash-preferred")
    assert "90 days" in str(script(amex, *blue, "--state", "NY")["standing"])
    assert "90 days" not in str(script(amex, *blue)["standing"])


def test_an_offer_of_nothing_is_not_one_that_was_accepted(amex):
    amex("log", "add", "x", "--topic", "retention", "--offer", "none", "--outcome", "accepted")
    assert "You haven't recorded an accepted offer" in str(
        script(amex, "--card", "gold")["standing"]
    )


def test_thousands_may_be_parted_by_commas(amex):
    assert script(amex, "--card", "gold", "--certificate", "1,250")["certificate"] == "1250.00"
    offered = script(amex, "--card", "gold", "--offer", "40,000:4,000:3")
    assert offered["gain_with_offer"] == "35.00"


def test_a_case_remembers_the_card_and_the_days(amex, store):
    known = ("--card", "gold", "--closing-date", "2026-11-14", "--opened", "2021-03-02")
    first = amex("retention-script", *known, "--state", "ny", "--case", "gold-fee")
    assert "Saved in" in first.err
    again = amex("retention-script", "--case", "gold-fee")
    assert again.out == first.out
    assert "--card gold --case gold-fee" in again.out
    other = amex("retention-script", "--case", "gold-fee", "--card", "platinum")
    assert "Platinum" in other.out


def test_without_a_card_it_asks_for_one(amex, store):
    for options in ([], ["--case", "fee", "--state", "NY"]):
        result = amex("retention-script", *options)
        assert (result.code, "--card" in result.err) == (2, True)
    assert not (store / "cases").exists()
    assert amex("retention-script", "--case", "nope").code == 3

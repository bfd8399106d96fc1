"""`amex escalate` through the front door: the steps, where a case is, and the packet."""

import json

import pytest

from amexcli.guides.escalate.words import LADDER


@pytest.fixture
def acme(amex):
    """A case with a broken promise and a chat after it."""
    called = ("log", "add", "Called about the order", "--case", "acme", "--channel", "phone")
    amex(
        *called,
        *("--reference", "R-1", "--representative", "Dana", "--promised", "a credit in 5 days"),
        *("--at", "2026-11-01 10:00", "--follow-up", "2026-11-06"),
    )
    amex("log", "add", "Asked again", "--case", "acme", "--channel", "chat", "--at", "2026-11-10")
    amex("dispute-checklist", "--case", "acme", "--merchant", "Acme Shoes", "--amount", "40")


def test_without_a_case_it_is_the_ladder_with_the_dates_of_a_complaint_sent_today(amex):
    out = amex("escalate").out
    titles = [f"### Step {n}: {rung.title}\n" for n, rung in enumerate(LADDER, 1)]
    assert [out.index(title) for title in titles] == sorted(out.index(title) for title in titles)
    assert "Mon, Dec 7, 2026 and Thu, Jan 21, 2027" in out
    assert "28 Liberty Street" in out


def test_a_case_begins_with_what_was_promised_and_is_overdue(amex, acme):
    lines = amex("escalate", "--case", "acme").out.splitlines()
    assert lines[4].startswith("1. Ask Amex to do what Dana promised on Sun, Nov 1, 2026")
    assert "16 days ago. Reference R-1." in lines[4]
    assert "A written notice" in lines[5]  # the line on X is never the next step


def test_what_amex_did_not_do_in_its_time_comes_first_with_its_letter(amex, acme, screen):
    days = ("--closing-date", "2026-07-14", "--notice-received", "2026-07-30")
    amex("dispute-checklist", "--case", "acme", *days)
    lines = amex("escalate", "--case", "acme").out.splitlines()
    assert lines[4].startswith("1. Amex had until Wed, Oct 14, 2026 (Wed, Oct 28, 2026,")
    letter = "amex dispute-checklist --case acme --letter overdue"
    assert letter in lines[4]
    assert "Dana promised" in lines[5]
    on_screen, _ = screen(80, "escalate", "--case", "acme")
    assert letter in " ".join(on_screen.split())
    written = amex(*letter.split()[1:])
    assert written.code == 0
    assert "your time has run out" in written.out


def test_the_steps_that_the_log_shows_are_marked(amex, acme):
    out = amex("escalate", "--case", "acme").out
    assert "Step 1: The representative (last tried on Sun, Nov 1, 2026)" in out
    assert "Step 2: A supervisor\n" in out
    asked = "Step 3: Chat or a secure message, with a transcript (last tried on Tue, Nov 10, 2026)"
    assert asked in out
    amex("log", "add", "Asked the attorney general where to write", "--case", "acme")
    assert "Step 10: Your state's attorney general\n" in amex("escalate", "--case", "acme").out
    amex("log", "add", "Asked for more", "--case", "acme", "--department", "Supervisor")
    assert "Step 2: A supervisor (last tried" in amex("escalate", "--case", "acme").out


def test_a_settled_promise_is_not_overdue(amex, acme):
    amex("log", "add", "x", "--case", "b", "--promised", "y", "--follow-up", "2026-11-20")
    amex("log", "add", "x", "--case", "b", "--promised", "y", "--status", "done")
    data = json.loads(amex("escalate", "--case", "b", "--json").out)["data"]
    assert [late["promised"] for late in data["overdue"]] == ["y"]


def test_days_that_were_given_are_remembered_and_counted_from(amex, acme):
    amex("escalate", "--case", "acme", "--complained-on", "2026-11-20")
    out = amex("escalate", "--case", "acme").out
    assert "Wait for the answer to your complaint until Sat, Dec 5, 2026." in out
    data = json.loads(amex("escalate", "--case", "acme", "--json").out)["data"]
    assert [(d["key"], d["last_day"]) for d in data["deadlines"]] == [
        ("cfpb-response", "2026-12-05"),
        ("cfpb-final", "2027-01-19"),
    ]
    assert data["next"] == "claim-notice"


@pytest.mark.parametrize(
    ("option", "day", "key", "last_day"),
    [
        ("--notice-sent", "2026-11-10", "mediation", "2026-12-10"),
        ("--first-purchase", "2026-11-01", "arbitration-rejection", "2026-12-16"),
        ("--answered-on", "2026-11-20", "cfpb-feedback", "2027-01-19"),
    ],
)
def test_each_day_has_its_deadline(amex, option, day, key, last_day):
    data = json.loads(amex("escalate", option, day, "--json").out)["data"]
    assert [(d["key"], d["last_day"]) for d in data["deadlines"]] == [(key, last_day)]


def test_deadlines_go_into_a_calendar(amex, acme):
    out = amex("escalate", "--complained-on", "2026-11-20", "--format", "ics").out
    assert out.count("BEGIN:VEVENT") == 2


def test_the_packet_is_the_story_in_order_with_what_is_asked_for(amex, acme):
    result = amex("escalate", "--case", "acme", "--packet", "--remedy", "Refund of 40 dollars")
    assert result.out == (
        "# Complaint about American Express: Acme Shoes, $40.00\n"
        "\n"
        "## The matter\n"
        "\n"
        "- Merchant: Acme Shoes\n"
        "- Amount in dispute: $40.00\n"
        "\n"
        "## What happened\n"
        "\n"
        "- Sun, Nov 1, 2026 (phone, Dana): Called about the order. Reference R-1. I was promised by"
        " Fri, Nov 6, 2026: \u201ca credit in 5 days\u201d (not kept, 16 days late).\n"
        "- Tue, Nov 10, 2026 (chat): Asked again.\n"
        "\n"
        "## What I ask for\n"
        "\n"
        "Refund of 40 dollars\n"
    )


def test_before_a_promise_is_due_the_answer_is_to_wait(amex):
    promised = ("--promised", "a $40 credit", "--follow-up", "2026-12-01")
    amex("log", "add", "Called", "--case", "z", "--representative", "Mark", *promised)
    page = amex("escalate", "--case", "z").out
    assert "1. Wait until Tue, Dec 1, 2026. Mark promised: a $40 credit." in page


def test_the_packet_names_the_duty_that_was_missed_and_the_law(amex):
    days = ("--closing-date", "2026-06-14", "--notice-received", "2026-07-10")
    amex("dispute-checklist", "--case", "z", "--merchant", "Acme", "--amount", "40", *days)
    result = amex("escalate", "--case", "z", "--packet")
    assert "(Thu, Oct 8, 2026, at the latest) to resolve my written notice" in result.out
    assert "(12 CFR 1026.13(c)(2))" in result.out
    assert "take that part out" in result.err


def test_the_packet_has_first_names_and_no_open_in_brackets(amex):
    who = (
        "--representative",
        "Dana Q Smith",
        "--promised",
        "a credit",
        "--follow-up",
        "2026-12-01",
    )
    amex("log", "add", "Called", "--case", "z", *who)
    out = amex("escalate", "--case", "z", "--packet").out
    assert "(Dana Q. S.)" in out
    assert "Smith" not in out
    assert "(open)" not in out


def test_the_office_of_the_attorney_general_is_said_where_we_have_it(amex):
    assert "Add --state XX" in amex("escalate").out
    assert "120 S.W. 10th Ave., 2nd Fl., Topeka" in amex("escalate", "--state", "ks").out
    assert "We don't have its mailing address" in amex("escalate", "--state", "MA").out
    assert "Look for it at naag.org" in amex("escalate", "--state", "GU").out


def test_the_packet_lists_what_goes_with_it(amex, acme, store):
    amex("dispute-checklist", "--case", "acme", "--have", "receipt")
    [path, *_] = sorted(store.glob("log/**/*.toml"))
    path.write_text(path.read_text() + 'attachments = ["chat.txt"]\n')
    out = amex("escalate", "--case", "acme", "--packet").out
    assert "- Receipt or order confirmation\n- chat.txt (from Sun, Nov 1, 2026)\n" in out


def test_a_card_number_written_into_an_entry_by_hand_does_not_reach_the_packet(amex, acme, store):
    [path, *_] = sorted(store.glob("log/**/*.toml"))
    path.write_text(path.read_text() + 'notes = "378282246310005"\n')
    result = amex("escalate", "--case", "acme", "--packet")
    assert (result.code, result.out) == (2, "")
    assert "the notes of record" in result.err
    assert "378282246310005" not in result.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--packet"], 2, "--packet needs a case"),
        (["--case", "nope"], 3, "There is no case 'nope'"),
        (["--case", "acme", "--remedy", "378282246310005"], 2, "--remedy"),
        (["--case", "acme", "--remedy", " "], 2, "--remedy is empty"),
        (["--complained-on", "soon"], 2, "--complained-on"),
        (["--notice-sent", "2027-05-01"], 2, "--notice-sent"),
        (["--case", "acme", "--packet", "--format", "ics"], 2, "ics"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_saved(
    amex, acme, store, arguments, code, words
):
    before = (store / "cases" / "acme.toml").read_text()
    result = amex("escalate", *arguments)
    assert (result.code, result.out) == (code, "")
    assert words in result.err
    assert (store / "cases" / "acme.toml").read_text() == before


def test_a_day_that_is_no_day_in_the_case_file_is_named(amex, acme, store):
    path = store / "cases" / "acme.toml"
    path.write_text(path.read_text() + 'complained_on = "soon"\n')
    result = amex("escalate", "--case", "acme")
    assert result.code == 1
    assert f"{path}: Its complained_on" in result.err


def test_an_answer_that_did_not_come_is_asked_for(amex, acme):
    amex("escalate", "--case", "acme", "--complained-on", "2026-11-01")
    assert "The answer was expected by Mon, Nov 16, 2026" in amex("escalate", "--case", "acme").out


def test_a_promise_that_was_kept_is_not_called_broken(amex, acme):
    amex("log", "done", amex("log", "list", "--search", "credit").out[:6], "--kept")
    assert "(kept)" in amex("escalate", "--case", "acme", "--packet").out
    assert "Ask Amex to do" not in amex("escalate", "--case", "acme").out


def test_the_packet_names_the_evidence_of_its_own_reason(amex):
    reason = (
        "--reason",
        "not-received",
        "--merchant",
        "X",
        "--have",
        "tracking",
        "--have",
        "order",
    )
    amex("dispute-checklist", "--case", "z", *reason)
    out = amex("escalate", "--case", "z", "--packet").out
    assert "delivery scan" not in out
    assert "Ticket" not in out


def test_what_is_refused_is_not_remembered(amex, acme, store):
    path = store / "cases" / "acme.toml"
    before = path.read_text()
    assert amex("escalate", "--case", "acme", "--remedy", "R", "--format", "ics").code == 2
    [entry, *_] = sorted(store.glob("log/**/*.toml"))
    entry.write_text(entry.read_text() + 'notes = "378282246310005"\n')
    assert amex("escalate", "--case", "acme", "--remedy", "R", "--packet").code == 2
    assert path.read_text() == before


@pytest.mark.parametrize("line", ['"378282246310005" = "x"', 'reason = ["a"]', "have = 4"])
def test_a_case_file_that_somebody_broke_by_hand_costs_no_traceback(amex, acme, store, line):
    path = store / "cases" / "acme.toml"
    path.write_text(f"{line}\n{path.read_text()}")
    result = amex("escalate", "--case", "acme", "--packet")
    assert result.code in (0, 2)
    assert "378282246310005" not in result.out + result.err


def test_an_unreadable_entry_is_named_also_if_there_is_no_case(amex, store):
    amex("log", "add", "Called", "--case", "only")
    (store / "cases/only.toml").unlink()
    [path] = store.glob("log/**/*.toml")
    path.write_text('case = "only"\nx = ')
    result = amex("escalate", "--case", "only")
    assert result.code == 3
    assert str(path) in result.err


def test_only_what_is_open_and_past_its_day_is_overdue(amex):
    def overdue(*more):
        amex("log", "add", "x", "--case", "c", "--promised", "y", *more)
        return len(json.loads(amex("escalate", "--case", "c", "--json").out)["data"]["overdue"])

    assert overdue("--follow-up", "2026-11-22") == 0
    assert overdue("--follow-up", "2026-11-21") == 1
    assert overdue("--follow-up", "2026-11-21", "--status", "done") == 1


def test_many_overdue_promises_are_counted_not_all_told(amex):
    for _ in range(5):
        amex("log", "add", "x", "--case", "c", "--follow-up", "2026-11-01")
    assert "2 more are overdue" in amex("escalate", "--case", "c").out

"""`amex dispute-checklist` through the front door: cases, letters, calendar, bad input."""

import json
import os
import re
import tomllib
from datetime import date

import icalendar
import pytest
from helpers import AMEX_TEST_NUMBER

from amexcli.errors import ChangedMeanwhile
from amexcli.facts.reasons import REASONS
from amexcli.store.cases import Cases
from amexcli.store.store import Store

ACME = (
    *("--reason", "not-received", "--merchant", "Acme Shoes", "--amount", "40"),
    *("--transaction-date", "2026-10-03", "--closing-date", "2026-10-14"),
)


def test_the_reasons_are_a_table_of_key_title_and_when(amex):
    rows = [line.split("\t") for line in amex("dispute-checklist", "--reasons").out.splitlines()]
    assert [row[0] for row in rows] == list(REASONS)
    assert {len(row) for row in rows} == {3}
    data = json.loads(amex("dispute-checklist", "--reasons", "--json").out)
    assert data["kind"] == "dispute-reasons"
    assert [row["key"] for row in data["data"]] == list(REASONS)


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        *(
            ("crypto", "scam-transfer"),
            ("fake store", "scam"),
            ("renewal", "free-trial"),
            ("airline", "flight-canceled"),
        ),
        *(("deposit", "deposit"), ("tip", "altered-tip"), ("exchange", "currency-conversion")),
        *(("resort fee", "hidden-fee"), ("tolls", "rental-charges")),
        *(("authorized user", "additional-card-member"), ("put back", "credit-taken-back")),
        *(("payment", "payment-not-credited"), ("interest", "interest-error")),
        *(("hold", "wrong-amount"), ("medical", "wrong-amount"), ("timeshare", "cancelled-order")),
        *(("gym", "cancelled-subscription"), ("gift card", "not-received")),
        *(("resale", "event-cancelled"), ("marketplace", "not-received")),
        ("Counterfeit", "not-described"),
    ],
)
def test_a_reason_is_found_by_what_people_call_it(amex, word, reason):
    rows = amex("dispute-checklist", "--reasons", word).out.splitlines()
    assert reason in [row.split("\t")[0] for row in rows]
    assert len(rows) < len(REASONS) / 2


def test_a_word_that_no_reason_has_is_no_error(amex):
    result = amex("dispute-checklist", "--reasons", "zeppelin")
    assert (result.code, result.out) == (0, "")
    assert "No reason matches 'zeppelin'" in result.err
    assert (
        json.loads(amex("dispute-checklist", "--reasons", "zeppelin", "--json").out)["data"] == []
    )


def test_who_paid_a_scammer_is_told_what_is_possible_and_never_to_say_fraud(amex):
    for reason in ("scam", "scam-transfer"):
        page = amex("dispute-checklist", "--reason", reason).out
        assert "Don't say that you didn't make the payment" in page
        assert "ReportFraud.ftc.gov" in page
        refused = amex("dispute-checklist", "--reason", reason, "--letter", "unauthorized-use")
        assert refused.code == 2
    assert "--reason scam-transfer" in amex("dispute-checklist", "--reason", "scam").out
    assert "the transfer was made" in page
    letter = amex("dispute-checklist", "--reason", "scam-transfer", "--letter", "billing-error")
    assert "can still be stopped or recalled" in letter.out
    assert "not delivered" not in letter.out


def test_a_hold_is_pending_and_has_no_clock_yet(amex):
    page = amex("dispute-checklist", "--reason", "wrong-amount").out
    assert "it isn't a charge yet, and no clock runs" in page


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("gas hold", "wrong-amount"),
        ("hotel hold pending", "wrong-amount"),
        ("free trial charged me", "free-trial"),
        ("sent money to a scammer", "scam-transfer"),
        ("paid a fake seller", "scam"),
    ],
)
def test_words_that_people_use_are_taken_for_their_reason(amex, words, reason):
    result = amex("dispute-checklist", "--reason", words, "--json")
    assert result.code == 0, result.err
    assert json.loads(result.out)["data"]["reason"] == reason


def test_a_case_remembers_what_was_typed_once(amex, store):
    first = amex("dispute-checklist", "--case", "Acme", *ACME, "--have", "order")
    assert "Saved in" in first.err
    again = amex("dispute-checklist", "--case", "acme")
    assert again.out == first.out
    assert "Saved in" not in again.err
    assert tomllib.loads((store / "cases/acme.toml").read_text()) == {
        "schema": 1,
        "kind": "dispute",
        "reason": "not-received",
        "merchant": "Acme Shoes",
        "amount": "40.00",
        "transaction_date": date(2026, 10, 3),
        "closing_date": date(2026, 10, 14),
        "have": ["order"],
    }


@pytest.mark.parametrize("reason", ["event", "order", "subscription"])
def test_the_us_spelling_of_a_reason_means_the_published_key(amex, store, reason):
    published = f"cancelled-{reason}" if reason != "event" else "event-cancelled"
    typed = published.replace("cancelled", "canceled")
    assert amex("dispute-checklist", "--reason", typed, "--case", "acme").code == 0
    path = store / "cases" / "acme.toml"
    assert f'reason = "{published}"' in path.read_text()
    path.write_text(path.read_text().replace("cancelled", "canceled"))
    data = json.loads(amex("dispute-checklist", "--case", "acme", "--json").out)["data"]
    assert data["reason"] == published


def test_a_case_takes_more_and_keeps_what_it_does_not_know(amex, store):
    amex("dispute-checklist", "--case", "acme", *ACME, "--have", "order")
    path = store / "cases/acme.toml"
    path.write_text("mood = 'calm'\n" + path.read_text())
    result = amex("dispute-checklist", "--case", "acme", "--have", "tracking", "--amount", "35")
    assert "- [x] order:" in result.out
    assert "- [x] tracking:" in result.out
    assert "$35.00" in result.out
    case = tomllib.loads(path.read_text())
    assert (case["have"], case["amount"], case["mood"]) == (["order", "tracking"], "35.00", "calm")


def test_the_log_of_the_case_stands_in_the_checklist_and_the_letter(amex):
    contact = ("--channel", "phone", "--representative", "Dana", "--reference", "D-4471")
    amex("log", "add", "They will look", "--case", "acme", *contact, "--promised", "an answer")
    amex("log", "add", "Something else", "--case", "other", "--reference", "X-1")
    checklist = amex("dispute-checklist", "--case", "acme", *ACME).out
    assert "## References so far" in checklist
    assert "| Sun, Nov 22, 2026 | phone | Dana | D-4471 | an answer |" in checklist
    letter = amex("dispute-checklist", "--case", "acme", "--letter", "billing-error").out
    assert "phone, Dana, reference D-4471, They will look. Promised: an answer." in letter
    assert "X-1" not in checklist + letter


def test_a_case_that_does_not_exist_is_exit_3_with_the_nearest(amex, store):
    amex("dispute-checklist", "--case", "acme-shoes", *ACME)
    result = amex("dispute-checklist", "--case", "acme-shoe")
    assert result.code == 3
    assert "acme-shoes" in result.err
    assert not (store / "cases/acme-shoe.toml").exists()


@pytest.mark.parametrize("kind", ["billing-error", "claims-and-defenses", "documents", "merchant"])
def test_every_letter_names_what_is_still_missing_and_no_account(amex, kind):
    result = amex("dispute-checklist", *ACME, "--letter", kind)
    assert result.code == 0
    missing = set(re.findall(r"\[([^]\n]+)\]", result.out))
    said = [line for line in result.err.splitlines() if line.startswith("Still to fill in: ")]
    assert missing == {line.partition(": ")[2] for line in said}
    assert "Acme Shoes" in result.out
    assert not re.search(r"\d{6,}", result.out)
    if kind != "merchant":
        assert "account ending in [last five digits]" in result.out
        assert "copied from your statement" in result.out


def test_a_letter_encloses_what_the_user_has_and_disputes_what_is_disputed(amex):
    have = ("--have", "tracking", "--have", "order")
    letter = amex("dispute-checklist", *ACME, "--charged", "90", *have, "--letter", "billing-error")
    assert "Billed $90.00; I dispute $40.00 of it." in letter.out
    assert "withholding $40.00" in letter.out
    assert "(1) Tracking" in letter.out
    assert "(2) Order number" in letter.out
    paid = amex("dispute-checklist", *ACME, "--paid", "--letter", "billing-error").out
    assert "withholding" not in paid


def test_a_letter_lists_every_charge_of_a_subscription(amex):
    charges = ("--charge", "2026-09-20:9.99", "--charge", "2026-10-20:10.01")
    known = ("--merchant", "Acme", "--unpaid")
    letter = amex("dispute-checklist", *known, *charges, "--letter", "billing-error")
    assert "September 20, 2026, Acme. Billed $9.99; I dispute all of it." in letter.out
    assert "withholding $20.00" in letter.out


def events(out: str) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(out)
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


def test_the_calendar_is_read_back_with_an_alarm_before_each_deadline(amex):
    result = amex("dispute-checklist", "--case", "acme", *ACME, "--format", "ics")
    found = events(result.out)
    assert sorted(str(e.decoded("dtstart")) for e in found.values()) == [
        "2026-12-03",
        "2026-12-11",
        "2027-01-31",
    ]
    for event in found.values():
        [alarm] = event.walk("VALARM")
        assert alarm.decoded("trigger").total_seconds() < 0
    assert all(line.endswith("\r") for line in result.out.split("\n")[:-1])


def test_importing_twice_updates_and_another_case_is_another_event(amex):
    first = events(amex("dispute-checklist", "--case", "acme", *ACME, "--format", "ics").out)
    later = ("--closing-date", "2026-10-15")
    again = events(amex("dispute-checklist", "--case", "acme", *later, "--format", "ics").out)
    other = events(amex("dispute-checklist", "--case", "other", *ACME, "--format", "ics").out)
    assert set(first) == set(again)
    assert not set(first) & set(other)


def test_json_has_deadlines_and_blocks(amex):
    data = json.loads(amex("dispute-checklist", *ACME, "--json").out)["data"]
    assert list(data) == ["title", "reason", "deadlines", "blocks"]
    assert list(data["deadlines"][0]) == [
        *("key", "what", "by", "last_day", "days_left", "counted_from", "rule", "certainty"),
    ]
    by_key = {deadline["key"]: deadline for deadline in data["deadlines"]}
    assert by_key["notice"]["by"] == "2026-12-11"
    assert by_key["notice"]["last_day"] == "2026-12-13"
    assert by_key["notice"]["days_left"] == 19
    assert {block["block"] for block in data["blocks"]} >= {"section"}


def test_amounts_are_read_as_people_write_them_here(amex):
    for typed, shown in (("$1,234.5", "$1234.50"), ("40", "$40.00"), ("$ 39.95", "$39.95")):
        assert shown in amex("dispute-checklist", "--amount", typed).out


def test_what_is_unpaid_again_is_remembered(amex, store):
    amex("dispute-checklist", "--case", "acme", *ACME, "--paid")
    amex("dispute-checklist", "--case", "acme", "--unpaid")
    assert tomllib.loads((store / "cases/acme.toml").read_text())["paid"] is False
    assert "You have paid" not in amex("dispute-checklist", "--case", "acme").out


def test_comments_and_notes_of_a_hand_edited_case_survive(amex, store):
    amex("dispute-checklist", "--case", "acme", *ACME)
    path = store / "cases/acme.toml"
    path.write_text('# mine\nnotes = """\none\ntwo"""\n' + path.read_text())
    before = path.read_text()
    amex("dispute-checklist", "--case", "acme", "--amount", "40")
    assert path.read_text() == before
    amex("dispute-checklist", "--case", "acme", "--amount", "35")
    assert path.read_text() == before.replace("40.00", "35.00")


def test_a_case_that_someone_else_makes_or_changes_meanwhile_is_not_overwritten(store):
    cases = Cases(Store(store))
    cases.save("acme", "dispute", {"merchant": "Theirs"}, known=None)
    with pytest.raises(ChangedMeanwhile):
        cases.save("acme", "dispute", {"merchant": "Ours"}, known=None)
    known = cases.find("acme")
    cases.save("acme", "dispute", {"merchant": "Theirs again"}, known)
    with pytest.raises(ChangedMeanwhile):
        cases.save("acme", "dispute", {"merchant": "Ours"}, known)
    assert cases.find("acme").facts["merchant"] == "Theirs again"


def test_a_case_behind_a_link_within_the_store_stays_behind_it(amex, store):
    (store / "mine").mkdir(parents=True)
    real = store / "mine/elsewhere.toml"
    real.write_text('merchant = "Acme"\n')
    (store / "cases").mkdir()
    (store / "cases/acme.toml").symlink_to(real)
    assert amex("dispute-checklist", "--case", "acme", "--amount", "5").code == 0
    assert 'amount = "5.00"' in real.read_text()
    assert (store / "cases/acme.toml").is_symlink()


def test_a_pipe_in_place_of_a_case_hangs_nothing(amex, store):
    (store / "cases").mkdir(parents=True)
    os.mkfifo(store / "cases/acme.toml")
    assert amex("dispute-checklist", "--case", "acme").code == 1


def test_a_case_that_has_only_log_entries_is_a_case(amex):
    amex("log", "add", "They will look", "--case", "acme", "--reference", "D-4471")
    result = amex("dispute-checklist", "--case", "acme")
    assert result.code == 0
    assert "D-4471" in result.out


def test_a_letter_says_by_when_and_when_it_does_not_hold(amex):
    def remark(kind, *options):
        return amex("dispute-checklist", *ACME, *options, "--letter", kind).err

    assert "It must arrive by Fri, Dec 11, 2026" in remark("billing-error")
    assert "business card" in remark("billing-error", "--card", "business-gold")
    late = ("--transaction-date", "2026-06-03", "--closing-date", "2026-06-14")
    assert "seem to be over" in remark("billing-error", *late)
    assert "that ends this right" in remark("claims-and-defenses", "--paid")


def test_a_letter_claims_nothing_that_is_not_so(amex):
    def letter(kind, *options):
        return amex("dispute-checklist", *ACME, *options, "--letter", kind).out

    assert "withholding" not in letter("billing-error", "--card", "business-gold")
    assert "refuse to pay" not in letter("still-disputed", "--paid")
    assert "all of it was unpaid" not in letter("claims-and-defenses", "--paid")
    assert "did not accept" not in letter("claims-and-defenses", "--reason", "defective")


def test_brackets_in_a_name_are_not_gaps_to_fill_in(amex):
    result = amex("dispute-checklist", "--merchant", "Acme [NY]", "--letter", "merchant")
    assert "Acme (NY)" in result.out
    assert "NY" not in result.err


def test_a_mixed_series_says_what_can_still_be_done_in_time(amex):
    charges = ("--charge", "2026-06-20:9.99:2026-07-14", "--charge", "2026-10-25:9.99")
    known = ("--closing-date", "2026-10-14", "--reason", "cancelled-subscription")
    page = amex("dispute-checklist", *known, *charges).out
    head = page.split("## Deadlines")[0]
    assert "so it arrives by Wed, Jan 6, 2027" in head
    assert "For what was charged on Sat, Jun 20, 2026, the formal route looks closed" in head
    assert "Oct 18" not in head  # Amex's window for the old charge
    assert "Pay the charge of Sat, Jun 20, 2026, $9.99 on time" in page
    letter = amex("dispute-checklist", *known, *charges, "--unpaid", "--letter", "billing-error")
    assert "I am withholding $9.99" in letter.out
    assert "charge of June 20, 2026 may have run out" in letter.out
    guessed = ("--charge", "2026-06-20:9.99", "--charge", "2026-10-25:9.99")
    assert "it may be too late" in amex("dispute-checklist", *known, *guessed).out


def test_a_letter_about_several_charges_asks_about_the_one_that_is_doubtful(amex):
    # 61 days after Sep 22 it is today; the other statement is open for sure.
    several = ("--charge", "2026-09-03:9:2026-09-22", "--charge", "2026-10-03:9:2026-10-22")
    known = ("--reason", "cancelled-subscription", *several)
    letter = amex("dispute-checklist", *known, "--letter", "billing-error")
    assert "what day you sent the statement that closed on September 22, 2026" in letter.out
    assert "may be in time until Wed, Nov 25, 2026" in letter.err
    page = amex("dispute-checklist", *known).out
    assert "what was charged on Thu, Sep 3, 2026, your notice may still be in time" in page


def test_a_letter_about_a_return_names_the_statement_whose_clock_is_open(amex):
    back = ("--reason", "returned", "--transaction-date", "2026-07-20", "--return-accepted")
    back += ("2026-09-20", "--closing-date")
    letter = amex("dispute-checklist", *back, "2026-08-14", "--letter", "billing-error")
    assert "accepted my return on September 20, 2026" in letter.out
    assert "should have shown the credit: [closing date]" in letter.out
    assert "a credit that the merchant issued (12 CFR 1026.13(a)(4))" in letter.out
    assert "August 14" not in letter.out
    assert "only on a condition" in letter.err
    assert "only if the merchant issued it" in letter.err
    early = amex("dispute-checklist", *back, "2026-10-14", "--letter", "billing-error")
    assert "Statement closing date: October 14, 2026" in early.out
    assert "goods that I returned or refused" in early.out
    assert "on a condition" not in early.err


def test_a_letter_about_a_charge_that_was_put_back_names_its_new_statement(amex):
    back = ("--reason", "credit-taken-back", "--closing-date", "2026-05-14")
    back += ("--reinstated-closing", "2026-11-14", "--letter", "billing-error")
    letter = amex("dispute-checklist", *back)
    assert "shows the charge again: November 14, 2026" in letter.out
    assert "May 14" not in letter.out
    assert "one federal appeals court" in letter.err


def test_no_page_for_people_has_a_day_as_machines_write_it(amex):
    amex("log", "add", "They look", "--case", "a", "--reference", "D-1")
    several = ("--charge", "2026-06-20:9:2026-07-14", "--charge", "2026-10-25:9")
    days = ("--closing-date", "2026-10-14", "--denied-on", "2026-11-18")
    page = amex("dispute-checklist", "--case", "a", *several, *days)
    shown = amex("cases", "show", "a")
    for text in (page.out, page.err, shown.out):
        assert not re.search(r"\d{4}-\d\d-\d\d(?!\d|T)", re.sub(r"/\S+", "", text)), text


def test_a_denial_changes_what_is_said_about_paying(amex):
    def page(*options):
        return amex("dispute-checklist", *ACME, *options).out

    denied = page("--notice-received", "2026-10-20", "--denied-on", "2026-11-18")
    assert "you need not pay" not in denied
    assert "pay by that day" in denied
    assert "a letter that arrives by Fri, Nov 27, 2026" in denied  # the 28th is a Saturday
    unwritten = page("--denied-on", "2026-11-18")
    assert "If your notice was late, this may not bind Amex" in unwritten
    assert unwritten.index("Send Amex the written notice") < unwritten.index("still-disputed")


def test_a_late_notice_of_fraud_still_says_to_call(amex):
    late = ("--closing-date", "2026-06-14", "--notice-received", "2026-11-01")
    head = amex("dispute-checklist", "--reason", "fraud", *late).out.split("## Deadlines")[0]
    assert "If you haven't called yet" in head
    assert "It isn't too late to report it" in head


def test_a_credit_is_given_its_ten_business_days(amex):
    accepted = ("--transaction-date", "2026-11-10", "--return-accepted", "2026-11-18")
    page = amex("dispute-checklist", "--reason", "credit-missing", *accepted).out
    assert "Wait for the credit until Thu, Dec 3, 2026" in page


def test_autopay_is_not_asked_to_wait_for_the_law(amex):
    late_payment = amex("dispute-checklist", *ACME, "--payment-date", "2027-01-08").out
    assert "If AutoPay pays your card" not in late_payment
    gone = amex("dispute-checklist", *ACME, "--payment-date", "2026-11-10").out
    assert "AutoPay may have taken it already" in gone


def test_two_charges_of_one_day_are_two_charges(amex):
    twins = ("--charge", "2026-10-20:30", "--charge", "2026-10-20:30")
    letter = amex("dispute-checklist", *twins, "--unpaid", "--letter", "billing-error").out
    assert letter.count("October 20, 2026") == 2
    assert "withholding $60.00" in letter
    assert len(events(amex("dispute-checklist", *twins, "--format", "ics").out)) == 4


def test_a_page_without_dates_has_no_calendar(amex):
    assert amex("dispute-checklist", "--format", "ics").code == 2


def test_with_several_charges_their_sum_counts(amex):
    result = amex("dispute-checklist", *ACME, "--charge", "2026-10-03:5")
    assert "$5.00" in result.out.splitlines()[0]
    assert "ignores --amount" in result.err


def test_an_old_transaction_is_a_warning_and_not_an_error(amex):
    result = amex("dispute-checklist", "--transaction-date", "2024-01-05")
    assert result.code == 0
    assert "more than two years" in result.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--amount", "-5"], "--amount"),
        (["--amount", "0"], "--amount"),
        (["--amount", "1.005"], "--amount"),
        (["--amount", "forty"], "--amount"),
        (["--amount", "NaN"], "--amount"),
        (["--amount", "50", "--charged", "40"], "--amount: 50.00 is more than the charge"),
        (["--closing-date", "2026-10-02"], "--closing-date"),
        (["--notice-received", "2026-10-13"], "--notice-received"),
        (["--notice-received", "2026-11-01", "--denied-on", "2026-10-31"], "--denied-on"),
        (["--transmitted-date", "2026-10-13"], "--transmitted-date"),
        (["--transaction-date", "tomorrow"], "--transaction-date"),
        (["--notice-received", "2026-11-23"], "--notice-received"),
        (["--complained-on", "2026-12-01"], "--complained-on"),
        (["--next-closing", "2026-10-01"], "--next-closing"),
        (["--closing-date", "soon"], "--closing-date"),
        (["--reason", "not-recieved"], "not-received"),
        (["--have", "trackin"], "tracking"),
        (["--card", "platnum"], "platinum"),
        (["--place", "nearby"], "--place"),
        (["--letter", "biling-error"], "billing-error"),
        (["--charge", "2026-10-03"], "--charge"),
        (["--charge", "2026-13-03:5"], "--charge"),
        (["--charge", "2027-10-03:5"], "--charge"),
        (["--charge", "2026-10-03:-5"], "--charge"),
        (["--charge", "2026-10-03:5:"], "--charge"),
        (["--charge", "0001-01-01:5"], "--charge"),
        (["--charge", "2026-10-03:5:9999-12-31"], "--charge"),
        (["--amount", "40,00"], "--amount"),
        (["--amount", "1e2"], "--amount"),
        (["--amount", "\u0664\u0660"], "--amount"),
        (["--amount", ""], "--amount is empty"),
        (["--merchant", "  "], "--merchant is empty"),
        (["--case", ""], "--case"),
        (["--letter", ""], "--letter"),
        (["--closing-date", "2027-10-14"], "--closing-date"),
        (["--payment-date", "2026-10-01"], "--payment-date"),
        (["--letter", "merchant", "--format", "ics"], "--format ics"),
        (["--reasons", "--format", "ics"], "--format ics"),
        (["--merchant", "a\x1bb"], "--merchant"),
        (["--merchant", f"Card {AMEX_TEST_NUMBER}"], "--merchant"),
        (["--case", "../acme"], "--case"),
        (["--format", "tsv"], "--format"),
    ],
)
def test_bad_input_is_refused_by_name_and_nothing_is_saved(amex, store, options, said):
    with_case = () if "--case" in options else ("--case", "acme")
    result = amex("dispute-checklist", *ACME, *with_case, *options)
    assert result.code == 2
    assert said in result.err
    assert result.out == ""
    assert not store.exists()


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("amount = -5", "amount"),
        ("closing_date = 'soon'", "closing_date"),
        ("reason = 'nosuch'", "reason"),
        ("have = 'order'", "have"),
        ("charges = ['x']", "charges"),
        ("charges = ['0001-01-01:5']", "charges"),
        ("place = 'moon'", "place"),
        ("paid = 'no'", "paid"),
        ("closing_date = 9999-12-31", "closing_date"),
        ("reason = ['x']", "reason"),
        ("x = " + "[" * 5000, ""),
        ("schema = ", ""),
    ],
)
def test_a_case_broken_by_hand_is_named_with_its_key_and_left_alone(amex, store, line, key):
    path = store / "cases/acme.toml"
    path.parent.mkdir(parents=True)
    path.write_text(line + "\n")
    result = amex("dispute-checklist", "--case", "acme", "--merchant", "Acme")
    assert result.code == 1
    assert f"{path}: {f'Its {key}' if key else ''}" in result.err
    assert "amex cases edit acme" in result.err
    assert path.read_text() == line + "\n"


def test_a_case_with_a_card_number_in_it_is_not_used(amex, store):
    path = store / "cases/acme.toml"
    path.parent.mkdir(parents=True)
    path.write_text("merchant = '3782 822463 10005'\n")
    result = amex("dispute-checklist", "--case", "acme", "--amount", "5")
    assert result.code == 2
    assert f"the case's merchant, in {path}" in result.err
    assert path.read_text() == "merchant = '3782 822463 10005'\n"


def test_a_newer_case_is_read_and_not_written(amex, store):
    path = store / "cases/acme.toml"
    path.parent.mkdir(parents=True)
    path.write_text('schema = 2\nmerchant = "Acme Shoes"\n')
    assert "Acme Shoes" in amex("dispute-checklist", "--case", "acme").out
    assert amex("dispute-checklist", "--case", "acme", "--amount", "5").code == 4
    assert "amount" not in path.read_text()


def test_the_commands_on_the_page_of_a_case_name_that_case(amex):
    page = amex("dispute-checklist", "--case", "acme", "--reason", "duplicate").out
    assert "--case acme --have KEY" in page
    assert "--case NAME" not in page


@pytest.mark.parametrize(
    ("reason", "letter"),
    [
        ("fraud", "merchant"),
        ("issuer-error", "merchant"),
        ("fraud", "claims-and-defenses"),
        ("issuer-error", "claims-and-defenses"),
        ("cash-atm", "claims-and-defenses"),
    ],
)
def test_a_letter_that_the_reason_rules_out_is_refused_and_nothing_is_kept(
    amex, store, reason, letter
):
    result = amex("dispute-checklist", "--case", "a", "--reason", reason, "--letter", letter)
    assert (result.code, result.out, store.exists()) == (2, "", False)
    assert "--letter billing-error" in result.err


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("charged twice", "duplicate"),
        ("the box never came", "not-received"),
        ("hotel kept my deposit", "no-show"),
        ("auto renewal i did not want", "free-trial"),
        ("i paid cash for it", "paid-another-way"),
        ("atm gave me no money", "cash-atm"),
        ("rental car scratch charge", "rental-damage"),
        ("concert was canceled", "event-cancelled"),
        ("store went bankrupt", "out-of-business"),
        ("i never made this purchase", "fraud"),
        ("arrived broken", "defective"),
        ("wrong color", "not-described"),
    ],
)
def test_a_reason_is_found_from_free_words_and_that_is_said(amex, typed, key):
    found = amex("dispute-checklist", "--reason", typed)
    assert found.out == amex("dispute-checklist", "--reason", key).out
    assert f"--reason {typed}: {key} (" in found.err


def test_a_reason_in_doubt_lists_the_nearest(amex):
    result = amex("dispute-checklist", "--reason", "refund")
    assert (result.code, result.out) == (2, "")
    assert "I'm not sure what 'refund' means. Closest:" in result.err
    assert "credit-missing: " in result.err
    assert len(result.err.splitlines()) <= 7


def test_a_reason_that_nothing_fits_is_not_guessed(amex):
    result = amex("dispute-checklist", "--reason", "banana bread")
    assert result.code == 2
    assert "--reasons" in result.err

"""The checklist for every reason, as people see it. Somebody reads each page before a commit."""

import re
from datetime import date

import pytest
from markdown_it import MarkdownIt

from amexcli.facts.reasons import BASE_EVIDENCE, REASONS, find_reason
from amexcli.facts.rules import RULES
from amexcli.facts.rules.rule import Basis
from amexcli.facts.sources import SOURCES
from amexcli.guides.citing import cite

COMMON = ("--merchant", "Acme Shoes", "--transaction-date", "2026-10-03")
FACTS = (*COMMON, "--closing-date", "2026-10-14", "--amount", "40")
VARIANTS = {
    "general": (),
    **{key: ("--reason", key, *FACTS) for key in REASONS},
    "fraud-late": ("--reason", "fraud", *COMMON, "--closing-date", "2026-10-14"),
    "late": ("--reason", "not-received", *COMMON, "--closing-date", "2026-10-14"),
    "business": ("--reason", "duplicate", "--card", "business-gold", *FACTS),
    "business-fraud": ("--reason", "fraud", "--card", "business-gold", *FACTS),
    "quality-online": ("--reason", "defective", *FACTS, "--charged", "80", "--place", "online"),
    "paid": ("--reason", "not-described", *FACTS, "--paid", "--place", "same-state"),
    "received": ("--reason", "not-received", *FACTS, "--notice-received", "2026-11-01"),
    "denied": ("--reason", "not-received", *FACTS, "--denied-on", "2026-11-20"),
    "subscription": (
        *("--reason", "cancelled-subscription", "--closing-date", "2026-09-14"),
        *("--charge", "2026-06-20:9.99", "--charge", "2026-09-25:9.99"),
        *("--charge", "2026-10-25:9.99"),
    ),
}
for late in ("late", "fraud-late"):
    VARIANTS[late] = tuple(text.replace("2026-10", "2026-06") for text in VARIANTS[late])


@pytest.mark.parametrize("name", VARIANTS)
def test_the_checklist_is_the_one_that_was_read_by_eye(amex, golden, name):
    result = amex("dispute-checklist", *VARIANTS[name])
    assert result.code == 0, result.err
    golden(f"dispute/{name}.md", result.out)


@pytest.mark.parametrize("name", VARIANTS)
def test_the_first_24_lines_say_what_to_do_and_by_when(amex, name):
    lines = amex("dispute-checklist", *VARIANTS[name]).out.splitlines()
    assert lines[0].startswith("# Dispute: ")
    assert "## Do this now" in lines[2:5]
    head = "\n".join(lines[:24])
    assert "1. " in head
    assert name == "general" or re.search(r"\w{3}, \w{3} \d{1,2}, \d{4}", head)


@pytest.mark.parametrize("name", VARIANTS)
def test_a_markdown_reader_finds_the_same_tasks(amex, name):
    out = amex("dispute-checklist", *VARIANTS[name]).out
    tokens = MarkdownIt("commonmark").enable("table").parse(out)
    inline = [token.content for token in tokens if token.type == "inline"]
    tasks = [text for text in inline if text.startswith(("[ ] ", "[x] "))]
    assert len(tasks) == len(re.findall(r"\n- \[[ x]\]", out))
    assert len(tasks) >= len(BASE_EVIDENCE) or name == "received"


@pytest.mark.parametrize("name", VARIANTS)
def test_no_more_than_five_digits_of_an_account_could_stand_in_it(amex, name):
    out = amex("dispute-checklist", *VARIANTS[name], "--sources").out
    text = re.sub(r"\d{4}-\d{2}-\d{2}|\+?1-\d{3}-\d{3}-\d{4}|https?://\S+", "", out)
    assert not re.search(r"(?<![\d.])\d{6,}", text)


def test_nobody_is_told_that_they_have_no_rights(amex):
    for name, arguments in VARIANTS.items():
        assert "no rights" not in amex("dispute-checklist", *arguments).out.casefold(), name


def test_no_address_of_amex_is_printed_by_us(amex):
    for arguments in VARIANTS.values():
        out = amex("dispute-checklist", *arguments, "--sources").out
        assert "El Paso" not in out
        assert "Box 98" not in out


def test_a_notice_that_goes_out_today_has_no_later_day_to_mail_it(amex):
    """The credit's clock ends weeks later than the charge's, whose statement is not known."""
    facts = ("--transaction-date", "2026-09-01", "--return-accepted", "2026-10-20")
    result = amex("dispute-checklist", "--reason", "returned", *facts)
    assert "Send Amex the written notice today" in result.out
    assert "Mail it by" not in result.out
    assert "Mail the notice" not in result.out
    said = amex(
        "dispute-checklist", "--reason", "returned", *facts, "--letter", "billing-error"
    ).err
    assert "It may be in time. Send it today" in said


@pytest.mark.parametrize(
    "facts",
    [("--closing-date", "2026-06-14"), ("--card", "business-gold")],
    ids=["late", "business"],
)
def test_fraud_outside_the_notice_is_not_paid_without_protest_nor_answered_by_its_letter(
    amex, facts
):
    out = amex("dispute-checklist", "--reason", "fraud", *facts).out
    assert "under protest" in out
    assert "--letter unauthorized-use" in out
    assert "--letter still-disputed" not in out
    paid = amex("dispute-checklist", "--reason", "fraud", *facts, "--paid").out
    assert "gives no right to get back what you've paid" in paid
    assert "you can still dispute a charge that you've paid" not in paid


@pytest.mark.parametrize(
    "reason",
    # What Amex credited and took back may have been a dispute about fraud.
    [
        one.key
        for one in REASONS.values()
        if one.is_sale and one.is_known_sale and one.key != "credit-taken-back"
    ],
)
def test_who_dealt_with_the_merchant_is_not_told_to_report_fraud(amex, reason):
    out = amex("dispute-checklist", "--reason", reason, "--closing-date", "2026-06-14").out
    assert "report it as fraud" not in out


@pytest.mark.parametrize("width", [60, 80])
def test_what_to_pay_is_on_the_screen_beside_the_note_on_holds(screen, width):
    facts = ("--merchant", "Acme", "--amount", "45", "--transaction-date", "10/3")
    for more in ((), (*facts, "--closing-date", "10/14")):
        out, _ = screen(width, "dispute-checklist", "--reason", "wrong-amount", *more)
        assert "hotel hold" in out
        assert "  PAY  " in out


def test_a_denial_of_fraud_is_not_paid_without_protest_however_late_the_notice_was(amex, screen):
    facts = ("--reason", "fraud", "--closing-date", "2026-07-14", "--denied-on", "2026-11-20")
    out, _ = screen(80, "dispute-checklist", *facts)
    assert "Don't just pay a charge that you didn't make." in " ".join(out.split())
    assert "--letter unauthorized-use" in out
    page = amex("dispute-checklist", *facts).out
    pay = page.partition("## What to pay while")[2].partition("##")[0]
    assert "write that you pay under protest" in pay


def test_the_last_doubtful_day_names_the_letter(screen):
    out, _ = screen(
        80, "dispute-checklist", "--reason", "duplicate", "--closing-date", "2026-09-21"
    )
    row = " ".join(out.partition("Tue, Nov 24")[2].split())
    assert row.startswith("Your notice may still be in time until this day")
    assert "(--letter billing-error)" in row.partition("[")[0]


def test_a_late_screen_begins_with_what_the_reason_wants_first(screen):
    late = ("--closing-date", "2026-06-14")
    for reason, first in {
        "unrecognized": "If it isn't yours, report it as fraud, now",
        "free-trial": "revoke-authority",
        "flight-canceled": "Decline the new flight",
    }.items():
        out, _ = screen(80, "dispute-checklist", "--reason", reason, *late)
        assert first in " ".join(out.split()), reason


def test_every_rule_is_cited_and_has_sources():
    for key, rule in RULES.items():
        assert key == rule.key
        assert rule.basis is Basis.ADVICE or (rule.citation and rule.sources), key
        assert set(rule.sources) <= set(SOURCES)
        assert rule.cited in cite("{" + key.replace("-", "_") + "}")


def test_reasons_name_rules_that_exist_and_evidence_once():
    for key, reason in REASONS.items():
        assert key == reason.key == key.replace("_", "-")
        assert set(reason.rules) <= set(RULES)
        assert all(find_reason(spelling) is reason for spelling in (key, *reason.spellings))
        keys = [item.key for item in (*reason.evidence, *BASE_EVIDENCE)]
        assert len(keys) == len(set(keys)), key


def test_sources_are_appended_with_address_and_day(amex):
    out = amex("dispute-checklist", "--sources").out
    assert "## Sources" in out
    law = SOURCES["reg-z-13"]
    read_on, dated = (f"{date.fromisoformat(day):%b %-d, %Y}" for day in (law.checked, law.date))
    assert f"{law.address} ({dated}, read on {read_on})" in out

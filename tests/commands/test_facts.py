"""`amex facts`: each fact, its sources, and when somebody should read them again."""

import json
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest

from amexcli.facts.age import FIRST_READ, LAST_READ
from amexcli.facts.numbers import NUMBERS
from amexcli.facts.rules import RULES
from amexcli.facts.sources import SOURCES

FACTS_PAGE = Path(__file__).parents[2] / "docs/facts.md"
KEYS = ["key", "kind", "says", "confidence", "sources", "checked", "review_every"]
LATER = datetime.fromisoformat("2028-02-01T12:00:00+00:00")


def listed(amex, *arguments, **how):
    return json.loads(amex("facts", *arguments, "--json", **how).out)["data"]


def test_the_page_of_all_facts_is_what_the_command_prints_by_eye(amex, request):
    page = amex("facts", "--format", "markdown").out
    if request.config.getoption("--update-goldens"):
        FACTS_PAGE.write_text(page)
    assert page == FACTS_PAGE.read_text(), "amex facts --format markdown > docs/facts.md"


def test_every_number_and_every_sourced_rule_is_a_fact_with_a_name_of_its_own(amex):
    facts = listed(amex)
    names = Counter(fact["key"] for fact in facts)
    assert set(names.values()) == {1}
    assert {f"number/{number.id}" for number in NUMBERS} <= set(names)
    assert {f"rule/{rule.key}" for rule in RULES.values() if rule.sources} <= set(names)
    assert all(fact["says"] and fact["sources"] for fact in facts)


def test_json_is_what_others_may_use(amex):
    fact = listed(amex, "--source", "occ-complaints")[0]
    assert list(fact) == KEYS
    assert fact["key"] == "number/occ"
    assert (fact["kind"], fact["confidence"], fact["review_every"]) == ("number", "reported", 12)
    assert list(fact["sources"][0]) == ["key", "title", "address", "date", "checked"]


def test_what_costs_money_is_read_again_twice_as_often_as_law(amex):
    by_kind = {fact["kind"]: fact["review_every"] for fact in listed(amex)}
    assert (by_kind["fee"], by_kind["credit"]) == (6, 6)
    assert (by_kind["number"], by_kind["law"], by_kind["agency"]) == (12, 12, 12)


def test_words_and_a_source_narrow_the_list(amex):
    assert {"fee/gold"} <= {fact["key"] for fact in listed(amex, "gold", "costs")}
    found = listed(amex, "--source", "agreements")
    assert found
    assert all("agreements" in [one["key"] for one in fact["sources"]] for fact in found)
    assert amex("facts", "xyzzy").err == "No facts match that.\n"


def test_in_a_pipe_a_fact_is_a_row(amex):
    [row] = amex("facts", "number/general").out.splitlines()
    key, kind, says, confidence, sources, checked, review_on = row.split("\t")
    assert (key, kind, confidence) == ("number/general", "number", "primary")
    assert says.startswith("1-800-528-4800: ")
    assert "amex-security-center" in sources
    assert review_on > checked


def test_a_fact_becomes_stale_when_its_check_is_due_and_not_before(amex):
    result = amex("facts", "--stale")
    assert (result.code, result.out, result.err) == (0, "", "No facts are due for another check.\n")
    half_a_year_on = datetime.fromisoformat("2027-06-01T12:00:00+00:00")
    assert {f["kind"] for f in listed(amex, "--stale", now=half_a_year_on)} == {
        "fee",
        "credit",
        "offer",
    }
    assert len(listed(amex, "--stale", now=LATER)) == len(listed(amex))


PAGES = [
    ("route", "late-fee"),
    ("numbers",),
    ("numbers", "--lookup", "800-528-4800"),
    ("cards",),
    ("cards", "gold"),
    ("fr-prep",),
    ("dispute-checklist", "--reason", "duplicate"),
]


@pytest.mark.parametrize("page", PAGES, ids=" ".join)
def test_a_page_with_stale_facts_says_so_in_one_line(amex, page):
    old, new = amex(*page, now=LATER), amex(*page)
    assert (old.out + old.err).count("amex facts --stale") == 1
    assert "amex facts --stale" not in new.out + new.err


def test_a_report_is_ready_to_fill_in_and_says_what_is_printed_today(amex):
    report = amex("facts", "--report", "number/general")
    assert report.code == 0
    for part in ("number/general", "1-800-528-4800", "security-center", "What is true instead"):
        assert part in report.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--report", "number/genral"], 3, "number/general"),
        (["--report", "fee-refund"], 3, "rule/fee-refund"),
        (["--report", "fee/gold", "--stale"], 2, "--report"),
        (["--source", "agreement"], 3, "agreements"),
    ],
)
def test_what_is_not_there_is_refused_with_the_nearest(amex, arguments, code, said):
    result = amex("facts", *arguments)
    assert (result.code, result.out) == (code, "")
    assert said in result.err


def test_the_version_names_the_day_of_the_facts(amex_process):
    newest = max(source.checked for source in SOURCES.values())
    day = f"{datetime.fromisoformat(newest):%b} {int(newest[-2:])}, {newest[:4]}"
    assert day in amex_process("--version").stdout.decode()


def test_the_days_of_reading_are_those_of_the_sources():
    days = [date.fromisoformat(source.checked) for source in SOURCES.values()]
    assert (min(days), max(days)) == (FIRST_READ, LAST_READ)

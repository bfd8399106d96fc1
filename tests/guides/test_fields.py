"""The tables of fields: what a guide asks is an option, a case saves it, and it comes back."""

import json
import string
import tomllib
from datetime import date
from decimal import Decimal

import pytest
import tomli_w
import typer
from hypothesis import given
from hypothesis import strategies as st

from amexcli.commands import dispute_checklist, escalate, fr_prep, retention_script
from amexcli.guides.dispute.record import Charge
from amexcli.guides.registry import load_guides
from amexcli.guides.review.record import AutoPay

GUIDES = {guide.command: guide for guide in load_guides()}
FIELDS = [
    pytest.param(guide, field, id=f"{guide.command} {field.label}")
    for guide in load_guides()
    for field in (*guide.fields, *guide.views)
]
APPS = {
    "dispute-checklist": dispute_checklist.app,
    "escalate": escalate.app,
    "fr-prep": fr_prep.app,
    "retention-script": retention_script.app,
}
TODAY = date(2026, 11, 22)
DAYS = st.dates(date(1951, 1, 1), date(2150, 12, 31))
DOLLARS = st.decimals(Decimal("0.01"), Decimal(100_000), places=2)
WORDS = st.text(string.printable, min_size=1, max_size=20).map(str.strip).filter(bool)
NAMES = st.text(string.ascii_letters + " ", min_size=1, max_size=9).map(str.strip).filter(bool)
VALUES = {
    "DATE": DAYS,
    "DOLLARS": DOLLARS,
    "TEXT": WORDS,
    "NAME": WORDS,
    "": st.booleans(),
    "DATE:AMOUNT": st.builds(Charge, DAYS, DOLLARS, st.none() | DAYS),
    "NAME=DAY": st.builds(AutoPay, NAMES, st.none() | DAYS),
}
"""Values of a kind, by what stands for it on the help page; of other kinds what TAB offers."""


def values_of(field):
    kind = field.kind
    known = VALUES[kind.metavar] if not kind.offered else st.sampled_from(sorted(kind.offered()))
    return st.lists(known, min_size=1, max_size=3).map(tuple) if field.repeats else known


def answers_to(guide):
    """Any of the answers that a case saves, in any combination."""
    kept = {field.name: values_of(field) for field in guide.fields if field.is_kept}
    return st.fixed_dictionaries({}, optional=kept)


def options_of(command):
    parameters = typer.main.get_command(APPS[command]).params
    return {name: one for one in parameters for name in (*one.opts, *one.secondary_opts)}


@pytest.mark.parametrize(("guide", "field"), FIELDS)
def test_every_field_is_an_option_with_help(guide, field):
    option = options_of(guide.command)[field.label]
    assert option.help == field.help
    assert field.help[0].isupper()
    assert field.help.endswith(".")


@pytest.mark.parametrize(("guide", "field"), FIELDS)
def test_every_field_fills_its_place_in_the_record(guide, field):
    assert field in guide.views or field.name in guide.record._fields


@pytest.mark.parametrize(("guide", "field"), FIELDS)
def test_every_saved_field_reports_when_it_changes(guide, field):
    is_kept = field.is_kept and field not in guide.views
    assert field.changed.count("{}") == is_kept


@pytest.mark.parametrize(("guide", "field"), [p for p in FIELDS if p.values[1].kind.offered])
def test_a_choice_completes_and_accepts_every_word_it_offers(guide, field):
    option = options_of(guide.command)[field.label]
    offered = field.kind.offered()
    for word in offered:
        completed = option.shell_complete(
            typer.Context(typer.main.get_command(APPS[guide.command])), word[:2]
        )
        assert word in [item.value for item in completed]
        assert field.kind.parse(word, TODAY) == word == field.kind.recall(word)


@pytest.mark.parametrize("guide", GUIDES.values(), ids=GUIDES)
@given(data=st.data())
def test_what_a_case_saves_for_a_guide_comes_back_unchanged(guide, data):
    answers = data.draw(answers_to(guide))
    file = tomli_w.dumps(guide.as_facts(answers))
    assert guide.record_of(tomllib.loads(file)) == guide.record(**answers)


@pytest.mark.parametrize("guide", GUIDES.values(), ids=GUIDES)
def test_no_two_fields_of_a_guide_have_one_option_or_one_key(guide):
    fields = (*guide.fields, *guide.views)
    assert len({field.parameter for field in fields}) == len(fields)
    assert len({field.fact for field in guide.fields}) == len(guide.fields)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('"2026-10-14"', date(2026, 10, 14)),
        ('"Oct 14, 2026"', date(2026, 10, 14)),
        ('"10/14/2026"', date(2026, 10, 14)),
        ("2026-10-14", date(2026, 10, 14)),
    ],
)
def test_a_day_in_a_case_file_may_be_in_quotes(written, read):
    facts = tomllib.loads(f"closing_date = {written}")
    assert GUIDES["dispute-checklist"].record_of(facts).closing_date == read


@pytest.mark.parametrize("written", ['"40.5"', "40.5", '"$40.50"', '"$ 40.50"', '"40.50"'])
def test_an_amount_in_a_case_file_may_be_written_in_any_way(written):
    facts = tomllib.loads(f"amount = {written}")
    assert GUIDES["dispute-checklist"].record_of(facts).amount == Decimal("40.50")


@pytest.mark.parametrize("written", ["Oct 14", "10/14", "friday", "10/14/26", "+3d"])
def test_a_day_without_its_year_is_refused_in_a_file_because_it_would_move(amex, store, written):
    amex("dispute-checklist", "--case", "acme", "--amount", "5")
    path = store / "cases/acme.toml"
    path.write_text(f'{path.read_text()}closing_date = "{written}"\n')
    result = amex("dispute-checklist", "--case", "acme")
    assert (result.code, "Its closing_date" in result.err) == (1, True)


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("dispute-checklist", "--amount"),
        ("dispute-checklist", "--charged"),
        ("retention-script --card gold", "--other-fees"),
        ("retention-script --card gold", "--certificate"),
        ("fr-prep", "--monthly-spend"),
    ],
)
@pytest.mark.parametrize(
    "typed", ["40", "$40", "$ 40", "40.00", "1,040.50", "$1,040.5", ".50", "40 dollars", "40 USD"]
)
def test_dollars_have_one_grammar_in_every_option(amex, command, option, typed):
    text = typed if option != "--monthly-spend" or typed != ".50" else "1.50"
    assert amex(*command.split(), option, text).code == 0


@pytest.mark.parametrize("typed", ["1,5", "40.555", "forty", "-4", "4O", "$", "1.2.3", "40 $"])
def test_an_invalid_amount_is_refused_with_a_valid_example(amex, typed):
    result = amex("dispute-checklist", f"--amount={typed}")
    assert (result.code, "39.95" in result.err) == (2, True)


@pytest.mark.parametrize("command", GUIDES)
def test_a_guide_that_fails_saves_nothing(amex, store, command):
    for wrong in (["--format", "ics"], ["--format", "yaml"]):
        amex(command, "--case", "acme", *wrong)
        assert not (store / "cases").exists()


CLOSINGS = [
    ("10/14", "Wed, Oct 14, 2026"),
    ("12/14", "Mon, Dec 14, 2026"),
    ("Nov 21", "Sat, Nov 21, 2026"),
    ("12/31", "Wed, Dec 31, 2025"),
    ("Jan 3", "Sat, Jan 3, 2026"),
]


@pytest.mark.parametrize(("typed", "day"), CLOSINGS)
@pytest.mark.parametrize(
    "command", ["dispute-checklist --closing-date", "retention-script --card gold --closing-date"]
)
def test_a_closing_date_without_a_year_means_the_next_statement_or_a_past_one(
    amex, command, typed, day
):
    result = amex(*command.split(), typed)
    assert (result.code, f"--closing-date {typed}: {day}" in result.err) == (0, True)


@pytest.mark.parametrize(
    ("option", "day"),
    [
        ("fr-prep --answer-by 11/3", "Tue, Nov 3, 2026"),
        ("fr-prep --answer-by 12/4", "Fri, Dec 4, 2026"),
        ("fr-prep --autopay rent=12/1", "rent, runs Tue, Dec 1, 2026"),
        (
            "dispute-checklist --charge 11/3:9.99:12/1",
            "$9.99 on Tue, Nov 3, 2026 (statement closing Tue, Dec 1, 2026)",
        ),
        ("dispute-checklist --closing-date 11/14 --next-closing 12/14", "Mon, Dec 14, 2026"),
    ],
)
def test_the_meaning_of_a_day_without_a_year_is_reported(amex, option, day):
    result = amex(*option.split())
    assert (result.code, f": {day}" in result.err) == (0, True)


def test_a_day_in_a_table_is_one_near_the_contact_not_near_the_import(amex):
    table = "at,summary,follow_up\n2026-03-01 10:00,Called,3/8\n2026-03-01 10:00,Wrote,+30d\n"
    amex("log", "import", "-", stdin=table.encode())
    rows = json.loads(amex("log", "list", "--json").out)["data"]
    assert {row["follow_up"] for row in rows} == {"2026-03-08", "2026-03-31"}

"""Finding the task that somebody means, and complete sheets."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from amexcli.cli import Commands
from amexcli.document import blocks_as_json
from amexcli.facts.numbers import BY_ID
from amexcli.facts.sources import SOURCES
from amexcli.facts.tasks import GROUP_OF, TASKS
from amexcli.facts.tasks.channels import CHANNEL_NAMES, LIMITS
from amexcli.facts.topics import TOPICS
from amexcli.guides.matching.build import is_current, read_phrasings
from amexcli.guides.route.find import find_tasks
from amexcli.guides.route.sheet import Caller, sheet_document
from amexcli.store.entry import CHANNELS

ROUTING = Path(__file__).parents[2] / "benchmarks/routing.py"
EVERY_TASK = pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)


def find(text, **more):
    """Return the slug that opens right away, or the tuple of those offered."""
    found = find_tasks(text, **more)
    slugs = tuple(task.slug for task in found.tasks)
    return slugs[0] if found.is_sure else slugs


def test_the_index_matches_the_current_phrases():
    assert is_current(), "a phrase has changed: just index"


@pytest.mark.parametrize(
    "part", [slice(0, None, 5), pytest.param(slice(None), marks=pytest.mark.long)]
)
def test_words_that_people_typed_find_or_at_least_offer_their_task(part):
    typed = [one for one in read_phrasings() if one.meaning != "-"]
    found = {one: find(one.text) for one in typed[part]}
    opened = {one: slug for one, slug in found.items() if isinstance(slug, str)}
    wrong = [one for one, slug in opened.items() if slug != one.meaning]
    assert len(wrong) <= 0.01 * len(found), wrong
    assert sum(one.meaning in slugs for one, slugs in found.items()) >= 0.99 * len(found)
    assert len(opened) >= 0.9 * len(found)


def test_words_that_fit_no_task_open_no_sheet():
    typed = [one.text for one in read_phrasings() if one.meaning == "-"]
    assert sum(isinstance(find(text), str) for text in typed) <= 0.01 * len(typed)


@pytest.mark.long
def test_words_never_seen_seldom_open_a_wrong_sheet():
    judged = subprocess.run([sys.executable, ROUTING], capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout


def test_every_task_has_phrasings_to_be_found_by():
    assert all(task.phrases for task in TASKS.values())
    assert {task.when_abroad for task in TASKS.values()} <= {"", *TASKS}
    assert {one.meaning for one in read_phrasings()} <= {"-", *TASKS}


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("not getting the verification code", "locked-out"),
        ("sued by amex", "sued"),
        ("add authorized user", "additional-cards"),
        ("active duty fee waiver", "military-benefits"),
        ("$39 late fee on 11/3", "late-fee"),
        ("card not working in apple pay", "digital-wallet"),
        ("priority pass enrollment", "lounge-access"),
        ("delta won't refund my canceled flight", "airline-refund"),
    ],
)
def test_negation_prices_days_and_names_do_not_mislead(typed, slug):
    assert find(typed) == slug


@pytest.mark.parametrize(
    "typed", ["lost dog", "banana bread recipe", "reset my hotmail password", "my shower leaks"]
)
def test_unrelated_questions_open_no_sheet(typed):
    assert not isinstance(find(typed), str)


@pytest.mark.parametrize(
    "typed",
    [
        "chase points expire",
        "my verizon bill is too high",
        "venmo won't send",
        "sofi refer a friend",
        "capital one cash advance pin",
        "zyxgle points expire",
    ],
)
def test_another_companys_own_business_opens_no_sheet(typed):
    assert not isinstance(find(typed), str)


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("amex dispute with target charged twice", "dispute"),
        ("walmart charged me twice", "dispute"),
        ("move my chase debt to amex", "balance-transfer"),
        ("what is this charge from paypal", "unknown-charge"),
        ("pay my amex bill from chase", "payment"),
    ],
)
def test_a_company_that_the_question_is_not_about_does_not_get_in_the_way(typed, slug):
    assert find(typed) == slug


def test_an_unknown_word_makes_the_match_less_sure():
    known = find_tasks("card stolen").match
    doubtful = find_tasks("card stolen zyxgle wumpf blort").match
    assert doubtful.lead < known.lead
    assert doubtful.unknown == ("zyxgle", "wumpf", "blort")


@pytest.mark.parametrize("slug", TASKS)
def test_a_task_is_found_by_its_name_and_by_its_title(slug):
    assert find(slug) == slug
    assert find(slug.replace("-", " ").upper()) == slug
    assert find(TASKS[slug].title) == slug


@pytest.mark.parametrize(
    ("place", "slug"),
    [
        ("Rome", "declined-abroad"),
        ("Rome, Georgia", "declined-at-home"),
        ("Paris Texas", "declined-at-home"),
        ("Saint Louis", "declined-at-home"),
        ("Guam", "declined-at-home"),
        ("UK", "declined-abroad"),
        ("Frnace", "declined-abroad"),
        ("Georgia", "declined-at-home"),
        ("New Jersey", "declined-at-home"),
        ("New Mexico", "declined-at-home"),
        ("New Zealand", "declined-abroad"),
        ("Nice", "declined-abroad"),
        ("Hanoi", "declined-abroad"),
        ("Jaipur", "declined-abroad"),
        ("Home Depot", "declined-at-home"),
    ],
)
def test_a_place_abroad_tells_two_tasks_apart(place, slug):
    assert find(f"card declined in {place}") == slug


def test_where_somebody_is_counts_too():
    assert find("lost my card") == "lost-card"
    assert find("lost my card", from_abroad=True) == "lost-card-abroad"
    assert find("lost my card in South Africa") == "lost-card-abroad"
    assert find("lost my card in Puerto Rico") == "lost-card"


@pytest.mark.parametrize("text", ["", "zzz qqq", "12345", "!!"])
def test_vague_words_find_nothing(text):
    assert find(text) == ()


@EVERY_TASK
def test_a_sheet_is_whole(task):
    assert task.ways
    assert task.ready
    assert task.say
    assert task.ask
    assert task.pitfalls
    assert task.topic in TOPICS
    assert GROUP_OF[task.slug]
    for way in task.ways:
        assert way.channel in CHANNELS
        assert way.number in ("", *BY_ID)
        assert bool(way.number) == (way.channel == "phone")
        assert BY_ID[way.number].confidence != "unconfirmed" if way.number else True
    assert bool(task.menu) <= any(way.number for way in task.ways)


@EVERY_TASK
def test_a_sheet_has_sources(task):
    sources = sheet_document(task, Caller()).data()["sources"]
    assert sources
    only_the_article = [source["title"] for source in sources] == [SOURCES["article"].title]
    assert not only_the_article


@EVERY_TASK
def test_no_line_of_a_sheet_has_an_open_end(task):
    text = str(blocks_as_json(sheet_document(task, Caller()).blocks))
    assert "{" not in re.sub(r"\{'block'.*?: |\{'text': ", "", text).replace("{'is_done'", "")
    for line in (task.what, *task.pitfalls, *(way.why for way in task.ways)):
        assert line.rstrip()[-1] in ".}?", line
        assert "!" not in line


FILLED_IN = {"REFERENCE": "R-1", "NAME": "Dana", "WHAT THEY PROMISED": "a credit", "OFFER": "none"}


def as_typed(line: str) -> list[str]:
    """Return the words of a log line with its placeholders filled in."""
    return [FILLED_IN.get(word, word) for word in shlex.split(line)[1:]]


@EVERY_TASK
def test_every_command_that_a_sheet_names_runs(amex, task):
    data = sheet_document(task, Caller()).data()
    lines = str({key: value for key, value in data.items() if key != "sources"})
    commands = [words.split() for words in re.findall(r"\bamex ((?:(?:--)?[a-z-]+ ?)+)", lines)]
    assert {command[0] for command in commands} <= set(Commands.table)
    for command in commands:
        if command[-1] not in ("--lookup", "add"):
            assert amex(*command).code == 0, command
    assert amex(*as_typed(data["log"])).code == 0


def test_the_log_line_stores_what_was_done_and_nothing_that_is_a_placeholder(amex):
    line = sheet_document(TASKS["annual-fee"], Caller(case="fee-2026")).data()["log"]
    result = amex(*shlex.split(line)[1:])
    assert result.code == 2
    assert "placeholder" in result.err
    amex(*as_typed(line))
    shown = amex("log", "show", "last").out
    for part in ("chat", "retention", "fee-2026", "R-1", "a credit"):
        assert part in shown


def test_each_channel_has_a_name_and_a_limit():
    assert set(LIMITS) == set(CHANNEL_NAMES) == set(CHANNELS)

"""Finding the task that is meant, and sheets that are whole."""

import re
import shlex
from pathlib import Path

import pytest

from amexcli.cli import Commands
from amexcli.document import blocks_as_json
from amexcli.facts.numbers import BY_ID
from amexcli.facts.sources import SOURCES
from amexcli.facts.tasks import GROUP_OF, TASKS
from amexcli.facts.tasks.channels import CHANNEL_NAMES, LIMITS
from amexcli.facts.topics import TOPICS
from amexcli.guides.route.find import find_tasks
from amexcli.guides.route.sheet import Caller, sheet_document
from amexcli.store.entry import CHANNELS

TYPED = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("phrasings.tsv").read_text().splitlines()
]
EVERY_TASK = pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)


def test_what_people_type_finds_the_task_or_at_least_lists_it():
    found = {text: [task.slug for task in find_tasks(text)] for text, _ in TYPED}
    assert [text for text, slug in TYPED if slug not in found[text]] == []
    right = sum(found[text] == [slug] for text, slug in TYPED)
    assert right / len(TYPED) >= 0.95


def test_every_task_has_phrasings_to_be_found_by_and_to_be_tested_with():
    assert all(task.phrases for task in TASKS.values())
    assert {task.when_abroad for task in TASKS.values()} <= {"", *TASKS}
    assert {slug for _, slug in TYPED} == set(TASKS)


@pytest.mark.parametrize("slug", TASKS)
def test_a_task_is_found_by_its_name_and_by_its_title(slug):
    assert [task.slug for task in find_tasks(slug)] == [slug]
    assert [task.slug for task in find_tasks(slug.replace("-", " ").upper())] == [slug]
    assert [task.slug for task in find_tasks(TASKS[slug].title)] == [slug]


def test_a_place_abroad_tells_two_tasks_apart():
    def find(text):
        return [task.slug for task in find_tasks(text)]

    assert find("card declined in Rome") == ["declined-abroad"]
    assert find("card declined in Rome, Georgia") == ["declined-at-home"]
    assert find("card declined in Paris Texas") == ["declined-at-home"]
    assert find("card declined in Saint Louis") == ["declined-at-home"]
    assert find("card declined in Guam") == ["declined-at-home"]
    assert find("card declined in UK") == ["declined-abroad"]
    assert find("card declined in Frnace") == ["declined-abroad"]
    assert find("card declined in Georgia") == ["declined-at-home"]
    assert find("card declined in New Jersey") == ["declined-at-home"]
    assert find("card declined in New Mexico") == ["declined-at-home"]
    assert find("card declined in New Zealand") == ["declined-abroad"]
    assert find("lost my card in South Africa") == ["lost-card-abroad"]
    assert find("lost my card in Puerto Rico") == ["lost-card"]


def test_where_somebody_is_counts_too():
    assert [t.slug for t in find_tasks("lost my card", from_abroad=True)] == ["lost-card-abroad"]


def test_a_word_that_is_only_like_one_of_ours_does_not_decide():
    assert [t.slug for t in find_tasks("card declined at Home Depot")] == ["declined-at-home"]


@pytest.mark.parametrize("text", ["", "zzz qqq", "the of and", "12345", "!!", "speak to a human"])
def test_what_fits_nothing_finds_nothing(text):
    assert find_tasks(text) == []


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
def test_a_sheet_rests_on_sources(task):
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
    """Return the words of a log line, its placeholders filled in."""
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

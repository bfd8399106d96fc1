"""`amex route`: the call sheet for what you want done."""

from typing import Annotated

import typer

from amexcli.commands.answers import read_country, read_name
from amexcli.commands.lazy import new_app
from amexcli.commands.output import JsonOption, TableFormatOption, choose_format
from amexcli.commands.own_numbers import find_own_numbers
from amexcli.errors import NotFound
from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.task import Task
from amexcli.guides.route.find import find_tasks
from amexcli.guides.route.sheet import Caller, sheet_document
from amexcli.guides.route.tasks import tasks_document
from amexcli.render import render
from amexcli.store.entry import Entry
from amexcli.store.guard import refuse_secrets
from amexcli.store.home import Home
from amexcli.store.log import Log
from amexcli.store.reading import Unreadable, left_out
from amexcli.store.search import Query
from amexcli.surroundings import Surroundings
from amexcli.text import suggest

_MOST_REFERENCES = 5
_MOST_CANDIDATES = 7

app = new_app()


def complete_task(incomplete: str) -> list[tuple[str, str]]:
    """Return the tasks whose name begins so, for TAB."""
    return [(slug, task.title) for slug, task in TASKS.items() if slug.startswith(incomplete)]


@app.command()
def route(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TASK]...",
            help="A task by name, or what happened in your own words.",
            autocompletion=complete_task,
        ),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option("--from", metavar="COUNTRY", help="Where you are: IT, or Italy."),
    ] = None,
    case: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Show the reference numbers of this case."),
    ] = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Append the sources, with addresses.")
    ] = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Whom to reach for what you want done, and how.

    A sheet says which channel comes first and what each cannot do, what to have ready, how to get
    past the menu, what to say, what to ask before you end, and what to log.

    \b
    amex route
    amex route late-fee
    amex route card declined in Rome
    amex route medical-emergency-abroad --from IT
    """
    around: Surroundings = ctx.obj
    chosen = choose_format(wanted, as_json)
    asked = " ".join(words or ()).strip()
    refuse_secrets("the task", asked)
    if not asked:
        render(tasks_document(), chosen, around)
        return
    place = read_country("--from", country) if country is not None else None
    name = read_name("--case", case, around) if case is not None else ""
    task = _settle(asked, around)
    own, mistakes = find_own_numbers(around)
    query = Query(case=name) if name else Query(topic=task.topic)
    history, unreadable = _find_references(Log(Home.locate(around.store, around.environ)), query)
    caller = Caller(own_numbers=own, country=place, history=history, case=name)
    render(sheet_document(task, caller, with_sources=sources), chosen, around)
    for trouble in (mistakes, left_out(unreadable) if unreadable else None):
        if trouble:
            raise trouble


def _settle(asked: str, around: Surroundings) -> Task:
    """Return the task that is meant; on a terminal, ask if it could be one of several."""
    tasks = find_tasks(asked)
    if len(tasks) == 1:
        return tasks[0]
    if not tasks:
        raise NotFound(
            f"No task is like '{asked}'.", suggest(asked, TASKS) or "amex route lists them all."
        )
    candidates = tasks[:_MOST_CANDIDATES]
    if around.is_interactive:
        return _ask_which(candidates, around)
    raise NotFound(
        f"'{asked}' could be one of several tasks:",
        "\n".join(f"{task.slug}: {task.title}" for task in candidates),
    )


def _ask_which(candidates: list[Task], around: Surroundings) -> Task:
    for number, task in enumerate(candidates, 1):
        around.tell(f"{number}. {task.title} ({task.slug})")
    while True:
        print(f"Which one (1 to {len(candidates)}): ", end="", file=around.stderr, flush=True)
        line = around.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        answer = line.strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(candidates):
            return candidates[int(answer) - 1]


def _find_references(log: Log, query: Query) -> tuple[list[Entry], list[Unreadable]]:
    """Return the newest contacts with a reference number, and the files that cannot be read."""
    entries: list[Entry] = []
    unreadable: list[Unreadable] = []
    for found in log.newest(query):
        if isinstance(found, Unreadable):
            unreadable.append(found)
        elif found.entry.reference:
            entries.append(found.entry)
        if len(entries) == _MOST_REFERENCES:
            break
    return entries, unreadable

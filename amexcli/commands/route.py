"""`amex route`: the call sheet for what you want done."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import (
    complete_case,
    complete_place,
    complete_task,
)
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import (
    Extent,
    FullOption,
    JsonOption,
    SourcesOption,
    TableFormatOption,
    choose_format,
    narrow,
    reporting,
    section_option,
)
from amexcli.errors import AmexError, NotFound, Refused, StoreUnusable
from amexcli.facts.tasks import TASKS
from amexcli.facts.tasks.task import Task
from amexcli.guides.route.tasks import tasks_document
from amexcli.guides.route.words import SECTIONS
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.store.entry import Entry
from amexcli.store.store import Store
from amexcli.values.countries import Country
from amexcli.values.phones import is_abroad
from amexcli.values.text import brief, suggest

_MOST_REFERENCES = 5

app = new_app()


@app.command()
def route(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TASK]...",
            help="Type what happened in your own words, or the name of a task.",
            autocompletion=complete_task,
        ),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="PLACE",
            help="Say where you are: IT, Italy, or Rome.",
            autocompletion=complete_place,
        ),
    ] = None,
    case: Annotated[
        str | None,
        typer.Option(
            metavar="CASE",
            help="Also show the reference numbers of this case.",
            autocompletion=complete_case,
        ),
    ] = None,
    full: FullOption = False,
    section: Annotated[str | None, section_option(SECTIONS)] = None,
    sources: SourcesOption = False,
    why: Annotated[bool, typer.Option("--why", hidden=True)] = False,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find out what to do, who to call, and what to say.

    Type what happened in your own words, and you get a call sheet: who to call or where to write,
    what to have ready, how to get to a person, what to say, and what to ask. Without words, you
    get the list of tasks. Quote words with an apostrophe, ?, or $ in them, because your shell
    reads those.

    \b
    amex route card declined in Rome
    amex route "can't log in"
    amex route medical-emergency-abroad --from IT
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if not words:
        if country is not None or case is not None or section is not None or sources:
            raise Refused(
                "--from, --case, --section, and --sources are for one task.",
                "Name it: amex route fraud",
            )
        render(tasks_document(), chosen, runtime)
        return
    # Imported here because neither the list of tasks nor completion parses options.
    from amexcli.commands.shared.parsing import read_country, read_name

    if chosen == "tsv":
        raise Refused("--format tsv is for the list of tasks.", "Choose markdown or json.")
    place = read_country("--from", country, runtime) if country is not None else None
    name = read_name("--case", case, runtime) if case is not None else ""
    asked = " ".join(words).strip()
    if not asked:
        raise Refused("You didn't say what happened.", 'Type it: amex "card stolen in Rome"')
    hints = (_QUOTE,) if len(words) > 1 else ()
    task = settle_task(asked, place, runtime, hints=hints, why=why)
    extent = Extent(full, section, with_sources=sources)
    _print_sheet(task, place, name, chosen, extent, runtime)


def _print_sheet(
    task: Task,
    place: Country | None,
    case: str,
    chosen: Format | None,
    extent: Extent,
    runtime: Runtime,
) -> None:
    from amexcli.commands.shared.numbers_file import find_own_numbers
    from amexcli.guides.facts.stale import with_age
    from amexcli.guides.route.caller import Caller
    from amexcli.guides.route.sheet import sheet_document

    own, mistakes = find_own_numbers(runtime)
    history, trouble = find_references(task.topic, case, runtime)
    with reporting(runtime, mistakes, trouble):
        caller = Caller(own_numbers=own, country=place, history=history, case=case)
        sheet = sheet_document(task, caller, with_sources=extent.with_sources)
        sheet = with_age(narrow(sheet, chosen, extent), runtime.today)
        render(sheet, chosen, runtime)


def settle_task(
    asked: str,
    place: Country | None,
    runtime: Runtime,
    *,
    hints: tuple[str, ...] = (),
    why: bool = False,
) -> Task:
    """Return the task that is meant, and say what the words were taken for.

    In doubt, ask on a terminal; elsewhere raise NotFound with the nearest tasks and the hints.
    """
    from amexcli.commands.shared.asking import NONE, call_instead, list_choices, or_none, pick
    from amexcli.guides.route.find import SURE, find_tasks

    is_far = place is not None and is_abroad(place.code)
    while True:
        found = find_tasks(asked, from_abroad=is_far)
        if why and found.match:
            from amexcli.guides.matching.why import explain_match

            for line in explain_match(found.match, SURE):
                runtime.tell(line)
        if found.is_sure:
            if found.match:  # a task's own name needs no word about it
                runtime.tell(_TAKEN.format(found.tasks[0].title))
            return found.tasks[0]
        unsure = _UNSURE if found.tasks else _UNKNOWN.format(brief(asked))
        offered = found.tasks or [TASKS[slug] for slug in _OFTEN]
        choices = or_none({task.slug: task.title for task in offered})
        if not runtime.is_interactive:
            lines = (*list_choices(choices), "See every task: amex route", *hints)
            raise NotFound(unsure, "\n".join(lines))
        runtime.tell(unsure)
        asked = pick(choices, runtime)
        if asked == NONE:
            raise NotFound("None of these tasks is yours.", f"{call_instead()}.")


_TAKEN = "Taken for: {}. Others: amex route"
"""Short, so that with the longest title it is one line above a sheet of one screen."""
_UNSURE = "I'm not sure what you mean. Closest:"
_UNKNOWN = "I don't know what to do about '{}'. Is it one of these?"
_QUOTE = "Quote words that your shell reads, such as ', ?, and $: amex \"can't log in\""
_OFTEN = ("lost-card", "unknown-charge", "statement-question", "complaint")
"""What is offered for words that tell nothing."""


def find_references(
    topic: str, case: str, runtime: Runtime
) -> tuple[list[Entry], AmexError | None]:
    """Return the newest contacts with a reference number, and the error to end with, if any.

    Raises NotFound if nothing is known of the case, because its name may be misspelled.
    """
    from amexcli.commands.shared.stores import warn_if_missing
    from amexcli.store.cases import Cases
    from amexcli.store.log import Log
    from amexcli.store.search import Query

    store = Store.locate(runtime.store, runtime.environ)
    reading = Log(store).select(Query(case=case) if case else Query(topic=topic))
    entries: list[Entry] = []
    is_known = False
    try:
        for stored in reading:
            is_known = True
            if stored.entry.reference:
                entries.append(stored.entry)
            if len(entries) == _MOST_REFERENCES:
                break
        names = Cases(store).names() if case and not is_known else [case]
    except StoreUnusable as error:
        return entries, error
    if case not in names:
        warn_if_missing(store, runtime)
        raise NotFound(
            f"There is no case '{case}'.", suggest(case, names) or "See `amex log list`."
        )
    return entries, reading.left_out.trouble

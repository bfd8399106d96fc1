"""The list of cases, and what the commands on a single case share."""

from collections import defaultdict
from typing import Annotated

import typer

from amexcli.commands.shared.audience import is_for_people
from amexcli.commands.shared.completion.words import complete_case
from amexcli.commands.shared.every_case import use_every_case
from amexcli.commands.shared.options import reporting
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import NotFound
from amexcli.guides.cases import Summary, by_day, cases_document, summarize
from amexcli.render import Format, render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.entry import Entry
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.values.text import suggest

CaseArgument = Annotated[
    str, typer.Argument(metavar="CASE", help="Name the case.", autocompletion=complete_case)
]


def list_cases(chosen: Format | None, runtime: Runtime) -> None:
    """Print every case, even one without a file that only records name."""
    store = store_to_read(runtime)
    reading = Log(store).select(Query(keys=("case",)))
    contacts: defaultdict[str, list[Entry]] = defaultdict(list)
    for stored in reading:
        if name := stored.entry.case:
            contacts[name].append(stored.entry)
    cases = Cases(store)

    def describe(name: str) -> Summary:
        return summarize(name, cases.find(name), contacts.get(name, []), runtime.today)

    summaries, troubles = use_every_case(cases, describe, also=contacts)
    with reporting(runtime, *troubles, reading.left_out):
        shown = by_day(summaries) if is_for_people(chosen, runtime) else summaries
        render(cases_document(shown, runtime.today), chosen, runtime)
        if not summaries:
            runtime.tell("You have no cases yet. To begin one: amex log add --case NAME")


def no_such_case(name: str, cases: Cases) -> NotFound:
    """Return the error for a case that does not exist, with the nearest names."""
    near = suggest(name, cases.names()) or "To see your cases: amex cases"
    return NotFound(f"There is no case '{name}'.", near)

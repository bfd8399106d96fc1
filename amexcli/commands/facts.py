"""`amex facts`: every fact, where it comes from, and when it should be read again."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_fact, complete_source
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format
from amexcli.errors import NotFound, Refused
from amexcli.facts.sources import SOURCES
from amexcli.guides.facts.ledger import iter_facts
from amexcli.guides.facts.page import facts_document, report_document, select_facts
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.values.text import suggest

app = new_app()


@app.command()
def facts(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS]...", help="Show only facts with all of these words."),
    ] = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="Show only facts that should be read again by now.")
    ] = False,
    source: Annotated[
        str | None,
        typer.Option(
            metavar="KEY",
            help="Show only facts from this source, such as agreements.",
            autocompletion=complete_source,
        ),
    ] = None,
    report: Annotated[
        str | None,
        typer.Option(
            metavar="KEY",
            help="Print a report that this fact is wrong, for you to fill in. Nothing is sent.",
            autocompletion=complete_fact,
        ),
    ] = None,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """See every fact that amex prints: its sources, how sure we are, and when it was last read.

    \b
    amex facts annual fee
    amex facts --source agreements --json
    amex facts --report fee/gold
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    known = list(iter_facts())
    if report is not None:
        if words or stale or source is not None:
            raise Refused("--report is for one fact.", "Leave the other options out.")
        if chosen == "tsv":
            raise Refused("--format tsv is for the list of facts.", "Choose markdown or json.")
        by_key = {fact.key: fact for fact in known}
        if report not in by_key:
            whole = {key.partition("/")[2]: key for key in by_key}
            near = f"Did you mean {whole[report]}?" if report in whole else suggest(report, by_key)
            hint = near or "Find its key: amex facts annual fee"
            raise NotFound(f"There is no fact '{report}'.", hint)
        render(report_document(by_key[report]), chosen, runtime)
        return
    if source is not None and source not in SOURCES:
        raise NotFound(f"There is no source '{source}'.", suggest(source, SOURCES))
    day = runtime.today if stale else None
    found = select_facts(known, " ".join(words or ()), source, day)
    render(facts_document(found), chosen, runtime)
    if not found:
        runtime.tell("No facts are due for another check." if stale else "No facts match that.")

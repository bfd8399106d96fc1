"""`amex due`: deadlines, promises, and follow-ups, by date."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Annotated, Literal, TypeAlias

import typer

from amexcli.commands.shared.completion.words import complete_card, offering
from amexcli.commands.shared.every_case import use_every_case
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, choose_format, format_option, reporting
from amexcli.commands.shared.parsing import read_card
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import AmexError, Refused
from amexcli.guides.due.coming import Coming, from_case, from_credits, from_entries
from amexcli.guides.due.listing import due_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.dates import parse_day
from amexcli.values.groups import Group

DueFormat: TypeAlias = Literal["pretty", "markdown", "tsv", "json", "ics"]

app = new_app()


@app.command()
def due(
    ctx: typer.Context,
    within: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Show only what's due within this time: 30d, 2w, 1m.",
            autocompletion=offering(("7d", "2w", "30d", "1m")),
            rich_help_panel=Group.WHICH,
        ),
    ] = None,
    overdue: Annotated[
        bool,
        typer.Option("--overdue", help="Show only what's overdue.", rich_help_panel=Group.WHICH),
    ] = False,
    credits: Annotated[  # noqa: A002  # it is the option's name
        bool,
        typer.Option(
            "--credits",
            help="Also show when the credits of your card end. Add --card.",
            rich_help_panel=Group.WHICH,
        ),
    ] = False,
    card: Annotated[
        str | None,
        typer.Option(
            metavar="CARD",
            help="Name the card for --credits, such as gold.",
            autocompletion=complete_card,
            rich_help_panel=Group.WHICH,
        ),
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Say what each day is counted from.")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if anything is overdue, for scripts.")
    ] = False,
    wanted: Annotated[
        DueFormat | None,
        format_option(DueFormat, "tsv"),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """See every deadline, promise, and follow-up by date, including those of cases and offers.

    \b
    amex due
    amex due --within 30d --credits --card platinum
    amex due --format ics > due.ics
    """
    runtime: Runtime = ctx.obj
    chosen = choose_format(wanted, as_json)
    if credits != (card is not None):
        raise Refused("--credits and --card go together.", "For example: --credits --card gold.")
    until = _read_until(within, runtime) if within is not None else None
    store = store_to_read(runtime)
    items, troubles = find_coming(store, runtime.today)
    if card is not None:
        items += _credits(read_card("--card", card), runtime)
    shown = [
        item
        for item in items
        if (until is None or item.on <= until) and (not overdue or item.on < runtime.today)
    ]
    with reporting(runtime, *troubles):
        document = due_document(shown, runtime.today, as_calendar=chosen == "ics", with_why=why)
        render(document, chosen, runtime)
        if not shown and not any(troubles):
            runtime.tell("Nothing is due.")
    if exit_code and any(item.on < runtime.today for item in shown):
        raise typer.Exit(1)


def find_coming(store: Store, today: date) -> tuple[list[Coming], list[AmexError]]:
    """Return what's coming from the log and the cases, and the errors of what can't be read."""
    cases = Cases(store)
    titles: dict[str, str] = {}

    def read(name: str) -> list[Coming]:
        case = cases.find(name)
        if case is None:
            return []
        titles[name] = case.title
        return list(from_case(case, today))

    found, troubles = use_every_case(cases, read)
    waiting = Log(store).select(Query(status="open", keys=("follow_up", "offer")))
    items = [*chain(*found), *from_entries((stored.entry for stored in waiting), titles)]
    if trouble := waiting.left_out.trouble:
        troubles.append(trouble)
    return items, troubles


def _read_until(text: str, runtime: Runtime) -> date:
    if not _TIME.fullmatch(text.strip()):
        raise Refused(f"--within: '{text}' isn't a length of time.", "Write it as 30d, 2w or 1m.")
    return parse_day(f"+{text.strip()}", runtime.today, toward="future")


_TIME = re.compile(r"\d{1,4}[dwm]", re.ASCII)


def _credits(card: str, runtime: Runtime) -> Iterator[Coming]:
    from amexcli.facts.cards import CARDS

    return from_credits(CARDS[card], runtime.today)

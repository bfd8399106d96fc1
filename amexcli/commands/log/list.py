"""`amex log list`: contacts, newest first."""

from typing import Annotated

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.log.filters import (
    CardFilter,
    CaseFilter,
    ChannelFilter,
    SearchOption,
    SinceOption,
    StatusFilter,
    TagFilter,
    TopicFilter,
    UntilOption,
    read_query,
)
from amexcli.commands.output import JsonOption, TableFormatOption, choose_format
from amexcli.commands.stores import store_to_read
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.store.home import Home
from amexcli.store.log import Log
from amexcli.store.reading import Stored, Unreadable, left_out
from amexcli.store.search import Query
from amexcli.surroundings import Surroundings

app = new_app()


@app.command("list")
def list_entries(
    ctx: typer.Context,
    limit: Annotated[
        int, typer.Option(min=0, metavar="N", help="How many at the most; 0 for all.")
    ] = 20,
    since: SinceOption = None,
    until: UntilOption = None,
    topic: TopicFilter = None,
    case: CaseFilter = None,
    card: CardFilter = None,
    tag: TagFilter = None,
    channel: ChannelFilter = None,
    status: StatusFilter = None,
    search: SearchOption = None,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show contacts, newest first. Every option given narrows the list.

    \b
    In a pipe the columns are: id, at, channel, topic, summary, representative, reference,
    follow_up, status, case.
    """
    around: Surroundings = ctx.obj
    query = read_query(ctx, around)
    chosen = choose_format(wanted, as_json)
    home = store_to_read(around)
    entries: list[Stored] = []
    unreadable: list[Unreadable] = []
    for found in Log(home).newest(query):
        if isinstance(found, Unreadable):
            unreadable.append(found)
        else:
            entries.append(found)
        if limit and len(entries) > limit:
            break
    render(entries_document(entries[: limit or None]), chosen, around)
    _remark(around, query, home, entries, limit)
    if unreadable:
        raise left_out(unreadable)


def _remark(
    around: Surroundings, query: Query, home: Home, entries: list[Stored], limit: int
) -> None:
    """Say on stderr what the list itself cannot: that it is empty, or not all there is."""
    if limit and len(entries) > limit:
        around.tell(f"The newest {limit}. There are more: --limit 0 shows all.")
    elif not entries:
        around.tell("No entry fits." if query != Query() else f"Nothing is logged in {home.root}.")

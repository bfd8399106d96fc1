"""`amex log list`: contacts, newest first."""

from typing import Annotated, Any

import typer

from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.filters import FILTERS, read_query
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format
from amexcli.commands.shared.stores import store_to_read
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.entry_files import Stored, Unreadable, left_out
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store

app = new_app()


@app.command("list")
@takes(FILTERS, last=True)
def list_entries(
    ctx: typer.Context,
    limit: Annotated[
        int, typer.Option(min=0, metavar="N", help="How many at the most; 0 for all.")
    ] = 20,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
    **typed: Any,
) -> None:
    """Show contacts, newest first. Every option given narrows the list.

    \b
    In a pipe the columns are: id, at, channel, topic, summary, representative, reference,
    follow_up, status, case.
    """
    runtime: Runtime = ctx.obj
    query = read_query(typed, runtime)
    chosen = choose_format(wanted, as_json)
    store = store_to_read(runtime)
    entries: list[Stored] = []
    unreadable: list[Unreadable] = []
    for found in Log(store).newest(query):
        if isinstance(found, Unreadable):
            unreadable.append(found)
        else:
            entries.append(found)
        if limit and len(entries) > limit:
            break
    render(entries_document(entries[: limit or None]), chosen, runtime)
    _remark(runtime, query, store, entries, limit)
    if unreadable:
        raise left_out(unreadable)


def _remark(
    runtime: Runtime, query: Query, store: Store, entries: list[Stored], limit: int
) -> None:
    """Say on stderr what the list itself cannot: that it is empty, or not all there is."""
    if limit and len(entries) > limit:
        runtime.tell(f"The newest {limit}. There are more: --limit 0 shows all.")
    elif not entries:
        runtime.tell(
            "No entry fits." if query != Query() else f"Nothing is logged in {store.root}."
        )

"""`amex log list`: contacts, newest first."""

from itertools import islice
from typing import Annotated, Any

import typer

from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.filters import FILTERS, read_query
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format, reporting
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import Refused
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.entry_files import Stored
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store

app = new_app()


@app.command("list")
@takes(FILTERS, last=True)
def list_entries(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS]...", help="Type words to look for, as with --search."),
    ] = None,
    limit: Annotated[
        int,
        typer.Option(
            min=0, metavar="N", help="Show at most this many, or 0 for all. Without it: 20."
        ),
    ] = 20,
    wanted: TableFormatOption = None,
    as_json: JsonOption = False,
    **typed: Any,
) -> None:
    """List your records, newest first, or search them.

    Each option narrows the list. In a pipe the columns are id, at, channel, topic, summary,
    representative, reference, follow_up, status, and case.

    \b
    amex log list dana
    amex log list "late fee" --since march
    amex log list --status open --limit 0
    """
    runtime: Runtime = ctx.obj
    if words and typed["search"]:
        raise Refused("You typed what to look for twice.", "Leave out --search.")
    query = read_query(typed | ({"search": " ".join(words)} if words else {}), runtime)
    chosen = choose_format(wanted, as_json)
    store = store_to_read(runtime)
    reading = Log(store).select(query)
    with reporting(runtime, reading.left_out):
        entries = list(islice(reading, limit + 1 if limit else None))
        render(entries_document(entries[: limit or None]), chosen, runtime)
        _remark(runtime, query, store, entries, limit)


def _remark(
    runtime: Runtime, query: Query, store: Store, entries: list[Stored], limit: int
) -> None:
    """Print on stderr that the list is empty or that there is more."""
    if limit and len(entries) > limit:
        runtime.tell(f"The newest {limit}. There are more: --limit 0 shows all.")
    elif not entries:
        runtime.tell(
            "No entry fits." if query != Query() else f"Nothing is logged in {store.root}."
        )

"""`amex log list`: lists records, newest first."""

from itertools import islice
from typing import Annotated, Any

import typer

from amexcli.commands.shared.audience import is_for_people
from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.filters import FILTERS, read_query
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format, reporting
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import Refused
from amexcli.guides.log import entries_document, find_search_word
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store.entry_files import Stored
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.text import count

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
    log = Log(store)
    reading = log.select(query)
    with reporting(runtime, reading.left_out):
        entries = list(islice(reading, limit + 1 if limit else None))
        shown, has_more = entries[: limit or None], bool(limit and len(entries) > limit)
        is_page = is_for_people(chosen, runtime)
        footer = _footer(shown, log, has_more=has_more) if shown and is_page else ""
        render(entries_document(shown, runtime.today, footer), chosen, runtime)
        if has_more and not is_page:
            runtime.tell(f"These are the newest {limit}. To see all of them: --limit 0")
        elif not (shown or reading.left_out):  # a file that can't be read may match
            runtime.tell(_why_empty(query, store))


def _footer(shown: list[Stored], log: Log, *, has_more: bool) -> str:
    """Return how many there are, and what to type next."""
    everything = count(sum(1 for _ in log.files()), "call or chat", "calls and chats")
    more = " To see all of them: --limit 0" if has_more else ""
    search, newest = find_search_word(shown), shown[0].entry.id
    hints = f"Search: amex log list {search}    Open one: amex log show {newest}"
    return f"{len(shown):,} of {everything}.{more}\n{hints}"


def _why_empty(query: Query, store: Store) -> str:
    if query == Query():
        return f"There are no calls or chats in {store.root} yet. To add one: amex log add"
    return "No call or chat matches. To see all of them: amex log list"

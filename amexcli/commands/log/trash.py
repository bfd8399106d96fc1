"""`amex log trash`: shows what's in the trash."""

from pathlib import Path

import typer

from amexcli.commands.shared.entries import log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format, reporting
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.store.entry_files import Stored
from amexcli.values.text import count

app = new_app()


@app.command()
def trash(
    ctx: typer.Context, wanted: TableFormatOption = None, as_json: JsonOption = False
) -> None:
    """Show what's in the trash, newest first.

    The columns are the same as those of amex log list.

    \b
    amex log trash
    amex log trash --json
    """
    log = log_of(ctx.obj)
    reading = log.in_trash()
    with reporting(ctx.obj, reading.left_out):
        found = list(reading)
        entries = [one for one in found if isinstance(one, Stored)]
        document = entries_document(entries, ctx.obj.today, _footer(entries))
        render(document, choose_format(wanted, as_json), ctx.obj)
        if others := [one for one in found if isinstance(one, Path)]:
            what = "cases, unfinished calls, and versions and files that were set aside"
            more = count(len(others), "file")
            ctx.obj.tell(f"The trash, {log.trash}, also holds {more}: {what}.")
        elif not entries and not reading.left_out:
            ctx.obj.tell("The trash is empty.")


def _footer(entries: list[Stored]) -> str:
    """Return what to type next."""
    if not entries:
        return ""
    restore = f"To bring one back: amex log restore {entries[0].entry.id}"
    return f"{restore}\nTo read the whole text: amex log trash --format markdown"

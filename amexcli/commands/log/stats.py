"""`amex log stats`: what the log adds up to."""

import typer

from amexcli.commands.shared.entries import log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, PageFormatOption, choose_format, reporting
from amexcli.guides.stats import add_up, stats_document
from amexcli.render import render
from amexcli.store.entry_files import Stored, Unreadable, left_out

app = new_app()


@app.command()
def stats(ctx: typer.Context, wanted: PageFormatOption = None, as_json: JsonOption = False) -> None:
    """What the log adds up to: waits, promises kept, offers won."""
    found = list(log_of(ctx.obj).newest())
    unreadable = [one for one in found if isinstance(one, Unreadable)]
    with reporting(ctx.obj, left_out(unreadable) if unreadable else None):
        entries = (one.entry for one in found if isinstance(one, Stored))
        render(stats_document(add_up(entries)), choose_format(wanted, as_json), ctx.obj)

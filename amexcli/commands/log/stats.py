"""`amex log stats`: adds up the log."""

import typer

from amexcli.commands.shared.entries import log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, PageFormatOption, choose_format, reporting
from amexcli.guides.stats import add_up, stats_document
from amexcli.render import render

app = new_app()


@app.command()
def stats(ctx: typer.Context, wanted: PageFormatOption = None, as_json: JsonOption = False) -> None:
    """Add up your records: time on hold, promises kept, offers accepted.

    \b
    amex log stats
    amex log stats --json
    """
    reading = log_of(ctx.obj).select()
    with reporting(ctx.obj, reading.left_out):
        document = stats_document(add_up(stored.entry for stored in reading))
        render(document, choose_format(wanted, as_json), ctx.obj)

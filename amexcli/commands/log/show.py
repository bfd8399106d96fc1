"""`amex log show`: shows everything in one record."""

import typer

from amexcli.commands.shared.entries import IdArgument, log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, PageFormatOption, choose_format
from amexcli.guides.log import entry_document
from amexcli.render import render

app = new_app()


@app.command()
def show(
    ctx: typer.Context,
    entry_id: IdArgument,
    wanted: PageFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show everything in one record.

    \b
    amex log show last
    amex log show k3q --json
    """
    stored = log_of(ctx.obj).find(entry_id)
    render(entry_document(stored, ctx.obj.today), choose_format(wanted, as_json), ctx.obj)

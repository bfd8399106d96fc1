"""`amex log`: the record of your contacts."""

from typing import ClassVar

import typer

from amexcli.commands.lazy import LazyGroup, new_app


class LogCommands(LazyGroup):
    """What can be done with the log."""

    package = "amexcli.commands.log"
    table: ClassVar = {
        "add": "Log a contact: a call, a chat, a letter.",
        "list": "Show contacts, newest first.",
        "show": "Show one contact whole.",
        "path": "Print the folder where your log is kept.",
    }


app = new_app(LogCommands)


@app.callback(invoke_without_command=True)
def log(ctx: typer.Context) -> None:
    """The record: what was said, by whom, what was promised."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())

"""`amex log`: the record of your contacts."""

from typing import ClassVar

import typer

from amexcli.commands.shared.lazy import LazyGroup, new_app


class LogCommands(LazyGroup):
    """What can be done with the log."""

    package = "amexcli.commands.log"
    table: ClassVar = {
        "add": "Log a contact: a call, a chat, a letter.",
        "list": "Show contacts, newest first.",
        "show": "Show one contact whole.",
        "edit": "Change a contact, field by field or in your editor.",
        "attach": "Keep files with a contact: a transcript, a letter, a screenshot.",
        "open": "Open a file that is kept with a contact.",
        "done": "Mark contacts as settled, and whether the promise was kept.",
        "reopen": "Mark contacts as open again.",
        "remove": "Move contacts to the trash.",
        "restore": "Bring contacts back from the trash.",
        "trash": "Show what is in the trash.",
        "purge": "Delete what is in the trash for good.",
        "export": "Your records for other programs or another machine.",
        "import": "Bring in an export or an archive of amex, or a table (CSV).",
        "stats": "What the log adds up to: waits, promises kept, offers won.",
        "check": "Whether the store is in order.",
        "sync": "Bring the log here and in a git repository to the same state.",
        "path": "Print the folder where your log is kept.",
    }

    aliases: ClassVar = {"new": "add", "ls": "list", "search": "list"}


app = new_app(LogCommands)


@app.callback(invoke_without_command=True)
def log(ctx: typer.Context) -> None:
    """The record: what was said, by whom, what was promised."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())

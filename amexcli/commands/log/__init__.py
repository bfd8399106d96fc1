"""`amex log`: records of calls, chats, and letters."""

from typing import ClassVar

import typer

from amexcli.commands.shared.lazy import LazyGroup, new_app


class LogCommands(LazyGroup):
    """The commands on the log."""

    package = "amexcli.commands.log"
    groups: ClassVar = {
        "Write it down": {
            "add": "Record a call, a chat, or a letter.",
            "edit": "Change a record, one detail at a time or in your editor.",
            "attach": "Keep files with a record: a transcript, a letter, a screenshot.",
            "done": "Mark records as settled, and say whether Amex kept its promise.",
            "reopen": "Mark records as open again.",
        },
        "Look at it": {
            "list": "List your records, newest first, or search them.",
            "show": "Show everything in one record.",
            "open": "Open a file that you keep with a record.",
            "stats": "Add up your records: time on hold, promises kept, offers accepted.",
        },
        "Remove it": {
            "remove": "Move records to the trash.",
            "restore": "Bring records back from the trash.",
            "trash": "Show what's in the trash.",
            "purge": "Delete everything in the trash for good.",
        },
        "Move it and keep it safe": {
            "export": "Write your records for another program or computer.",
            "import": "Import an export, an archive, or your own table.",
            "sync": "Keep the same records on two computers.",
            "check": "Check that your records are in order.",
            "path": "Print the folder that holds your records.",
        },
    }
    aliases: ClassVar = {
        "new": "add",
        "ls": "list",
        "search": "list",
        "find": "list",
        "rm": "remove",
        "delete": "remove",
        "view": "show",
    }


app = new_app(LogCommands)


@app.callback(invoke_without_command=True)
def log(ctx: typer.Context) -> None:
    """Keep a record of your calls and chats: who said what, and what Amex promised.

    \b
    amex log add "Late fee waived" --representative Dana --reference 4471
    amex log list dana
    amex log show last
    """
    if ctx.invoked_subcommand is None:
        from amexcli.render.pager import print_paged

        print_paged(f"{ctx.get_help()}\n", ctx.obj)

"""`amex log open`: opens a file kept with a record."""

import sys
from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_attachment
from amexcli.commands.shared.entries import IdArgument, log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.errors import AmexError
from amexcli.store.attachments import Attachments

app = new_app()


@app.command("open")
def open_attachment(
    ctx: typer.Context,
    entry_id: IdArgument,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="Name the file, if there are several.",
            autocompletion=complete_attachment,
        ),
    ] = None,
) -> None:
    """Open a file that you keep with a record, in the program for its kind.

    \b
    amex log open last
    amex log open last chat.txt
    """
    log = log_of(ctx.obj)
    path = Attachments(log.store).find(log.find(entry_id).entry, name)
    ctx.obj.tell(str(path))
    # xdg-open hands the file over, ends, and reports success; `open -W` would wait.
    if typer.launch(str(path), wait=sys.platform == "linux"):
        raise AmexError("No program opened the file.", f"Open it yourself: {path}")

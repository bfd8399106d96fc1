"""`amex log purge`: the only command that deletes anything for good."""

from pathlib import Path

import typer

from amexcli.commands.shared.entries import YesOption, confirm, log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting
from amexcli.store.attachments import Attachments
from amexcli.store.entry_files import Stored
from amexcli.values.text import count

app = new_app()


@app.command()
def purge(ctx: typer.Context, yes: YesOption = False) -> None:
    """Delete everything in the trash for good.

    A file that amex can't read stays there.

    \b
    amex log purge
    amex log purge --yes
    """
    log = log_of(ctx.obj)
    reading = log.in_trash()
    found = list(reading)
    entries = [one for one in found if isinstance(one, Stored)]
    others = [one for one in found if isinstance(one, Path)]
    what = " and ".join(
        (count(len(entries), "record"), *([count(len(others), "other file")] if others else ()))
    )
    with reporting(ctx.obj, reading.left_out):
        if not found or not confirm(f"Delete {what} for good?", yes, ctx.obj):
            ctx.obj.tell("Nothing was deleted.")
            return
        attachments = Attachments(log.store)
        alive = log.ids()
        for stored in entries:
            log.purge(stored)
            if stored.entry.id not in alive:  # an import may have brought the entry back
                reading.left_out += attachments.purge(stored.entry.id)
        for path in others:
            log.store.files.delete(path)
        ctx.obj.tell(f"Deleted {what}.")

"""`amex log purge`: the one command after which something is gone."""

from pathlib import Path

import typer

from amexcli.commands.shared.entries import YesOption, confirm, log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.store.attachments import Attachments
from amexcli.store.entry_files import Stored, Unreadable, left_out
from amexcli.values.text import count

app = new_app()


@app.command()
def purge(ctx: typer.Context, yes: YesOption = False) -> None:
    """Delete what is in the trash for good. What cannot be read stays."""
    log = log_of(ctx.obj)
    found = [*log.removed(), *log.discarded()]
    entries = [one for one in found if isinstance(one, Stored)]
    others = [one for one in found if isinstance(one, Path)]
    stays = [one for one in found if isinstance(one, Unreadable)]
    what = " and ".join(
        (count(len(entries), "contact"), *([count(len(others), "other file")] if others else ()))
    )
    if (entries or others) and confirm(f"Delete {what} for good?", yes, ctx.obj):
        attachments = Attachments(log.store)
        alive = log.ids()
        for stored in entries:
            log.purge(stored)
            if stored.entry.id not in alive:  # an import may have brought it back
                stays += attachments.purge(stored.entry.id)
        for path in others:
            log.store.files.delete(path)
        ctx.obj.tell(f"Deleted {what}.")
    else:
        ctx.obj.tell("Nothing was deleted.")
    if stays:
        raise left_out(stays)

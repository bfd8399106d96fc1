"""`amex log purge`: the one command after which something is gone."""

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.log.entries import YesOption, confirm, log_of
from amexcli.store.attachments import Attachments
from amexcli.store.reading import Stored, Unreadable, left_out
from amexcli.text import count

app = new_app()


@app.command()
def purge(ctx: typer.Context, yes: YesOption = False) -> None:
    """Delete what is in the trash for good. What cannot be read stays."""
    log = log_of(ctx.obj)
    found = list(log.removed())
    entries = [one for one in found if isinstance(one, Stored)]
    contacts = count(len(entries), "contact")
    if entries and confirm(f"Delete {contacts} for good?", yes, ctx.obj):
        attachments = Attachments(log.home)
        for stored in entries:
            log.purge(stored)
            attachments.purge(stored.entry.id)
        ctx.obj.tell(f"Deleted {contacts}.")
    else:
        ctx.obj.tell("Nothing was deleted.")
    if unreadable := [one for one in found if isinstance(one, Unreadable)]:
        raise left_out(unreadable)

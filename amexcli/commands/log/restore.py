"""`amex log restore`: contacts back from the trash."""

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.log.entries import IdsArgument, describe, log_of
from amexcli.store.attachments import Attachments
from amexcli.store.reading import Unreadable, left_out

app = new_app()


@app.command()
def restore(ctx: typer.Context, entry_ids: IdsArgument) -> None:
    """Bring contacts back from the trash."""
    log = log_of(ctx.obj)
    found = [log.find_removed(prefix) for prefix in entry_ids]
    stays: list[Unreadable] = []
    for stored in {stored.path: stored for stored in found}.values():
        log.restore(stored)
        stays += Attachments(log.home).restore(stored.entry.id)
        ctx.obj.tell(f"Restored {describe(stored)}")
    if stays:
        raise left_out(stays)

"""`amex log restore`: brings records and their files back from the trash."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_removed
from amexcli.commands.shared.entries import describe, log_of
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting
from amexcli.store.attachments import Attachments
from amexcli.store.entry_files import LeftOut
from amexcli.values.text import count

app = new_app()


@app.command()
def restore(
    ctx: typer.Context,
    entry_ids: Annotated[
        list[str],
        typer.Argument(
            metavar="ID...",
            help="Type ids, their first characters, or last.",
            autocompletion=complete_removed,
        ),
    ],
) -> None:
    """Bring records back from the trash, with the files that you keep with them.

    If only files of a record are in the trash, only the files come back.

    \b
    amex log restore last
    amex log restore k3q m2a
    """
    log = log_of(ctx.obj)
    attachments = Attachments(log.store)
    waiting = attachments.in_trash()
    found = [log.find_removed(prefix, waiting) for prefix in entry_ids]
    stays = LeftOut()
    with reporting(ctx.obj, stays):
        for stored in {stored.path: stored for stored in found}.values():
            if stored.path.is_relative_to(log.trash):
                log.restore(stored)
            number, left = attachments.restore(stored.entry.id)
            stays += left
            kept = f", with {count(number, 'file')}" if number else ""
            ctx.obj.tell(f"Restored {describe(stored)}{kept}")

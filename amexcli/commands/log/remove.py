"""`amex log remove`: moves records to the trash."""

import typer

from amexcli.commands.shared.entries import (
    IdsArgument,
    YesOption,
    confirm,
    describe,
    log_of,
)
from amexcli.commands.shared.lazy import new_app
from amexcli.values.text import count

app = new_app()


@app.command()
def remove(ctx: typer.Context, entry_ids: IdsArgument, yes: YesOption = False) -> None:
    """Move records to the trash.

    To bring them back, type amex log restore.

    \b
    amex log remove last
    amex log remove last --yes
    """
    log = log_of(ctx.obj)
    found = log.find_all(entry_ids)
    for stored in found:
        ctx.obj.tell(describe(stored))
    if not confirm(f"Move {count(len(found), 'record')} to the trash?", yes, ctx.obj):
        ctx.obj.tell("Nothing was moved.")
        return
    for stored in found:
        log.remove(stored)
        removed = stored.entry.id
        ctx.obj.tell(f"Removed {removed}. To bring it back: amex log restore {removed}")

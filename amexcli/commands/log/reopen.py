"""`amex log reopen`: marks settled records as open again."""

import typer

from amexcli.commands.shared.entries import IdsArgument, describe, log_of
from amexcli.commands.shared.lazy import new_app

app = new_app()


@app.command()
def reopen(ctx: typer.Context, entry_ids: IdsArgument) -> None:
    """Mark records as open again.

    This also clears whether Amex kept its promise.

    \b
    amex log reopen last
    amex log reopen k3q m2a
    """
    log = log_of(ctx.obj)
    for stored in log.find_all(entry_ids):
        log.change(stored, {"status": "open", "kept": None})
        ctx.obj.tell(f"Open: {describe(stored)}")

"""`amex log done`: marks records as settled."""

from typing import Annotated

import typer

from amexcli.commands.shared.entries import IdsArgument, describe, log_of
from amexcli.commands.shared.lazy import new_app

app = new_app()


@app.command()
def done(
    ctx: typer.Context,
    entry_ids: IdsArgument,
    kept: Annotated[
        bool | None, typer.Option("--kept/--broken", help="Say whether Amex kept its promise.")
    ] = None,
) -> None:
    """Mark records as settled, and say whether Amex kept its promise.

    \b
    amex log done last --kept
    amex log done k3q m2a --broken
    """
    log = log_of(ctx.obj)
    for stored in log.find_all(entry_ids):
        values: dict[str, object] = {"status": "done"}
        if kept is not None:
            values["kept"] = kept
        log.change(stored, values)
        ctx.obj.tell(f"Done: {describe(stored)}")

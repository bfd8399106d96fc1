"""`amex log path`: prints where the store is."""

import typer

from amexcli.commands.shared.lazy import new_app
from amexcli.store.store import Store

app = new_app()


@app.command()
def path(ctx: typer.Context) -> None:
    """Print the folder that holds your records, even if it isn't there yet.

    Each record is a small text file that any editor can open.

    \b
    amex log path
    amex --store old-records log path
    """
    print(Store.locate(ctx.obj.store, ctx.obj.environ).root, file=ctx.obj.stdout)

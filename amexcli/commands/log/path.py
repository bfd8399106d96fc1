"""`amex log path`: where the store is."""

import typer

from amexcli.commands.shared.lazy import new_app
from amexcli.store.store import Store

app = new_app()


@app.command()
def path(ctx: typer.Context) -> None:
    """Print the folder where your log is kept, whether or not it is there yet.

    Each contact is a small text file in it, which any editor can read.
    """
    print(Store.locate(ctx.obj.store, ctx.obj.environ).root, file=ctx.obj.stdout)

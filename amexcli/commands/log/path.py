"""`amex log path`: where the store is."""

import typer

from amexcli.commands.lazy import new_app
from amexcli.store.home import Home

app = new_app()


@app.command()
def path(ctx: typer.Context) -> None:
    """Print the folder where your log is kept, whether or not it is there yet.

    Each contact is a small text file in it, which any editor can read.
    """
    print(Home.locate(ctx.obj.store, ctx.obj.environ).root, file=ctx.obj.stdout)

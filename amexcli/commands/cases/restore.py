"""`amex cases restore`: brings a case's facts back from the trash."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_removed_case
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_name
from amexcli.store.cases import Cases
from amexcli.store.store import Store

app = new_app()


@app.command()
def restore(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(metavar="CASE", help="Name the case.", autocompletion=complete_removed_case),
    ],
) -> None:
    """Bring a case's facts back from the trash.

    \b
    amex cases restore acme
    amex cases restore "Acme Shoes"
    """
    case = read_name("the case", name, ctx.obj)
    path = Cases(Store.locate(ctx.obj.store, ctx.obj.environ)).restore(case)
    ctx.obj.tell(f"Restored {case}: {path}")

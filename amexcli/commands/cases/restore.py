"""`amex cases restore`: a case's facts back from the trash."""

import typer

from amexcli.commands.answers import read_name
from amexcli.commands.cases.listing import CaseArgument
from amexcli.commands.lazy import new_app
from amexcli.store.cases import Cases
from amexcli.store.home import Home

app = new_app()


@app.command()
def restore(ctx: typer.Context, name: CaseArgument) -> None:
    """Bring a case's facts back from the trash."""
    case = read_name("the case", name, ctx.obj)
    path = Cases(Home.locate(ctx.obj.store, ctx.obj.environ)).restore(case)
    ctx.obj.tell(f"Restored {case}: {path}")

"""`amex cases remove`: moves a case's facts to the trash."""

import typer

from amexcli.commands.cases.overview import CaseArgument, no_such_case
from amexcli.commands.shared.entries import YesOption, confirm
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.stores import store_to_read
from amexcli.store.cases import Cases

app = new_app()


@app.command()
def remove(
    ctx: typer.Context,
    name: CaseArgument,
    yes: YesOption = False,
) -> None:
    """Move a case's facts to the trash, and keep its calls and chats.

    To bring the facts back, type amex cases restore.

    \b
    amex cases remove acme
    amex cases remove acme --yes
    """
    case = read_name("the case", name, ctx.obj)
    cases = Cases(store_to_read(ctx.obj))
    if case not in cases.names():
        raise no_such_case(case, cases)
    if not confirm(f"Move the facts of {case} to the trash?", yes, ctx.obj):
        ctx.obj.tell("Nothing was moved.")
        return
    now = cases.remove(case)
    ctx.obj.tell(f"Moved to {now}. To bring it back: amex cases restore {case}")

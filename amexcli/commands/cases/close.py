"""`amex cases close`: closes a case."""

from typing import Annotated

import typer

from amexcli.commands.cases.overview import CaseArgument, no_such_case
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.stores import store_to_read
from amexcli.store.cases import Cases
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.values.text import count

app = new_app()


@app.command()
def close(
    ctx: typer.Context,
    name: CaseArgument,
    undo: Annotated[bool, typer.Option("--undo", help="Open the case again.")] = False,
) -> None:
    """Close a case, so that its deadlines aren't due anymore.

    \b
    amex cases close acme
    amex cases close acme --undo
    """
    case = read_name("the case", name, ctx.obj)
    store = store_to_read(ctx.obj)
    cases = Cases(store)
    known = cases.find(case)
    contacts = Log(store).select(Query(case=case))
    with reporting(ctx.obj, contacts.left_out):
        statuses = [stored.entry.status for stored in contacts]
        if known is None and not statuses:
            raise no_such_case(case, cases)
        cases.save(case, known.kind if known else "contacts", {"closed": not undo}, known)
        ctx.obj.tell(f"{'Open' if undo else 'Closed'}: {case}")
        if left := statuses.count("open"):
            still = count(left, "record is", "records are")
            ctx.obj.tell(f"{still} still open: amex log list --case {case} --status open")

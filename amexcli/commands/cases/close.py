"""`amex cases close`: a case that is over."""

from typing import Annotated

import typer

from amexcli.commands.cases.listing import CaseArgument, no_such_case
from amexcli.commands.shared.history import read_history
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.stores import store_to_read
from amexcli.store.cases import Cases
from amexcli.store.entry_files import left_out
from amexcli.store.log import Log
from amexcli.values.text import count

app = new_app()


@app.command()
def close(
    ctx: typer.Context,
    name: CaseArgument,
    undo: Annotated[bool, typer.Option("--undo", help="Open it again.")] = False,
) -> None:
    """Close a case: its deadlines are not due any more."""
    case = read_name("the case", name, ctx.obj)
    store = store_to_read(ctx.obj)
    cases = Cases(store)
    known = cases.find(case)
    contacts, unreadable = read_history(case, Log(store))
    if known is None and not contacts:
        raise no_such_case(case, cases)
    cases.save(case, known.kind if known else "contacts", {"closed": not undo}, known)
    ctx.obj.tell(f"{'Open' if undo else 'Closed'}: {case}")
    if left := sum(entry.status == "open" for entry in contacts):
        ctx.obj.tell(
            f"{count(left, 'contact')} still open: amex log list --case {case} --status open"
        )
    if unreadable:
        raise left_out(unreadable)

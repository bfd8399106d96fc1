"""`amex cases show`: one case whole."""

import typer

from amexcli.commands.answers import read_name
from amexcli.commands.cases.listing import CaseArgument, no_such_case
from amexcli.commands.history import read_history
from amexcli.commands.lazy import new_app
from amexcli.commands.output import JsonOption, PageFormatOption, choose_format, reporting
from amexcli.commands.stores import store_to_read
from amexcli.guides.cases import case_document
from amexcli.render import render
from amexcli.store.cases import Cases
from amexcli.store.log import Log
from amexcli.store.reading import left_out

app = new_app()


@app.command()
def show(
    ctx: typer.Context,
    name: CaseArgument,
    wanted: PageFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a case: its facts, its contacts, its deadlines."""
    around = ctx.obj
    home = store_to_read(around)
    case = read_name("the case", name, around)
    cases = Cases(home)
    known = cases.find(case)
    history, unreadable = read_history(case, Log(home))
    with reporting(around, left_out(unreadable) if unreadable else None):
        if known is None and not history:
            raise no_such_case(case, cases)
        document = case_document(case, known, history, around.today)
        render(document, choose_format(wanted, as_json), around)

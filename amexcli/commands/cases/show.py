"""`amex cases show`: shows one case in full."""

import typer

from amexcli.commands.cases.overview import CaseArgument, no_such_case
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import JsonOption, PageFormatOption, choose_format, reporting
from amexcli.commands.shared.parsing import read_name
from amexcli.commands.shared.stores import store_to_read
from amexcli.guides.cases import case_document
from amexcli.render import render
from amexcli.store.cases import Cases
from amexcli.store.log import Log
from amexcli.store.search import Query

app = new_app()


@app.command()
def show(
    ctx: typer.Context,
    name: CaseArgument,
    wanted: PageFormatOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a case: its facts, its calls and chats, its deadlines.

    \b
    amex cases show acme
    amex cases show acme --json
    """
    runtime = ctx.obj
    store = store_to_read(runtime)
    case = read_name("the case", name, runtime)
    cases = Cases(store)
    known = cases.find(case)
    contacts = Log(store).select(Query(case=case))
    with reporting(runtime, contacts.left_out):
        history = [stored.entry for stored in contacts][::-1]
        if known is None and not history:
            raise no_such_case(case, cases)
        document = case_document(case, known, history, runtime.today)
        render(document, choose_format(wanted, as_json), runtime)

"""`amex cases`: what belongs together under a name."""

from typing import ClassVar

import typer

from amexcli.commands.cases.overview import list_cases
from amexcli.commands.shared.lazy import LazyGroup, new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format


class CaseCommands(LazyGroup):
    """What can be done with a case."""

    package = "amexcli.commands.cases"
    table: ClassVar = {
        "show": "Show a case: its facts, its contacts, its deadlines.",
        "edit": "Change what a case remembers, in your editor.",
        "close": "Close a case: its deadlines are not due any more.",
        "remove": "Move a case's facts to the trash; its contacts stay.",
        "restore": "Bring a case's facts back from the trash.",
    }


app = new_app(CaseCommands)


@app.callback(invoke_without_command=True)
def cases(
    ctx: typer.Context, wanted: TableFormatOption = None, as_json: JsonOption = False
) -> None:
    """Your cases: what is open, and what comes next.

    \b
    amex cases
    amex cases show acme
    amex cases close acme
    """
    if ctx.invoked_subcommand is None:
        list_cases(choose_format(wanted, as_json), ctx.obj)

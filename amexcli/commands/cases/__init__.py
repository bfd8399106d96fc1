"""`amex cases`: lists cases, the records and facts that belong together under a name."""

from typing import Any, ClassVar

import typer

from amexcli.commands.cases.overview import list_cases
from amexcli.commands.shared.lazy import LazyGroup, new_app
from amexcli.commands.shared.options import JsonOption, TableFormatOption, choose_format


class CaseCommands(LazyGroup):
    """The commands on a case."""

    package = "amexcli.commands.cases"
    groups: ClassVar = {
        "Commands": {
            "show": "Show a case: its facts, its calls and chats, its deadlines.",
            "edit": "Change what a case remembers, in your editor.",
            "close": "Close a case, so that its deadlines aren't due anymore.",
            "remove": "Move a case's facts to the trash, and keep its calls and chats.",
            "restore": "Bring a case's facts back from the trash.",
        },
    }
    aliases: ClassVar = {"view": "show", "rm": "remove", "delete": "remove"}

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments. People type `amex cases list` for `amex cases`."""
        return super().parse_args(ctx, args[1:] if args[:1] in (["list"], ["ls"]) else args)


app = new_app(CaseCommands)


@app.callback(invoke_without_command=True)
def cases(
    ctx: typer.Context, wanted: TableFormatOption = None, as_json: JsonOption = False
) -> None:
    """See your cases: what's open, and what comes next.

    A case begins when you first type --case with a new name. It remembers what you typed.

    \b
    amex cases
    amex cases show acme
    amex cases close acme
    """
    if ctx.invoked_subcommand is None:
        list_cases(choose_format(wanted, as_json), ctx.obj)

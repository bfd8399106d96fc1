"""The ids and the confirmation, shared by the commands on single entries."""

from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_record
from amexcli.commands.shared.stores import store_to_read
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.entry_files import Stored
from amexcli.store.log import Log

IdArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="Type the id, its first characters, or last.",
        autocompletion=complete_record,
    ),
]
IdsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        help="Type ids, their first characters, or last.",
        autocompletion=complete_record,
    ),
]
YesOption = Annotated[bool, typer.Option("--yes", help="Don't ask for confirmation.")]


def log_of(runtime: Runtime) -> Log:
    """Return the log of the store in use, for a command that looks up entries."""
    return Log(store_to_read(runtime))


def describe(stored: Stored) -> str:
    """Return the entry as one line."""
    entry = stored.entry
    return f"{entry.id}  {entry.at:%Y-%m-%d}  {entry.summary}"


def confirm(question: str, yes: bool, runtime: Runtime) -> bool:
    """Ask for confirmation and return the answer. Raises Refused if nobody can be asked."""
    if yes:
        return True
    if not runtime.is_interactive:
        raise Refused("amex can't ask you to confirm this here.", "If you're sure, add --yes.")
    runtime.ask(f"{question} [y/N]")
    return runtime.stdin.readline().strip().casefold() in ("y", "yes")

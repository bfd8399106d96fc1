"""What the commands on single entries share: the ids, and asking before it cannot be undone."""

from typing import Annotated

import typer

from amexcli.commands.stores import store_to_read
from amexcli.errors import Refused
from amexcli.store.log import Log
from amexcli.store.reading import Stored
from amexcli.surroundings import Surroundings

IdArgument = Annotated[
    str, typer.Argument(metavar="ID", help="The id, its first characters, or `last`.")
]
IdsArgument = Annotated[
    list[str], typer.Argument(metavar="ID...", help="Ids, their first characters, or `last`.")
]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def log_of(around: Surroundings) -> Log:
    """Return the log of the store in use, for a command that looks something up in it."""
    return Log(store_to_read(around))


def describe(stored: Stored) -> str:
    """Return the entry as one line."""
    entry = stored.entry
    return f"{entry.id}  {entry.at:%Y-%m-%d}  {entry.summary}"


def confirm(question: str, yes: bool, around: Surroundings) -> bool:
    """Return whether to go on. Raises Refused if there is nobody to ask."""
    if yes:
        return True
    if not around.is_interactive:
        raise Refused("This has to be confirmed.", "Add --yes.")
    print(f"{question} [y/N] ", end="", file=around.stderr, flush=True)
    return around.stdin.readline().strip().casefold() in ("y", "yes")

"""`amex log sync`: keeps the same records on two computers, or backs them up."""

from pathlib import Path
from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_folder
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_path
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store import files
from amexcli.store.entry_files import LeftOut
from amexcli.store.store import Store
from amexcli.store.sync.exchange import sync
from amexcli.store.sync.git import Git
from amexcli.values.text import count

app = new_app()


@app.command("sync")
def sync_log(
    ctx: typer.Context,
    remote: Annotated[
        str | None,
        typer.Argument(
            metavar="[REMOTE]",
            help="Type the address of a git repository the first time, or to change to another.",
            autocompletion=complete_folder,
        ),
    ] = None,
) -> None:
    """Keep the same records on two computers, or back them up, in a private git repository.

    If you changed a record on both, amex keeps both versions. The trash isn't shared. Anyone who
    can read the repository can read your records.

    \b
    amex log sync git@example.com:me/log.git
    amex log sync
    """
    runtime: Runtime = ctx.obj
    store = Store.locate(runtime.store, runtime.environ)
    git = Git(store.root, runtime.environ, can_ask=runtime.is_interactive)
    try:
        done = sync(store, git, None if remote is None else _read_remote(remote))
    except OSError as error:
        raise files.store_trouble(Path(error.filename or store.root), error) from error
    moved = f"sent {count(done.sent, 'file')}, received {count(done.received, 'file')}"
    same = "both were already the same"
    runtime.tell(f"Synced with {done.address}: {moved if done.sent or done.received else same}.")
    for path in done.conflicts:
        runtime.tell(
            f"You changed this on both computers, so amex kept both versions: {store.root / path}"
        )
    if done.conflicts:
        runtime.tell("Choose between them: amex log check --fix")
    for where, secret in done.secrets:
        runtime.tell(f"Something that came in looks like {secret.what}: {where}")
    if done.secrets:
        runtime.tell("Mask it: amex log check --fix")
    if trouble := LeftOut(done.left_out).trouble:
        raise trouble


def _read_remote(text: str) -> str:
    """Return the remote as git can find it from any folder. Raises Refused."""
    if not text.strip() or text.startswith("-"):  # git would take that for an option
        raise Refused(
            f"'{text}' isn't a repository.", "Type the address of a repository, or its folder."
        )
    folder = read_path("the remote", text)
    return str(folder.absolute()) if folder.exists() else text

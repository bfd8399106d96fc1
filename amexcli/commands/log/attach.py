"""`amex log attach`: keeps files with a record."""

from collections.abc import Iterable
from math import isnan
from typing import Annotated

import typer

from amexcli.commands.shared.completion.words import complete_file
from amexcli.commands.shared.entries import IdArgument, describe, log_of
from amexcli.commands.shared.file_options import MaxSizeOption, RedactOption
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_path
from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.attachments import Attachment, Attachments, read_attachment
from amexcli.store.regular import MEBIBYTE
from amexcli.values.text import count

app = new_app()


@app.command()
def attach(
    ctx: typer.Context,
    entry_id: IdArgument,
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help="Name the files to keep.", autocompletion=complete_file
        ),
    ],
    redact: RedactOption = False,
    max_size: MaxSizeOption = 50,
) -> None:
    """Keep files with a record: a transcript, a letter, a screenshot.

    \b
    amex log attach last chat.txt
    amex log attach last letter.pdf --max-size 100
    """
    runtime: Runtime = ctx.obj
    log = log_of(runtime)
    stored = log.find(entry_id)
    # Read every file before storing the first one.
    read = [read_file(path, redact, max_size) for path in paths]
    with Attachments(log.store).keeping(stored.entry.id, read) as names:
        now = log.change(stored, {"attachments": [*stored.entry.attachments, *names]})
    tell_masked(read, names, runtime)
    runtime.tell(f"Attached {count(len(names), 'file')}: {describe(now)}")


def read_file(path: str, redact: bool, max_size: float) -> Attachment:
    """Return the file that was named on the command line. Raises Refused."""
    if isnan(max_size):  # NaN compares as neither below nor above any limit
        raise Refused("--max-size isn't a number.", "Type a size in MiB, such as 50.")
    largest = int(max_size * MEBIBYTE)
    where = read_path("the file's name", path)
    return read_attachment(where, largest=largest, with_redaction=redact)


def tell_masked(read: Iterable[Attachment], names: Iterable[str], runtime: Runtime) -> None:
    """Tell the user which files were masked, by their names in the store."""
    for one, name in zip(read, names, strict=True):
        if one.masked:
            numbers = count(one.masked, "number")
            runtime.tell(f"{name}: amex masked {numbers} in the copy. Your own file is unchanged.")

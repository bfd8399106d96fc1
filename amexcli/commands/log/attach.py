"""`amex log attach`: files kept with a contact."""

from math import isnan
from pathlib import Path
from typing import Annotated

import typer

from amexcli.commands.answers import refuse_secrets_in
from amexcli.commands.lazy import new_app
from amexcli.commands.log.entries import IdArgument, describe, log_of
from amexcli.errors import Refused
from amexcli.store.attachments import MEBIBYTE, Attachment, Attachments, read_attachment
from amexcli.surroundings import Surroundings
from amexcli.text import count

MaxSizeOption = Annotated[
    float, typer.Option(min=0.001, max=10_000, metavar="MIB", help="The largest file, in MiB.")
]
RedactOption = Annotated[
    bool, typer.Option("--redact", help="Mask card numbers in text, but for the last five digits.")
]

app = new_app()


@app.command()
def attach(
    ctx: typer.Context,
    entry_id: IdArgument,
    paths: Annotated[list[str], typer.Argument(metavar="FILE...", help="What to keep.")],
    redact: RedactOption = False,
    max_size: MaxSizeOption = 50,
) -> None:
    """Keep files with a contact: a transcript, a letter, a screenshot.

    \b
    amex log attach last chat.txt
    """
    around: Surroundings = ctx.obj
    refuse_secrets_in(ctx)
    log = log_of(around)
    stored = log.find(entry_id)
    # All are read before the first is kept.
    read = [read_file(path, redact, max_size) for path in paths]
    kept = [keep(Attachments(log.home), stored.entry.id, one, around) for one in read]
    entry = log.change(stored, {"attachments": [*stored.entry.attachments, *kept]})
    around.tell(f"Attached {count(len(kept), 'file')}: {describe(stored._replace(entry=entry))}")


def read_file(path: str, redact: bool, max_size: float) -> Attachment:
    """Return the file that was named on the command line. Raises Refused."""
    if isnan(max_size):  # which is neither below nor above any limit
        raise Refused("--max-size is not a number.", "Write MiB, such as 50.")
    largest = int(max_size * MEBIBYTE)
    return read_attachment(Path(path).expanduser(), largest=largest, with_redaction=redact)


def keep(attachments: Attachments, entry_id: str, one: Attachment, around: Surroundings) -> str:
    """Store the file, say what was masked in it, and return its name."""
    name = attachments.keep(entry_id, one)
    if one.masked:
        around.tell(f"{name}: {count(one.masked, 'number')} masked; your own file is as it was.")
    return name

"""`amex log export`: the log for other programs."""

import io
import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from amexcli.commands.answers import read_path
from amexcli.commands.lazy import new_app
from amexcli.commands.log.entries import log_of
from amexcli.commands.log.filters import (
    CardFilter,
    CaseFilter,
    ChannelFilter,
    SearchOption,
    SinceOption,
    StatusFilter,
    TagFilter,
    TopicFilter,
    UntilOption,
    read_query,
)
from amexcli.commands.output import reporting
from amexcli.errors import AmexError, Refused, StoreUnusable
from amexcli.guides.exchange import csv_file, json_file
from amexcli.guides.exchange.pages import chronology, follow_ups
from amexcli.render import render
from amexcli.store import files
from amexcli.store.entry import Entry
from amexcli.store.reading import Stored, Unreadable, left_out
from amexcli.surroundings import Surroundings
from amexcli.text import count

app = new_app()


@app.command()
def export(
    ctx: typer.Context,
    format: Annotated[  # noqa: A002  # it is the option's name
        Literal["json", "csv", "md", "ics"], typer.Option("--format", help="For whom it is.")
    ] = "json",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Default: standard output.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the file if it is there.")
    ] = False,
    since: SinceOption = None,
    until: UntilOption = None,
    topic: TopicFilter = None,
    case: CaseFilter = None,
    card: CardFilter = None,
    tag: TagFilter = None,
    channel: ChannelFilter = None,
    status: StatusFilter = None,
    search: SearchOption = None,
) -> None:
    """The log as JSON, CSV, Markdown or a calendar, oldest first.

    JSON holds everything. In CSV what a spreadsheet would run as a formula is defused.

    \b
    amex log export > log.json
    amex log export --format csv --since -365d -o log.csv
    amex log export --format md --case acme
    """
    around: Surroundings = ctx.obj
    query = read_query(ctx, around)
    # A link is followed, so that --force replaces what it leads to and not the link.
    target = _resolve(read_path("--output", output)) if output is not None else None
    is_there = target is not None and os.path.exists(target)
    if target and is_there and not target.is_file():
        raise Refused(f"{target} is not a file.", "Name a file, or leave -o out to print it.")
    if is_there and not force:
        raise Refused(f"{target} is there already.", "Give --force to replace it.")
    found = list(log_of(around).newest(query))
    unreadable = [one for one in found if isinstance(one, Unreadable)]
    entries = [one.entry for one in reversed(found) if isinstance(one, Stored)]
    with reporting(around, left_out(unreadable) if unreadable else None):
        text = _format(entries, format, around)
        if target is None:
            around.write_exactly(text)
        else:
            _write(target, text.encode())
            around.tell(f"{count(len(entries), 'contact')} in {target}")


def _resolve(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:
        raise Refused(f"{path} leads nowhere: a link to itself.", "Name another file.") from error
    except OSError as error:  # of a folder that was deleted while somebody is in it
        raise Refused(
            f"{path} could not be written: the folder you are in is gone ({error.strerror}).",
            "Go to another folder, or give the whole path.",
        ) from error


def _format(entries: list[Entry], wanted: str, around: Surroundings) -> str:
    if wanted == "json":
        return json_file.write(entries)
    if wanted == "csv":
        return csv_file.write(entries)
    drawn = io.StringIO()
    into = around._replace(stdout=drawn)
    if wanted == "md":
        render(chronology(entries), "markdown", into)
    else:
        render(follow_ups(entries, around.today), "ics", into)
    return drawn.getvalue()


def _write(target: Path, data: bytes) -> None:
    """Write the file whole or not at all. Raises AmexError."""
    try:
        if target.exists():
            files.replace(target, target.read_bytes(), data)
        else:
            files.publish(target, data)
    except (StoreUnusable, OSError) as error:  # it is the target that cannot be used
        reason = error.__cause__ if isinstance(error, StoreUnusable) else error
        said = getattr(reason, "strerror", None) or reason
        raise AmexError(
            f"{target} could not be written: {said}.", "Fix that, or name another file."
        ) from error

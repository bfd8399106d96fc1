"""`amex log export`: the records for other programs, and for another machine."""

import io
import os
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from amexcli.commands.shared.entries import log_of
from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.filters import FILTERS, read_query
from amexcli.commands.shared.history import without_case
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.options import reporting
from amexcli.commands.shared.own_numbers import find_tables
from amexcli.commands.shared.parsing import read_path
from amexcli.errors import AmexError, Refused, StoreUnusable
from amexcli.log_formats import csv as csv_file
from amexcli.log_formats import json as json_file
from amexcli.log_formats.pages import chronology, follow_ups
from amexcli.render import render
from amexcli.runtime import Runtime
from amexcli.store import files
from amexcli.store.cases import Case, Cases
from amexcli.store.entry import Entry
from amexcli.store.entry_files import Stored, Unreadable, left_out
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.text import count, count_all

app = new_app()


@app.command()
@takes(FILTERS, last=True)
def export(
    ctx: typer.Context,
    format: Annotated[  # noqa: A002  # it is the option's name
        Literal["json", "csv", "md", "ics", "archive"],
        typer.Option("--format", help="What to write; see above."),
    ] = "json",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Default: standard output.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the file if it is there.")
    ] = False,
    **typed: Any,
) -> None:
    """Your records for other programs or another machine.

    \b
    json     Contacts, cases and your own phone numbers, with keys of your own.
             Not in it: comments in your files, attachments, the trash.
    csv      Contacts, a row each, to be opened in a spreadsheet.
             Not in it: cases, phone numbers, keys of your own. Formulas are defused.
    md       Contacts as a page to read, by case: who, when, what was promised.
    ics      What you have to follow up, for a calendar.
    archive  Every file in the data folder and the config folder, as it is, in
             one .tar.gz file. It is not encrypted. Not in it: git's own folder.

    With filters, JSON holds the contacts that match, the cases they name, and no phone numbers.
    `amex log import` reads json, csv and archive.

    \b
    amex log export > log.json
    amex log export --format csv --since -365d -o log.csv
    amex log export --format md --case acme
    amex log export --format archive -o amex.tar.gz
    """
    runtime: Runtime = ctx.obj
    query = read_query(typed, runtime)
    # A link is followed, so that --force replaces what it leads to and not the link.
    target = _resolve(read_path("--output", output)) if output is not None else None
    is_there = target is not None and os.path.exists(target)
    if target and is_there and not target.is_file():
        raise Refused(f"{target} is not a file.", "Name a file, or leave -o out to print it.")
    if is_there and not force:
        raise Refused(f"{target} already exists.", "Add --force to replace it.")
    log = log_of(runtime)
    if format == "archive":
        _export_archive(log.store, target, query, runtime)
        return
    found = list(log.newest(query))
    unreadable = [one for one in found if isinstance(one, Unreadable)]
    entries = [one.entry for one in reversed(found) if isinstance(one, Stored)]
    troubles = [left_out(unreadable)] if unreadable else []
    held = {"contact": len(entries)}
    if format == "json":  # all cases and numbers, or the cases of what the filters let through
        names = {query.case, *(entry.case for entry in entries)} if query != Query() else None
        cases, more = _read_cases(Cases(log.store), names)
        numbers, trouble = find_tables(runtime) if names is None else ({}, None)
        troubles += [*more, *filter(None, [trouble])]
        text = json_file.write(entries, cases, numbers)
        held |= {"case": len(cases), "phone number": len(numbers)}
    else:
        text = _format(entries, format, runtime)
    with reporting(runtime, *troubles):
        if target is None:
            runtime.write_exactly(text)
        else:
            _write(target, text.encode())
            runtime.tell(f"{count_all(held)} in {target}")


def _export_archive(store: Store, target: Path | None, query: Query, runtime: Runtime) -> None:
    from amexcli.store.archive.pack import pack

    if query != Query():
        raise Refused(
            "An archive holds everything, so nothing can be left out of it.",
            "Leave the filters out, or export as JSON.",
        )
    out = None if runtime.stdout.isatty() else getattr(runtime.stdout, "buffer", None)
    if target is not None:
        with _naming(target), files.filling(target, over=os.path.exists(target)) as into:
            packed = pack(store, runtime.config_folder, into, without=target)
        runtime.tell(f"{count(packed.files, 'file')} in {target}")
    elif out is not None:
        packed = pack(store, runtime.config_folder, out)
    else:
        raise Refused(
            "An archive isn't text, so it can't be shown here.",
            "Write it into a file: amex log export --format archive -o amex.tar.gz",
        )
    if packed.left_out:
        raise left_out(packed.left_out)


def _read_cases(
    cases: Cases, names: Container[str | None] | None
) -> tuple[list[Case], list[AmexError]]:
    found: list[Case] = []
    troubles: list[AmexError] = []
    try:
        there = cases.names()
    except AmexError as error:
        return found, [error]
    for name in there:
        if names is None or name in names:
            try:
                found += filter(None, [cases.find(name)])
            except AmexError as error:
                troubles.append(without_case(name, error))
    return found, troubles


def _resolve(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:
        raise Refused(f"{path} leads nowhere: a link to itself.", "Name another file.") from error
    except OSError as error:  # of a folder that was deleted while somebody is in it
        raise Refused(
            f"{path} could not be written: the folder you are in is gone ({error.strerror}).",
            "Go to another folder, or type the full path.",
        ) from error


def _format(entries: list[Entry], wanted: str, runtime: Runtime) -> str:
    if wanted == "csv":
        return csv_file.write(entries)
    drawn = io.StringIO()
    into = runtime._replace(stdout=drawn)
    if wanted == "md":
        render(chronology(entries), "markdown", into)
    else:
        render(follow_ups(entries, runtime.today), "ics", into)
    return drawn.getvalue()


def _write(target: Path, data: bytes) -> None:
    """Write the file whole or not at all. Raises AmexError."""
    with _naming(target):
        if target.exists():
            files.replace(target, target.read_bytes(), data)
        else:
            files.publish(target, data)


@contextmanager
def _naming(target: Path) -> Iterator[None]:
    """Say of what cannot be written that it is the target, and not the store."""
    try:
        yield
    except (StoreUnusable, OSError) as error:
        reason = error.__cause__ if isinstance(error, StoreUnusable) else error
        said = getattr(reason, "strerror", None) or reason
        raise AmexError(
            f"{target} could not be written: {said}.", "Fix that, or name another file."
        ) from error

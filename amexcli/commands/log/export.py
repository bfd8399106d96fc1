"""`amex log export`: writes the records for other programs and other machines."""

import io
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, get_args

import typer

from amexcli.commands.shared.completion.words import complete_file, offering
from amexcli.commands.shared.entries import log_of
from amexcli.commands.shared.every_case import use_every_case
from amexcli.commands.shared.fields import takes
from amexcli.commands.shared.filters import FILTERS, read_query
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.numbers_file import find_tables
from amexcli.commands.shared.options import reporting
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
from amexcli.store.log import Log
from amexcli.store.search import Query
from amexcli.store.store import Store
from amexcli.values.text import count, count_all

_T = TypeVar("_T")

ExportFormat: TypeAlias = Literal["json", "csv", "md", "ics", "archive"]

app = new_app()


@app.command()
@takes(FILTERS, last=True)
def export(
    ctx: typer.Context,
    format: Annotated[  # noqa: A002  # it is the option's name
        ExportFormat,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="Choose json, csv, md, ics or archive, as explained above. Without it: json.",
            autocompletion=offering(get_args(ExportFormat)),
        ),
    ] = "json",
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write into this file.",
            autocompletion=complete_file,
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")] = False,
    **typed: Any,
) -> None:
    """Write your records for another program or computer.

    json: records, cases, and your own phone numbers. It leaves out comments in your files,
    attached files, and the trash. With filters, it holds the records that match and their cases.

    csv: one row for each record, for a spreadsheet. It leaves out cases, phone numbers, and keys of
    your own. Text that a spreadsheet would run as a formula can't run.

    md: a page to read, by case. ics: your follow-ups, for a calendar.

    archive: every file in your data folder and your config folder, in one .tar.gz file. It isn't
    encrypted. It leaves out git's own folder.

    To import json, csv, or an archive, type amex log import.

    \b
    amex log export > log.json
    amex log export --format csv --since -365d -o log.csv
    amex log export --format archive -o amex.tar.gz
    """
    runtime: Runtime = ctx.obj
    query = read_query(typed, runtime)
    # Follow a link, so that --force replaces the file behind it and not the link.
    target = _resolve(read_path("--output", output)) if output is not None else None
    is_there = target is not None and os.path.exists(target)
    if target and is_there and not target.is_file():
        raise Refused(f"{target} isn't a file.", "Name a file, or leave -o out to print it.")
    if is_there and not force:
        raise Refused(f"{target} already exists.", "Add --force to replace it.")
    log = log_of(runtime)
    if format == "archive":
        _export_archive(log.store, target, query, runtime)
        return
    reading = log.select(query, oldest_first=True)
    # Read the first entry before writing anything, in case the log can't be read at all.
    stored = iter(reading)
    found = (one.entry for one in chain(list(islice(stored, 1)), stored))
    held = {"record": 0}
    troubles: list[AmexError] = []
    texts = (
        _as_json(found, query, log, held, troubles, runtime)
        if format == "json"
        else _as_text(_counted(held, "record", found), format, runtime)
    )
    with reporting(runtime, reading.left_out):
        if target is None:
            runtime.write_exactly(texts)
        else:
            with _naming(target), files.filling(target, over=is_there) as into:
                into.writelines(map(str.encode, texts))
            runtime.tell(f"{count_all(held)} in {target}")
        with reporting(runtime, *troubles):
            pass


def _as_json(
    entries: Iterable[Entry],
    query: Query,
    log: Log,
    held: dict[str, int],
    troubles: list[AmexError],
    runtime: Runtime,
) -> Iterator[str]:
    """Return the text in pieces, with every case and number, or only the cases that entries name.

    While it's made, count in `held` what it holds, and add what can't be read to `troubles`.
    """
    is_whole = query == Query()
    names = {query.case}
    known = Cases(log.store)
    held |= {"case": 0, "phone number": 0}

    def named() -> Iterator[Entry]:
        for entry in _counted(held, "record", entries):
            names.add(entry.case)
            yield entry

    def cases() -> Iterator[Case]:
        found, more = use_every_case(
            known, lambda name: known.find(name) if is_whole or name in names else None
        )
        troubles.extend(more)
        yield from _counted(held, "case", filter(None, found))

    numbers, trouble = find_tables(runtime) if is_whole else ({}, None)
    troubles.extend(filter(None, [trouble]))
    held["phone number"] = len(numbers)
    return json_file.iter_lines(named(), cases(), numbers)


def _counted(held: dict[str, int], what: str, found: Iterable[_T]) -> Iterator[_T]:
    for one in found:
        held[what] += 1
        yield one


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
    if trouble := packed.left_out.trouble:
        raise trouble


def _resolve(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:
        raise Refused(f"{path} is a link that leads to itself.", "Name another file.") from error
    except OSError as error:  # the current folder has been deleted
        raise Refused(
            f"{path} couldn't be written: the folder you're in is gone ({error.strerror}).",
            "Go to another folder, or type the full path.",
        ) from error


def _as_text(entries: Iterable[Entry], wanted: str, runtime: Runtime) -> Iterator[str]:
    if wanted == "csv":
        yield from csv_file.iter_rows(entries)
        return
    drawn = io.StringIO()
    into = runtime._replace(stdout=drawn)
    if wanted == "md":
        render(chronology(entries), "markdown", into)
    else:
        render(follow_ups(entries, runtime.today), "ics", into)
    yield drawn.getvalue()


@contextmanager
def _naming(target: Path) -> Iterator[None]:
    """Name the target, and not the store, in an error about writing the file."""
    try:
        yield
    except (StoreUnusable, OSError) as error:
        reason = error.__cause__ if isinstance(error, StoreUnusable) else error
        said = getattr(reason, "strerror", None) or reason
        raise AmexError(
            f"{target} couldn't be written: {said}.", "Fix that, or name another file."
        ) from error

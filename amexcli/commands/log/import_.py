"""`amex log import`: contacts from a file, all of them or none."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from amexcli.commands.answers import read_path, refuse_secrets_in
from amexcli.commands.lazy import new_app
from amexcli.commands.log.cells import quietly, read_cells
from amexcli.commands.log.entries import log_of
from amexcli.errors import AmexError, Refused
from amexcli.guides.exchange import csv_file, json_file
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.render.progress import with_progress
from amexcli.store.entry import Entry, Malformed, check, from_toml
from amexcli.store.intake import Intake, intake
from amexcli.store.reading import Stored
from amexcli.surroundings import Surroundings
from amexcli.text import count, suggest

_LONGEST_FIRST_LINE = 1 << 16
_MOST_SHOWN = 20

app = new_app()


@app.command("import")
def import_entries(
    ctx: typer.Context,
    path: Annotated[str, typer.Argument(metavar="FILE|-", help="What to bring in; - is stdin.")],
    renamed: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="THEIRS=OURS", help="Which column is which; repeatable."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would come in, and change nothing.")
    ] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave out rows that cannot be read.")
    ] = False,
) -> None:
    """Bring in contacts from JSON of ours, or from a table (CSV) with a header.

    A column is found by the name that `amex log export --format csv` gives it. What is in the log
    already is left out. If a row cannot be read, nothing comes in.

    \b
    amex log import log.json
    amex log import calls.csv --map 'Called on=at' --map 'What=summary' --map 'Mood=' --dry-run
    """
    around: Surroundings = ctx.obj
    refuse_secrets_in(ctx)
    columns = _read_map(renamed or [])
    tally = _Tally()
    with (
        _opened(path, around) as (stream, position, size),
        quietly(around) as quiet,
        intake(log_of(around), dry_run=dry_run) as taken,
    ):
        rows = with_progress(_read_rows(stream, columns, taken, quiet), around, position, size)
        for line, found in rows:
            if isinstance(found, str):
                tally.add_bad(line, found)
            elif taken.has(found):
                tally.known += 1
            else:
                tally.add_new(found)
                taken.take(found)
        if tally.bad and not skip_bad:
            raise Refused(
                f"{count(tally.bad, 'row')} cannot be read. Nothing was imported.",
                "\n".join((*tally.problems, "Mend them, or leave them out with --skip-bad.")),
            )
        taken.publish()
    _tell(tally, around, dry_run=dry_run)


@dataclass
class _Tally:
    """What became of the rows: how many, and the first of them."""

    new: int = 0
    known: int = 0
    bad: int = 0
    with_attachments: int = 0
    first: list[Entry] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def add_new(self, entry: Entry) -> None:
        self.new += 1
        self.with_attachments += bool(entry.attachments)
        if len(self.first) < _MOST_SHOWN:
            self.first.append(entry)

    def add_bad(self, line: int, problem: str) -> None:
        self.bad += 1
        if len(self.problems) < _MOST_SHOWN:
            self.problems.append(f"Line {line}: {problem}")


def _tell(tally: _Tally, around: Surroundings, *, dry_run: bool) -> None:
    if dry_run:
        shown = [Stored(entry, Path(), b"") for entry in tally.first]
        render(entries_document(shown), None, around)
        if tally.new > len(shown):
            around.tell(f"The first {len(shown)} of {tally.new:,}.")
    for problem in tally.problems:
        around.tell(problem)
    done = "Would import" if dry_run else "Imported"
    around.tell(f"{done} {count(tally.new, 'contact')}.")
    if tally.known:
        around.tell(f"There already, left out: {tally.known:,}.")
    if tally.bad:
        around.tell(f"Could not be read, left out: {tally.bad:,}.")
    if tally.with_attachments:
        contacts = count(tally.with_attachments, "contact")
        around.tell(f"{contacts} with attachments: copy the files in `attachments` yourself.")


def _read_map(texts: list[str]) -> dict[str, str]:
    """Return what --map says: their column, and which of ours it is. Raises Refused."""
    columns: dict[str, str] = {}
    for text in texts:
        theirs, equals, ours = text.rpartition("=")
        if not equals or not theirs.strip():
            raise Refused(f"--map: '{text}' maps nothing.", "Write it as 'Called on=at'.")
        ours = ours.strip()
        if ours and ours not in csv_file.COLUMNS:
            near = suggest(ours, csv_file.COLUMNS) or f"Ours are: {', '.join(csv_file.COLUMNS)}."
            raise Refused(f"--map: there is no field '{ours}'.", near)
        columns[theirs.strip()] = ours
    return columns


@contextmanager
def _opened(
    path: str, around: Surroundings
) -> Iterator[tuple[TextIO, Callable[[], int], int | None]]:
    """The file, how far it has been read, and its size in bytes. Raises Refused or AmexError."""
    try:
        if path == "-":
            yield around.stdin, lambda: 0, None
            return
        source = read_path("the file's name", path)
        if not source.is_file():
            raise Refused(f"{source} is not a file.", "Give a file that is there, or - for stdin.")
        with source.open("rb") as raw:
            yield TextIOWrapper(raw, encoding="utf-8"), raw.tell, source.stat().st_size
    except UnicodeDecodeError as error:
        raise Refused(
            f"{path} is not UTF-8. Nothing was imported.",
            "Save it as UTF-8, or convert it, for instance with iconv -t utf-8.",
        ) from error
    except OSError as error:
        raise AmexError(f"{path} could not be read: {error.strerror or error}.") from error


def _read_rows(
    stream: TextIO, columns: Mapping[str, str], taken: Intake, quiet: Surroundings
) -> Iterator[tuple[int, Entry | str]]:
    """Yield each row's line, and the entry that it is or why it is none. Raises Refused."""
    first = stream.readline(_LONGEST_FIRST_LINE).removeprefix("\ufeff")
    if first.lstrip().startswith(("{", "[")):
        rows, read = json_file.read(first, stream), _read_record
    else:
        rows = csv_file.read(chain([first], stream), columns)
        read = partial(read_cells, around=quiet)
    for row in rows:
        yield row.line, row.problem or _read_entry(read, {"id": taken.new_id(), **row.values})


def _read_entry(
    read: Callable[[Mapping[str, Any]], Entry], values: Mapping[str, object]
) -> Entry | str:
    try:
        entry = read(values)
        check(entry)
    except (Refused, Malformed) as error:
        return str(error).removesuffix(" Nothing was saved.")
    return entry


def _read_record(values: Mapping[str, Any]) -> Entry:
    return from_toml(json_file.as_document(values))

"""`amex log import`: contacts from a file, all of them or none."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from amexcli.commands.lazy import new_app
from amexcli.commands.log.cells import quietly
from amexcli.commands.log.rows import opened, read_rows
from amexcli.errors import Refused
from amexcli.guides.exchange import csv_file
from amexcli.guides.log import entries_document
from amexcli.render import render
from amexcli.render.progress import with_progress
from amexcli.store.entry import Entry
from amexcli.store.home import Home
from amexcli.store.intake import intake
from amexcli.store.log import Log
from amexcli.store.reading import Stored
from amexcli.surroundings import Surroundings
from amexcli.text import count, suggest

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
    amex log import calls.csv --map 'Called on=at' --map 'Mood=' --dry-run
    """
    around: Surroundings = ctx.obj
    columns = _read_map(renamed or [])
    tally = _Tally()
    with (
        opened(path, around) as (stream, position, size),
        quietly(around) as quiet,
        intake(Log(Home.locate(around.store, around.environ)), dry_run=dry_run) as taken,
    ):
        rows = with_progress(read_rows(stream, columns, taken, quiet), around, position, size)
        for line, found in rows:
            if isinstance(found, str):
                tally.add_bad(line, found)
                continue
            entry, is_named = found
            standing = taken.find(entry)
            if standing == "new":
                tally.add_new(entry)
                taken.take(entry, is_named=is_named)
            elif standing == "known":
                tally.known += 1
            else:
                tally.others.append(entry.id)
        if tally.bad and not skip_bad:
            raise Refused(
                f"{count(tally.bad, 'row')} cannot be read. Nothing was imported.",
                "\n".join((*tally.shown, "Mend them, or leave them out with --skip-bad.")),
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
    others: list[str] = field(default_factory=list)
    """Ids that are there with other content."""
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

    @property
    def shown(self) -> tuple[str, ...]:
        """The problems that are named, and how many are not."""
        left = self.bad - len(self.problems)
        return (*self.problems, *([f"And {left:,} more."] if left else ()))


def _tell(tally: _Tally, around: Surroundings, *, dry_run: bool) -> None:
    if dry_run:
        shown = [Stored(entry, Path(), b"") for entry in tally.first]
        render(entries_document(shown), None, around)
        if tally.new > len(shown):
            around.tell(f"The first {len(shown)} of {tally.new:,}.")
    for problem in tally.shown:
        around.tell(problem)
    done = "Would import" if dry_run else "Imported"
    around.tell(f"{done} {count(tally.new, 'contact')}.")
    if tally.known:
        around.tell(f"There already, left out: {tally.known:,}.")
    if tally.others:
        some = ", ".join(tally.others[:_MOST_SHOWN])
        number = f"{len(tally.others):,}"
        around.tell(f"Left out, as the id is there with other content: {number} ({some}).")
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

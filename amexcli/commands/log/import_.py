"""`amex log import`: imports everything in a file, or nothing."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from amexcli.commands.shared.archives import opened_archive
from amexcli.commands.shared.completion.words import complete_file
from amexcli.commands.shared.lazy import new_app
from amexcli.commands.shared.parsing import read_path
from amexcli.errors import Refused
from amexcli.guides.log import entries_document
from amexcli.log_formats import csv as csv_file
from amexcli.log_formats.rows import opened, read_rows
from amexcli.render import render
from amexcli.render.progress import with_progress
from amexcli.runtime import Runtime
from amexcli.store.archive.arrive import arrivals_in
from amexcli.store.arrivals import Arrival, Contact, NewCase, NewFile, NewNumber, Novelty
from amexcli.store.bulk_import import Intake, intake
from amexcli.store.entry import Entry
from amexcli.store.entry_files import Stored
from amexcli.store.log import Log
from amexcli.store.store import Store
from amexcli.values.text import count, count_all, few, suggest

_MOST_SHOWN = 20

app = new_app()


def _complete_column(incomplete: str) -> list[str]:
    """Return what may follow the equals sign. A column of the table comes before it."""
    theirs, equals, _ = incomplete.rpartition("=")
    return [f"{theirs}={ours}" for ours in csv_file.COLUMNS] if equals else []


@app.command("import")
def import_entries(
    ctx: typer.Context,
    path: Annotated[
        str,
        typer.Argument(
            metavar="FILE|-",
            help="Name the file to import, or type - for standard input.",
            autocompletion=complete_file,
        ),
    ],
    renamed: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="THEIRS=OURS",
            help="Match one of your columns to one of these, such as 'Called on=at'. 'Mood=' leaves"
            " Mood out. You can repeat it.",
            autocompletion=_complete_column,
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Show what would be imported, without changing anything."),
    ] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave out rows and files that amex can't import.")
    ] = False,
) -> None:
    """Import an export, an archive, or your own table.

    A JSON export has records, cases, and your own phone numbers. An archive has all of your files.
    A table (CSV) needs a header with the column names of amex log export --format csv, or use
    --map.

    amex leaves out what you already have. If you have something with the same id and other content,
    yours stays as it is, and amex names it. If amex can't import something, it imports nothing.

    \b
    amex log import log.json
    amex log import amex.tar.gz --dry-run
    amex log import calls.csv --map 'Called on=at' --dry-run
    """
    runtime: Runtime = ctx.obj
    columns = _read_map(renamed or [])
    log = Log(Store.locate(runtime.store, runtime.environ))
    tally = _Tally()
    with (
        _opened(path, columns, log, runtime) as (noun, arrivals_for),
        intake(log, dry_run=dry_run, config=runtime.config_folder) as taken,
    ):
        for where, arrival in arrivals_for(taken):
            if isinstance(arrival, str):
                tally.add_bad(where, arrival)
            else:
                tally.add(arrival, taken.offer(arrival))
        if tally.bad and not skip_bad:
            raise Refused(
                f"{count(tally.bad, noun)} can't be imported. Nothing was imported.",
                "\n".join((*tally.shown, *_WHAT_TO_DO[noun])),
            )
        for orphan, novelty in taken.leave_out_orphans():
            tally.take_back(orphan, novelty)
        begun = taken.begin_cases()
        taken.publish()
    _tell(tally, begun, runtime, dry_run=dry_run)


_WHAT_TO_DO = {
    "row": ("Fix them, or leave them out with --skip-bad.",),
    "file": (
        (
            "On the computer they come from, amex log check --fix masks these numbers. Then export"
            " again."
        ),
        "Or leave those files out with --skip-bad.",
    ),
}
_Arrivals: TypeAlias = Iterator[tuple[str, Arrival | str]]


@contextmanager
def _opened(
    path: str, columns: dict[str, str], log: Log, runtime: Runtime
) -> Iterator[tuple[str, Callable[[Intake], _Arrivals]]]:
    """Yield the noun for the file's items, and a function that yields each item and its place."""
    with opened_archive(path, runtime) as archive:
        if archive:
            if columns:
                raise Refused("--map is for tables, and this is an archive.", "Leave it out.")
            yield (
                "file",
                lambda taken: arrivals_in(archive, log, runtime.config_folder, taken.folder),
            )
            return
    source = None if path == "-" else read_path("the file's name", path)
    with opened(source, runtime.stdin) as (stream, position, size):
        yield (
            "row",
            lambda taken: with_progress(
                read_rows(stream, columns, taken, runtime.now()), runtime, position, size
            ),
        )


@dataclass
class _Tally:
    """Counts of what was imported and left out, with the first few of each."""

    new: Counter[str] = field(default_factory=lambda: Counter({"record": 0}))
    """How many of each kind."""
    known: int = 0
    bad: int = 0
    with_attachments: int = 0
    others: list[Arrival] = field(default_factory=list)
    """Items that the store has with different content."""
    first: list[Entry] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def add(self, arrival: Arrival, novelty: Novelty) -> None:
        if novelty == "known":
            self.known += 1
        elif novelty == "other":
            self.others.append(arrival)
        else:
            self.new[_NOUNS[type(arrival)]] += 1
            if isinstance(arrival, Contact):
                self.with_attachments += bool(arrival.entry.attachments and not arrival.file)
                if len(self.first) < _MOST_SHOWN:
                    self.first.append(arrival.entry)

    def take_back(self, orphan: NewFile, novelty: Novelty) -> None:
        self.new[_NOUNS[NewFile]] -= 1
        self.add(orphan, novelty)

    def add_bad(self, where: str, problem: str) -> None:
        self.bad += 1
        if len(self.problems) < _MOST_SHOWN:
            self.problems.append(f"{where}: {problem}")

    @property
    def shown(self) -> tuple[str, ...]:
        """The first problems, and how many more there are."""
        left = self.bad - len(self.problems)
        return (*self.problems, *([f"And {left:,} more."] if left else ()))


_NOUNS: dict[type, str] = {
    Contact: "record",
    NewCase: "case",
    NewNumber: "phone number",
    NewFile: "other file",
}


_TO_SEE_MORE = 'Text that ends in "..." here is imported in full.'


def _tell(tally: _Tally, begun: list[str], runtime: Runtime, *, dry_run: bool) -> None:
    if dry_run:
        shown = [Stored(entry, Path(), b"") for entry in tally.first]
        render(entries_document(shown, runtime.today, _TO_SEE_MORE), None, runtime)
        if tally.new["record"] > len(shown):
            runtime.tell(f"These are the first {len(shown)} of {tally.new['record']:,} records.")
    for problem in tally.shown:
        runtime.tell(problem)
    done = "Would import" if dry_run else "Imported"
    runtime.tell(f"{done} {count_all(tally.new)}.")
    if begun:
        began = "would begin" if dry_run else "began"
        runtime.tell(f"They {began} {count(len(begun), 'case')}: {few(begun, _MOST_SHOWN)}.")
    if tally.known:
        runtime.tell(f"You already have these, so amex left them out: {tally.known:,}.")
    for what, others in (
        ("id", [one.label for one in tally.others if isinstance(one, Contact)]),
        ("name", [one.label for one in tally.others if not isinstance(one, Contact)]),
    ):
        if others:
            number = f"{len(others):,} ({few(others, _MOST_SHOWN)})"
            runtime.tell(
                f"You have the same {what} with different content, so amex left out {number}."
            )
    if tally.bad:
        runtime.tell(f"amex couldn't read these, so it left them out: {tally.bad:,}.")
    if tally.with_attachments:
        records = count(tally.with_attachments, "record")
        runtime.tell(f"The attached files of {records} are missing. Only an archive includes them.")
        runtime.tell("On the other computer: amex log export --format archive -o amex.tar.gz")


def _read_map(texts: list[str]) -> dict[str, str]:
    """Return amex's column for each column that --map renames. Raises Refused."""
    columns: dict[str, str] = {}
    for text in texts:
        theirs, equals, ours = text.rpartition("=")
        if not equals or not theirs.strip():
            raise Refused(f"--map: '{text}' doesn't map anything.", "Write it as 'Called on=at'.")
        ours = ours.strip()
        if ours and ours not in csv_file.COLUMNS:
            near = suggest(ours, csv_file.COLUMNS) or f"Use one of: {', '.join(csv_file.COLUMNS)}."
            raise Refused(f"--map: amex has no column '{ours}'.", near)
        columns[theirs.strip()] = ours
    return columns

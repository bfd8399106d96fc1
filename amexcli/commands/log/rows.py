"""The rows of a file that comes into the log: opened, read one by one, each made an entry."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from io import TextIOWrapper
from itertools import chain
from typing import Any, TextIO

from amexcli.commands.answers import read_path
from amexcli.commands.log.cells import read_cells
from amexcli.errors import AmexError, Refused
from amexcli.guides.exchange import csv_file, json_file
from amexcli.store.entry import Entry, Malformed, check, from_toml
from amexcli.store.guard import without_secrets
from amexcli.store.intake import Intake
from amexcli.surroundings import Surroundings

_LONGEST_FIRST_LINE = 1 << 16
_JSON = re.compile(r"\s*(?:\{|\[\s*(?:[\[{\]]|$))")


@contextmanager
def opened(
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
        named = "Standard input" if path == "-" else path
        raise Refused(
            f"{named} is not UTF-8{_first_bad_line(path)}. Nothing was imported.",
            "Save it as UTF-8, or convert it, for instance with iconv -t utf-8.",
        ) from error
    except OSError as error:
        raise AmexError(f"{path} could not be read: {error.strerror or error}.") from error


def _first_bad_line(path: str) -> str:
    """Return " in line 7"; "" for standard input, which cannot be read again."""
    if path == "-":
        return ""
    with read_path("the file's name", path).open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return f" in line {number:,}"
    return ""


def read_rows(
    stream: TextIO, columns: Mapping[str, str], taken: Intake, quiet: Surroundings
) -> Iterator[tuple[int, tuple[Entry, bool] | str]]:
    """Yield each row's line, and the entry that it is and whether it came with an id.

    Or, if it is no entry, why. Raises Refused.
    """
    first = stream.readline(_LONGEST_FIRST_LINE).removeprefix("\ufeff")
    while first.isspace() and len(first) < _LONGEST_FIRST_LINE and (more := stream.readline()):
        first += more
    if _JSON.match(first):
        if columns:
            raise Refused("--map is for tables, and this is JSON.", "Leave it out.")
        rows, read = json_file.read(first, stream), _read_record
    else:
        rows = csv_file.read(chain([first], stream), columns)
        read = partial(read_cells, around=quiet)
    for row in rows:
        yield row.line, row.problem or _read_entry(read, row.values, taken)


def _read_entry(
    read: Callable[[Mapping[str, Any]], Entry], values: Mapping[str, object], taken: Intake
) -> tuple[Entry, bool] | str:
    is_named = bool(values.get("id"))
    try:
        entry = read(values if is_named else {**values, "id": taken.new_id()})
        check(entry)
    except (Refused, Malformed) as error:
        return without_secrets(str(error).removesuffix(" Nothing was saved."))
    return entry, is_named


def _read_record(values: Mapping[str, Any]) -> Entry:
    return from_toml(json_file.as_document(values))

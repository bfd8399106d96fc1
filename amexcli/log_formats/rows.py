"""The rows of an imported file: opens it, reads them one by one, and makes each an entry."""

import os
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from io import BufferedReader, TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from amexcli.errors import AmexError, Refused
from amexcli.log_formats import csv as csv_file
from amexcli.log_formats import json as json_file
from amexcli.log_formats.cells import read_cells
from amexcli.log_formats.row import Part
from amexcli.store.arrivals import Arrival, Contact, NewCase, NewNumber
from amexcli.store.bulk_import import Intake
from amexcli.store.cases import new_file
from amexcli.store.entry import Entry, Malformed, check, check_text, from_toml
from amexcli.store.guard import without_secrets
from amexcli.store.own_numbers import read_number
from amexcli.store.regular import reading

_LONGEST_FIRST_LINE = 1 << 16
_JSON = re.compile(r"\s*(?:\{|\[\s*(?:[\[{\]]|$))")


@contextmanager
def opened(
    source: Path | None, stdin: TextIO
) -> Iterator[tuple[TextIO, Callable[[], int], int | None]]:
    """Yield the file, a function that says how far it has been read, and its size in bytes.

    Without a `source`, it's standard input. It's read as UTF-8, or as UTF-16 if it has that byte
    order mark, because PowerShell 5 writes UTF-16. Raises Refused or AmexError.
    """
    try:
        if source is None:
            if isinstance(stdin, TextIOWrapper):
                stdin.reconfigure(encoding=_encoding_of(stdin.buffer))
            yield stdin, lambda: 0, None
            return
        if not source.is_file():
            raise Refused(
                f"{source} isn't a file.", "Name a file that exists, or - for standard input."
            )
        with reading(source.open("rb")) as raw:
            text = TextIOWrapper(raw, encoding=_encoding_of(raw))
            yield text, raw.tell, source.stat().st_size
    except UnicodeDecodeError as error:
        encoding = "UTF-16" if error.encoding.startswith("utf-16") else "UTF-8"
        where = f" in line {_first_bad_line(source, encoding):,}" if source else ""
        raise Refused(
            f"{source or 'Standard input'} isn't {encoding}{where}. Nothing was imported.",
            "Save it as UTF-8, or convert it, for example with iconv -t utf-8.",
        ) from error
    except OSError as error:
        if error.filename and Path(error.filename) != source:  # but one of the store
            raise
        raise AmexError(
            f"{source or 'Standard input'} couldn't be read: {error.strerror or error}.",
            "Nothing was imported. Fix that, or name another file.",
        ) from error


def _encoding_of(raw: BinaryIO) -> str:
    """Return the encoding that the first bytes name. They can be read again."""
    if isinstance(raw, BufferedReader):  # works for a pipe too, which can't be rewound
        head = raw.peek(2)[:2]
    else:
        head = raw.read(2)
        raw.seek(-len(head), os.SEEK_CUR)
    return "utf-16" if head in (BOM_UTF16_LE, BOM_UTF16_BE) else "utf-8"


def _first_bad_line(path: Path, encoding: str) -> int:
    decoder = getincrementaldecoder(encoding)()
    line = 1
    try:
        with path.open("rb") as pieces:
            for piece in pieces:
                line += decoder.decode(piece).count("\n")
    except UnicodeDecodeError as error:
        line += error.object[: error.start].decode(error.encoding).count("\n")
    return line


def read_rows(
    stream: TextIO, columns: Mapping[str, str], taken: Intake, now: datetime
) -> Iterator[tuple[str, Arrival | str]]:
    """Yield where each row is, and its arrival, or the reason why it doesn't have one.

    Raises Refused.
    """
    first = stream.readline(_LONGEST_FIRST_LINE).removeprefix("\ufeff")
    while first.isspace() and len(first) < _LONGEST_FIRST_LINE and (more := stream.readline()):
        first += more
    if _JSON.match(first):
        if columns:
            raise Refused("--map is for tables, but this file is JSON.", "Leave out --map.")
        rows, read = json_file.read(first, stream), _read_record
    else:
        rows = csv_file.read(chain([first], stream), columns)
        read = partial(read_cells, now=now)
    readers: dict[Part, Callable[[Mapping[str, Any]], Arrival]] = {
        "data": partial(_read_contact, read, taken),
        "cases": partial(_read_case, taken),
        "numbers": _read_number,
    }
    for row in rows:
        yield f"Line {row.line}", row.problem or _read(readers[row.part], row.values)


def _read(
    read: Callable[[Mapping[str, Any]], Arrival], values: Mapping[str, object]
) -> Arrival | str:
    try:
        return read(values)
    except (Refused, Malformed) as error:
        return without_secrets(str(error).removesuffix(" Nothing was saved."))


def _read_contact(
    read: Callable[[Mapping[str, Any]], Entry], taken: Intake, values: Mapping[str, object]
) -> Contact:
    is_named = bool(values.get("id"))
    entry = read(values if is_named else {**values, "id": taken.new_id()})
    check(entry)
    return Contact(entry, is_named)


def _read_record(values: Mapping[str, Any]) -> Entry:
    return from_toml(json_file.as_document(values))


def _read_case(taken: Intake, values: Mapping[str, Any]) -> NewCase:
    case = json_file.as_case(values)
    check_text("name", case.name)
    taken.cases.checked(case.name, new_file(case.name, case.kind, case.facts))
    return case


def _read_number(values: Mapping[str, Any]) -> NewNumber:
    number = json_file.as_number(values)
    read_number(number.name, number.table)
    return number

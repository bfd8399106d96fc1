"""How a command's output is chosen: the options that every command which prints has."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from amexcli.document import Document
from amexcli.errors import AmexError, Refused
from amexcli.render import Format, GuideFormat, PageFormat, TableFormat
from amexcli.runtime import Runtime

_FORMAT_HELP = "How to print it. Default: pretty on a terminal, else {}."

JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
SourcesOption = Annotated[
    bool, typer.Option("--sources", help="Append the sources, with addresses.")
]
TableFormatOption = Annotated[
    TableFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("tsv"))
]
PageFormatOption = Annotated[
    PageFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("markdown"))
]
GuideFormatOption = Annotated[
    GuideFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("markdown"))
]


@contextmanager
def reporting(runtime: Runtime, *troubles: AmexError | None) -> Iterator[None]:
    """Do what can be done inside in spite of these troubles, then end with them.

    If it ends with an error of its own, that comes last.
    """
    known = [trouble for trouble in troubles if trouble]
    try:
        yield
        if known:
            raise known.pop()
    except AmexError:
        for trouble in known:
            runtime.tell(f"amex: {trouble.message}")
            runtime.tell(trouble.hint)
        raise


def require_deadlines(document: Document, chosen: Format | None) -> None:
    """Raise Refused if a calendar is asked for and there is nothing to put into it.

    That is the one format that a guide may not have. It is asked before anything is saved.
    """
    if chosen == "ics" and not any(document.deadlines()):
        raise Refused(
            "--format ics: there is no deadline to put into a calendar yet.",
            "Add the dates you have. --help lists the options for them.",
        )


def choose_format(wanted: Format | None, as_json: bool) -> Format | None:
    """Return the one format asked for. Raises Refused if --json contradicts --format."""
    if as_json and wanted not in (None, "json"):
        raise Refused(f"--json and --format {wanted} contradict each other.", "Use one of them.")
    return "json" if as_json else wanted

"""The options that choose how a command prints, and the errors that it ends with."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Protocol, get_args

import typer

from amexcli.document import Document
from amexcli.errors import AmexError, Refused
from amexcli.render import Format, GuideFormat, PageFormat, TableFormat
from amexcli.runtime import Runtime


def format_option(choices: object, in_a_pipe: str) -> Any:
    """Return the option that chooses one of these formats."""
    *others, last = get_args(choices)
    return typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"Choose {', '.join(others)} or {last}. Without it: pretty on a terminal, else"
        f" {in_a_pipe}.",
    )


JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, as --format json does.")]
SourcesOption = Annotated[
    bool, typer.Option("--sources", help="Add the sources and their addresses.")
]
TableFormatOption = Annotated[TableFormat | None, format_option(TableFormat, "tsv")]
PageFormatOption = Annotated[PageFormat | None, format_option(PageFormat, "markdown")]
GuideFormatOption = Annotated[GuideFormat | None, format_option(GuideFormat, "markdown")]


class Troubled(Protocol):
    """Something that may collect problems while the command runs, such as `LeftOut`."""

    @property
    def trouble(self) -> AmexError | None:
        """The error to end with, if there is one."""


@contextmanager
def reporting(runtime: Runtime, *troubles: AmexError | Troubled | None) -> Iterator[None]:
    """Run the body in spite of these problems, then end with an error that reports them.

    If the body raises an error of its own, that error comes last.
    """
    known: list[AmexError] = []
    try:
        try:
            yield
        finally:
            found = (one if isinstance(one, AmexError | None) else one.trouble for one in troubles)
            known += filter(None, found)
        if known:
            raise known.pop()
    except AmexError:
        for trouble in known:
            runtime.tell(f"amex: {trouble.message}")
            runtime.tell(trouble.hint)
        raise


def require_deadlines(document: Document, chosen: Format | None) -> None:
    """Raise Refused if a calendar is requested and the document has no deadline.

    A calendar is the only format that a guide may lack. Check before anything is saved.
    """
    if chosen == "ics" and not any(document.deadlines()):
        raise Refused(
            "--format ics: there is no deadline to put into a calendar yet.",
            "Add the dates you have. --help lists the options for them.",
        )


def choose_format(wanted: Format | None, as_json: bool) -> Format | None:
    """Return the chosen format. Raises Refused if --json contradicts --format."""
    if as_json and wanted not in (None, "json"):
        raise Refused(f"--json and --format {wanted} contradict each other.", "Use one of them.")
    return "json" if as_json else wanted

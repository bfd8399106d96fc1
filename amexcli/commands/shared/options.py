"""The options that choose how a command prints, and the errors that it ends with."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any, NamedTuple, Protocol, get_args

import typer

from amexcli.commands.shared.completion.words import offering
from amexcli.document import Document
from amexcli.errors import AmexError, Refused
from amexcli.render import Format, GuideFormat, PageFormat, TableFormat
from amexcli.runtime import Runtime
from amexcli.values.text import suggest


def format_option(choices: object, in_a_pipe: str) -> Any:
    """Return the option that chooses one of these formats."""
    *others, last = get_args(choices)
    return typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"Choose {', '.join(others)} or {last}. Without it: pretty on a terminal, else"
        f" {in_a_pipe}.",
        autocompletion=offering(get_args(choices)),
    )


JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, as --format json does.")]
SourcesOption = Annotated[
    bool, typer.Option("--sources", help="Add the sources and their addresses.")
]
FullOption = Annotated[
    bool, typer.Option("--full", help="Print everything, not only the first screen.")
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
            tell_trouble(trouble, runtime)
        raise


def tell_trouble(trouble: AmexError, runtime: Runtime) -> None:
    """Say what went wrong, as if the command ended with it."""
    runtime.tell(f"amex: {trouble.message}")
    runtime.tell(trouble.hint)


def require_deadlines(document: Document, chosen: Format | None) -> None:
    """Raise Refused if a calendar is requested and the document has no deadline.

    A calendar is the only format that a guide may not have. Check before anything is saved.
    """
    if chosen == "ics" and not any(document.deadlines()):
        raise Refused(
            "--format ics: there's no deadline to put in a calendar yet.",
            "Add the dates you have. --help lists the options for them.",
        )


def section_option(names: Sequence[str]) -> Any:
    """Return `--section` for a page whose sections have these names."""
    return typer.Option(
        "--section",
        metavar="NAME",
        help=f"Print one section: {', '.join(names)}.",
        autocompletion=offering(names),
    )


class Extent(NamedTuple):
    """How much of a page to print."""

    full: bool = False
    section: str | None = None
    with_sources: bool = False
    """Whether the sources follow the page. One screen has no room for them."""


def narrow(document: Document, chosen: Format | None, extent: Extent) -> Document:
    """Return the part of a page to print. Raises Refused if it has no such section."""
    full, section, with_sources = extent
    if section is None:
        return document._replace(screen=()) if full or with_sources else document
    if full or chosen in ("json", "ics"):
        other = "--full" if full else f"--format {chosen}"
        raise Refused(f"--section and {other} contradict each other.", "Use one of them.")
    if section not in document.parts:
        raise Refused(
            f"--section: this page has no section '{section}'.",
            suggest(section, document.parts) or f"It has: {', '.join(document.parts)}.",
        )
    return document.only(section)


def choose_format(wanted: Format | None, as_json: bool) -> Format | None:
    """Return the chosen format. Raises Refused if --json contradicts --format."""
    if as_json and wanted not in (None, "json"):
        raise Refused(f"--json and --format {wanted} contradict each other.", "Use one of them.")
    return "json" if as_json else wanted

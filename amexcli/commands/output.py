"""How a command's output is chosen: the options that every command which prints has."""

from typing import Annotated

import typer

from amexcli.errors import Refused
from amexcli.render import Format, GuideFormat, PageFormat, TableFormat

_FORMAT_HELP = "How to print it. Default: pretty on a terminal, else {}."

JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
TableFormatOption = Annotated[
    TableFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("tsv"))
]
PageFormatOption = Annotated[
    PageFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("markdown"))
]
GuideFormatOption = Annotated[
    GuideFormat | None, typer.Option("--format", help=_FORMAT_HELP.format("markdown"))
]


def choose_format(wanted: Format | None, as_json: bool) -> Format | None:
    """Return the one format asked for. Raises Refused if --json contradicts --format."""
    if as_json and wanted not in (None, "json"):
        raise Refused(f"--json and --format {wanted} contradict each other.", "Give one of them.")
    return "json" if as_json else wanted

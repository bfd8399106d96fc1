"""The options for files kept with an entry."""

from typing import Annotated

import typer

from amexcli.values.groups import Group

MaxSizeOption = Annotated[
    float,
    typer.Option(
        min=0.001,
        max=10_000,
        metavar="MIB",
        help="Allow files up to this size in MiB. Without it: 50.",
        rich_help_panel=Group.RARE,
    ),
]
RedactOption = Annotated[
    bool,
    typer.Option(
        "--redact",
        help="Hide card numbers in text, except for their last five digits.",
        rich_help_panel=Group.RARE,
    ),
]

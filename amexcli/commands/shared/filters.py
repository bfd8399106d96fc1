"""Which contacts: the options that narrow a list, shared by listing and exporting."""

from typing import Annotated

import typer

from amexcli.commands.shared.parsing import read_card, read_day, read_name
from amexcli.runtime import Runtime
from amexcli.store.entry import Channel, Status
from amexcli.store.search import Query

SinceOption = Annotated[
    str | None, typer.Option(metavar="DAY", help="From this day on, such as -30d.")
]
UntilOption = Annotated[str | None, typer.Option(metavar="DAY", help="Up to this day.")]
TopicFilter = Annotated[str | None, typer.Option(metavar="NAME", help="Only this topic.")]
CaseFilter = Annotated[str | None, typer.Option(metavar="NAME", help="Only this case.")]
CardFilter = Annotated[str | None, typer.Option(metavar="CARD", help="Only this card.")]
TagFilter = Annotated[str | None, typer.Option(metavar="NAME", help="Only with this tag.")]
ChannelFilter = Annotated[Channel | None, typer.Option(help="Only this channel.")]
StatusFilter = Annotated[Status | None, typer.Option(help="Only open, or only done.")]
SearchOption = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="Only with this in a text of it, in capitals or not."),
]


def read_query(ctx: typer.Context, runtime: Runtime) -> Query:
    """Return what the filters ask for. Raises Refused, naming the option."""
    given = {name: value for name, value in ctx.params.items() if value}
    since, until = given.get("since"), given.get("until")

    def name(key: str) -> str | None:
        return read_name(f"--{key}", given[key], runtime) if key in given else None

    return Query(
        since=read_day("--since", since, runtime, toward="past") if since else None,
        until=read_day("--until", until, runtime, toward="past") if until else None,
        card=read_card("--card", given["card"]) if "card" in given else None,
        channel=given.get("channel"),
        status=given.get("status"),
        text=given.get("search"),
        topic=name("topic"),
        case=name("case"),
        tag=name("tag"),
    )

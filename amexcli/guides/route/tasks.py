"""The tasks, in groups, each with the channel to use first."""

from collections.abc import Iterator

from amexcli.document import Block, Cell, Column, Document, Section, Table, Text
from amexcli.facts.tasks import GROUPS
from amexcli.facts.tasks.task import Task

_WIDEST_SLUG = max(len(task.slug) for tasks in GROUPS.values() for task in tasks)
_WIDEST_TITLE = max(len(task.title) for tasks in GROUPS.values() for task in tasks)
COLUMNS = (
    Column("slug", "Task", nowrap=True, width=_WIDEST_SLUG),
    Column("title", "What it is", width=_WIDEST_TITLE),
    Column("channel", "First"),
    Column("group"),
)


def tasks_document() -> Document:
    """Return every task."""
    return Document(
        kind="routes",
        blocks=tuple(_blocks()),
        data=lambda: [
            dict(zip((c.key for c in COLUMNS), (cell.text for cell in _row(group, t)), strict=True))
            for group, tasks in GROUPS.items()
            for t in tasks
        ],
        is_listing=True,
    )


def _blocks() -> Iterator[Block]:
    yield Text("The sheet for one: amex route late-fee. Or in your words: amex route card declined")
    for group, tasks in GROUPS.items():
        yield Section(group, (Table(COLUMNS, tuple(_row(group, task) for task in tasks)),))


def _row(group: str, task: Task) -> tuple[Cell, ...]:
    way = task.ways[0]
    first = f"{way.channel}: {way.department}" if way.department else way.channel
    return Cell(task.slug), Cell(task.title), Cell(way.channel, page=first), Cell(group)

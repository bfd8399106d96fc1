"""The tasks, in groups, each with the channel to use first."""

from amexcli.document import Cell, Column, Document, Table, Text
from amexcli.facts.tasks import GROUPS
from amexcli.facts.tasks.task import Task

_COLUMNS = (
    Column("slug", "Task", nowrap=True),
    Column("title", "What it is"),
    Column("channel"),
    Column("group", "Group", is_group=True),
)
_HOW_ON = 'For one sheet: amex route late-fee. Or use your own words: amex "lost my wallet"'


def tasks_document() -> Document:
    """Return every task."""
    rows = tuple(_row(group, task) for group, tasks in GROUPS.items() for task in tasks)
    keys = [column.key for column in _COLUMNS]
    return Document(
        kind="routes",
        blocks=(Text(_HOW_ON), Table(_COLUMNS, rows, is_paired=True)),
        data=lambda: [dict(zip(keys, (c.text for c in row), strict=True)) for row in rows],
        is_listing=True,
    )


def _row(group: str, task: Task) -> tuple[Cell, ...]:
    return Cell(task.slug), Cell(task.title), Cell(task.ways[0].channel), Cell(group)

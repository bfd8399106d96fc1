"""A progress bar for slow work, on a terminal only."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from amexcli.runtime import Runtime

Item = TypeVar("Item")
_SHORT = 1_000
"""How many items are processed before the bar appears."""


def with_progress(
    items: Iterable[Item], runtime: Runtime, position: Callable[[], int], total: int | None
) -> Iterator[Item]:
    """Yield the items and draw progress on stderr: `position` out of `total`, if known."""
    rest = iter(items)
    for _, item in zip(range(_SHORT), rest, strict=False):
        yield item
    if not runtime.stderr.isatty():
        yield from rest
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    from amexcli.render.terminal import new_console

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[done]:,} rows"))
    with Progress(*columns, console=new_console(runtime.stderr, runtime), transient=True) as bar:
        task = bar.add_task("", total=total, done=_SHORT)
        for number, item in enumerate(rest, _SHORT + 1):
            bar.update(task, completed=position() if total else None, done=number)
            yield item

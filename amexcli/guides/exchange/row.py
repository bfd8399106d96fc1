"""One row of a file that is read into the log."""

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """What stands in the file for one entry, and on which line it begins."""

    line: int
    values: Mapping[str, object]
    problem: str = ""
    """Why it cannot be an entry, where the file's own form shows that."""

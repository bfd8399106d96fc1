"""One row of a file that is read into the log."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Part: TypeAlias = Literal["data", "cases", "numbers"]
"""Of an export: its contacts, its cases, the user's own phone numbers."""


class Row(NamedTuple):
    """What stands in the file for one entry, case or number, and on which line it begins."""

    line: int
    values: Mapping[str, object]
    problem: str = ""
    """Why it cannot be one, where the file's own form shows that."""
    part: Part = "data"

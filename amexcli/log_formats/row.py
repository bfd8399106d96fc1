"""One row of a file that is imported."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Part: TypeAlias = Literal["data", "cases", "numbers"]
"""The part of an export: its contacts, its cases, or the user's own phone numbers."""


class Row(NamedTuple):
    """The values of one entry, case or number, and the line on which it begins."""

    line: int
    values: Mapping[str, object]
    problem: str = ""
    """Why the row is invalid, if that's clear from the file format alone."""
    part: Part = "data"

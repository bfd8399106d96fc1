"""Something in the store that is not in order."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

Keep: TypeAlias = Literal["original", "copy", "both"]


class Conflict(NamedTuple):
    """Two versions of one file, between which the user has to choose."""

    original: Path
    copy: Path
    settle: Callable[[Keep], object]
    """Keeps the chosen one; the other moves to the trash."""


class Problem(NamedTuple):
    """What is wrong where, and what would repair it."""

    path: Path
    what: str
    fix: str = ""
    """What the fix does, in words; "" if only the user can tell what is right."""
    repair: Callable[[], object] | None = None
    conflict: Conflict | None = None
    check: str = ""
    """The name of the check that found it."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that its fix may change."""
        return (self.path, self.conflict.original) if self.conflict else (self.path,)

"""The errors, each with the exit code that scripts see.

The message says what happened and where; the hint says what to do next. `cli.py` is the only place
that prints them. It prints the `Leftover` warning too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar


class AmexError(Exception):
    """The base class. Raised itself when the answer is no, or when some files could not be read."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Refused(AmexError):
    """The input cannot be accepted as it is. Nothing was written."""

    exit_code = 2


class NotFound(AmexError):
    """No such id, case, card or task, or more than one match."""

    exit_code = 3


class StoreUnusable(AmexError):
    """The store cannot be used: not writable, full, not a folder, or of a newer schema."""

    exit_code = 4


class ChangedMeanwhile(AmexError):
    """The file was changed by someone else since it was read. It is safe to try again."""

    exit_code = 5


class OutputLost(AmexError):
    """Standard output cannot be written: its disk is full, or its reader has closed it."""


class Leftover(UserWarning):
    """The work was done, but a file that is no longer needed could not be deleted."""


def describe(error: OSError) -> str:
    """Return the system's error with its path: "/home/dana/.bashrc: Permission denied"."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason


@contextmanager
def naming(what: str) -> Iterator[None]:
    """Make what is refused inside begin with the name of what was read."""
    try:
        yield
    except Refused as error:
        raise Refused(f"{what}: {error.message}", error.hint) from None

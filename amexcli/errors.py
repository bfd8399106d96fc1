"""The errors, each with the exit code that scripts see.

The message says what happened and where; the hint says what to do next. `cli.py` is the only place
that prints them. It prints the `Leftover` warning too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar


class AmexError(Exception):
    """The base class. Raised itself if the answer is no, or if some files couldn't be read."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Refused(AmexError):
    """The input can't be accepted. Nothing was written."""

    exit_code = 2


class NotFound(AmexError):
    """No such id, case, card or task, or more than one match."""

    exit_code = 3


class StoreUnusable(AmexError):
    """The store can't be used: not writable, full, not a folder, or with a newer schema."""

    exit_code = 4


class ChangedMeanwhile(AmexError):
    """Someone else changed the file after we read it. It's safe to try again."""

    exit_code = 5


class OutputLost(AmexError):
    """Standard output can't be written: its disk is full, or its reader closed it."""


class Leftover(UserWarning):
    """The work was done, but an unneeded file couldn't be deleted."""


def describe(error: OSError) -> str:
    """Return the system's error with its path: "/home/dana/.bashrc: Permission denied"."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason


@contextmanager
def naming(what: str) -> Iterator[None]:
    """Put the name of what was read in front of the message of a Refused raised inside."""
    try:
        yield
    except Refused as error:
        raise Refused(f"{what}: {error.message}", error.hint) from None

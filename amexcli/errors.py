"""What can go wrong, each kind with the exit code that scripts see.

The message says what happened and where; the hint says what to do next. `cli.py` is the one
place that prints them, and the warning that is no error.
"""

from typing import ClassVar


class AmexError(Exception):
    """The family. Raised as it is when the answer is no, or some files could not be read."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Refused(AmexError):
    """The input cannot be taken as it stands. Nothing was written."""

    exit_code = 2


class NotFound(AmexError):
    """No such id, case, card or task, or more than one that fits."""

    exit_code = 3


class StoreUnusable(AmexError):
    """The store cannot be used: not writable, full, not a folder, or of a newer schema."""

    exit_code = 4


class ChangedMeanwhile(AmexError):
    """The file was changed by someone else since it was read. It is safe to try again."""

    exit_code = 5


class OutputLost(AmexError):
    """Standard output took no more: its disk is full, or its reader has gone."""


class Leftover(UserWarning):
    """What was asked for was done, but something that is needed no more could not be deleted."""


def describe(error: OSError) -> str:
    """Return what the system refused, and where: "/home/dana/.bashrc: Permission denied"."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason

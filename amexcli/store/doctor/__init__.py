"""Checks whether the store is in order: small named checks, most of them with a fix.

Nothing is deleted. Unneeded files move to `trash/copies` or `trash/attachments`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from amexcli.errors import ChangedMeanwhile
from amexcli.store.doctor import checks
from amexcli.store.doctor.checks import Problem
from amexcli.store.doctor.conflicts import conflict_copy
from amexcli.store.doctor.survey import Survey
from amexcli.store.store import Store

_ATTEMPTS = 5

CHECKS: dict[str, Callable[[Survey], Iterator[Problem]]] = {
    "secret-in-file": checks.secret_in_file,  # before two versions of a file are displayed
    "unreadable-file": checks.unreadable_file,
    "conflict-copy": conflict_copy,  # before one of the two is renamed or gets a new id
    "wrong-name": checks.wrong_name,
    "duplicate-id": checks.duplicate_id,
    "attachment-without-entry": checks.attachment_without_entry,
    "entry-without-attachment": checks.entry_without_attachment,
    "left-over-temp": checks.left_over_temp,
    "wide-permissions": checks.wide_permissions,
    "unknown-case": checks.unknown_case,
}


def find_problems(store: Store, now: float) -> list[Problem]:
    """Return the problems found, by check; `now` is in seconds since 1970."""
    for _ in range(_ATTEMPTS):
        survey = Survey(store, now)
        try:
            return [p for name in CHECKS for p in _run(name, survey)]
        except FileNotFoundError:
            continue  # another command is changing the store: try again
    raise ChangedMeanwhile("The store keeps changing while amex checks it.", "Try again.")


def _run(name: str, survey: Survey) -> Iterator[Problem]:
    try:
        for problem in CHECKS[name](survey):
            yield problem._replace(check=name)
    except FileNotFoundError:
        raise
    except OSError as error:
        where = Path(error.filename or survey.store.root)
        yield Problem(where, error.strerror or str(error), check=name)

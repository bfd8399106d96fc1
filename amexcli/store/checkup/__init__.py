"""Whether the store is in order: small named checks, most of them with a fix.

Nothing is deleted: what has to go moves to `trash/copies` or `trash/attachments`.
"""

from collections.abc import Callable, Iterator

from amexcli.store.checkup.attachments import attachment_without_entry, entry_without_attachment
from amexcli.store.checkup.cases import unknown_case, unreadable_case
from amexcli.store.checkup.conflicts import conflict_copy
from amexcli.store.checkup.entries import duplicate_id, unreadable_file, wrong_name
from amexcli.store.checkup.housekeeping import left_over_temp, wide_permissions
from amexcli.store.checkup.problem import Problem
from amexcli.store.checkup.secrets import secret_in_file
from amexcli.store.checkup.survey import Survey

CHECKS: dict[str, Callable[[Survey], Iterator[Problem]]] = {
    "secret-in-file": secret_in_file,  # before two versions of a file are shown
    "unreadable-file": unreadable_file,
    "wrong-name": wrong_name,
    "duplicate-id": duplicate_id,
    "conflict-copy": conflict_copy,
    "attachment-without-entry": attachment_without_entry,
    "entry-without-attachment": entry_without_attachment,
    "left-over-temp": left_over_temp,
    "wide-permissions": wide_permissions,
    "unreadable-case": unreadable_case,
    "unknown-case": unknown_case,
}


def find_problems(survey: Survey) -> list[Problem]:
    """Return what is not in order, by check. Raises StoreUnusable if the store cannot be read."""
    return [
        problem._replace(check=name) for name, check in CHECKS.items() for problem in check(survey)
    ]

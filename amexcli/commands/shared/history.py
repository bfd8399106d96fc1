"""The log of one case, as guides want it; and what is said of a case that cannot be read."""

from amexcli.errors import AmexError
from amexcli.store.entry import Entry
from amexcli.store.entry_files import Stored, Unreadable
from amexcli.store.log import Log
from amexcli.store.search import Query


def read_history(case: str, log: Log) -> tuple[list[Entry], list[Unreadable]]:
    """Return the entries of the case, oldest first, and the files that could not be read."""
    return read_contacts(Query(case=case), log) if case else ([], [])


def read_contacts(query: Query, log: Log) -> tuple[list[Entry], list[Unreadable]]:
    """Return what the query wants, oldest first, and the files that could not be read."""
    found = list(log.newest(query))
    entries = [one.entry for one in reversed(found) if isinstance(one, Stored)]
    return entries, [one for one in found if isinstance(one, Unreadable)]


def without_case(name: str, error: AmexError) -> AmexError:
    """Return the error with which a command ends that had to do without this case."""
    return AmexError(f"The case {name} was left out: {error.message}", error.hint)

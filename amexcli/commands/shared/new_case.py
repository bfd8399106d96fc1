"""Begins the case that a new record names."""

from amexcli.errors import AmexError
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.store import Store
from amexcli.values.text import suggest


def begin_case(name: str, runtime: Runtime) -> None:
    """Begin the case that a record was just saved with, if it's new, and tell the user.

    The record is already saved, so a failure to begin the case is only reported.
    """
    cases = Cases(Store.locate(runtime.store, runtime.environ))
    try:
        if not cases.may_begin(name):
            return
        cases.begin(name)
        near = suggest(name, (other for other in cases.names() if other != name))
    except AmexError as error:
        runtime.tell(
            f"Your record is saved, but amex couldn't begin the case {name}: {error.message}"
        )
        runtime.tell("To begin it later: amex log check --fix")
    else:
        runtime.tell(f"This begins a new case: {name}. {near}".rstrip())

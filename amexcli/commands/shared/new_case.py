"""The case that a contact begins by naming it."""

from amexcli.errors import AmexError
from amexcli.runtime import Runtime
from amexcli.store.cases import Cases
from amexcli.store.store import Store
from amexcli.values.text import suggest


def begin_case(name: str, runtime: Runtime) -> None:
    """Begin the case that a contact was just saved with, if it is new, and say so.

    The contact is safe by now: if the case cannot be begun, that is said and is no failure.
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

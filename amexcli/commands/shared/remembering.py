"""A case, begun or found, and given what was typed."""

from collections.abc import Iterable, Mapping

from amexcli.commands.shared.stores import warn_if_missing
from amexcli.errors import AmexError, NotFound
from amexcli.guides.base import Guide, iter_changes
from amexcli.runtime import Runtime
from amexcli.store.cases import Case, Cases
from amexcli.store.store import Store
from amexcli.values.field import Field
from amexcli.values.text import suggest


def find_case(name: str, cases: Cases, runtime: Runtime, *, begins: bool) -> Case | None:
    """Return the case, None if it is not there yet. Raises NotFound if nothing `begins` it."""
    known = cases.find(name) if name else None
    if name and not (known or begins):
        warn_if_missing(cases.store, runtime)
        raise NotFound(
            f"There is no case '{name}', and nothing to remember in it.",
            suggest(name, cases.names()) or "To begin one, add its facts as options.",
        )
    return known


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
        runtime.tell(f"The contact is saved, but the case {name} was not begun: {error.message}")
        runtime.tell("To begin it later: amex log check --fix")
    else:
        runtime.tell(f"This begins a new case: {name}. {near}".rstrip())


def remember(
    facts: Mapping[str, object],
    guide: Guide,
    name: str,
    known: Case | None,
    cases: Cases,
    runtime: Runtime,
) -> None:
    """Keep the facts in the case, if there are any and there is a case.

    Says where, and which of them were others before.
    """
    if name and facts:
        path = cases.save(name, guide.kind, facts, known)
        remembered = known.facts if known else {}
        before = {key: remembered[key] for key in facts if key in remembered}
        tell_changes(name, guide.fields, before, facts, runtime)
        runtime.tell(f"Remembered in {path}; to correct it: amex cases edit {name}")


def tell_changes(
    name: str,
    fields: Iterable[Field],
    before: Mapping[str, object],
    after: Mapping[str, object],
    runtime: Runtime,
) -> None:
    """Say which of a case's facts are no more what they were before."""
    for change in iter_changes(fields, before, after):
        runtime.tell(f"{name}: {change}")

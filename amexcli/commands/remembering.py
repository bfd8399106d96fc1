"""A case, found for a guide, and given what was typed."""

from collections.abc import Mapping

from amexcli.commands.stores import warn_if_missing
from amexcli.errors import NotFound
from amexcli.store.cases import Case, Cases
from amexcli.surroundings import Surroundings
from amexcli.text import suggest


def find_case(name: str, cases: Cases, around: Surroundings, *, begins: bool) -> Case | None:
    """Return the case, None if it is not there yet. Raises NotFound if nothing `begins` it."""
    known = cases.find(name) if name else None
    if name and not (known or begins):
        warn_if_missing(cases.home, around)
        raise NotFound(
            f"There is no case '{name}', and nothing to remember in it.",
            suggest(name, cases.names()) or "Give its facts as options to begin one.",
        )
    return known


def remember(
    facts: Mapping[str, object],
    name: str,
    kind: str,
    known: Case | None,
    cases: Cases,
    around: Surroundings,
) -> None:
    """Keep the facts in the case, if there are any and there is a case, and say where."""
    if name and facts:
        path = cases.save(name, kind, facts, known)
        around.tell(f"Remembered in {path}; correct it there.")

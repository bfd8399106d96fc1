"""Goes through all cases, and leaves out those that can't be read."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from amexcli.errors import AmexError
from amexcli.store.cases import Cases

_T = TypeVar("_T")


def use_every_case(
    cases: Cases, use: Callable[[str], _T], also: Iterable[str] = ()
) -> tuple[list[_T], list[AmexError]]:
    """Return what `use` returns for the name of each case, and the errors of the rest.

    `also` names cases that may have no file.
    """
    made: list[_T] = []
    troubles: list[AmexError] = []
    names: Iterable[str] = ()
    try:
        names = cases.names()
    except AmexError as error:
        troubles.append(error)
    for name in sorted({*names, *also}):
        try:
            made.append(use(name))
        except AmexError as error:
            message = f"amex left out the case {name}: {error.message}"
            troubles.append(AmexError(message, error.hint))
    return made, troubles

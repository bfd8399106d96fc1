"""Questions on a terminal: asked on stderr, and asked again until the answer can be used."""

from collections.abc import Callable
from typing import TypeVar

from amexcli.errors import Refused
from amexcli.runtime import Runtime

_T = TypeVar("_T")


def ask(question: str, read: Callable[[str], _T], runtime: Runtime) -> _T | None:
    """Return the answer as `read` reads it; None if Enter alone skipped the question.

    What `read` refuses is said, and asked again. The end of input stops as Ctrl-C does.
    """
    while True:
        runtime.ask(f"{question}:")
        line = decoded(runtime.stdin.readline)
        if not line:
            raise KeyboardInterrupt
        if not (answer := line.strip()):
            return None
        try:
            return read(answer)
        except Refused as error:
            runtime.tell(f"{error.message} {error.hint}")


def decoded(read: Callable[[], str]) -> str:
    """Return what is read. Raises Refused if it is not UTF-8."""
    try:
        return read()
    except UnicodeDecodeError as error:
        raise Refused(
            f"Standard input is not UTF-8 (byte {error.start + 1}). Nothing was saved.",
            "Convert it first, for instance with iconv -t utf-8.",
        ) from None

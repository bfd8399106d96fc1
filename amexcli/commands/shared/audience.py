"""Whether a person or a script reads what a command prints."""

from amexcli.render import Format
from amexcli.runtime import Runtime


def is_for_people(chosen: Format | None, runtime: Runtime) -> bool:
    """Whether a list is printed as a page, rather than as rows for a script."""
    return runtime.stdout.isatty() if chosen is None else chosen in ("pretty", "markdown")

"""The line to log a contact with, as sheets and scripts offer it for copying."""

from amexcli.document import Command
from amexcli.values.placeholders import PROMISED, REFERENCE, REPRESENTATIVE


def log_line(summary: str, *options: str, promises: bool = True) -> Command:
    """Return `amex log add` with these options, and places for what the call brings."""
    promised = (f'--promised "{PROMISED}" --follow-up +7d',) if promises else ()
    return Command(
        (
            f'amex log add "{summary}"',
            *options,
            f"--reference {REFERENCE} --representative {REPRESENTATIVE}",
            *promised,
        )
    )

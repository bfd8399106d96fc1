"""The command that records a call, which sheets and scripts offer to copy."""

from amexcli.document import Command
from amexcli.values.placeholders import PROMISED, REFERENCE, REPRESENTATIVE


def log_line(summary: str, *options: str, promises: bool = True) -> Command:
    """Return `amex log add` with these options, and placeholders for what you learn."""
    promised = (f'--promised "{PROMISED}" --follow-up +7d',) if promises else ()
    return Command(
        (
            f'amex log add "{summary}"',
            *options,
            f"--reference {REFERENCE} --representative {REPRESENTATIVE}",
            *promised,
        )
    )

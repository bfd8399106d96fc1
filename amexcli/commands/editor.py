"""The user's own editor."""

import os
import shlex
from pathlib import Path

from amexcli.errors import AmexError, Refused
from amexcli.surroundings import Surroundings

_USUAL = "notepad" if os.name == "nt" else "vi"


def edit(path: Path, around: Surroundings) -> None:
    """Open the file in $VISUAL, $EDITOR or the system's usual editor, and wait until it is closed.

    Raises Refused if there is no such editor, AmexError if it fails.
    """
    import signal
    import subprocess

    named = (around.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
    chosen = next(filter(None, named), _USUAL)
    # Ctrl-C is for the editor: it must not end us and leave the editor without a terminal. The
    # handler does nothing; SIG_IGN the editor would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        # Whatever the user has set is what the user wants run.
        result = subprocess.run([*shlex.split(chosen), str(path)], check=False)  # noqa: S603
    except (OSError, ValueError) as error:
        raise Refused(
            f"The editor '{chosen}' cannot be started: {error}.",
            f"Set EDITOR to one that can, or edit {path} yourself.",
        ) from error
    finally:
        signal.signal(signal.SIGINT, before)
    if result.returncode:
        raise AmexError(
            f"The editor '{chosen}' ended with {result.returncode}.", f"What it left is in {path}."
        )

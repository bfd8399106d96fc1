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
    import subprocess

    chosen = around.environ.get("VISUAL") or around.environ.get("EDITOR") or _USUAL
    try:
        # Whatever the user has set is what the user wants run.
        subprocess.run([*shlex.split(chosen), str(path)], check=True)  # noqa: S603
    except (OSError, ValueError) as error:
        raise Refused(
            f"The editor '{chosen}' cannot be started: {error}.",
            f"Set EDITOR to one that can, or edit {path} yourself.",
        ) from error
    except subprocess.CalledProcessError as error:
        raise AmexError(
            f"The editor '{chosen}' ended with {error.returncode}.", f"See {path}."
        ) from error

"""Opens files in the user's editor."""

from pathlib import Path

from amexcli.errors import AmexError, Refused
from amexcli.render.pager import leaving_ctrl_c
from amexcli.runtime import Runtime
from amexcli.values.programs import split_command


def edit(path: Path, runtime: Runtime) -> None:
    """Open the file in $VISUAL, $EDITOR, or the system's usual editor, and wait until it's closed.

    Raises Refused if there is no such editor, AmexError if it fails.
    """
    import subprocess

    named = (runtime.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
    usual = "notepad" if runtime.is_windows else "vi"
    chosen = next(filter(None, named), usual)
    try:
        command = split_command(chosen, is_windows=runtime.is_windows)
        with leaving_ctrl_c():
            # The user chose the program by setting the variable.
            result = subprocess.run([*command, str(path)], check=False)  # noqa: S603
    except (OSError, ValueError) as error:
        raise Refused(
            f"amex couldn't start the editor '{chosen}': {error}.",
            f"Set EDITOR to another editor, or edit {path} yourself.",
        ) from error
    if result.returncode:
        raise AmexError(
            f"The editor '{chosen}' ended with exit code {result.returncode}.",
            f"Check the file that it was editing: {path}",
        )

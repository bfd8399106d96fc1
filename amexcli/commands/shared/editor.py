"""Opens files in the user's editor."""

import os
import re
import shlex
from pathlib import Path

from amexcli.errors import AmexError, Refused
from amexcli.render.pager import leaving_ctrl_c
from amexcli.runtime import Runtime

_USUAL = "notepad" if os.name == "nt" else "vi"
# A quoted string, a whole path with its extension (spaces included), or one word.
_PROGRAM = re.compile(
    r"""\s*(?:"([^"]+)"|'([^']+)'|((?:[a-z]:|\\\\).+?\.(?:exe|com|cmd|bat)|\S+)(?=\s|$))""",
    re.IGNORECASE,
)


def edit(path: Path, runtime: Runtime) -> None:
    """Open the file in $VISUAL, $EDITOR, or the system's usual editor, and wait until it's closed.

    Raises Refused if there is no such editor, AmexError if it fails.
    """
    import subprocess

    named = (runtime.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
    chosen = next(filter(None, named), _USUAL)
    try:
        command = split_command(chosen, is_windows=os.name == "nt")
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


def split_command(text: str, *, is_windows: bool) -> list[str]:
    r"""Return the program that EDITOR names, and its arguments.

    On Windows a backslash separates folders, and elsewhere it escapes the next character. So there
    `C:\Program Files\Vim\vim.exe -f` is a program with one argument. Raises ValueError.
    """
    if not is_windows:
        return shlex.split(text)
    program = _PROGRAM.match(text)
    if program is None:
        raise ValueError("it doesn't name a program")
    rest = shlex.split(text[program.end() :], posix=False)
    return [program[program.lastindex or 0], *(part.strip("\"'") for part in rest)]

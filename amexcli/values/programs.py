"""Programs that the user names in $EDITOR and $PAGER."""

import re
import shlex

# A quoted string, a whole path with its extension (spaces included), or one word.
_PROGRAM = re.compile(
    r"""\s*(?:"([^"]+)"|'([^']+)'|((?:[a-z]:|\\\\).+?\.(?:exe|com|cmd|bat)|\S+)(?=\s|$))""",
    re.IGNORECASE,
)


def split_command(text: str, *, is_windows: bool) -> list[str]:
    r"""Return the program that a setting names, and its arguments.

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

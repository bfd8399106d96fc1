"""The user's pager, for a text that is longer than the terminal."""

import shlex
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from amexcli.runtime import Runtime

_USUAL = "less -FRX"


def show(text: str, runtime: Runtime) -> None:
    """Print the text, through $PAGER if it is longer than the terminal. In a pipe it never is."""
    if not (_is_too_long(text, runtime) and _page(text, runtime)):
        print(text, file=runtime.stdout)


def _is_too_long(text: str, runtime: Runtime) -> bool:
    can_page = runtime.is_interactive and runtime.environ.get("TERM", "") not in ("", "dumb")
    return can_page and text.count("\n") + 2 > shutil.get_terminal_size().lines  # the prompt counts


def _page(text: str, runtime: Runtime) -> bool:
    """Show the text in the pager; False if there is none, or if the user wants none."""
    import subprocess

    try:
        command = shlex.split(runtime.environ.get("PAGER", _USUAL))
        if not command:
            return False
        runtime.stdout.flush()
        # The user chose the program by setting the variable.
        process = subprocess.Popen(command, stdin=subprocess.PIPE, encoding="utf-8")  # noqa: S603
    except (OSError, ValueError):
        return False
    with leaving_ctrl_c():
        process.communicate(f"{text}\n")
    return True


@contextmanager
def leaving_ctrl_c() -> Iterator[None]:
    """Leave Ctrl-C to another program that has the terminal, such as an editor.

    It must not end this process and leave the program without a terminal. The handler does nothing,
    because the program would inherit SIG_IGN.
    """
    import signal

    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

"""The user's pager for what is longer than the screen, as git and gh use it."""

import shlex
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import UnsupportedOperation

from amexcli.runtime import Runtime, height_of

_LESS = "less -FRX"
"""Ends if the text fits, shows colors, and leaves the text on the screen."""


def print_paged(text: str, runtime: Runtime) -> None:
    """Print the text on a terminal, through $PAGER if it is longer than the screen.

    An empty $PAGER, a dumb terminal or a pager that cannot be started prints it all.
    """
    if text.count("\n") < height_of(runtime.stdout, runtime.environ) or not _page(text, runtime):
        runtime.stdout.write(text)


def _page(text: str, runtime: Runtime) -> bool:
    """Show the text in the pager and wait for its end. Returns False if there is no pager."""
    pager = shlex.split(runtime.environ.get("PAGER", _LESS))
    if not pager or runtime.environ.get("TERM") == "dumb":
        return False
    try:
        runtime.stdout.flush()
        process = subprocess.Popen(  # noqa: S603  # what the user set is what they want to run
            pager, stdin=subprocess.PIPE, stdout=runtime.stdout.fileno(), env=dict(runtime.environ)
        )
    except (OSError, UnsupportedOperation):
        return False
    with _ctrl_c_left_to_the_pager(), suppress(BrokenPipeError):
        process.communicate(text.encode(errors="backslashreplace"))
    process.wait()
    return True


@contextmanager
def _ctrl_c_left_to_the_pager() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

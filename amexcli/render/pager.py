"""The user's pager for what is longer than the screen, as git and gh use it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import UnsupportedOperation

from amexcli.runtime import Runtime, height_of

_LESS = "less -FRX"
"""Ends if the text fits, shows colors, and leaves the text on the screen."""


def print_paged(text: str, runtime: Runtime) -> None:
    """Print the text, on a terminal through $PAGER if it is longer than the screen.

    An empty $PAGER, a dumb terminal or a pager that cannot be started prints it all.
    """
    if not (_is_too_long(text, runtime) and _page(text, runtime)):
        runtime.stdout.write(text)


def _is_too_long(text: str, runtime: Runtime) -> bool:
    if not runtime.stdout.isatty() or runtime.environ.get("TERM") == "dumb":
        return False
    return text.count("\n") >= height_of(runtime.stdout, runtime.environ)


def _page(text: str, runtime: Runtime) -> bool:
    """Show the text in the pager and wait for its end. Returns False if there is no pager."""
    import subprocess

    from amexcli.values.programs import split_command

    named = runtime.environ.get("PAGER", _LESS).strip()
    if not named:
        return False
    try:
        pager = split_command(named, is_windows=runtime.is_windows)
        runtime.stdout.flush()
        process = subprocess.Popen(  # noqa: S603  # what the user set is what they want to run
            pager, stdin=subprocess.PIPE, stdout=runtime.stdout.fileno(), env=dict(runtime.environ)
        )
    except (OSError, ValueError, UnsupportedOperation):  # ValueError: a quote that does not end
        return False
    with leaving_ctrl_c(), suppress(BrokenPipeError):
        process.communicate(text.encode(errors="backslashreplace"))
    return True


@contextmanager
def leaving_ctrl_c() -> Iterator[None]:
    """Leave Ctrl-C to another program that has the terminal, such as a pager or an editor.

    It must not end this process and leave the program without a terminal. The handler does nothing,
    because the program would inherit SIG_IGN.
    """
    import signal

    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

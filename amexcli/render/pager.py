"""The user's pager for pages longer than the screen, as in git and gh."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import UnsupportedOperation

from amexcli.runtime import Runtime, height_of

_LESS = "less -FRX"
"""Quits if the text fits, shows colors, and leaves the text on the screen."""


def print_paged(text: str, runtime: Runtime) -> None:
    """Print the text. On a terminal, use $PAGER if the text is longer than the screen.

    With an empty $PAGER, a dumb terminal, or a pager that can't be started, print all of it.
    """
    if not (_is_too_long(text, runtime) and _page(text, runtime)):
        runtime.stdout.write(text)


def _is_too_long(text: str, runtime: Runtime) -> bool:
    if not runtime.stdout.isatty() or runtime.environ.get("TERM") == "dumb":
        return False
    return text.count("\n") >= height_of(runtime.stdout, runtime.environ)


def _page(text: str, runtime: Runtime) -> bool:
    """Show the text in the pager and wait until it quits. Return False if there is no pager."""
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
    except (OSError, ValueError, UnsupportedOperation):  # ValueError: an unclosed quote
        return False
    with leaving_ctrl_c(), suppress(BrokenPipeError):
        process.communicate(text.encode(errors="backslashreplace"))
    return True


@contextmanager
def leaving_ctrl_c() -> Iterator[None]:
    """Leave Ctrl-C to another program that uses the terminal, such as a pager or an editor.

    Ctrl-C must not end this process and leave that program without a terminal. The handler does
    nothing. It isn't SIG_IGN, because the program would inherit that.
    """
    import signal

    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

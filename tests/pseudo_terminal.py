"""A command line run in this process on a pseudo-terminal of a given size."""

import fcntl
import os
import pty
import re
import struct
import termios
from threading import Thread
from typing import NamedTuple

from helpers import NOW

from amexcli.cli import run
from amexcli.runtime import Runtime

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")


class Shown(NamedTuple):
    """What a person at the terminal saw."""

    code: int
    text: str
    """Without colors and links."""
    raw: str

    @property
    def lines(self) -> list[str]:
        return [line.rstrip() for line in self.text.splitlines()]


def show(*arguments: str, width: int = 80, height: int = 24, **environ: str) -> Shown:
    """Run the command line and return what the terminal got on standard output."""
    main, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
    settings = termios.tcgetattr(terminal)
    settings[1] &= ~termios.OPOST  # LF stays LF
    termios.tcsetattr(terminal, termios.TCSANOW, settings)
    received = bytearray()
    reader = Thread(target=_drain, args=(main, received))
    reader.start()
    with open(os.devnull) as nothing, open(os.devnull, "w") as err, open(terminal, "w") as out:
        runtime = Runtime(
            stdin=nothing,
            stdout=out,
            stderr=err,
            environ={**os.environ, "TERM": "xterm-256color", **environ},
            now=lambda: NOW,
        )
        code = run(arguments, runtime)
        out.flush()
    reader.join()
    os.close(main)
    raw = received.decode()
    return Shown(code, _ESCAPES.sub("", raw), raw)


def _drain(main: int, received: bytearray) -> None:
    try:
        while piece := os.read(main, 65536):
            received += piece
    except OSError:  # the other end was closed
        pass

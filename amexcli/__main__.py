"""The entry point of the `amex` script and of `python -m amexcli`.

Ctrl-C is handled quietly from the first line of this file to the end of the process. Before a
command starts, and after it is done, there is nothing to clean up, so the process just ends. While
a command runs, Ctrl-C raises KeyboardInterrupt as usual. We can't control what Python does before
it reads this file.

A short run would spend a fifth of its time collecting garbage and shutting down the interpreter.
It makes too little garbage to collect, and the system frees everything when a process ends.
"""

import gc
import os

INTERRUPTED = 130
_GARBAGE_WORTH_A_LOOK = 100_000
"""Objects. A command's imports make a third of that. A command that reads a large log makes more,
and then the collector runs."""


def _leave(*_: object) -> None:
    os._exit(INTERRUPTED)


try:
    import signal
    import sys
    from collections.abc import Callable

    def _on_ctrl_c(act: Callable[..., object]) -> None:
        if signal.getsignal(signal.SIGINT) in (signal.default_int_handler, _leave):
            signal.signal(signal.SIGINT, act)  # unless it is ignored, as under nohup

    _on_ctrl_c(_leave)
    gc.set_threshold(_GARBAGE_WORTH_A_LOOK)
except KeyboardInterrupt:
    _leave()


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        from amexcli.cli import run
        from amexcli.runtime import Runtime

        runtime = Runtime.of_this_process()
        try:
            _on_ctrl_c(signal.default_int_handler)
            return run(sys.argv[1:], runtime)
        finally:
            _on_ctrl_c(_leave)
    except KeyboardInterrupt:
        return INTERRUPTED


def script() -> None:
    """Run the command line as the whole process and exit without an interpreter teardown.

    By then, the output is flushed and every file closed. Coverage writes its data at the teardown,
    so there's a teardown if coverage is measured.
    """
    code = main()
    if "coverage" in sys.modules:
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    script()

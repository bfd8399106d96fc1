"""The doorstep: the `amex` script and `python -m amexcli` both come in here.

Ctrl-C is quiet from the first of these lines to the end of the process. Before a command runs, and
once it is done, there is nothing to put in order, so the process just ends; while one runs, Ctrl-C
raises KeyboardInterrupt as usual. What Python does before it comes to this file is out of reach.
"""

import os

INTERRUPTED = 130


def _leave(*_: object) -> None:
    os._exit(INTERRUPTED)


try:
    import signal
    from collections.abc import Callable

    def _on_ctrl_c(act: Callable[..., object]) -> None:
        if signal.getsignal(signal.SIGINT) in (signal.default_int_handler, _leave):
            signal.signal(signal.SIGINT, act)  # and what the caller ignores (nohup) stays ignored

    _on_ctrl_c(_leave)
except KeyboardInterrupt:
    _leave()


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        import sys

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
    """Be the process: run the command line and end, without a teardown that nothing needs."""
    os._exit(main())


if __name__ == "__main__":
    script()

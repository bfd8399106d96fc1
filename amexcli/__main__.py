"""The entry point of the `amex` script and of `python -m amexcli`.

Ctrl-C is handled quietly from the first of these lines to the end of the process. Before a command
starts, and after it is done, there is nothing to clean up, so the process just ends. While a
command runs, Ctrl-C raises KeyboardInterrupt as usual. What Python does before it reads this file
is out of reach.
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
            signal.signal(signal.SIGINT, act)  # unless it is ignored, as under nohup

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
    """Run the command line as the whole process and exit without an interpreter teardown."""
    os._exit(main())


if __name__ == "__main__":
    script()

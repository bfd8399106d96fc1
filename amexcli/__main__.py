"""The entry point of the `amex` script and of `python -m amexcli`.

Ctrl-C is handled quietly from the first of these lines to the end of the process. Before a command
starts, and after it is done, there is nothing to clean up, so the process just ends. While a
command runs, Ctrl-C raises KeyboardInterrupt as usual. What Python does before it reads this file
is out of reach.

A short run spends a fifth of its time on looking for garbage and on taking the interpreter down.
It makes too little garbage to look for, and the system takes back everything when a process ends.
"""

import gc
import os

INTERRUPTED = 130
_GARBAGE_WORTH_A_LOOK = 100_000
"""Objects. The imports of a command leave a third of that; whatever reads a large log makes more,
and then the collector does its work."""


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

    By then the output is flushed and every file closed. Whoever measures which lines run (coverage)
    writes that down at the teardown, so then there is one.
    """
    code = main()
    if "coverage" in sys.modules:
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    script()

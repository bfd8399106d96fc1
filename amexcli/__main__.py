"""The doorstep: the `amex` script and `python -m amexcli` both come in here.

Nothing is imported at the top, so that Ctrl-C during start-up is as quiet as it is later.
"""

INTERRUPTED = 130


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        import sys

        from amexcli.cli import run
        from amexcli.surroundings import Surroundings

        return run(sys.argv[1:], Surroundings.of_this_process())
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())

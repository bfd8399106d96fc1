"""Runs amex at a fixed moment, with ids that are the same each time.

python tools/frozen.py 2026-11-22T14:32 due

The documents, the examples and the pictures show what amex prints, so that must not depend on the
day on which they are made.
"""

import gc
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from amexcli.cli import run
from amexcli.runtime import Runtime


def main(moment: datetime, arguments: Sequence[str]) -> int:
    """Run the command line as if it were this moment, and return its exit code."""
    seed = repr((moment, arguments)).encode()
    os.urandom = lambda size: sha256(seed).digest()[:size]  # which an id is made from
    return run(arguments, Runtime.of_this_process()._replace(now=lambda: moment))


if __name__ == "__main__":
    gc.disable()  # as amex itself does for a short run, and it leaves in the same way
    when, *words = sys.argv[1:]
    os._exit(main(datetime.fromisoformat(when).astimezone(), words))

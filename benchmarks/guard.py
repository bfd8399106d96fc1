"""Time that the guard takes per MB of a chat full of times, amounts, and phone numbers.

python benchmarks/guard.py [--sizes 100,1000,5000,20000] [--runs 3]

The sizes are in kB. If the time grows faster than the text, the ratio is above 1.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from amexcli.store.guard import find_secret, redact

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from corpora import chat_text


def seconds(look: Callable[[str], object], text: str, runs: int) -> float:
    """Return the least processor time of several runs, because disturbances only add to it."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        look(text)
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="100,1000,5000,20000")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()

    print("| what | kB | seconds | seconds per MB | ratio to the smallest |")
    print("|---|---|---|---|---|")
    for name, look in (("find_secret", find_secret), ("redact", redact)):
        smallest = 0.0
        for kilobytes in map(int, options.sizes.split(",")):
            took = seconds(look, chat_text(1, kilobytes * 1000), options.runs)
            each = took / kilobytes * 1000
            smallest = smallest or each
            print(
                f"| `{name}` | {kilobytes:,} | {took:.2f} | {each:.3f} | {each / smallest:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()

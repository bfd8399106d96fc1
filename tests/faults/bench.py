"""A site that is damaged again and again, and replaced by a new copy once it has changed."""

import shutil
from pathlib import Path

from faults.promises import Promise, is_settled, must_go_on, read_things
from faults.running import count_calls, run_traced
from faults.site import Site

_CALLS = "/^(open|write|fsync|link|rename|unlink|mkdir|rmdir|close)"


class Bench:
    """Hands out the site of a promise, until it is spoiled."""

    def __init__(self, promise: Promise, folder: Path) -> None:
        self.promise, self._folder = promise, folder
        self._site: Site | None = None

    @property
    def site(self) -> Site:
        """The site to damage next."""
        if self._site is None:
            self._site = self.promise.site.copy(self._folder / "hurt")
        return self._site

    def go_on(self) -> None:
        """Check that the next commands work. Raises Broken.

        A store that is just as it was, or is to be, is not looked at: those are not news.
        """
        if self.promise.write.is_synced or not is_settled(self.promise, self.site):
            must_go_on(self.promise, self.site)
        elif read_things(self.site) == self.promise.before:
            return
        self.drop()

    def drop(self) -> None:
        """Discard the site. The next one is a new copy."""
        shutil.rmtree(self.site.folder)
        self._site = None


def points_of(bench: Bench, *, with_children: bool = False) -> list[tuple[str, int]]:
    """Return every system call that the command makes on the disk: its name, and which of them.

    With those of the programs that it starts, of which each counts its own.
    """
    line = bench.promise.write.line
    ended, lines = run_traced(
        bench.site, line, "-e", f"trace={_CALLS}", with_children=with_children
    )
    assert ended.code == 0, ended
    bench.go_on()
    counts = count_calls(lines)
    return [(name, nth + 1) for name, number in counts.items() for nth in range(number)]

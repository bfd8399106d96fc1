"""A folder with everything a command can touch: a store, a repository to sync with, files to read.

It is made once through the front door, and copied for each run that is to go wrong.
"""

import io
import json
import os
import shlex
import shutil
import subprocess
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from helpers import NOW, Result, log_at, make_entry

from amexcli.cli import run
from amexcli.runtime import Runtime

IDS = ("ed0000", "mv0000", "dn0000", "rm0000", "at0000", "ca0000", "cf0000")
"""The template's entries. `writes.WRITES` says what happens to each."""
REMOVED = "rs0000"
_TEXT = "What was said.\n" * 40
_NUMBERS = '[mine]\nlabel = "Back of my card"\nphone = "1-800-528-4800"\n'
_PATH = os.environ["PATH"]
_ROWS = [
    {"at": f"2026-10-0{n}T10:00:00-04:00", "summary": f"Row {n}", "id": f"rw000{n}"}
    for n in range(1, 6)
]


class Site(NamedTuple):
    """Where everything of one run is."""

    folder: Path

    @property
    def store(self) -> Path:
        return self.folder / "store"

    @property
    def outside(self) -> Path:
        """A folder of the user's that has nothing to do with the store. It doesn't always exist."""
        return self.folder / "outside"

    @property
    def environ(self) -> dict[str, str]:
        """The environment of a run, with nothing from the user who runs the tests."""
        return {
            "PATH": _PATH,
            "TMPDIR": str(self.folder / "tmp"),
            "HOME": str(self.folder / "home"),
            "AMEX_DATA_DIR": str(self.store),
            "AMEX_CONFIG_DIR": str(self.folder / "config"),
            "TZ": "America/New_York",
            "EDITOR": "sed -i s/Contact/Edited/;s/40.00/44.00/",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
        }

    def arguments(self, line: str) -> list[str]:
        """Return the arguments of a command line. Names in {braces} are in the folder."""
        return [part.replace("{", f"{self.folder}/").replace("}", "") for part in shlex.split(line)]

    def amex(self, line: str, *, later: float = 0) -> Result:
        """Run a command line in this process, at `NOW`, or so many seconds after the real time."""
        now = datetime.now().astimezone() + timedelta(seconds=later) if later else NOW
        out, err = io.StringIO(), io.StringIO()
        runtime = Runtime(
            stdin=io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
            stdout=out,
            stderr=err,
            environ=self.environ,
            now=lambda: now,
        )
        before, tempfile.tempdir = tempfile.tempdir, str(self.folder / "tmp")
        try:
            code = run(self.arguments(line), runtime)
        finally:
            tempfile.tempdir = before
        return Result(code, out.getvalue(), err.getvalue())

    def do(self, *lines: str) -> None:
        """Run command lines that must succeed."""
        for line in lines:
            result = self.amex(line)
            assert result.code == 0, (line, result)

    def copy(self, target: Path) -> "Site":
        """Return a copy of everything in a new folder."""
        shutil.copytree(self.folder, target, symlinks=True)
        return Site(target)


def new_site(folder: Path) -> Site:
    """Make a store with one of everything."""
    site = _empty_site(folder)
    (folder / "letter.txt").write_text(_TEXT)
    (folder / "photo.png").write_bytes(bytes(range(256)) * 300)
    rows = {"schema": 1, "kind": "log-export", "data": _ROWS}
    (folder / "rows.json").write_text(json.dumps(rows))
    log = log_at(site.store)
    for nth, known in enumerate((*IDS, REMOVED)):
        case = "acme" if known == "ca0000" else None
        log.add(make_entry(31 * nth + 31, id=known, notes=_TEXT, case=case))
    site.do(
        "dispute-checklist --case acme --merchant Acme --amount 40 --reason not-received",
        "dispute-checklist --case old --merchant Old --amount 9 --reason duplicate",
        "dispute-checklist --case back --merchant Back --amount 8 --reason duplicate",
        "cases remove back --yes",
        "log attach rm0000 {letter.txt}",
        f"log attach {REMOVED} {{letter.txt}} {{photo.png}}",
        f"log remove {REMOVED} --yes",
    )
    there = _empty_site(folder / "there")
    (there.folder / "config/numbers.toml").write_text(_NUMBERS)
    there.do(
        f"log import {folder / 'rows.json'}",
        f"log attach rw0001 {folder / 'letter.txt'}",
        "dispute-checklist --case there --merchant There --amount 3",
        f"log export --format archive -o {folder / 'other.tar.gz'}",
    )
    shutil.rmtree(there.folder)
    return site


def new_synced_site(folder: Path) -> Site:
    """Make one whose repository another machine has changed too."""
    site = new_site(folder)
    hub = folder / "hub.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "--template=", str(hub)], check=True)
    site.do("log sync {hub.git}")
    there = _empty_site(folder / "there")
    there.do(
        f"log sync {hub}",
        "log edit cf0000 --reference THERE",
        "log done dn0000 --kept",
        "log remove mv0000 --yes",
        f"log attach at0000 {folder / 'letter.txt'}",
        "dispute-checklist --case acme --amount 41",
        f"log import {folder / 'rows.json'}",
        f"log sync {hub}",
    )
    shutil.rmtree(there.folder)
    site.do("log edit cf0000 --reference HERE", "log edit ed0000 --department Disputes")
    return site


def _empty_site(folder: Path) -> Site:
    for name in ("home", "config", "tmp"):
        (folder / name).mkdir(parents=True)
    return Site(folder)

"""Every command that changes something, one per line. To test a new one, add its line here."""

import re
from typing import NamedTuple


class Write(NamedTuple):
    """A command line that changes a `Site`."""

    name: str
    line: str
    says: str
    """The beginning of the line on stdout or stderr that says it's done."""
    again: tuple[int, ...] = (0,)
    """The exit codes allowed when it's repeated after an interruption."""
    is_synced: bool = False
    """Whether it needs the site with the repository."""

    def is_acknowledged(self, said: str) -> bool:
        """Whether it has printed the whole line that says it's done."""
        return re.search(rf"^{self.says}.*\n", said, re.MULTILINE) is not None


_DONE_BEFORE = (0, 3)
"""It may already be done, and then there's nothing left to do."""
_AN_ID = "[0-9a-z]{6}$"

WRITES = (
    Write("add", "log add 'Called' --reference 44 --at '2026-11-22 14:00'", _AN_ID),
    Write("add-attach", "log add 'Wrote' --at 2026-11-22 --attach {letter.txt}", _AN_ID),
    Write("add-case", "log add 'Called' --reference 4 --at 2026-11-22 --case fresh", "This begins"),
    Write("edit", "log edit ed0000 --reference D-1 --tag fee", "Changed"),
    Write("edit-at", "log edit mv0000 --at '2026-10-01 10:00'", "Changed"),
    Write("editor", "log edit ed0000", "Changed"),
    Write("done", "log done dn0000 --kept", "Done"),
    Write("remove", "log remove rm0000 --yes", "Removed", _DONE_BEFORE),
    Write("restore", "log restore rs0000", "Restored", (0, 2, 3)),
    Write("attach", "log attach at0000 {letter.txt} {photo.png}", "Attached"),
    Write("import", "log import {rows.json}", "Imported"),
    Write("case-new", "dispute-checklist --case new --merchant New --amount 7", "Saved"),
    Write("case-change", "dispute-checklist --case acme --amount 50", "Saved"),
    Write("case-editor", "cases edit acme", "Changed"),
    Write("case-close", "cases close acme", "Closed"),
    Write("case-remove", "cases remove old --yes", "Moved", _DONE_BEFORE),
    Write("case-restore", "cases restore back", "Restored", _DONE_BEFORE),
    Write("import-archive", "log import {other.tar.gz}", "Imported"),
    Write("export-archive", "log export --format archive -o {out.tar.gz} --force", r"\d+ files in"),
    Write("export", "log export -o {out.json} --force", r"\d+ records?.* in"),
    Write("sync", "log sync {hub.git}", "Synced with", is_synced=True),
)
BY_NAME = {write.name: write for write in WRITES}

"""Links that lead out of the store: at every level, no command touches what is behind them.

The store's own folder may be a link; see the tests of `amex log check` for links that stay inside.
"""

import os
import random
import shutil
from pathlib import Path

import pytest
from helpers import Result

READERS = {
    "list": "log list",
    "show": "log show {id}",
    "search": "log list --search Called",
    "export": "log export",
    "csv": "log export --format csv",
    "stats": "log stats",
    "due": "due",
    "cases": "cases",
    "case": "cases show acme",
    "trash": "log trash",
    "check": "log check",
    "open": "log open {id}",
}
WRITERS = {
    "add": "log add Called",
    "import": "log import {tmp}/import.csv",
    "attach": "log attach {id} {tmp}/chat.txt",
    "edit": "log edit {id} --reference R-2",
    "moved": "log edit {id} --at 2026-11-03T10:00",
    "done": "log done {id}",
    "reopen": "log reopen {id}",
    "checklist": "dispute-checklist --case acme --amount 7",
    "close": "cases close acme",
    "remove": "log remove {id} --yes",
    "restore": "log restore {removed}",
    "edit-case": "cases edit acme",
    "remove-case": "cases remove acme --yes",
    "restore-case": "cases restore other",
    "archive": "log export --format archive -o {tmp}/all.tar.gz --force",
    "fix": "log check --fix --keep both",
    "purge": "log purge --yes",
}
LOG_READERS = ["list", "show", "export", "csv", "stats", "due", "cases", "case", "check"]
CASE_READERS = ["cases", "case", "due", "check"]
CASE_WRITERS = ["close", "checklist", "remove-case", "edit-case"]
LOG_WRITERS = ["edit", "moved", "done", "remove", "attach", "open"]
# Of each level, what is to name the link and end with an error. Nothing else may change anything.
LEVELS = {
    "log": [*LOG_READERS, *LOG_WRITERS, "add", "import", "restore"],
    "log/2026": [*LOG_READERS, *LOG_WRITERS, "add", "import", "restore"],
    "log/2026/11": [*LOG_READERS, *LOG_WRITERS, "add", "import", "restore"],
    "log/2026/11/{entry}": [*LOG_READERS, *LOG_WRITERS],
    "cases": [*CASE_READERS, *CASE_WRITERS],
    "cases/acme.toml": [
        "cases",
        "case",
        "due",
        "check",
        "close",
        "checklist",
        "remove-case",
        "edit-case",
    ],
    "attachments": ["attach", "open", "check", "purge"],
    "attachments/{id}": ["attach", "open", "check"],
    "attachments/{id}/chat.txt": ["open", "check"],
    "attachments/{removed}": ["check", "purge"],
    "trash": ["trash", "check", "remove", "remove-case", "restore", "restore-case", "purge"],
    "trash/{trashed}": ["trash", "check", "restore", "purge"],
    "trash/cases": ["trash", "check", "remove-case", "restore-case", "purge"],
    "trash/cases/other.toml": ["trash", "check", "restore-case", "purge"],
    "trash/attachments": ["check", "restore", "purge"],
    "trash/attachments/{removed}": ["check", "restore", "purge"],
    "trash/copies": ["check", "purge"],
    "store.toml": ["add", "edit", "attach", "remove", "close", "check", "purge"],
}
ENDINGS = ["outside", *(pytest.param(one, marks=pytest.mark.long) for one in ("dangling", "loop"))]
A_SAMPLE = 10
"""How many commands meet each link in the ordinary run."""


@pytest.fixture
def names(amex, store, tmp_path):
    """A store with something at every level, and the names of those things."""
    (tmp_path / "chat.txt").write_text("Hello")
    (tmp_path / "import.csv").write_text("at,summary\n2026-11-05 10:00,Called again\n")
    offer = ("--follow-up", "2026-12-24", "--case", "acme", "--attach", str(tmp_path / "chat.txt"))
    removed, entry_id = (amex("log", "add", "Called", *offer).out.strip() for _ in range(2))
    for case in ("acme", "other"):
        assert amex("dispute-checklist", "--case", case, "--amount", "5").code == 0
    amex("log", "remove", removed, "--yes")
    amex("cases", "remove", "other", "--yes")
    for folder in ("trash/copies", f"trash/attachments/{removed}"):
        (store / folder).mkdir(parents=True)
        (store / folder / "older.txt").write_text("Bye")
    for path in store.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)  # which check --fix would close
    entry, trashed = (next((store / where).rglob("2*.toml")).name for where in ("log", "trash"))
    return {"id": entry_id, "removed": removed, "entry": entry, "trashed": trashed, "tmp": tmp_path}


def snapshot(folder: Path) -> dict[str, tuple[object, ...]]:
    found = {}
    for path in (folder, *folder.rglob("*")):
        facts = path.lstat()
        content = path.read_bytes() if path.is_file() else sorted(os.listdir(path))
        found[str(path)] = (facts.st_mode, facts.st_mtime_ns, facts.st_nlink, content)
    return found


def put_link(link: Path, outside: Path, ending: str) -> None:
    """Move what is at `link` outside, and replace it with a link."""
    if ending == "outside":
        outside.mkdir()
        link.rename(outside / link.name)
        link.symlink_to(outside / link.name)
    else:
        shutil.rmtree(link) if link.is_dir() else link.unlink()
        outside.mkdir()
        link.symlink_to(outside / "gone" if ending == "dangling" else link)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("level", LEVELS)
def test_no_command_touches_what_is_behind_a_link_that_leads_out(
    amex, store, tmp_path, names, level, ending, is_long
):
    link = store / level.format_map(names)
    put_link(link, tmp_path / "outside", ending)
    behind, before = os.readlink(link), snapshot(tmp_path / "outside")
    spare = shutil.copytree(store, tmp_path / "spare", symlinks=True)
    commands = {**READERS, **WRITERS}
    if not is_long:
        commands = dict(random.Random(level).sample([*commands.items()], A_SAMPLE))
    for name, line in commands.items():
        result: Result = amex(*line.format_map(names).split())
        assert snapshot(tmp_path / "outside") == before, (name, result)
        assert os.readlink(link) == behind, (name, result)
        if name in LEVELS[level] or name == "archive":
            assert (result.code in (1, 2, 3, 4), str(link) in result.err + result.out) == (
                (True, True)
            ), (name, result)
        if name in READERS:
            continue
        shutil.rmtree(store)
        shutil.copytree(spare, store, symlinks=True)

"""One bad file never stops the rest: it is named, skipped and left alone, and nothing hangs."""

import os
import random
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.hostile import (
    CASE_THINGS,
    ENTRY_THINGS,
    FILE_THINGS,
    FILES,
    FOLDER_THINGS,
    FOLDERS,
    Place,
    Thing,
)
from faults.promises import DESIGNED
from faults.running import Ended, run_script
from faults.site import Site, new_site

READING = (
    "log list",
    "log list --json --search said",
    "log list --format markdown",
    "log show ed0000",
    "log show mv0000",
    "log export",
    "log export --format csv",
    "log export --format md",
    "log export --format ics",
    "log stats",
    "log trash",
    "log path",
    "due",
    "due --json",
    "cases",
    "cases show acme",
    "cases show evil",
    "dispute-checklist --case acme",
    "dispute-checklist --case acme --letter billing-error",
    "retention-script --case acme",
    "fr-prep --case acme",
    "escalate --case acme --packet",
    "route late-fee --case acme",
    "numbers",
    "numbers --lookup 800-528-4800",
    "log check",
    "log check --json",
    "log check --fix --dry-run",
)
WRITING = (
    "log add 'Called' --case acme",
    "log add 'Wrote' --attach {letter.txt}",
    "log edit ed0000 --reference 9",
    "log edit mv0000 --reference 9",
    "log done dn0000 --kept",
    "log attach rm0000 {letter.txt}",
    "log attach at0000 {photo.png}",
    "log import {rows.json}",
    "dispute-checklist --case acme --amount 50",
    "dispute-checklist --case evil --amount 50",
    "cases close acme",
    "log remove rm0000 --yes",
    "log restore rs0000",
    "cases remove acme --yes",
    "log check --fix --keep both",
    "log export -o {out.json} --force",
    "log sync {hub.git}",
)
_OFTEN = 0.3
_PURGING = ("log purge --yes",)
"""It deletes everything in the trash, so it comes last."""
_GOOD = ("Contact 31", "Contact 93", "Contact 124", "Contact 155", "Contact 186", "Contact 217")
_HOLD_THEM = [place for place in FOLDERS if place.name in ("log", "month in use")]
"""Without these folders, there are no good entries."""
_PROMISED = 2
"""The most seconds of processor time that a command may take with any store."""


@pytest.fixture(scope="module")
def template(memory) -> Site:
    """A store that works, and every command loaded."""
    site = new_site(memory / "hostile")
    used = site.copy(memory / "used")
    for line in (*READING, *WRITING, *_PURGING):
        used.amex(line)
    return site


def _every(things: tuple[Thing, ...], places: tuple[Place, ...]) -> Iterator[object]:
    for number, thing in enumerate(things):
        name = f"{thing.name}, for one of {places[0].name} ..."
        marks = [pytest.mark.long] if number % 2 else []
        yield pytest.param(thing, places, id=name, marks=marks)


@pytest.mark.parametrize(
    ("thing", "places"),
    [
        *_every(FILE_THINGS, FILES),
        *_every(ENTRY_THINGS, FILES[:1]),
        *_every(CASE_THINGS, FILES[2:3]),
        *_every(FOLDER_THINGS, FOLDERS),
    ],
)
def test_hostile_files_are_named_skipped_and_left_alone(
    thing, places, is_long, template, folder, tally
):
    chance = random.Random(thing.name)
    broken = []
    for place in places if is_long else [chance.choice(places)]:
        reading = READING if is_long else chance.sample(READING, 2)
        writing = WRITING if is_long else chance.sample(WRITING, 1)
        site = template.copy(folder / "site")
        path = place.in_(site)
        _put(thing, path)
        as_nobody = thing.name in ("closed", "not to be written", "not to be entered")
        if as_nobody:
            _let_nobody_in(site)
        before, outside = _look(site.store), _look(site.outside)
        done = run_script(site, reading, as_nobody=as_nobody)
        if _look(site.store) != before:
            broken.append(f"{place.name}: reading changed something")
        bad = _identity(path)
        broken += [f"{place.name}: {ended.line}: {why}" for ended in done for why in _wrong(ended)]
        slow = [ended for ended in done if is_long and ended.seconds > _PROMISED]
        broken += [f"{place.name}: {ended.line} took {ended.seconds:.1f} s" for ended in slow]
        broken += [f"{place.name}: {why}" for why in _unsaid(thing, place, path, done)]
        done = run_script(site, writing, as_nobody=as_nobody)
        broken += [f"{place.name}: {ended.line}: {why}" for ended in done for why in _wrong(ended)]
        if not thing.can_be_read and bad not in _look(site.folder).values():
            broken.append(f"{place.name}: it was not left alone by {writing}")
        if is_long or chance.random() < _OFTEN:
            done = run_script(site, _PURGING, as_nobody=as_nobody)
            broken += [f"{place.name}: {one.line}: {why}" for one in done for why in _wrong(one)]
        if _look(site.outside) != outside:
            broken.append(f"{place.name}: something outside was changed by {writing}")
        tally["hostile stores"] += 1
        _remove(site.folder)
    if broken:
        pytest.fail("\n".join(broken), pytrace=False)


def _put(thing: Thing, path: Path) -> None:
    """Replace what is there with the thing."""
    good = b'schema = 1\nid = "nw0000"\nat = 2026-12-01T10:00:00Z\nsummary = "New"\n'
    if path.is_file():
        good = path.read_bytes()
        path.unlink()
    elif path.is_dir():
        shutil.rmtree(path)
    before = os.umask(0o077)
    path.parent.mkdir(parents=True, exist_ok=True)
    thing.put(path, good)
    os.umask(before)


def _let_nobody_in(site: Site) -> None:
    """Give the site, locked things included, to the user that the child will run as."""
    if os.geteuid() == 0:
        for path in (site.folder, *site.folder.rglob("*")):
            os.chown(path, 65534, 65534, follow_symlinks=False)
        for folder in list(site.folder.parents)[:-2]:
            folder.chmod(folder.stat().st_mode | 0o111)


def _wrong(ended: Ended) -> Iterator[str]:
    """Yield what is wrong with how a command ended, whatever it found."""
    said = ended.out + ended.err
    if ended.code not in DESIGNED:
        yield f"exit code {ended.code}: {ended.err[-300:]}"
    elif "Traceback" in said or "recursion" in said:
        yield f"Python's words: {ended.err[-300:]}"
    elif ended.code and not ended.err.strip():
        yield f"exit code {ended.code} without a word"
    elif any(c in said for c in "\x1b\x9b\u202e\x00"):
        yield f"control characters: {said[:300]!r}"


def _unsaid(thing: Thing, place: Place, path: Path, done: list[Ended]) -> Iterator[str]:
    """Yield what is missing in the output about the bad file or the good ones next to it."""
    for ended in done:
        tail = f"{ended.code} {ended.err[-300:]}"
        must_name = ended.line in place.named_by and not thing.can_be_read
        if must_name and (ended.code != 1 or path.name not in ended.out + ended.err):
            yield f"{ended.line} does not name it: {tail}"
        shows_all = ended.line in ("log list", "log export") and place not in _HOLD_THEM
        if lost := [good for good in _GOOD if shows_all and good not in ended.out]:
            yield f"{ended.line} does not show {lost}: {tail}"


def _look(folder: Path) -> dict[str, tuple[int, ...]]:
    """Return what is below the folder without following links: each path, and what it is."""
    found = {}
    for here, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = os.path.join(here, name)
            if ".git/" not in path:
                found[path] = _identity(Path(path))
    return found


def _identity(path: Path) -> tuple[int, ...]:
    facts = path.lstat()
    is_folder = stat.S_ISDIR(facts.st_mode)
    return facts.st_ino, facts.st_mode, *(() if is_folder else (facts.st_size, facts.st_mtime_ns))


def _remove(folder: Path) -> None:
    for here, folders, _ in os.walk(folder):
        for name in folders:
            path = os.path.join(here, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)
    shutil.rmtree(folder)

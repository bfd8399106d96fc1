"""The checks of single files, most of them with a fix.

They are in this order: entries, attachments, cases, secrets anywhere, the folder itself. Two
versions of one file, of which the user has to choose one, are in `conflicts`.
"""

import os
import stat
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from amexcli.errors import AmexError
from amexcli.store import files
from amexcli.store.doctor.survey import Survey
from amexcli.store.entry import SCHEMA, find_secret_in
from amexcli.store.entry_files import Stored, id_in, is_conflict_copy, name_of
from amexcli.store.file_guard import LARGEST, find_secret_in_file, mask
from amexcli.store.guard import Secret, find_secret
from amexcli.store.ids import id_from
from amexcli.store.links import is_link
from amexcli.store.regular import LARGEST_RECORD, Unfit
from amexcli.store.toml import Unparsable, find_excess, load, with_values
from amexcli.values.text import count, few, suggest

_AN_HOUR = 3600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO

Keep: TypeAlias = Literal["original", "copy", "both"]


class Conflict(NamedTuple):
    """Two versions of one file. The user has to choose one."""

    original: Path
    copy: Path
    settle: Callable[[Keep], object]
    """Keeps the chosen version; the other one moves to the trash."""


class Problem(NamedTuple):
    """Something in the store that is wrong, and how to fix it."""

    path: Path
    what: str
    fix: str = ""
    """What the fix does, in words, or "" if only the user knows what is right."""
    repair: Callable[[], object] | None = None
    """Makes the fix. None if there is no fix, or if the user has to choose."""
    conflict: Conflict | None = None
    check: str = ""
    """The name of the check that found it."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that its fix may change."""
        return (self.path, self.conflict.original) if self.conflict else (self.path,)


def set_aside(survey: Survey, path: Path, what: str) -> Problem:
    """Return the problem of an unneeded file, with the fix that moves it to the trash."""
    discard = partial(survey.store.discard, path, kind="copies")
    return Problem(path, what, "move it to the trash", discard)


def unreadable_file(survey: Survey) -> Iterator[Problem]:
    """Files of the log that cannot be read, and folders that are not folders."""
    try:
        survey.store.check_schema()
    except AmexError as error:
        yield Problem(survey.store.marker, error.message)
    for folder in (survey.log.folder, survey.cases.folder, survey.attachments.folder):
        if folder.exists() and not folder.is_dir():
            yield Problem(folder, "isn't a folder")
    for path, problem in survey.left_alone:
        if survey.raw(path) == b"":
            what = "is empty: a command was interrupted before it wrote anything"
            yield set_aside(survey, path, what)
        else:
            yield Problem(path, problem)


def wrong_name(survey: Survey) -> Iterator[Problem]:
    """Entries whose file name or folder does not match their moment and id."""
    ids = {stored.path: stored.entry.id for stored in survey.entries}
    for stored in survey.entries:
        place = survey.log.place_of(name_of(stored.entry))
        if place == stored.path or ids.get(place) == stored.entry.id:  # see duplicate_id
            continue
        what = f"its time and id say {place.relative_to(survey.log.folder)}"
        if os.path.lexists(place) or is_link(stored.path):
            yield Problem(stored.path, what)
        else:
            repair = partial(survey.store.files.move, stored.path, place)
            yield Problem(stored.path, what, "rename it", repair)


def duplicate_id(survey: Survey) -> Iterator[Problem]:
    """Entries that share an id: the same entry twice, or two different ones."""
    place_of = survey.log.place_of
    by_id: defaultdict[str, list[Stored]] = defaultdict(list)
    for stored in survey.entries:
        by_id[stored.entry.id].append(stored)
    for same in by_id.values():
        first, *others = sorted(same, key=lambda one: one.path != place_of(name_of(one.entry)))
        for other in others:
            if other.entry == first.entry:
                yield set_aside(survey, other.path, f"is the same as {first.path}")
            elif other.entry.schema > SCHEMA:
                yield Problem(other.path, f"has the id of {first.path}, and a newer schema")
            else:
                what = f"has the id of {first.path}"
                repair = partial(give_new_id, survey, other)
                yield Problem(other.path, what, "give it its own id", repair)


def give_new_id(survey: Survey, stored: Stored) -> None:
    """Give the entry a new id and file, with copies of its attachments.

    Two machines that do this give the same file the same id.
    """
    entry_id = id_from(stored.raw)
    while entry_id in survey.log.ids():
        entry_id = id_from(entry_id.encode())
    try:
        raw = with_values(stored.raw, {"id": entry_id})
    except Unparsable as error:
        raise AmexError(
            f"{stored.path} {error}", "Open the file in an editor and change its id."
        ) from error
    survey.attachments.copy(stored.entry, entry_id)
    name = f"{name_of(stored.entry).partition('-')[0]}-{entry_id}.toml"
    survey.store.files.publish(survey.log.place_of(name), raw)
    survey.store.discard(stored.path, kind="copies")


def entry_without_attachment(survey: Survey) -> Iterator[Problem]:
    """Entries with an attachment that is missing or cannot be opened."""
    for stored in survey.entries:
        for name in stored.entry.attachments:
            if problem := survey.attachments.problem_with(stored.entry, name):
                what = f"its attachment {name} {problem}"
                if survey.attachments.is_in_trash(stored.entry, name):
                    repair = partial(survey.attachments.restore, stored.entry.id)
                    yield Problem(stored.path, what, "bring it back", repair)
                else:
                    yield Problem(stored.path, what)


def attachment_without_entry(survey: Survey) -> Iterator[Problem]:
    """Attached files that no entry names. Those of an entry in the trash are kept for it."""
    entries = {stored.entry.id: stored for stored in survey.entries}
    removed = {id_in(file.name) for file in survey.log.trashed_files()}
    top = survey.attachments.folder
    folders: defaultdict[Path, list[str]] = defaultdict(list)
    for path in survey.files_below(top):
        if path.parent.parent == top:
            folders[path.parent].append(path.name)
        elif path.parent == top and path.name[0] != ".":
            yield Problem(path, "isn't the folder of a record")
    for folder, names in folders.items():
        if folder.name in entries:
            yield from _unnamed(survey, entries[folder.name], folder, names)
        elif names and folder.name not in removed:
            yield _orphaned(survey, folder, len(names))


def _unnamed(survey: Survey, stored: Stored, folder: Path, names: list[str]) -> Iterator[Problem]:
    known = set(stored.entry.attachments)
    if missing := [name for name in names if name[0] != "." and name not in known]:
        what = f"{stored.entry.id} doesn't name {few(missing)}"
        if not all(name.isprintable() for name in missing):
            yield Problem(folder, f"{what}; rename it to something that every system accepts")
            return
        named = [*stored.entry.attachments, *missing]
        repair = partial(survey.log.change, stored, {"attachments": named})
        yield Problem(folder, what, "add it to the record", repair)


def _orphaned(survey: Survey, folder: Path, number: int) -> Problem:
    what = f"holds {count(number, 'file')}, and no record has that id"
    copies = any(is_conflict_copy(path.name) for path in survey.files_below(survey.log.folder))
    if survey.unreadable or copies:
        return Problem(folder, f"{what} that can be read; fix the other problems first")
    return Problem(folder, what, "move it to the trash", partial(_discard_folder, survey, folder))


def _discard_folder(survey: Survey, folder: Path) -> None:
    for path in survey.files_below(folder):
        if path.parent == folder:
            survey.store.discard(path, kind=f"attachments/{folder.name}")
    survey.store.files.drop_empty(folder)


def unknown_case(survey: Survey) -> Iterator[Problem]:
    """Cases that entries name but that don't have a file, perhaps because of a typo."""
    try:
        known, removed = survey.cases.names(), survey.cases.removed_names()
    except AmexError:
        return  # the unreadable folder is reported by another check
    named = Counter(stored.entry.case for stored in survey.entries if stored.entry.case)
    for name, number in sorted(named.items()):
        if name not in known:
            near = f" {said}" if (said := suggest(name, known)) else ""
            if name in removed:
                near = f" It's in the trash: amex cases restore {name}"
            what = f"{count(number, 'record')} of a case that doesn't exist.{near}"
            if survey.cases.may_begin(name) and not find_secret(name):
                path = survey.cases.path_of(name)
                yield Problem(path, what, "create the case", partial(survey.cases.begin, name))
            else:
                yield Problem(survey.cases.folder, f"{what} '{name}' can't be its name.")


def secret_in_file(survey: Survey) -> Iterator[Problem]:
    """Secrets in any file of the store or its name: comments, attachments and trash included."""
    entries = {stored.path: stored for stored in survey.entries}
    for path in survey.files_below(survey.store.root):
        if stored := entries.get(path):
            raw, secret = stored.raw, find_secret_in(stored.entry, stored.raw)
        else:
            try:
                is_record = path.suffix == ".toml"
                raw = survey.store.files.read(path, LARGEST_RECORD if is_record else LARGEST)
            except Unfit:
                continue  # another check reports it
            except PermissionError as error:
                yield Problem(path, f"couldn't be checked: {error.strerror}")
                continue
            secret = find_secret_in_file(path, raw)
        if secret:
            yield _masked(survey, path, raw, secret)


def _masked(survey: Survey, path: Path, raw: bytes, secret: Secret) -> Problem:
    if find_secret(path.name):
        return Problem(path, f"has a name that looks like it contains {secret.what}: rename it")
    what = f"holds what looks like {secret.what}"
    if path.suffix == ".toml" and find_excess(raw):  # thousands of them: too many to mask
        return Problem(path, what)
    clean = mask(path, raw)
    breaks = path.suffix == ".toml" and _is_toml(raw) and not _is_toml(clean)
    if breaks or find_secret_in_file(path, clean):
        return Problem(path, what)
    return Problem(path, what, "mask it", partial(survey.store.files.replace, path, raw, clean))


def _is_toml(raw: bytes) -> bool:
    try:
        load(raw)
    except Unparsable:
        return False
    return True


def left_over_temp(survey: Survey) -> Iterator[Problem]:
    """Temporary files of a command that was interrupted.

    A file younger than an hour may be in use, perhaps on another machine, unless its process is
    gone.
    """
    for path in survey.paths:
        is_temporary = path.name.startswith(".") and path.name.endswith(".tmp")
        if not is_temporary or path.is_symlink() or path.is_relative_to(survey.log.trash):
            continue
        if path.lstat().st_mtime >= survey.now - _AN_HOUR and not files.is_abandoned(path.name):
            continue
        what = "was left over"
        if path.name.startswith(files.STAGED):
            what = "an import was interrupted, so some of it may be missing: import the file again"
        yield Problem(path, what, "move it to the trash", partial(_clear, survey, path))


def _clear(survey: Survey, path: Path) -> None:
    if not path.is_dir():
        survey.store.discard(path, kind="copies")
        return
    for file in sorted(path.iterdir()):
        survey.store.discard(file, kind="copies")
    survey.store.files.drop_empty(path)


def wide_permissions(survey: Survey) -> Iterator[Problem]:
    """Files and folders that other users of the machine may read."""
    if os.name == "nt" or not survey.store.root.exists():
        return
    everything = (survey.store.root, *survey.paths)
    wide = [path for path in everything if _is_wide(path)]
    if wide:
        number = count(len(wide), "file or folder", "files and folders")
        repair = partial(_close, wide)
        yield Problem(wide[0], f"{number} can be read by others", "let only you read them", repair)


def _is_wide(path: Path) -> bool:
    mode = path.lstat().st_mode
    return bool(mode & _OTHERS) and not stat.S_ISLNK(mode)


def _close(paths: list[Path]) -> None:
    for path in paths:
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~_OTHERS)

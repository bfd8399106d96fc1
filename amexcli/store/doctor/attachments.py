"""Checks of what is kept with entries: each file has its entry, each name its file."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store.doctor.problem import Problem
from amexcli.store.doctor.survey import Survey
from amexcli.store.entry_files import Stored, id_in, is_conflict_copy
from amexcli.values.text import count, few


def entry_without_attachment(survey: Survey) -> Iterator[Problem]:
    """Entries that name a file which is not there, or cannot be opened."""
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
    """Kept files that no entry names. What belongs to an entry in the trash waits for it."""
    entries = {stored.entry.id: stored for stored in survey.entries}
    removed = {id_in(file.name) for file in survey.log.trashed_files()}
    top = survey.attachments.folder
    folders: defaultdict[Path, list[str]] = defaultdict(list)
    for path in survey.files_below(top):
        if path.parent.parent == top:
            folders[path.parent].append(path.name)
        elif path.parent == top and path.name[0] != ".":
            yield Problem(path, "is not a folder of an entry")
    for folder, names in folders.items():
        if folder.name in entries:
            yield from _unnamed(survey, entries[folder.name], folder, names)
        elif names and folder.name not in removed:
            yield _orphaned(survey, folder, len(names))


def _unnamed(survey: Survey, stored: Stored, folder: Path, names: list[str]) -> Iterator[Problem]:
    known = set(stored.entry.attachments)
    if missing := [name for name in names if name[0] != "." and name not in known]:
        what = f"{stored.entry.id} does not name {few(missing)}"
        if not all(name.isprintable() for name in missing):
            yield Problem(folder, f"{what}; rename it to something that every system can write")
            return
        named = [*stored.entry.attachments, *missing]
        repair = partial(survey.log.change, stored, {"attachments": named})
        yield Problem(folder, what, "name it there", repair)


def _orphaned(survey: Survey, folder: Path, number: int) -> Problem:
    what = f"holds {count(number, 'file')}, and no entry has that id"
    copies = any(is_conflict_copy(path.name) for path in survey.files_below(survey.log.folder))
    if survey.unreadable or copies:
        return Problem(folder, f"{what} that can be read; fix the other problems first")
    return Problem(folder, what, "move it to the trash", partial(_discard_folder, survey, folder))


def _discard_folder(survey: Survey, folder: Path) -> None:
    for path in survey.files_below(folder):
        if path.parent == folder:
            survey.store.discard(path, kind=f"attachments/{folder.name}")
    survey.store.files.drop_empty(folder)

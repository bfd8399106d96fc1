"""Checks of what is kept with entries: each file has its entry, each name its file."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from amexcli.store.checkup.problem import Problem
from amexcli.store.checkup.survey import Survey
from amexcli.store.reading import Stored, id_in, is_conflict_copy, newest_files
from amexcli.text import count


def entry_without_attachment(survey: Survey) -> Iterator[Problem]:
    """Entries that name a file which is not there."""
    for stored in survey.entries:
        for name in stored.entry.attachments:
            if not (survey.attachments.folder / stored.entry.id / name).is_file():
                yield Problem(stored.path, f"its attachment {name} is gone; look in a backup")


def attachment_without_entry(survey: Survey) -> Iterator[Problem]:
    """Kept files that no entry names. What belongs to an entry in the trash waits for it."""
    entries = {stored.entry.id: stored for stored in survey.entries}
    removed = {id_in(file.name) for file in newest_files(survey.log.trash)}
    for item in sorted(survey.attachments.folder.glob("[!.]*")):
        if item.is_symlink() or not item.is_dir():
            yield Problem(item, "is not a folder of an entry")
            continue
        names = sorted(path.name for path in survey.files_below(item) if path.parent == item)
        if item.name in entries:
            yield from _unnamed(survey, entries[item.name], item, names)
        elif names and item.name not in removed:
            yield _orphaned(survey, item, len(names))


def _unnamed(survey: Survey, stored: Stored, folder: Path, names: list[str]) -> Iterator[Problem]:
    seen = (name for name in names if name[0] != ".")
    if missing := [name for name in seen if name not in stored.entry.attachments]:
        what = f"{stored.entry.id} does not name {', '.join(missing)}"
        if not all(name.isprintable() for name in missing):
            yield Problem(folder, f"{what}; give it a name that every system can write")
            return
        named = [*stored.entry.attachments, *missing]
        mend = partial(survey.log.change, stored, {"attachments": named})
        yield Problem(folder, what, "name it there", mend)


def _orphaned(survey: Survey, folder: Path, number: int) -> Problem:
    what = f"holds {count(number, 'file')}, and no entry has that id"
    copies = any(is_conflict_copy(path.name) for path in survey.files_below(survey.log.folder))
    if survey.unreadable or copies:
        return Problem(folder, f"{what} that can be read; mend the others first")
    return Problem(folder, what, "move it to the trash", partial(_discard_folder, survey, folder))


def _discard_folder(survey: Survey, folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if path.is_file():
            survey.home.discard(path, kind=f"attachments/{folder.name}")
    with suppress(OSError):
        folder.rmdir()

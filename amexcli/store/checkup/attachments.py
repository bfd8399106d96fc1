"""Checks of what is kept with entries: each file has its entry, each name its file."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store.checkup.problem import Problem
from amexcli.store.checkup.survey import Survey
from amexcli.store.reading import Stored, id_in, newest_files
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
    others = {id_in(file.name) for file in newest_files(survey.log.trash)}
    others |= {id_in(path.name) for path, _ in survey.unreadable}
    for folder in filter(Path.is_dir, sorted(survey.attachments.folder.glob("*"))):
        names = sorted(path.name for path in folder.iterdir() if path.name[0] != ".")
        if folder.name in entries:
            yield from _unnamed(survey, entries[folder.name], folder, names)
        elif folder.name not in others:
            what = f"holds {count(len(names), 'file')}, and no entry has that id"
            mend = partial(_discard_folder, survey, folder)
            yield Problem(folder, what, "move it to the trash", mend)


def _unnamed(survey: Survey, stored: Stored, folder: Path, names: list[str]) -> Iterator[Problem]:
    if missing := [name for name in names if name not in stored.entry.attachments]:
        named = [*stored.entry.attachments, *missing]
        mend = partial(survey.log.change, stored, {"attachments": named})
        what = f"{stored.entry.id} does not name {', '.join(missing)}"
        yield Problem(folder, what, "name it there", mend)


def _discard_folder(survey: Survey, folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        survey.home.discard(path, kind=f"attachments/{folder.name}")
    folder.rmdir()

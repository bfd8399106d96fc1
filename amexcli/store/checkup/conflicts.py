"""The check for copies that were made because two machines changed the same file.

Syncthing and Dropbox make them, and so does `amex log sync`.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.errors import AmexError
from amexcli.store import files
from amexcli.store.checkup.entries import give_new_id
from amexcli.store.checkup.problem import Conflict, Keep, Problem
from amexcli.store.checkup.survey import Survey, read
from amexcli.store.reading import Stored, is_conflict_copy, name_of, original_of


def conflict_copy(survey: Survey) -> Iterator[Problem]:
    """Second versions of an entry or a case."""
    for folder in (survey.log.folder, survey.cases.folder):
        for path in survey.files_below(folder):
            if is_conflict_copy(path.name):
                name = original_of(path.name)
                if Path(name).stem and name[0] != ".":
                    yield _describe(survey, path, path.with_name(name))
                else:
                    yield Problem(path, "is a second version of nothing that we know")


def _describe(survey: Survey, copy: Path, original: Path) -> Problem:
    if original.is_symlink() or (original.exists() and not original.is_file()):
        return Problem(copy, f"is a second version of {original.name}, which is not a file")
    if not original.exists():
        what = f"is a second version of {original.name}, which is gone"
        return Problem(copy, what, "take its place", partial(files.move, copy, original))
    if copy.read_bytes() == original.read_bytes():
        mend = partial(survey.home.discard, copy, kind="copies")
        return Problem(copy, f"is the same as {original.name}", "move it to the trash", mend)
    conflict = Conflict(original, copy, partial(_settle, survey, copy, original))
    what = f"is a second version of {original.name}"
    return Problem(copy, what, "keep the one you choose", conflict=conflict)


def _settle(survey: Survey, copy: Path, original: Path, keep: Keep) -> None:
    if keep == "original":
        survey.home.discard(copy, kind="copies")
    elif keep == "both":
        _make_two(survey, copy, original)
    else:
        target = original
        if original.is_relative_to(survey.log.folder):
            target = survey.log.place_of(name_of(_entry_in(copy).entry))
        survey.home.discard(original, kind="copies")
        files.move(copy, target)


def _make_two(survey: Survey, copy: Path, original: Path) -> None:
    if original.is_relative_to(survey.log.folder):
        give_new_id(survey, _entry_in(copy))
        return
    number = 2
    while (free := original.with_stem(f"{original.stem}-{number}")).exists():
        number += 1
    files.move(copy, free)


def _entry_in(copy: Path) -> Stored:
    found = read(copy)
    if isinstance(found, Stored):
        return found
    raise AmexError(f"{copy}: {found.problem}", "Mend it first, or keep the original.")

"""Finds conflict copies: two versions of a file that two machines changed.

Syncthing and Dropbox make them, and so does `amex log sync`.
"""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.errors import AmexError
from amexcli.store.doctor.checks import Conflict, Keep, Problem, give_new_id, set_aside
from amexcli.store.doctor.survey import Survey, read
from amexcli.store.entry_files import Stored, is_conflict_copy, name_of, original_of
from amexcli.store.links import is_link


def conflict_copy(survey: Survey) -> Iterator[Problem]:
    """Second versions of an entry or a case."""
    for folder in (survey.log.folder, survey.cases.folder):
        for path in survey.files_below(folder):
            if is_conflict_copy(path.name):
                name = original_of(path.name)
                if Path(name).stem and name[0] != ".":
                    yield _describe(survey, path, path.with_name(name))
                else:
                    yield Problem(path, "is a second version of an unknown file")


def _describe(survey: Survey, copy: Path, original: Path) -> Problem:
    what = f"is a second version of {original.name}"
    if not os.path.lexists(original):
        take_place = partial(survey.store.files.move, copy, original)
        return Problem(copy, f"{what}, which is gone", "put it in that file's place", take_place)
    ours, theirs = survey.raw(original), survey.raw(copy)
    if is_link(original) or ours is None or theirs is None:
        return Problem(copy, f"{what}, and one of them can't be read")
    if ours == theirs:
        return set_aside(survey, copy, f"is the same as {original.name}")
    conflict = Conflict(original, copy, partial(_settle, survey, copy, original))
    return Problem(copy, what, "keep the one you choose", conflict=conflict)


def _settle(survey: Survey, copy: Path, original: Path, keep: Keep) -> None:
    if keep == "original":
        survey.store.discard(copy, kind="copies")
    elif keep == "both":
        _make_two(survey, copy, original)
    else:
        target = original
        if original.is_relative_to(survey.log.folder):
            place = survey.log.place_of(name_of(_entry_in(copy).entry))
            # A third version may have that name. Then they share an id, which the next check
            # resolves.
            target = original if os.path.lexists(place) else place
        survey.store.discard(original, kind="copies")
        survey.store.files.move(copy, target)


def _make_two(survey: Survey, copy: Path, original: Path) -> None:
    if original.is_relative_to(survey.log.folder):
        give_new_id(survey, _entry_in(copy))
        return
    number = 2
    while os.path.lexists(free := original.with_stem(f"{original.stem}-{number}")):
        number += 1
    survey.store.files.move(copy, free)


def _entry_in(copy: Path) -> Stored:
    found = read(copy)
    if isinstance(found, Stored):
        return found
    raise AmexError(f"{copy}: {found.problem}", "Fix it first, or keep the original.")

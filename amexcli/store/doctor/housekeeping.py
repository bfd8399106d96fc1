"""Checks of the folder itself: nothing left over, nothing open to others."""

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store import files
from amexcli.store.doctor.problem import Problem
from amexcli.store.doctor.survey import Survey
from amexcli.values.text import count

_AN_HOUR = 3600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def left_over_temp(survey: Survey) -> Iterator[Problem]:
    """Temporary files of a command that was cut off.

    What is an hour young may be in use, on another machine too; unless its process is gone.
    """
    for path in survey.paths:
        is_temporary = path.name.startswith(".") and path.name.endswith(".tmp")
        if not is_temporary or path.is_symlink() or path.is_relative_to(survey.log.trash):
            continue
        if path.lstat().st_mtime >= survey.now - _AN_HOUR and not files.is_abandoned(path.name):
            continue
        what = "was left over"
        if path.name.startswith(files.STAGED):
            what = "an import was cut off, so some of it may be missing: import the file again"
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
        yield Problem(wide[0], f"{number} can be read by others", "close to all but you", repair)


def _is_wide(path: Path) -> bool:
    mode = path.lstat().st_mode
    return bool(mode & _OTHERS) and not stat.S_ISLNK(mode)


def _close(paths: list[Path]) -> None:
    for path in paths:
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~_OTHERS)

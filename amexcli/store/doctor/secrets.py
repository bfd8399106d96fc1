"""The check for card numbers and the like, typed into a file by hand or sent by another machine."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store.doctor.problem import Problem
from amexcli.store.doctor.survey import Survey
from amexcli.store.entry import find_secret_in
from amexcli.store.file_guard import LARGEST, find_secret_in_file, mask
from amexcli.store.guard import Secret, find_secret
from amexcli.store.regular import LARGEST_RECORD, Unfit
from amexcli.store.toml import Unparsable, find_excess, load


def secret_in_file(survey: Survey) -> Iterator[Problem]:
    """Secrets in any file of the store and in its name: in comments, attachments, the trash."""
    entries = {stored.path: stored for stored in survey.entries}
    for path in survey.files_below(survey.store.root):
        if stored := entries.get(path):
            raw, secret = stored.raw, find_secret_in(stored.entry, stored.raw)
        else:
            try:
                is_record = path.suffix == ".toml"
                raw = survey.store.files.read(path, LARGEST_RECORD if is_record else LARGEST)
            except Unfit:
                continue  # another check names it
            except PermissionError as error:
                yield Problem(path, f"could not be looked into: {error.strerror}")
                continue
            secret = find_secret_in_file(path, raw)
        if secret:
            yield _problem(survey, path, raw, secret)


def _problem(survey: Survey, path: Path, raw: bytes, secret: Secret) -> Problem:
    if find_secret(path.name):
        return Problem(path, f"its name contains what looks like {secret.what}: rename it")
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

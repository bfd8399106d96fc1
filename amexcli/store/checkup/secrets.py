"""The check for card numbers and the like that somebody typed into a file by hand."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store import files
from amexcli.store.checkup.problem import Problem
from amexcli.store.checkup.survey import Survey
from amexcli.store.entry import find_secret_in
from amexcli.store.guard import Secret, find_secret, redact
from amexcli.store.reading import Stored, is_conflict_copy, parse


def secret_in_file(survey: Survey) -> Iterator[Problem]:
    """Secrets in entries and cases, in comments too."""
    for stored in survey.entries:
        if secret := find_secret_in(stored.entry, stored.raw):
            clean = _masked(stored.raw)
            found = parse(stored.path, clean)
            is_clean = isinstance(found, Stored) and not find_secret_in(found.entry, clean)
            yield _problem(stored.path, stored.raw, secret, clean if is_clean else None)
    copies = (p for p in survey.files_below(survey.log.folder) if is_conflict_copy(p.name))
    for path in (*copies, *survey.files_below(survey.cases.folder)):
        raw = path.read_bytes()
        if secret := find_secret(raw.decode("utf-8", "replace")):
            yield _problem(path, raw, secret, _masked(raw))


def _problem(path: Path, raw: bytes, secret: Secret, clean: bytes | None) -> Problem:
    what = f"holds what looks like {secret.what}"
    if clean is None:
        return Problem(path, what)
    return Problem(path, what, "mask it", partial(files.replace, path, raw, clean))


def _masked(raw: bytes) -> bytes:
    return redact(raw.decode("utf-8", "surrogateescape"))[0].encode("utf-8", "surrogateescape")

"""The check for card numbers and the like that somebody typed into a file by hand."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from amexcli.store.checkup.problem import Problem
from amexcli.store.checkup.survey import Survey
from amexcli.store.entry import find_secret_in
from amexcli.store.guard import Secret, find_secret, redact
from amexcli.store.reading import Stored, is_conflict_copy, parse
from amexcli.store.toml import Unparsable, load


def secret_in_file(survey: Survey) -> Iterator[Problem]:
    """Secrets in entries and cases, in comments too."""
    for stored in survey.entries:
        if secret := find_secret_in(stored.entry, stored.raw):
            yield _problem(survey, stored.path, stored.raw, secret)
    copies = (p for p in survey.files_below(survey.log.folder) if is_conflict_copy(p.name))
    broken = (one.path for one in survey.unreadable)
    for path in (*copies, *broken, *survey.files_below(survey.cases.folder)):
        raw = survey.raw(path) or b""
        if secret := find_secret(raw.decode("utf-8", "replace")):
            yield _problem(survey, path, raw, secret)


def _problem(survey: Survey, path: Path, raw: bytes, secret: Secret) -> Problem:
    what = f"holds what looks like {secret.what}"
    clean = _masked(raw)
    if not _is_toml(raw) or (_is_toml(clean) and not _has_secret(path, clean)):
        mend = partial(survey.home.files.replace, path, raw, clean)
        return Problem(path, what, "mask it", mend)
    return Problem(path, what)


def _masked(raw: bytes) -> bytes:
    return redact(raw.decode("utf-8", "surrogateescape"))[0].encode("utf-8", "surrogateescape")


def _is_toml(raw: bytes) -> bool:
    try:
        load(raw)
    except Unparsable:
        return False
    return True


def _has_secret(path: Path, raw: bytes) -> bool:
    found = parse(path, raw)
    return isinstance(found, Stored) and find_secret_in(found.entry, raw) is not None

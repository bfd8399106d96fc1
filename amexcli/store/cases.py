"""Cases: facts remembered under a short name, so that they are typed once."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import AmexError, ChangedMeanwhile, NotFound, Refused, StoreUnusable
from amexcli.store.entry import SCHEMA, check_text
from amexcli.store.entry_files import files_below, is_passed_over
from amexcli.store.files import store_trouble
from amexcli.store.guard import find_secret, refuse_secrets
from amexcli.store.names import is_device
from amexcli.store.regular import Unfit
from amexcli.store.store import Store
from amexcli.store.toml import Unparsable, comments_in, find_excess, load, with_values
from amexcli.values.text import is_short_name

LONGEST_NAME = 200
"""Bytes. Systems allow 255 with the extension, and a conflict copy has a longer name."""

EMPTY = f"schema = {SCHEMA}\n".encode()
"""The file of a case that remembers nothing yet."""


class Case(NamedTuple):
    """A case as it is stored. `facts` are the file's keys except `schema` and `kind`."""

    name: str
    kind: str
    facts: Mapping[str, object]
    path: Path
    raw: bytes
    schema: object = SCHEMA

    @property
    def is_closed(self) -> bool:
        """Whether the user has closed it. Then none of its deadlines is due."""
        return self.facts.get("closed") is True

    @property
    def title(self) -> str:
        """What people call it."""
        return case_title(self.name, self.facts)


def case_title(name: str, facts: Mapping[str, object]) -> str:
    """Return what people call a case that remembers these facts: its merchant, or its name."""
    merchant = facts.get("merchant")
    return merchant if isinstance(merchant, str) and merchant else name


class Cases:
    """The cases of one store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.root / "cases"
        self._trash = store.root / "trash/cases"

    def names(self) -> list[str]:
        """Return the names of all cases. Raises AmexError if they cannot be listed."""
        if problem := self.store.files.problem_with(self.folder):
            raise AmexError(f"amex left out your cases: {self.folder} {problem}.")
        try:
            with os.scandir(self.folder) as items:
                files_here = [item.name for item in items if item.name.endswith(".toml")]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise store_trouble(self.folder, error) from error
        return sorted(n.removesuffix(".toml") for n in files_here if not is_passed_over(n))

    def path_of(self, name: str) -> Path:
        """Return the path of the case's file, whether or not it exists."""
        return self.folder / f"{name}.toml"

    def find(self, name: str) -> Case | None:
        """Return the case, or None if there is none.

        Raises AmexError if it cannot be read, Refused if somebody wrote a secret into it.
        """
        if not _may_be_name(name):
            return None
        raw = self.read(name)
        if raw is None:
            return None
        case = self.parse(name, raw)
        with reading(case.path):
            _check_closed(case)
        return case

    def read(self, name: str) -> bytes | None:
        """Return the contents of the case's file, valid or not, or None if there is none.

        Raises AmexError if it cannot be read.
        """
        path = self.path_of(name)
        try:
            return self.store.files.read(path)
        except FileNotFoundError:
            return None
        except (Unfit, OSError) as error:
            said = getattr(error, "strerror", None) or error
            raise AmexError(f"{_UNREADABLE}: {path}: {said}") from error

    def parse(self, name: str, raw: bytes) -> Case:
        """Parse these bytes as the case. Raises as `find` does."""
        path = self.path_of(name)
        try:
            document = load(raw)
        except Unparsable as error:
            raise AmexError(f"{_UNREADABLE}: {path}: {error}", _to_correct(path)) from error
        facts = {key: value for key, value in document.items() if key not in ("schema", "kind")}
        for key, value in facts.items():
            for where, text in (("a key of the case", key), (f"the case's {key}", str(value))):
                if secret := find_secret(text):
                    raise Refused(
                        f"That looks like {secret.what} in {where}, in {path}.",
                        "Mask it: amex log check --fix",
                    )
        kind, schema = str(document.get("kind", "")), document.get("schema", SCHEMA)
        return Case(name, kind, facts, path, raw, schema)

    def remove(self, name: str) -> Path:
        """Move the case's file, which may be unreadable, to the trash; return its new path."""
        self.store.prepare_to_write()
        return self.store.discard(self.path_of(name), "cases")

    def removed_names(self) -> list[str]:
        """Return the names of the cases in the trash."""
        found = files_below(self.store.files, self._trash)
        return sorted(one.stem for one in found if isinstance(one, Path) and one.suffix == ".toml")

    def restore(self, name: str) -> Path:
        """Move the case's file back from the trash, and return its new path.

        Raises Refused if there is a case of that name by now, NotFound if none is in the trash.
        """
        path, removed = self.path_of(name), self._trash / f"{name}.toml"
        if not os.path.lexists(removed):
            others = self.removed_names()
            there = f"There: {', '.join(others)}." if others else "No case is there."
            raise NotFound(f"There is no case '{name}' in the trash.", there)
        self.store.prepare_to_write()
        if os.path.lexists(path):
            if self._is_restored(name):  # by an interrupted command
                self.store.files.delete(removed)
                return path
            if not self.is_begun(name):
                raise Refused(
                    f"There's already a case {name}, so the one in the trash stays there.",
                    f"It's in {removed}. To copy details from it: amex cases edit {name}",
                )
            self.store.files.delete(path, EMPTY)  # an entry began it again
        self.store.files.move(removed, path)
        return path

    def _is_restored(self, name: str) -> bool:
        """Whether the case in the trash is identical to the one outside of it."""
        with suppress(AmexError, OSError, Unfit):
            return self.read(name) == self.store.files.read(self._trash / f"{name}.toml")
        return False

    def may_begin(self, name: str) -> bool:
        """Whether a case of this name is possible and doesn't exist yet. Doesn't read any file."""
        is_usable = is_short_name(name) and not is_device(name)
        return is_usable and not os.path.lexists(self.path_of(name))

    def is_begun(self, name: str) -> bool:
        """Whether an entry merely began the case, so that it doesn't remember anything."""
        with suppress(AmexError):
            return self.read(name) == EMPTY
        return False

    def begin(self, name: str) -> None:
        """Create an empty case. Raises StoreUnusable, also if it exists."""
        self.store.prepare_to_write()
        self.store.files.publish(self.path_of(name), EMPTY)

    def checked(self, name: str, raw: bytes) -> Case:
        """Parse these bytes as the case. Raises Refused if it must not be stored."""
        try:
            document = load(raw)
        except Unparsable as error:
            raise Refused(f"That isn't a case: {error}", "Nothing was saved.") from error
        for key, value in document.items():
            check_text("a key of the case", key)
            check_text(f"the case's {key}", str(value), allowed="\n\t")
        for comment in comments_in(raw):
            refuse_secrets("a comment", comment)
        case = self.parse(name, raw)
        _check_closed(case)
        return case

    def rewrite(self, case: Case, before: bytes) -> None:
        """Replace the case's file, read as `before`, by a case that was `checked`.

        Raises ChangedMeanwhile if the file is not as it was read, StoreUnusable.
        """
        _require_our_schema(case.path, case.schema)
        with suppress(Unparsable):  # this may repair an unreadable file
            _require_our_schema(case.path, load(before).get("schema", SCHEMA))
        self.store.prepare_to_write()
        if case.raw != before:
            self.store.files.replace(case.path, before, case.raw)

    def save(self, name: str, kind: str, facts: Mapping[str, object], known: Case | None) -> Path:
        """Store the facts under the name and return the file; `known` is what was read before.

        Other keys, their order and comments stay as they are. Raises Refused for a secret,
        ChangedMeanwhile if the file is not as read, StoreUnusable.
        """
        for key, value in facts.items():
            for part in value if isinstance(value, list) else [value]:
                check_text(f"the case's {key.replace('_', ' ')}", str(part))
        if known:
            return self._change(known, kind, facts)
        if is_device(name):
            raise Refused(
                f"'{name}' can't be the name of a case, because Windows reserves it.",
                f"Choose another name, such as {name}-case.",
            )
        self.store.prepare_to_write()
        path = self.path_of(name)
        try:
            self.store.files.publish(path, new_file(name, kind, facts))
        except StoreUnusable as error:
            if isinstance(error.__cause__, FileExistsError):
                raise ChangedMeanwhile(
                    f"Someone else created {path} at the same time. Nothing was saved.",
                    "Repeat the command.",
                ) from error
            raise
        return path

    def _change(self, known: Case, kind: str, facts: Mapping[str, object]) -> Path:
        if all(known.facts.get(key) == value for key, value in facts.items()):
            return known.path
        _require_our_schema(known.path, known.schema)
        self.store.prepare_to_write()
        new = {key: value for key, value in facts.items() if known.facts.get(key) != value}
        if kind and not known.kind:
            new = {"kind": kind, **new}
        try:
            self.store.files.replace(known.path, known.raw, with_values(known.raw, new))
        except Unparsable as error:
            raise AmexError(f"{known.path} {error}", "Change it in an editor.") from error
        return known.path


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what is refused inside into the error that the case in this file cannot be read."""
    try:
        yield
    except Refused as error:
        hint = f"{_to_correct(path)}. {error.hint}"
        raise AmexError(f"{_UNREADABLE}: {path}: {error.message}", hint) from error


_UNREADABLE = "The case can't be read"


def _to_correct(path: Path) -> str:
    return f"To correct it: amex cases edit {path.stem}"


def _check_closed(case: Case) -> None:
    """Raise Refused for a value of `closed` that is neither true nor false."""
    if type(closed := case.facts.get("closed", False)) is not bool:
        raise Refused(
            f"The line for closed says {closed!r} instead of true or false.", "Write true or false."
        )


def _may_be_name(name: str) -> bool:
    """Whether a file may have this name. People edit entries, and entries name cases."""
    is_short = len(os.fsencode(name)) <= LONGEST_NAME
    return is_short and not any(sign in name for sign in ("/", "\\", "\0"))


def _require_our_schema(path: Path, schema: object) -> None:
    """Raise StoreUnusable if writing the case with this version could damage it."""
    if schema != SCHEMA:
        raise StoreUnusable(
            f"{path} has schema {schema}; this version writes {SCHEMA}.",
            "Nothing was written. Update amexcli to change this case.",
        )


def new_file(name: str, kind: str, facts: Mapping[str, object]) -> bytes:
    """Return the contents of a new case's file. Raises Refused if it couldn't be read back."""
    import tomli_w

    known = {"kind": kind} if kind else {}
    raw = tomli_w.dumps({"schema": SCHEMA, **known, **facts}).encode()
    if problem := find_excess(raw):
        raise Refused(f"The case {name} {problem}. Nothing was saved.", "Save fewer details in it.")
    return raw

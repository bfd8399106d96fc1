"""Cases: facts remembered under a short name, so that they are typed once."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import AmexError, ChangedMeanwhile, Refused, StoreUnusable
from amexcli.store import files
from amexcli.store.entry import SCHEMA, check_text
from amexcli.store.guard import find_secret
from amexcli.store.home import Home
from amexcli.store.reading import is_passed_over
from amexcli.store.toml import Unparsable, load


class Case(NamedTuple):
    """A case as it lies on the disk. `facts` are the file's keys but `schema` and `kind`."""

    name: str
    kind: str
    facts: Mapping[str, object]
    path: Path
    raw: bytes
    schema: object = SCHEMA

    @property
    def is_closed(self) -> bool:
        """Whether the user has closed it: then nothing of it is due."""
        return self.facts.get("closed") is True


class Cases:
    """The cases of one store."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.root / "cases"

    def names(self) -> list[str]:
        """Return the names of all cases. Raises StoreUnusable if they cannot be listed."""
        try:
            with os.scandir(self.folder) as items:
                files_here = [item.name for item in items if item.name.endswith(".toml")]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise files.store_trouble(self.folder, error) from error
        return sorted(n.removesuffix(".toml") for n in files_here if not is_passed_over(n))

    def path_of(self, name: str) -> Path:
        """Return where the case's file is, or would be."""
        return self.folder / f"{name}.toml"

    def find(self, name: str) -> Case | None:
        """Return the case, or None if there is none.

        Raises AmexError if it cannot be read, Refused if somebody wrote a secret into it.
        """
        path = self.path_of(name)
        try:
            if path.exists() and not path.is_file():
                raise AmexError(f"The case cannot be read: {path}: is not a file")
            raw = path.read_bytes()
            document = load(raw)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise files.store_trouble(path, error) from error
        except Unparsable as error:
            raise AmexError(f"The case cannot be read: {path}: {error}") from error
        facts = {key: value for key, value in document.items() if key not in ("schema", "kind")}
        for key, value in facts.items():
            for where, text in (("a key of the case", key), (f"the case's {key}", str(value))):
                if secret := find_secret(text):
                    raise Refused(
                        f"That looks like {secret.what} in {where}, in {path}.",
                        "Mask it: amex log check --fix",
                    )
        if type(facts.get("closed", False)) is not bool:
            raise Refused(
                f"Its closed, in {path}, is neither true nor false.", "Write true or false."
            )
        kind, schema = str(document.get("kind", "")), document.get("schema", SCHEMA)
        # Through a link, it is the file behind it that is read and replaced.
        return Case(name, kind, facts, path.resolve(), raw, schema)

    def remove(self, name: str) -> Path:
        """Move the case's file, which may be unreadable, to the trash; return where it lies now."""
        self.home.prepare_to_write()
        path = self.path_of(name)
        if path.is_symlink():
            raise Refused(f"The case {name} is a link to {path.resolve()}.", "Remove it by hand.")
        return self.home.discard(path, "cases")

    def save(self, name: str, kind: str, facts: Mapping[str, object], known: Case | None) -> Path:
        """Store the facts under the name and return the file; `known` is what was read before.

        What else is in the file stays as it is: other keys, their order, comments. Raises Refused
        for a secret, ChangedMeanwhile if the file is not as read, StoreUnusable.
        """
        for key, value in facts.items():
            for part in value if isinstance(value, list) else [value]:
                check_text(f"the case's {key.replace('_', ' ')}", str(part))
        if known:
            return self._change(known, kind, facts)
        self.home.prepare_to_write()
        path = self.path_of(name)
        try:
            files.publish(path, _new_text(kind, facts).encode())
        except StoreUnusable as error:
            if isinstance(error.__cause__, FileExistsError):
                raise ChangedMeanwhile(
                    f"{path} was made by someone else meanwhile. Nothing was saved.",
                    "Repeat the command.",
                ) from error
            raise
        return path

    def _change(self, known: Case, kind: str, facts: Mapping[str, object]) -> Path:
        if all(known.facts.get(key) == value for key, value in facts.items()):
            return known.path
        if known.schema != SCHEMA:
            raise StoreUnusable(
                f"{known.path} has schema {known.schema}; this version writes {SCHEMA}.",
                "Nothing was written. Update amexcli to change this case.",
            )
        import tomlkit

        self.home.prepare_to_write()
        document = tomlkit.parse(known.raw.decode("utf-8-sig"))
        if kind:
            document.setdefault("kind", kind)
        for key, value in facts.items():
            if known.facts.get(key) != value:
                document[key] = value
        files.replace(known.path, known.raw, tomlkit.dumps(document).encode())
        return known.path


def _new_text(kind: str, facts: Mapping[str, object]) -> str:
    import tomli_w

    known = {"kind": kind} if kind else {}
    return tomli_w.dumps({"schema": SCHEMA, **known, **facts})

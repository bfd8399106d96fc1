"""Cases: facts remembered under a short name, so that they are typed once."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from amexcli.errors import AmexError, StoreUnusable
from amexcli.store import files
from amexcli.store.entry import SCHEMA, check_text
from amexcli.store.home import Home


class Case(NamedTuple):
    """A case as it lies on the disk. `facts` are the file's keys but `schema` and `kind`."""

    name: str
    kind: str
    facts: Mapping[str, object]
    path: Path
    raw: bytes
    schema: object = SCHEMA


class Cases:
    """The cases of one store."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.folder = home.root / "cases"

    def names(self) -> list[str]:
        """Return the names of all cases."""
        return sorted(path.stem for path in self.folder.glob("[!.]*.toml"))

    def find(self, name: str) -> Case | None:
        """Return the case, or None if there is none. Raises AmexError if it cannot be read."""
        path = self.folder / f"{name}.toml"
        try:
            raw = path.read_bytes()
            document = tomllib.loads(raw.decode())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise files.store_trouble(path, error) from error
        except ValueError as error:
            raise AmexError(f"The case cannot be read: {path}: {error}") from error
        facts = {key: value for key, value in document.items() if key not in ("schema", "kind")}
        schema = document.get("schema", SCHEMA)
        return Case(name, str(document.get("kind", "")), facts, path, raw, schema)

    def save(self, name: str, kind: str, facts: Mapping[str, object], known: Case | None) -> Path:
        """Store the facts under the name and return the file; `known` is what was read before.

        Keys of the file that are not in `facts` are kept. Raises Refused for a secret,
        ChangedMeanwhile if the file is not as read, StoreUnusable.
        """
        import tomli_w

        if known and known.schema != SCHEMA:
            raise StoreUnusable(
                f"{known.path} has schema {known.schema}; this version writes {SCHEMA}.",
                "Nothing was written. Update amexcli to change this case.",
            )
        merged = {**(known.facts if known else {}), **facts}
        for key, value in merged.items():
            for part in value if isinstance(value, list) else [value]:
                check_text(f"the case's {key.replace('_', ' ')}", str(part))
        data = tomli_w.dumps({"schema": SCHEMA, "kind": kind, **merged}).encode()
        self.home.prepare_to_write()
        path = self.folder / f"{name}.toml"
        if known is None:
            files.publish(path, data)
        elif known.raw != data:
            files.replace(path, known.raw, data)
        return path

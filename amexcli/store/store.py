"""Locates the store, and checks whether this version may write to it."""

import os
from collections.abc import Mapping
from pathlib import Path

from amexcli.errors import Refused, StoreUnusable
from amexcli.store.entry import SCHEMA
from amexcli.store.files import store_trouble
from amexcli.store.inside import FilesInside
from amexcli.store.links import is_link
from amexcli.store.regular import Unfit

DATA_DIR_VARIABLE = "AMEX_DATA_DIR"
_MARKER = f"schema = {SCHEMA}\n".encode()
_RIGHT_MARKER = f"It should be a file that says: schema = {SCHEMA}"


class Store:
    """The folder that holds everything: `log/`, `trash/`, `store.toml`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = FilesInside(root)
        """Every read and change of the store's files goes through this."""

    @classmethod
    def locate(cls, option: str | None, environ: Mapping[str, str]) -> "Store":
        """Return what `--store` names, else $AMEX_DATA_DIR, else the user's data folder.

        Raises Refused if `--store` is empty (an unset variable, most likely), StoreUnusable if
        the folder's name leads nowhere.
        """
        if option is not None and not option.strip():
            raise Refused("--store is empty.", "Add the path of a folder, or leave out the option.")
        if named := option or environ.get(DATA_DIR_VARIABLE):
            try:
                return cls(Path(named).expanduser().absolute())
            except RuntimeError as error:  # ~nobody
                raise StoreUnusable(
                    f"The store can't be used: {named}: {error}", "Type the full path."
                ) from error
            except OSError as error:
                raise StoreUnusable(
                    f"The store can't be used: {named}: the folder you're in no longer exists"
                    f" ({error.strerror}).",
                    "Go to another folder, or type the full path.",
                ) from error
        from platformdirs import user_data_path

        return cls(user_data_path("amexcli", appauthor=False))

    @property
    def marker(self) -> Path:
        """The file with the store's schema."""
        return self.root / "store.toml"

    def prepare_to_write(self) -> None:
        """Create the store if it is new. Raises StoreUnusable for the store of a newer version."""
        if not self.check_schema():
            self._found()

    def check_schema(self) -> bool:
        """Return whether there is a store. Raises StoreUnusable if it cannot be written."""
        if is_link(self.root) and not self.root.exists():
            raise StoreUnusable(
                f"{self.root} is a link to {os.path.realpath(self.root)}, which doesn't exist.",
                "Connect the disk it's on, or choose another folder with --store DIR.",
            )
        try:
            known = self.files.read(self.marker)
        except FileNotFoundError:
            return False
        except Unfit as error:
            raise StoreUnusable(f"{self.marker} {error}.", _RIGHT_MARKER) from error
        except OSError as error:
            raise store_trouble(self.marker, error) from error
        if known != _MARKER:
            require_our_schema(self.marker, known)
        return True

    def discard(self, path: Path, kind: str = "", before: bytes | None = None) -> Path:
        """Move a file to the trash, below `kind`, and return its new path.

        An older file of that name moves to `trash/copies`. Raises what `files.move` raises.
        """
        trash = self.root / "trash"
        target = trash / kind / path.name
        self.files.require(target.parent)
        if os.path.lexists(target):
            older = f"{target.stem}-{os.urandom(3).hex()}{target.suffix}"
            self.files.move(target, trash / "copies" / older)
        self.files.move(path, target, before)
        return target

    def _found(self) -> None:
        try:
            self.files.publish(self.marker, _MARKER)
        except StoreUnusable as error:
            # Another process may have created it at the same moment.
            if not isinstance(error.__cause__, FileExistsError):
                raise


def require_our_schema(marker: Path, text: bytes) -> None:
    """Raise StoreUnusable if `text`, from `marker`, belongs to a store we must not write."""
    from amexcli.store.toml import Unparsable, load

    try:
        schema = load(text).get("schema")
    except Unparsable as error:
        raise StoreUnusable(f"{marker} can't be read: {error}.", _RIGHT_MARKER) from error
    if type(schema) is not int or schema < 1:
        raise StoreUnusable(f"{marker} doesn't name a schema.", _RIGHT_MARKER)
    if schema > SCHEMA:
        raise StoreUnusable(
            f"{marker} says schema {schema}; this version writes schema {SCHEMA}.",
            "Nothing was written. You can still read your records. To change them, update amexcli.",
        )

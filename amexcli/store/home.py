"""Where the store lives, and whether this version may write to it."""

from collections.abc import Mapping
from pathlib import Path

from amexcli.errors import StoreUnusable
from amexcli.store import files
from amexcli.store.entry import SCHEMA

DATA_DIR_VARIABLE = "AMEX_DATA_DIR"
_MARKER = f"schema = {SCHEMA}\n".encode()


class Home:
    """The folder that holds everything: `log/`, `trash/`, `store.toml`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def locate(cls, option: Path | None, environ: Mapping[str, str]) -> "Home":
        """Return what `--store` names, else $AMEX_DATA_DIR, else the user's data folder."""
        if option is not None:
            return cls(option.absolute())
        if named := environ.get(DATA_DIR_VARIABLE):
            return cls(Path(named).expanduser().absolute())
        from platformdirs import user_data_path

        return cls(user_data_path("amexcli", appauthor=False))

    def prepare_to_write(self) -> None:
        """Make the home if it is new. Raises StoreUnusable if a newer version's store is there."""
        marker = self.root / "store.toml"
        try:
            known = marker.read_bytes()
        except FileNotFoundError:
            self._found(marker)
            return
        except OSError as error:
            raise files.store_trouble(marker, error) from error
        if known != _MARKER:
            _require_our_schema(marker, known)

    def _found(self, marker: Path) -> None:
        try:
            files.publish(marker, _MARKER)
        except StoreUnusable as error:
            # Someone else may have founded it at the same moment.
            if not isinstance(error.__cause__, FileExistsError):
                raise


def _require_our_schema(marker: Path, text: bytes) -> None:
    import tomllib

    try:
        schema = tomllib.loads(text.decode()).get("schema")
    except ValueError as error:
        raise StoreUnusable(
            f"{marker} cannot be read: {error}.", f"It should say: schema = {SCHEMA}"
        ) from error
    if not isinstance(schema, int) or schema > SCHEMA:
        raise StoreUnusable(
            f"{marker} says schema {schema}; this version writes schema {SCHEMA}.",
            "Nothing was written. Reading still works. Update amexcli to write.",
        )

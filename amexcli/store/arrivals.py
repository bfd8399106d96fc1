"""What an import may contain: entries, cases, the user's own numbers, and files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from amexcli.store.entry import Entry

Novelty: TypeAlias = Literal["new", "known", "other"]
"""Whether an arrival is not stored yet, stored already, or stored with different content."""


class Contact(NamedTuple):
    """An entry."""

    entry: Entry
    is_named: bool
    """Whether it came with an id."""
    file: Path | None = None
    """The staged file to keep unchanged, or None if the entry is written again."""

    @property
    def label(self) -> str:
        """Its name in the list of what was left out."""
        return self.entry.id


class NewCase(NamedTuple):
    """The facts of a case."""

    name: str
    kind: str
    facts: Mapping[str, object]

    @property
    def label(self) -> str:
        """Its name in the list of what was left out."""
        return self.name


class NewNumber(NamedTuple):
    """One of the user's own phone numbers: a table of `numbers.toml`."""

    name: str
    table: Mapping[str, object]

    @property
    def label(self) -> str:
        """Its name in the list of what was left out."""
        return self.name


class NewFile(NamedTuple):
    """Any other file. It keeps its path."""

    file: Path
    """The staged file."""
    target: Path
    label: str
    """Its path in the archive, and its name in the list of what was left out."""


Arrival: TypeAlias = Contact | NewCase | NewNumber | NewFile

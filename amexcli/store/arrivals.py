"""What may come into a store from a file: contacts, cases, numbers of the user's own, files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from amexcli.store.entry import Entry

Novelty: TypeAlias = Literal["new", "known", "other"]
"""Of what comes: not there, there already, or its id or name is there with something else."""


class Contact(NamedTuple):
    """An entry."""

    entry: Entry
    is_named: bool
    """Whether it came with an id of its own."""
    file: Path | None = None
    """The staged file that is to be kept as it is; None if the entry's own text will do."""

    @property
    def label(self) -> str:
        """What it is called where it is left out."""
        return self.entry.id


class NewCase(NamedTuple):
    """What a case remembers."""

    name: str
    kind: str
    facts: Mapping[str, object]

    @property
    def label(self) -> str:
        """What it is called where it is left out."""
        return self.name


class NewNumber(NamedTuple):
    """A phone number of the user's own: a table of `numbers.toml`."""

    name: str
    table: Mapping[str, object]

    @property
    def label(self) -> str:
        """What it is called where it is left out."""
        return self.name


class NewFile(NamedTuple):
    """A file that goes where it was."""

    file: Path
    """Where it is staged."""
    target: Path
    label: str
    """Its path in the archive, by which it is called where it is left out."""


Arrival: TypeAlias = Contact | NewCase | NewNumber | NewFile

"""The blocks that guides are made of, and the document that holds them.

A block holds plain text: no markup, no colour, no line breaks for layout. Renderers decide how
it looks. The records are named tuples rather than dataclasses because every command loads them:
a dozen dataclasses cost 5 ms, a dozen named tuples 1 ms.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"


class Text(NamedTuple):
    """A paragraph."""

    text: str


class Caution(NamedTuple):
    """A sentence that must not be overlooked."""

    text: str


class Checklist(NamedTuple):
    """Things to gather or tick off, in any order."""

    items: tuple[str, ...]


class Steps(NamedTuple):
    """Things to do, in this order."""

    items: tuple[str, ...]


class Say(NamedTuple):
    """Words to say or type to the representative, a line each."""

    lines: tuple[str, ...]


class Deadline(NamedTuple):
    """One row of `Deadlines`: what must happen `by` when, counted from what, by which rule."""

    by: date
    what: str
    counted_from: str
    rule: str


class Deadlines(NamedTuple):
    """What must happen by when."""

    items: tuple[Deadline, ...]


class Letter(NamedTuple):
    """A letter to copy and send, paragraph by paragraph; a paragraph keeps its line breaks."""

    paragraphs: tuple[str, ...]


class Fields(NamedTuple):
    """What is known about one thing: label and value. A value keeps its line breaks."""

    rows: tuple[tuple[str, str], ...]


class Cell(NamedTuple):
    """What stands in a table: `text` for scripts, and on pages perhaps more."""

    text: str
    notes: tuple[str, ...] = ()
    """Quieter lines under it, on pages."""
    page: str = ""
    """What pages show in place of `text`."""


class Column(NamedTuple):
    """A column: `key` is for scripts, `heading` for people; pages leave out a column without."""

    key: str
    heading: str = ""
    nowrap: bool = False


class Table(NamedTuple):
    """Rows of cells under columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Section(NamedTuple):
    """A heading and what stands under it."""

    heading: str
    blocks: "tuple[Block, ...]"


Leaf: TypeAlias = Text | Caution | Checklist | Steps | Say | Deadlines | Letter | Fields | Table
Block: TypeAlias = Leaf | Section


class Document(NamedTuple):
    """What a command has to say, before anyone decides how it looks."""

    kind: str
    """The `kind` of the JSON envelope."""
    blocks: tuple[Block, ...]
    data: Callable[[], Json]
    """Makes the `data` of the JSON envelope. What a key in it means does not change."""
    title: str = ""
    is_listing: bool = False
    """Whether it is a table for scripts to read, rather than a guide for people."""

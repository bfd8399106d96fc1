"""The blocks that guides are made of, and the document that holds them.

A block holds plain text: no color, no line breaks for layout, and no markup but the citations that
`values.citation` marks. Renderers decide how it looks.

The records are named tuples rather than dataclasses because every command loads them: a
dozen dataclasses cost 5 ms, a dozen named tuples 1 ms.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from amexcli.values.certainty import Certainty

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"


class Text(NamedTuple):
    """A paragraph."""

    text: str


class Caution(NamedTuple):
    """A sentence that must not be overlooked."""

    text: str


class Item(NamedTuple):
    """One line of a `Checklist`."""

    text: str
    is_done: bool = False


class Checklist(NamedTuple):
    """Things to gather or check off, in any order."""

    items: tuple[Item, ...]


class Points(NamedTuple):
    """Things to know, in any order."""

    items: tuple[str, ...]


class Steps(NamedTuple):
    """Things to do, in this order."""

    items: tuple[str, ...]


class Say(NamedTuple):
    """What to say or type to the representative, one sentence or question per line."""

    lines: tuple[str, ...]


class Deadline(NamedTuple):
    """A deadline: what to do, the last day to do it, and why."""

    key: str
    """A stable name within its document, for calendars."""
    what: str
    last_day: date
    counted_from: str
    rule: str
    today: date
    note: str = ""
    """The rule as a marked citation, see `values.citation`."""
    target: date | None = None
    """The last business day before the deadline, if the deadline isn't one (our advice)."""
    brief: str = ""
    """The same as `what` in a few words that fit into a sentence: "mail the notice"."""
    about: str = ""
    """Who or what it is about, if that differs from its document."""
    certainty: Certainty = Certainty.ADVICE

    @property
    def by(self) -> date:
        """The day to aim for."""
        return self.target or self.last_day

    @property
    def days_left(self) -> int:
        """Days from today to the day to aim for; negative once it has passed."""
        return (self.by - self.today).days

    @property
    def when(self) -> str:
        """Return "Fri, Dec 11, 2026 (in 19 days)"."""
        from amexcli.values.dates import format_day_from

        return format_day_from(self.by, self.today)

    @property
    def why(self) -> str:
        """Return what it's counted from, the rule, and the last day if that differs."""
        from amexcli.values.dates import format_day

        why = f"Counted from {self.counted_from}{self.note or f' ({self.rule})'}."
        if self.target is None:
            return why
        last_day = format_day(self.last_day)
        return f"{why} The last day, {last_day}, isn't a business day, so aim for the one before."


class Deadlines(NamedTuple):
    """What must happen, and the last day for each."""

    items: tuple[Deadline, ...]


class Letter(NamedTuple):
    """A letter to copy and send. Each string is a paragraph and keeps its line breaks."""

    paragraphs: tuple[str, ...]


class Fields(NamedTuple):
    """Facts about one thing as labels and values. A value keeps its line breaks."""

    rows: tuple[tuple[str, str], ...]


class Cell(NamedTuple):
    """A table cell: `text` for scripts, and optionally more for pages."""

    text: str
    notes: tuple[str, ...] = ()
    """Secondary lines shown under it on pages."""
    page: str = ""
    """What pages show instead of `text`."""
    is_late: bool = False
    """Whether a terminal makes it stand out. Its text has to say why."""


class Column(NamedTuple):
    """A column. Scripts see it if it has a `key`, and people see it if it has a `heading`."""

    key: str
    heading: str = ""
    nowrap: bool = False
    may_shorten: bool = False
    """Whether a terminal may shorten it with "..." to keep a row on one line, with notes below.

    The page has to say how to see all of it.
    """
    is_group: bool = False
    """Whether a terminal shows its value once, above the rows that share it."""


class Table(NamedTuple):
    """Rows of cells under columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_paired: bool = False
    """Whether a wide terminal shows two rows to a line, without headings."""

    def for_scripts(self) -> Iterator[tuple[tuple[str, str], ...]]:
        """Yield each row as pairs of a column's key and the text in it."""
        places = [(column.key, i) for i, column in enumerate(self.columns) if column.key]
        for row in self.rows:
            yield tuple((key, row[i].text) for key, i in places)


class Command(NamedTuple):
    """A shell command to copy, in parts. Each part may go on its own line."""

    parts: tuple[str, ...]

    @property
    def line(self) -> str:
        """The whole command."""
        return " ".join(self.parts)


class QRCode(NamedTuple):
    """Data for a QR code."""

    content: str


class Section(NamedTuple):
    """A heading and the blocks under it."""

    heading: str
    blocks: "tuple[Block, ...]"
    key: str = ""
    """Its name for `--section`, or "" if it can't be printed alone."""


Leaf: TypeAlias = (
    Text
    | Caution
    | Checklist
    | Points
    | Steps
    | Say
    | Deadlines
    | Letter
    | Fields
    | Table
    | QRCode
    | Command
)
Block: TypeAlias = Leaf | Section


class Document(NamedTuple):
    """Everything that a command prints, before it is laid out."""

    kind: str
    """The `kind` of the JSON envelope."""
    blocks: tuple[Block, ...]
    data: Callable[[], Json]
    """Makes the `data` of the JSON envelope. Published keys keep their meaning."""
    title: str = ""
    subject: str = ""
    """A stable description of the subject, from which a calendar derives event ids."""
    about: str = ""
    """Who or what it is about, as a calendar shows it: the merchant, or the case."""
    is_listing: bool = False
    """Whether it is a table for scripts rather than a guide for people."""
    screen: tuple[Block, ...] = ()
    """What a terminal shows at first, or () if everything fits on one screen.

    The most important comes first, because what doesn't fit is cut from the end.
    """
    headline: str = ""
    """What a screen begins with instead of the title."""
    rest: str = "--full"
    """What to type to see what a screen leaves out."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The keys of the sections that can be printed alone, in their order."""
        sections = (block for block in self.blocks if isinstance(block, Section))
        return tuple(dict.fromkeys(section.key for section in sections if section.key))

    def only(self, part: str) -> "Document":
        """Return the document with only the sections of that key, and the sources if any."""
        kept = (b for b in self.blocks if isinstance(b, Section) and b.key in (part, "sources"))
        return self._replace(blocks=tuple(kept), screen=())

    def deadlines(self) -> Iterator[Deadline]:
        """Yield every deadline in the document."""
        yield from _deadlines(self.blocks)


def _deadlines(blocks: Iterable[Block]) -> Iterator[Deadline]:
    for block in blocks:
        if isinstance(block, Deadlines):
            yield from block.items
        elif isinstance(block, Section):
            yield from _deadlines(block.blocks)


def blocks_as_json(blocks: Iterable[Block]) -> Json:
    """Return each block as an object whose `block` key names its kind."""
    return [{"block": type(b).__name__.casefold(), **_fields(b)} for b in blocks]


def deadline_as_json(deadline: Deadline) -> dict[str, Json]:
    """Return the deadline as JSON data."""
    return {
        "key": deadline.key,
        "what": deadline.what,
        "by": deadline.by.isoformat(),
        "last_day": deadline.last_day.isoformat(),
        "days_left": deadline.days_left,
        "counted_from": deadline.counted_from,
        "rule": deadline.rule,
        "certainty": deadline.certainty,
    }


def _fields(block: Block) -> dict[str, Json]:
    match block:
        case Section(heading, blocks):
            return {"heading": heading, "blocks": blocks_as_json(blocks)}
        case Deadlines(items):
            return {"items": [deadline_as_json(item) for item in items]}
        case Checklist(items):
            return {"items": [task._asdict() for task in items]}
        case Table():
            return {"rows": [dict(row) for row in block.for_scripts()]}
        case _:
            return block._asdict()

"""One of the user's answers: its name, how people type it, and how a file stores it."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from amexcli.values.groups import Group

NO_CHOICES: Mapping[str, str] = MappingProxyType({})


def _as_it_is(value: object) -> object:
    return value


def _echo_nothing(typed: str, value: object) -> str:  # noqa: ARG001  # others need them
    return ""


class Kind(NamedTuple):
    """A kind of value. One grammar reads both what people type and what they write in a file."""

    metavar: str
    """The placeholder for the value on the help page, or "" for a flag."""
    parse: Callable[[str, date], Any]
    """Returns the value that was typed, as seen from a day. Raises Refused."""
    recall: Callable[[object], Any]
    """Returns the value in a file. Raises Refused, because people edit files."""
    keep: Callable[[Any], object] = _as_it_is
    """Returns the value to write to a file."""
    offered: Callable[[], Mapping[str, str]] | None = None
    """Returns the words that TAB offers, and their meanings."""
    examples: tuple[str, ...] = ()
    """Words that TAB offers if there's no complete list, such as days from today."""
    echo: Callable[[str, Any], str] = _echo_nothing
    """Returns how amex understood the typed words, for the user, or "" if that's obvious."""

    @property
    def is_flag(self) -> bool:
        """Whether its option doesn't take a value."""
        return not self.metavar

    def examples_on(self, today: date) -> Mapping[str, str]:
        """Return the examples, and what each one means on a day."""
        return {word: self.echo(word, self.parse(word, today)) for word in self.examples}


def _add_new(known: tuple[Any, ...], given: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*known, *(value for value in given if value not in known))


class Field(NamedTuple):
    """Everything about one answer, in one place."""

    name: str
    """Its name in the record that it belongs to."""
    kind: Kind
    help: str
    group: Group = Group.OUTPUT
    """Its group on the help page of a command with many options."""
    option: str = ""
    """Its declaration, such as "--paid/--unpaid", or "" if it follows from the name."""
    key: str = ""
    """The key under which a case stores it, or "" if that's its name."""
    changed: str = ""
    """What the user is told when it changes in a case. {} is the new value."""
    repeats: bool = False
    add: Callable[[tuple[Any, ...], tuple[Any, ...]], tuple[Any, ...]] = _add_new
    """If it repeats: combines the known values with the new ones."""
    question: str = ""
    """The question on a terminal, or "" if amex doesn't ask."""
    choices: Callable[[Mapping[str, Any]], Mapping[str, str]] | None = None
    """Returns the choices for the question, which depend on the earlier answers.

    None means the words that `kind` always offers.
    """
    bare: str = ""
    """What its option means without a value, or "" if a value is required."""
    is_kept: bool = True
    """Whether a case remembers it."""
    is_past: bool = False
    """Whether it is a day that can't be in the future."""

    def offered(self, answers: Mapping[str, Any]) -> Mapping[str, str]:
        """Return the words that a question lists, and their meanings."""
        if self.choices:
            return self.choices(answers)
        return self.kind.offered() if self.kind.offered else NO_CHOICES

    @property
    def declared(self) -> str:
        """The option's declaration."""
        return self.option or f"--{self.name.replace('_', '-')}"

    @property
    def label(self) -> str:
        """The option's name in messages."""
        return self.declared.partition("/")[0]

    @property
    def has_opposite(self) -> bool:
        """Whether it is a flag with a negative form, as --unpaid is for --paid."""
        return "/" in self.declared

    @property
    def parameter(self) -> str:
        """The option's name in Python."""
        return self.label.removeprefix("--").replace("-", "_")

    @property
    def fact(self) -> str:
        """The key under which a case stores it."""
        return self.key or self.name

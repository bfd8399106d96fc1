"""One answer of the user: what it is called, how it is typed, how a file keeps it."""

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
    """A kind of value. What is typed and what people write into a file are read by one grammar."""

    metavar: str
    """What stands for the value on the help page, "" for a flag."""
    parse: Callable[[str, date], Any]
    """Returns what was typed, seen from a day. Raises Refused."""
    recall: Callable[[object], Any]
    """Returns what a file holds. Raises Refused: people edit files."""
    keep: Callable[[Any], object] = _as_it_is
    """Returns what a file is to hold."""
    offered: Callable[[], Mapping[str, str]] | None = None
    """Returns the words that TAB offers, and what they mean."""
    examples: tuple[str, ...] = ()
    """Words that TAB offers where there is no list of all, such as days from today."""
    echo: Callable[[str, Any], str] = _echo_nothing
    """Returns what the user should be told became of the words typed, "" if that is plain."""

    @property
    def is_flag(self) -> bool:
        """Whether its option takes no value."""
        return not self.metavar

    def examples_on(self, today: date) -> Mapping[str, str]:
        """Return the examples, and what each of them means on a day."""
        return {word: self.echo(word, self.parse(word, today)) for word in self.examples}


def _add_new(known: tuple[Any, ...], given: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*known, *(value for value in given if value not in known))


class Field(NamedTuple):
    """Everything about one answer, in one place."""

    name: str
    """Its name in the record that it fills."""
    kind: Kind
    help: str
    group: Group = Group.OUTPUT
    """Where the help page of a command with many options lists it."""
    option: str = ""
    """As it is declared, such as "--paid/--unpaid"; "" if the name says it."""
    key: str = ""
    """Under which a case keeps it; "" for its name."""
    changed: str = ""
    """What the user is told once a case has another one, {} being what it is now."""
    repeats: bool = False
    add: Callable[[tuple[Any, ...], tuple[Any, ...]], tuple[Any, ...]] = _add_new
    """If it repeats: returns what was known together with what is given now."""
    question: str = ""
    """How it is asked for on a terminal, "" if it is not."""
    choices: Callable[[Mapping[str, Any]], Mapping[str, str]] | None = None
    """Returns the words to choose from when it is asked for, by what was answered before.

    None for those that `kind` offers whatever was answered.
    """
    bare: str = ""
    """What its option means if no value follows it, "" if one must."""
    is_kept: bool = True
    """Whether a case remembers it."""
    is_past: bool = False
    """Whether it is a day that cannot lie ahead."""

    def offered(self, answers: Mapping[str, Any]) -> Mapping[str, str]:
        """Return the words that a question lists, and what they mean."""
        if self.choices:
            return self.choices(answers)
        return self.kind.offered() if self.kind.offered else NO_CHOICES

    @property
    def declared(self) -> str:
        """The option as it is declared."""
        return self.option or f"--{self.name.replace('_', '-')}"

    @property
    def label(self) -> str:
        """The option as messages name it."""
        return self.declared.partition("/")[0]

    @property
    def has_opposite(self) -> bool:
        """Whether it is a flag that can also be denied, as --unpaid denies --paid."""
        return "/" in self.declared

    @property
    def parameter(self) -> str:
        """The option's name as Python has it."""
        return self.label.removeprefix("--").replace("-", "_")

    @property
    def fact(self) -> str:
        """The key under which a case keeps it."""
        return self.key or self.name

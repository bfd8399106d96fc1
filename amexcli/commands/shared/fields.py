"""Declares fields as options of a command, and reads what was typed for them."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Annotated, Any, TypeVar

import typer
from typer.models import ArgumentInfo

from amexcli.commands.shared.completion.words import (
    Completer,
    complete_case,
    complete_credit,
    complete_department,
    complete_representative,
    complete_tag,
    completing,
)
from amexcli.errors import Refused, naming
from amexcli.runtime import Runtime
from amexcli.store.entry import check_text
from amexcli.values.field import Field

_Command = TypeVar("_Command", bound=Callable[..., None])
_NOT_TYPED: tuple[object, ...] = (None, [], ())


def takes(fields: Iterable[Field], *, last: bool = False) -> Callable[[_Command], _Command]:
    """Give a command an option for each field, before its own options, or after them if `last`.

    The command gets them as keywords, by `Field.parameter`.
    """

    def declare(command: _Command) -> _Command:
        own = inspect.signature(command, eval_str=True).parameters.values()
        named = [one for one in own if one.kind is not inspect.Parameter.VAR_KEYWORD]
        first = [one for one in named if one.name == "ctx" or _is_argument(one)]
        rest = [one for one in named if one not in first]
        made = list(map(_parameter, fields))
        parameters = [
            one.replace(kind=inspect.Parameter.KEYWORD_ONLY)
            for one in first + (rest + made if last else made + rest)
        ]
        # Typer reads the options of a command from these two.
        command.__annotations__ = {one.name: one.annotation for one in parameters}
        command.__dict__["__signature__"] = inspect.Signature(parameters)
        return command

    return declare


def refuse_opposites(fields: Iterable[Field], arguments: Iterable[str]) -> None:
    """Raise Refused if a flag and its opposite were both typed, such as --paid and --unpaid."""
    typed = set(arguments)
    for field in fields:
        if field.has_opposite and typed.issuperset(both := field.declared.split("/")):
            raise Refused(f"{' and '.join(both)} can't both be true.", "Type one of them.")


def fill_bare(fields: Iterable[Field], arguments: Iterable[str]) -> Iterator[str]:
    """Yield the arguments, and after an option typed without its value, the value it implies."""
    bare = {field.label: field.bare for field in fields if field.bare}
    for this, following in pairwise((*arguments, "--")):
        yield this
        if this in bare and following.startswith("-"):
            yield bare[this]


def _is_argument(parameter: inspect.Parameter) -> bool:
    metadata = getattr(parameter.annotation, "__metadata__", ())
    return any(isinstance(one, ArgumentInfo) for one in metadata)


def _parameter(field: Field) -> inspect.Parameter:
    kind = field.kind
    option = typer.Option(
        field.declared,
        metavar=kind.metavar or None,
        help=field.help,
        rich_help_panel=field.group,
        autocompletion=_completer(field),
    )
    typed: Any = list[str] | None if field.repeats else str | None
    if kind.is_flag:
        typed = bool | None if field.has_opposite else bool
    return inspect.Parameter(
        field.parameter,
        inspect.Parameter.KEYWORD_ONLY,
        default=False if typed is bool else None,
        annotation=Annotated[typed, option],
    )


def _completer(field: Field) -> Completer | None:
    """Return what TAB offers: a list, days near today, or what the records say."""
    if offered := field.kind.offered:
        return completing(lambda _: offered())
    if field.kind.examples:
        return completing(lambda ctx: field.kind.examples_on(ctx.obj.today))
    return _KEPT.get(field.name)


_KEPT = {
    "case": complete_case,
    "department": complete_department,
    "representative": complete_representative,
    "tags": complete_tag,
    "use": complete_credit,
}
"""What completes the fields whose words no table has."""


def pick_typed(fields: Iterable[Field], typed: Mapping[str, Any]) -> dict[Field, Any]:
    """Return what was typed, by its field. A flag without an opposite counts if it was given."""
    given = {field: typed[field.parameter] for field in fields}
    return {
        field: value
        for field, value in given.items()
        if value not in _NOT_TYPED and (value is not False or field.has_opposite)
    }


def read_typed(field: Field, value: Any, runtime: Runtime) -> Any:
    """Return what was typed for a field as a value. Raises Refused, naming the option."""
    if isinstance(value, bool):
        return value
    if field.repeats:
        return tuple(read_text(field, text, runtime) for text in value)
    return read_text(field, value, runtime)


def read_text(field: Field, text: str, runtime: Runtime, label: str = "") -> Any:
    """Return the text as the field's value. If the field wants it, echo on stderr how it was read.

    Raises Refused, naming the field by `label`, or its option.
    """
    name = label or field.label
    check_text(name, text)
    with naming(name):
        value = field.kind.parse(text, runtime.today)
    if echo := field.kind.echo(text, value):
        runtime.tell(f"{name} {text}: {echo}")
    return value

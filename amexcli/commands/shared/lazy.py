"""A command group that imports only the command that was typed."""

from collections.abc import Mapping
from importlib import import_module
from keyword import iskeyword
from types import MappingProxyType
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from amexcli.errors import AmexError, describe


class LazyGroup(TyperGroup):
    """A group whose help, suggestions and completion use only `table`."""

    package: ClassVar[str]
    """The command `log-in` is `app` in its module `log_in`, the command `import` in `import_`."""
    table: ClassVar[Mapping[str, str]]
    """Name and one line of help, in the order of the help page."""
    aliases: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Other names that people try, and the command that each one means."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, line in self.table.items():
            self.add_command(TyperCommand(name, help=line))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the name in the table, or suggest one; then load the real command."""
        args = [self.aliases.get(word, word) for word in args[:1]] + args[1:]
        name, stand_in, rest = super().resolve_command(ctx, args)
        return name, self._load(name) if name and stand_in else None, rest

    def invoke(self, ctx: Any) -> Any:
        """Run the command. An unexpected OSError becomes an AmexError that names the path."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            command = " ".join(filter(None, (ctx.command_path, ctx.invoked_subcommand)))
            raise AmexError(
                f"`{command}` could not finish: {describe(error)}.",
                "Fix that, then run the command again.",
            ) from error

    def _load(self, name: str) -> Any:
        module_name = name.replace("-", "_") + ("_" if iskeyword(name) else "")
        module = import_module(f"{self.package}.{module_name}")
        return typer.main.get_command(module.app)


def new_app(group: type[TyperGroup] | None = None, *, add_completion: bool = False) -> typer.Typer:
    """Return a Typer app with this project's settings: plain help and plain tracebacks."""
    return typer.Typer(
        cls=group,
        add_completion=add_completion,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

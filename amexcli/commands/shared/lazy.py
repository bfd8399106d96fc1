"""A command group that imports only the command that was typed, and the app of one command."""

from collections.abc import Callable, Mapping
from importlib import import_module
from keyword import iskeyword
from types import MappingProxyType
from typing import Any, ClassVar, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from amexcli.errors import AmexError, Refused, describe

_Function = TypeVar("_Function", bound=Callable[..., Any])


class _Helpful:
    """A command with this project's help page."""

    groups: ClassVar[Mapping[str, Mapping[str, str]]] = MappingProxyType({})
    """The name and help line of each subcommand, by the headings of the page."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        from amexcli.commands.shared.help_page import write_page

        write_page(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        """Return --help, which shows a long page in the pager."""
        parent: Any = super()
        option = parent.get_help_option(ctx)
        option.callback = _show_help
        return option


def _show_help(ctx: Any, _: object, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from amexcli.render.pager import print_paged

        print_paged(f"{ctx.get_help()}\n", ctx.obj)
        ctx.exit()


class Command(_Helpful, TyperCommand):
    """A command that is one module."""


class LazyGroup(_Helpful, TyperGroup):
    """A group whose help, suggestions and completion use only `groups`."""

    package: ClassVar[str]
    """Holds a module for each command: `log_in` for `log-in`, `import_` for `import`."""
    table: ClassVar[Mapping[str, str]]
    """The subcommands in `groups`, without the headings."""
    aliases: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Other names that people try, and the command that each one means."""

    def __init_subclass__(cls) -> None:
        """Make the table from the groups."""
        cls.table = {name: line for lines in cls.groups.values() for name, line in lines.items()}

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, line in self.table.items():
            self.add_command(TyperCommand(name, help=line, short_help=line))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the name in the table and load the real command, or suggest a name."""
        typed, *rest = args
        name = self.aliases.get(typed, typed)
        if name in self.table or typed.startswith("-"):  # Click reports a wrong option
            found, stand_in, rest = super().resolve_command(ctx, [name, *rest])
            return found, self._load(name) if stand_in else None, rest
        from amexcli.values.text import suggest

        raise Refused(
            f"There is no command '{ctx.command_path} {typed}'.",
            suggest(typed, self.names()) or f"To see every command: {ctx.command_path} --help",
        )

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return every name that leads to a command below this one."""
        return (*cls.table, *cls.aliases)

    def invoke(self, ctx: Any) -> Any:
        """Run the command. An unexpected OSError becomes an AmexError that names the path."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            command = " ".join(filter(None, (ctx.command_path, ctx.invoked_subcommand)))
            raise AmexError(
                f"`{command}` couldn't finish: {describe(error)}.",
                "Fix that, then run the command again.",
            ) from error

    def _load(self, name: str) -> Any:
        module_name = name.replace("-", "_") + ("_" if iskeyword(name) else "")
        module = import_module(f"{self.package}.{module_name}")
        return typer.main.get_command(module.app)


class App(typer.Typer):
    """A Typer app whose commands have this project's help pages."""

    def command(self, name: str | None = None, **settings: Any) -> Callable[[_Function], _Function]:
        """Return the decorator that makes a function the command of this name."""
        return super().command(name, **{"cls": Command, **settings})


def new_app(group: type[TyperGroup] | None = None) -> App:
    """Return a Typer app with this project's settings: plain help and plain tracebacks."""
    return App(
        cls=group,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

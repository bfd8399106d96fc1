"""`amex help`: help on amex, one of its commands, or a topic."""

from typing import Annotated, Any

import typer

from amexcli.commands.shared.help_page import page_width, wrapped
from amexcli.commands.shared.lazy import new_app
from amexcli.errors import NotFound
from amexcli.guides.topics import TOPICS, topic_document
from amexcli.render import render
from amexcli.render.pager import print_paged
from amexcli.runtime import Runtime
from amexcli.values.text import suggest

app = new_app()


def _complete_word(ctx: typer.Context, incomplete: str) -> list[str]:
    words = ctx.params.get("words") or ()
    commands = _commands_of(_find_command(ctx.find_root(), list(words)))
    names = commands if words else dict.fromkeys((*commands, *TOPICS))
    return [name for name in names if name.startswith(incomplete)]


@app.command("help")
def help_on(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[COMMAND|TOPIC]...",
            help="Name a command, such as log add, or a topic, such as dates.",
            autocompletion=_complete_word,
        ),
    ] = None,
) -> None:
    """Get help on a command, or on a topic such as dates.

    \b
    amex help
    amex help log add
    amex help dates
    """
    runtime: Runtime = ctx.obj
    typed = " ".join(words or ()).casefold().split()
    name = "-".join(typed)
    if topic := TOPICS.get(name):
        render(topic_document(name, topic), None, runtime)
        if name not in _commands_of(ctx.find_root()):
            return
        print(file=runtime.stdout)
    page = _find_command(ctx.find_root(), typed).get_help()
    print_paged(f"{page}\n" if typed else f"{page}\n\n{_topics()}\n", runtime)


def _topics() -> str:
    lines = f"Topics: {', '.join(TOPICS)}. See one: amex help dates"
    return "\n".join(wrapped(lines, page_width()))


def _commands_of(here: Any) -> tuple[str, ...]:
    """Return the names and the aliases of this command's subcommands."""
    command = here.command
    return (*getattr(command, "commands", ()), *getattr(command, "aliases", ()))


def _find_command(here: Any, words: list[str]) -> Any:
    """Return the context of the command that these words name. Raises NotFound."""
    for word in words:
        known = _commands_of(here)
        if word not in known:
            raise NotFound(
                f"There is no help on '{' '.join(words)}'.",
                suggest(word, dict.fromkeys((*known, *TOPICS))) or f"Topics: {', '.join(TOPICS)}.",
            )
        name, command, _ = here.command.resolve_command(here, [word])
        here = typer.Context(command, info_name=name, parent=here)
    return here

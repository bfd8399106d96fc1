"""The table of commands, and the one place where an error becomes an exit code."""

import errno
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from itertools import takewhile
from typing import Annotated, Any, ClassVar

import typer

from amexcli import __version__
from amexcli.commands.shared.completion import ASKED
from amexcli.commands.shared.completion.words import complete_folder
from amexcli.commands.shared.lazy import LazyGroup, new_app
from amexcli.errors import AmexError, Leftover, OutputLost, Refused, describe
from amexcli.runtime import Runtime, watched

INTERRUPTED = 130


class Commands(LazyGroup):
    """The top-level commands."""

    package = "amexcli.commands"
    groups: ClassVar = {
        "What to do": {
            "route": "Find out what to do, who to call, and what to say.",
            "dispute-checklist": "Dispute a charge: the evidence, the dates, the letter.",
            "retention-script": "Keep or cancel: the annual fee, the math, what to say.",
            "fr-prep": "Get ready for a financial review of your income.",
            "escalate": "Escalate, one step at a time, when nothing happens.",
        },
        "Your records": {
            "call": "Take notes during a call, and keep the time on hold.",
            "log": "Keep a record of your calls and chats.",
            "due": "See every deadline, promise, and follow-up by date.",
            "cases": "See your cases: what's open, and what comes next.",
            "me": "Write down who you are, for letters and addresses.",
        },
        "Look it up": {
            "numbers": "Find a phone number, and see how sure we are of it.",
            "cards": "See what a card costs and includes.",
            "facts": "See where every fact comes from, and how old it is.",
            "help": "Get help on a command, or on a topic such as dates.",
        },
    }
    aliases: ClassVar = {
        "dispute": "dispute-checklist",
        "retention": "retention-script",
        "review": "fr-prep",
        "fr": "fr-prep",
    }

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the command. Words that don't name a command go to `amex route`."""
        return super().resolve_command(ctx, self._as_route(args, ctx.obj))

    def _as_route(self, args: list[str], runtime: Runtime) -> list[str]:
        """Return the arguments unchanged, or as arguments of `amex route`.

        If the words contain a phone number, the number is looked up instead. A single word that is
        close to a command's name is a typo, and is never run. Aliases stand for commands that take
        only options, so an alias with words after it isn't meant as that command.
        """
        words = list(takewhile(lambda word: not word.startswith("-"), args))
        if not words or words[0] in self.table or (len(words) == 1 and words[0] in self.aliases):
            return args
        if len(words) == 1 and len(words[0].split()) == 1:
            from amexcli.values.text import find_slips, suggest

            if slips := find_slips(words[0], self.names()):
                raise Refused(f"There is no command '{words[0]}'.", suggest(words[0], slips))
        if _has_digit(*words):
            from amexcli.values.phones import find_phone

            if phone := find_phone(" ".join(words)):
                runtime.tell(f"Looking up the number: amex numbers {phone}")
                return ["numbers", "--lookup", phone, *args[len(words) :]]
        return ["route", *args]


app = new_app(Commands)


def _print_version(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from amexcli.facts.age import LAST_READ
        from amexcli.values.dates import format_day

        typer.echo(f"amex {__version__}\nIts facts were last read on {format_day(LAST_READ)}.")
        raise typer.Exit


def _install_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from amexcli.commands.shared.completion.install import install

        install(ctx.obj)
        raise typer.Exit


def _show_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from amexcli.commands.shared.completion.install import show

        show(ctx.obj)
        raise typer.Exit


@app.callback(invoke_without_command=True)
def amex(
    ctx: typer.Context,
    store: Annotated[
        str | None,
        typer.Option(
            metavar="DIR",
            help="Keep your records in this folder. Without it: the folder that AMEX_DATA_DIR"
            " names, or your usual one.",
            autocompletion=complete_folder,
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_print_version, help="Print the version."
        ),
    ] = False,
    install_completion: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            is_eager=True,
            callback=_install_completion,
            help="Have your shell complete amex when you press TAB.",
        ),
    ] = False,
    show_completion: Annotated[
        bool,
        typer.Option(
            "--show-completion",
            is_eager=True,
            callback=_show_completion,
            help="Print what your shell needs for that, to add it yourself.",
        ),
    ] = False,
) -> None:
    """Deal with American Express customer service in the US: who to call, what to do, what to say.

    Type what happened in your own words, or the name of a command. On a terminal, a guide asks
    what it needs to know.

    Never type a card number, a security code, or a Social Security number. amex doesn't need them
    and doesn't store them.

    amex isn't affiliated with American Express. It doesn't give legal or financial advice.

    \b
    amex "card stolen in Rome"
    amex dispute
    amex help log add
    """
    ctx.obj = ctx.obj._replace(store=store)
    if ctx.invoked_subcommand is None:
        from amexcli.commands.shared.start import show_start

        show_start(ctx.obj)


def run(arguments: Sequence[str], runtime: Runtime) -> int:
    """Run one command line and return its exit code. Errors are printed on stderr."""
    runtime = runtime._replace(stdout=watched(runtime.stdout))
    try:
        with (
            redirect_stdout(sys.stdout and watched(sys.stdout)),  # typer prints help there
            warnings.catch_warnings(record=True, action="always", category=Leftover) as left,
        ):
            code = _run(arguments, runtime)
        for warning in left:
            runtime.tell(f"amex: {warning.message}")
        runtime.stdout.flush()
    except OutputLost as lost:
        if not _is_reader_gone(lost.__cause__, runtime):  # `| head` is done
            runtime.tell(f"amex: {lost.message}")
            runtime.tell(lost.hint)
        return _give_up_output(runtime, lost.exit_code)
    return code


def _is_reader_gone(error: BaseException | None, runtime: Runtime) -> bool:
    if runtime.is_windows and isinstance(error, OSError):
        return error.errno in (errno.EINVAL, errno.EPIPE)  # Windows calls it an invalid argument
    return isinstance(error, BrokenPipeError)


def _give_up_output(runtime: Runtime, code: int) -> int:
    # What is still buffered must not fail again at exit.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), runtime.stdout.fileno())
    return code


def _run(arguments: Sequence[str], runtime: Runtime) -> int:
    command = typer.main.get_command(app)
    if ASKED in runtime.environ:
        from amexcli.commands.shared.completion.tab import answer

        return answer(command, runtime)
    try:
        _refuse_secrets(arguments)
        return command.main(list(arguments), "amex", standalone_mode=False, obj=runtime) or 0
    except OutputLost:
        raise
    except AmexError as error:
        return _complain(runtime, error.message, error.hint, error.exit_code)
    except typer.TyperException as error:
        where = getattr(getattr(error, "ctx", None), "command_path", "amex")
        hint = f"{_meant_option(error)}\nSee: {where} --help".lstrip()
        message = error.format_message()
        return _complain(runtime, message, hint, getattr(error, "exit_code", 2))
    except OSError as error:
        message = f"amex couldn't start: {describe(error)}."
        hint = "Fix that, then run the command again."
        return _complain(runtime, message, hint, AmexError.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _meant_option(error: Any) -> str:
    """Return a suggestion for an option that doesn't exist, or "" for other errors.

    Typer would suggest options that merely look alike.
    """
    if not hasattr(error, "possibilities"):
        return ""
    from amexcli.values.text import suggest

    error.possibilities = None
    known = (name for one in error.ctx.command.get_params(error.ctx) for name in one.opts)
    return suggest(error.option_name, known)


def _refuse_secrets(arguments: Sequence[str]) -> None:
    """Raise Refused if a secret was typed. Arguments without digits can't hold one."""
    if _has_digit(*arguments):
        from amexcli.commands.shared.typed import refuse_typed_secrets

        refuse_typed_secrets(arguments)


def _complain(runtime: Runtime, message: str, hint: str, code: int) -> int:
    """Print the error without repeating a card number that somebody typed."""
    message, hint = _without_secrets(message, hint)
    runtime.stdout.flush()
    runtime.tell(f"amex: {message}")
    for line in hint.splitlines():
        runtime.tell(line)
    return code


def _without_secrets(message: str, hint: str) -> tuple[str, str]:
    """Return the message and hint, or, if they contain a secret, a warning in their place."""
    said = f"{message}\n{hint}"
    if _has_digit(said):
        from amexcli.store.guard import without_secrets

        if (clean := without_secrets(said)) != said:
            return clean, ""
    return message, hint


def _has_digit(*texts: str) -> bool:
    return any(character.isdigit() for text in texts for character in text)

"""What was typed on the command line, looked through before any of it is used.

All commands pass through here, so that none has to think of it: options, words, names, and what is
no option or command at all.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from amexcli.errors import Refused
from amexcli.store.guard import refuse_secrets

# Found out in the shells themselves (bash 5.2, zsh 5.9, fish 3.6). All three are told: $SHELL names
# the one that somebody logs in with, which need not be the one in use.
_STILL_IN_THE_HISTORY = """\
What you typed is still in your shell's history. This is how to delete it there:
  bash: type history to see its number N, then history -d N, then history -w
  zsh: delete the line from ~/.zsh_history in an editor, then type unset HISTFILE; exit
  fish: type history delete --contains amex, then choose its number"""
_WORDS = "what you typed"


def refuse_typed_secrets(arguments: Sequence[str]) -> None:
    """Raise Refused if there is a secret in the arguments, naming the option but not the secret."""
    try:
        for where, text in (*_iter_values(arguments), *_iter_rows(arguments)):
            refuse_secrets(where, text)
    except Refused as error:
        raise Refused(error.message, f"{error.hint}\n{_STILL_IN_THE_HISTORY}") from None


def _iter_values(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each argument, and the option that it is the value of."""
    where = _WORDS
    for argument in arguments:
        option, equals, value = argument.partition("=")
        if not _is_option(argument):
            yield where, argument
        elif equals:
            yield option, value
        where = argument if _is_option(argument) and not equals else _WORDS
        yield _WORDS, argument


def _iter_rows(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands between options: a number typed without quotes is in several arguments."""
    for is_option, row in groupby(arguments, _is_option):
        if not is_option:
            yield _WORDS, " ".join(row)


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument.lstrip("-")[:1].isalpha()

"""Checks everything typed on the command line for secrets before any of it is used.

All commands pass through here, so no command has to check its own options, words and names.
Arguments that aren't valid options or commands are checked too.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from amexcli.errors import Refused
from amexcli.store.guard import refuse_secrets

# Tested in the shells themselves (bash 5.2, zsh 5.9, fish 3.6). All three are listed because $SHELL
# names the login shell, which may not be the one in use.
_STILL_IN_THE_HISTORY = """\
What you typed is still in your shell's history. To delete it there:
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
    """Yield each argument with the option whose value it is."""
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
    """Yield the words between options as one text, because an unquoted number spans several."""
    for is_option, row in groupby(arguments, _is_option):
        if not is_option:
            yield _WORDS, " ".join(row)


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument.lstrip("-")[:1].isalpha()

"""Asks questions on the terminal, through stderr, until an answer can be used."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.guard import refuse_secrets, without_secrets

_T = TypeVar("_T")
NONE = "None of these"


def ask(question: str, read: Callable[[str], _T], runtime: Runtime) -> _T | None:
    """Return the answer as `read` reads it, or None if the user pressed Enter to skip it.

    If `read` refuses an answer, tell the user why and ask again. The end of input stops the
    command, as Ctrl-C does.
    """
    while True:
        with asking(partial(runtime.ask, f"{question}:")):
            line = decoded(runtime.stdin.readline)
        if not line:
            raise KeyboardInterrupt
        if not (answer := line.strip()):
            return None
        try:
            return read(answer)
        except Refused as error:
            for text in without_secrets(f"{error.message} {error.hint}").splitlines():
                runtime.tell(text)


@contextmanager
def asking(put: Callable[[], None]) -> Iterator[None]:
    """Put the question, and put it again when somebody comes back to it after Ctrl-Z."""
    import signal

    if not hasattr(signal, "SIGCONT"):  # Windows
        put()
        yield
        return
    before = signal.signal(signal.SIGCONT, lambda *_: put())
    try:
        put()
        yield
    finally:
        signal.signal(signal.SIGCONT, before)


def pick(choices: Mapping[str, str], runtime: Runtime) -> str:
    """Return the name of the choice whose number or name was typed, or the words if none fits."""
    by_answer = dict(zip(_numbers(choices), choices, strict=True))
    by_answer |= {name.casefold(): name for name in choices}

    def read(answer: str) -> str:
        refuse_secrets("the answer", answer)
        if answer.isdecimal() and answer not in by_answer:
            raise Refused(f"There's no number {answer} in the list.", "Try again.")
        return by_answer.get(answer.casefold(), answer)

    for line in list_choices(choices):
        runtime.tell(line)
    question = f"Which one (1-{len(choices)}, or other words)"
    while (answer := ask(question, read, runtime)) is None:
        pass
    return answer


def or_none(choices: Mapping[str, str]) -> dict[str, str]:
    """Return the choices plus "None of these", which says what number to call instead."""
    return {**choices, NONE: call_instead()}


def call_instead() -> str:
    """Return who to call if none of the choices fits."""
    from amexcli.facts.numbers import BY_ID

    return f"Call the number on your card, or {BY_ID['general'].display}"


def list_choices(choices: Mapping[str, str]) -> list[str]:
    """Return a line for each choice: its number, its name, and what it is."""
    room = max(map(len, choices))
    rows = zip(_numbers(choices), choices.items(), strict=True)
    return [f"  {number}  {name:{room}}  {what}" for number, (name, what) in rows]


def _numbers(choices: Mapping[str, str]) -> list[str]:
    return [str(number) for number, _ in enumerate(choices, 1)]


def decoded(read: Callable[[], str]) -> str:
    """Return what `read` returns. Raises Refused if it isn't UTF-8."""
    try:
        return read()
    except UnicodeDecodeError as error:
        raise Refused(
            f"Standard input isn't UTF-8 (byte {error.start + 1}). Nothing was saved.",
            "Convert it first, for example with iconv -t utf-8.",
        ) from None

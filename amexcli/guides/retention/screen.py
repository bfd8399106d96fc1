"""The annual fee on one screen: who to call, the deadline, the math, what to say and ask."""

from collections.abc import Iterator, Sequence

from amexcli.document import Block, Deadline, Fields
from amexcli.guides.citing import cite
from amexcli.guides.retention.deadlines import MASSACHUSETTS
from amexcli.guides.retention.words import (
    AT_THE_MENU,
    BY_CHAT,
    IF_SMALL,
    NO_CLOSING_DATE,
    NOT_ON_SCREEN,
    SHORT_ASK,
)
from amexcli.guides.screens import CALL, Row, rows_of


def screen_of(
    *, channel: str, state: str, deadlines: Sequence[Deadline], math: str, say: Sequence[str]
) -> tuple[Block, ...]:
    """Return the first screen, with the most important rows first."""
    return (Fields(tuple(_rows(channel, state, deadlines, math, say))),)


def _rows(
    channel: str, state: str, deadlines: Sequence[Deadline], math: str, say: Sequence[str]
) -> Iterator[Row]:
    yield ("CALL", cite(f"{CALL} {AT_THE_MENU}")) if channel == "phone" else ("CHAT", BY_CHAT)
    if state == MASSACHUSETTS:
        yield "DATE", cite("{fee_massachusetts}")
    elif deadlines:
        yield from rows_of(deadlines)
    else:
        yield "DATE", cite(NO_CLOSING_DATE)
    yield "SAY", "\n".join(f'"{line}"' for line in say)
    yield "MATH", math
    yield "ASK", SHORT_ASK
    yield "IF SMALL", f'"{IF_SMALL}"'
    yield "DON'T", cite(NOT_ON_SCREEN)
    yield "LOG IT", "Log the offer, even if there was none: --section log"

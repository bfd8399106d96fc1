"""Preparing for a financial review, on one screen."""

from collections.abc import Iterator, Sequence

from amexcli.document import Block, Deadline, Fields
from amexcli.guides.citing import cite
from amexcli.guides.review.record import Review
from amexcli.guides.review.words import (
    ASK_FOR_REVIEW,
    DO_NOT,
    LATE,
    MOVE,
    NO_ANSWER_DATE,
    NO_LETTER_DATE,
    SAY,
    SEND,
    THE_USUAL,
)
from amexcli.guides.screens import CALL, Row, rows_of


def screen_of(review: Review, deadlines: Sequence[Deadline]) -> tuple[Block, ...]:
    """Return what the first screen says, the most important first."""
    return (Fields(tuple(_rows(review, deadlines))),)


def _rows(review: Review, deadlines: Sequence[Deadline]) -> Iterator[Row]:
    yield "CALL", cite(f"{CALL} {ASK_FOR_REVIEW}")
    yield "SAY", f'"{SAY[0]}"'
    if review.answer_by is None:
        yield "ANSWER", NO_ANSWER_DATE
    yield from rows_of(deadlines, missed={"answer": LATE})
    yield "SEND", cite(SEND)
    named = ", ".join(autopay.name for autopay in review.autopays)
    yield "MOVE", f"{cite(MOVE)} {named or THE_USUAL}"
    yield "DON'T", cite(DO_NOT)
    if review.letter_date is None:
        yield "LETTER", NO_LETTER_DATE
    yield "LOG IT", "Log every call and every mailing: --section log"

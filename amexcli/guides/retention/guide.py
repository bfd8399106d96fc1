"""The guide to the annual fee: keep or cancel, and what to say."""

from collections.abc import Iterable, Sequence
from datetime import date

from amexcli.document import Deadline, Document
from amexcli.errors import Refused
from amexcli.guides.base import Guide, Request
from amexcli.guides.retention.deadlines import refund_deadlines
from amexcli.guides.retention.fields import FIELDS
from amexcli.guides.retention.record import Answers
from amexcli.guides.retention.words import SECTIONS
from amexcli.values.dates import NEXT_STATEMENT, format_day


def _check(answers: Answers, request: Request) -> Iterable[str]:
    closing, opened = answers.closing_date, answers.opened
    if not answers.card:
        raise Refused("You didn't say which card.", "Add --card CARD, such as --card platinum.")
    if closing and closing > request.today + NEXT_STATEMENT:
        raise Refused(
            f"--closing-date: {format_day(closing)} isn't the closing date of a recent statement.",
            "Check the date.",
        )
    if closing and opened and closing < opened:
        raise Refused(
            f"--closing-date: {format_day(closing)} is before --opened, {format_day(opened)}.",
            "Check both dates.",
        )
    return ()


def _document(answers: Answers, request: Request) -> Document:
    from amexcli.guides.retention.page import ask_of, script_document

    return script_document(
        ask_of(answers, request), request.today, with_sources=request.with_sources
    )


def _deadlines(answers: Answers, today: date) -> Sequence[Deadline]:
    return refund_deadlines(answers.account, today)


GUIDE = Guide(
    kind="retention",
    command="retention-script",
    record=Answers,
    fields=FIELDS,
    check=_check,
    document=_document,
    deadlines=_deadlines,
    sections=SECTIONS,
    case_help="Remember your card, dates, and state under this short name.",
    topic="retention",
)

"""The guide through a financial review."""

from collections.abc import Iterable

from amexcli.document import Document
from amexcli.errors import Refused
from amexcli.guides.base import Guide, Request
from amexcli.guides.review.deadlines import find_deadlines
from amexcli.guides.review.fields import FIELDS
from amexcli.guides.review.record import Review
from amexcli.guides.review.words import SECTIONS
from amexcli.values.dates import format_day


def _document(review: Review, request: Request) -> Document:
    from amexcli.guides.review.page import prep_document

    return prep_document(
        review, request.today, case=request.case, with_sources=request.with_sources
    )


def _check(review: Review, _: Request) -> Iterable[str]:
    if review.letter_date and review.answer_by and review.answer_by < review.letter_date:
        raise Refused(
            f"--answer-by: {format_day(review.answer_by)} is before the date of the letter,"
            f" {format_day(review.letter_date)}.",
            "Both are in the letter.",
        )
    return ()


GUIDE = Guide(
    kind="review",
    command="fr-prep",
    record=Review,
    fields=FIELDS,
    check=_check,
    document=_document,
    deadlines=find_deadlines,
    sections=SECTIONS,
    case_help="Remember your answers, except dollar amounts, under this short name.",
)

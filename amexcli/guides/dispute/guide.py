"""The guide to disputing a charge: the checklist, the list of reasons, the letters."""

from collections.abc import Iterator

from amexcli.document import Document
from amexcli.facts.reasons import ALL_REASONS, reasons_with
from amexcli.guides.base import Guide, Request
from amexcli.guides.dispute.check import check
from amexcli.guides.dispute.deadlines import find_deadlines
from amexcli.guides.dispute.fields import FIELDS
from amexcli.guides.dispute.fitting import require_fitting
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.words import SECTIONS
from amexcli.values.field import Field
from amexcli.values.kinds import key, text

LETTERS = (
    *("billing-error", "unauthorized-use", "claims-and-defenses", "still-disputed", "documents"),
    *("overdue", "merchant", "revoke-authority", "claim-notice", "direct-dispute"),
)
"""What can be written."""


def _check(dispute: Dispute, request: Request) -> Iterator[str]:
    if letter := request.views.get("letter"):
        require_fitting(letter, dispute, request.today)
    yield from check(dispute, request.today)


def _document(dispute: Dispute, request: Request) -> Document:
    from amexcli.guides.dispute.letters import letter_document
    from amexcli.guides.dispute.page import checklist_document, reasons_document

    if word := request.views.get("reasons"):
        return reasons_document(word)
    if letter := request.views.get("letter"):
        return letter_document(letter, dispute, request)
    return checklist_document(
        dispute,
        request.history,
        request.today,
        case=request.case,
        with_sources=request.with_sources,
    )


def _remarks(dispute: Dispute, request: Request, document: Document) -> Iterator[str]:
    if (word := request.views.get("reasons")) and not reasons_with(word):
        yield f"No reason matches '{word}'. See all of them: amex dispute-checklist --reasons"
    if letter := request.views.get("letter"):
        from amexcli.guides.dispute.letters import find_missing, remarks_on

        yield from remarks_on(letter, dispute, request.today)
        for missing in find_missing(document):
            yield f"Still to fill in: {missing}"


GUIDE = Guide(
    kind="dispute",
    command="dispute-checklist",
    record=Dispute,
    fields=FIELDS,
    check=_check,
    document=_document,
    remarks=_remarks,
    deadlines=find_deadlines,
    case_help="Remember your answers under this short name, such as acme.",
    sections=SECTIONS,
    views=(
        Field(
            name="letter",
            kind=key(LETTERS, "KIND"),
            help=f"Write a letter: {', '.join(LETTERS)}.",
        ),
        Field(
            name="reasons",
            kind=text("[WORD]"),
            help="List the reasons and their names, or only those that match a word.",
            bare=ALL_REASONS,
        ),
    ),
)

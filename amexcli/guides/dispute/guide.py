"""The guide to disputing a charge: the checklist, the list of reasons, the letters."""

from collections.abc import Iterator

from amexcli.document import Document
from amexcli.errors import Refused
from amexcli.facts.reasons import Reason
from amexcli.guides.base import Guide, Request
from amexcli.guides.dispute.check import check
from amexcli.guides.dispute.deadlines import find_deadlines
from amexcli.guides.dispute.fields import FIELDS
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.words import SECTIONS
from amexcli.values.field import Field
from amexcli.values.kinds import FLAG, key

LETTERS = (
    *("billing-error", "claims-and-defenses", "still-disputed", "documents"),
    *("merchant", "revoke-authority"),
)
"""What can be written."""


def _check(dispute: Dispute, request: Request) -> Iterator[str]:
    if dispute.reason and (letter := request.views.get("letter")):
        _require_fitting(letter, dispute.reason)
    yield from check(dispute, request.today)


def _require_fitting(letter: str, reason: Reason) -> None:
    """Raise Refused if the letter claims what the reason rules out."""
    if letter == "merchant" and (reason.is_unauthorized or not reason.has_merchant):
        raise Refused(
            f"--letter merchant: '{reason.title}' isn't a matter between you and the merchant.",
            "Write to Amex: --letter billing-error",
        )
    if letter == "claims-and-defenses" and (reason.is_unauthorized or not reason.is_sale):
        raise Refused(
            f"--letter claims-and-defenses: '{reason.title}' isn't about something you bought.",
            "Write the notice: --letter billing-error",
        )


def _document(dispute: Dispute, request: Request) -> Document:
    from amexcli.guides.dispute.letters import letter_document
    from amexcli.guides.dispute.page import checklist_document, reasons_document

    if "reasons" in request.views:
        return reasons_document()
    if letter := request.views.get("letter"):
        return letter_document(letter, dispute, request.history, request.today)
    return checklist_document(
        dispute,
        request.history,
        request.today,
        case=request.case,
        with_sources=request.with_sources,
    )


def _remarks(dispute: Dispute, request: Request, document: Document) -> Iterator[str]:
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
        Field(name="reasons", kind=FLAG, help="List the reasons and their names."),
    ),
)

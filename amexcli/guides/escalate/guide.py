"""The guide to escalating: the steps, and the packet for a complaint."""

from collections.abc import Iterable, Iterator

from amexcli.document import Document
from amexcli.errors import Refused
from amexcli.guides.base import Guide, Request
from amexcli.guides.escalate.deadlines import find_deadlines
from amexcli.guides.escalate.fields import FIELDS
from amexcli.guides.escalate.record import Escalation
from amexcli.guides.escalate.words import SECTIONS
from amexcli.store.entry import iter_values
from amexcli.store.guard import refuse_secrets
from amexcli.values.dates import format_day
from amexcli.values.field import Field
from amexcli.values.kinds import FLAG


def _check(escalation: Escalation, request: Request) -> Iterable[str]:
    if "packet" in request.views and not request.case:
        raise Refused("--packet needs a case.", "Name it: amex escalate --case acme --packet")
    if "packet" in request.views and request.with_sources:
        raise Refused("--packet doesn't list sources.", "Leave out --sources.")
    if escalation.remedy and not request.case:
        raise Refused("--remedy needs a case.", "Name it with --case.")
    complained, answered = escalation.complained_on, escalation.answered_on
    if complained and answered and answered < complained:
        raise Refused(
            f"--answered-on: {format_day(answered)} is before --complained-on,"
            f" {format_day(complained)}.",
            "Check both dates.",
        )
    return ()


def _document(escalation: Escalation, request: Request) -> Document:
    known = escalation._replace(case=request.case, facts=request.facts, history=request.history)
    if "packet" in request.views:
        from amexcli.guides.escalate.packet import packet_document

        _refuse_secrets_in_story(known)
        return packet_document(known, request.today)
    from amexcli.guides.escalate.page import ladder_document

    return ladder_document(known, request.today, with_sources=request.with_sources)


def _remarks(_: Escalation, request: Request, __: Document) -> Iterator[str]:
    if "packet" not in request.views:
        return
    from amexcli.guides.escalate.packet import has_missed

    if has_missed(request.facts, request.today):
        yield "It says what Amex didn't do. If Amex did do it, take that part out."


def _refuse_secrets_in_story(escalation: Escalation) -> None:
    """Raise Refused if an entry that somebody wrote by hand holds a secret: the CFPB reads this."""
    for entry in escalation.history:
        for field, value in iter_values(entry):
            refuse_secrets(f"the {field} of record {entry.id}", str(value))


GUIDE = Guide(
    kind="complaint",
    command="escalate",
    record=Escalation,
    fields=FIELDS,
    check=_check,
    document=_document,
    remarks=_remarks,
    deadlines=find_deadlines,
    is_about_case=True,
    sections=SECTIONS,
    case_help="Name the case whose facts, calls, and chats to use.",
    views=(
        Field(name="packet", kind=FLAG, help="Print only the timeline, to paste into a complaint."),
    ),
)

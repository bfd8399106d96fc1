"""Letters to send: written in plain words from what is known, [brackets] where it is not.

No letter names an account by more than its last five digits. Amex's address for billing inquiries
is for the sender to copy from the statement.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from amexcli.document import Document, Letter
from amexcli.guides.base import Request
from amexcli.guides.citing import cite
from amexcli.guides.dispute.deadlines import (
    find_deadlines,
    find_doubts,
    find_standing,
    is_due_today,
    is_pressing,
    open_notices,
)
from amexcli.guides.dispute.letters.elsewhere import (
    claim_notice,
    direct_dispute,
    revoke_authority,
    to_merchant,
)
from amexcli.guides.dispute.letters.parts import Writing, closing, day, sender
from amexcli.guides.dispute.letters.to_amex import (
    billing_error,
    claims_and_defenses,
    documents,
    overdue,
    still_disputed,
    unauthorized_use,
)
from amexcli.guides.dispute.now import explain_doubt
from amexcli.guides.dispute.record import CLAIMS, Dispute
from amexcli.guides.dispute.words import LETTER_REMARKS, Standing
from amexcli.values.dates import format_day

LETTERS: dict[str, Callable[[Writing], Iterator[str]]] = {
    "billing-error": billing_error,
    "unauthorized-use": unauthorized_use,
    "claims-and-defenses": claims_and_defenses,
    "still-disputed": still_disputed,
    "documents": documents,
    "overdue": overdue,
    "merchant": to_merchant,
    "revoke-authority": revoke_authority,
    "claim-notice": claim_notice,
    "direct-dispute": direct_dispute,
}


def letter_document(kind: str, dispute: Dispute, request: Request) -> Document:
    """Return the letter of this kind, a key of `LETTERS`."""
    remedy = request.facts.get("remedy")
    writing = Writing(
        dispute,
        request.history,
        request.today,
        request.me,
        remedy if isinstance(remedy, str) else "",
    )
    middle = LETTERS[kind](writing)
    me = request.me
    letter = Letter((sender(me), day(request.today, ""), *middle, closing(me)))
    return Document(
        kind="dispute-letter",
        blocks=(letter,),
        data=lambda: {
            "letter": kind,
            "paragraphs": list(letter.paragraphs),
            "missing": _missing_in(letter),
        },
    )


def find_missing(document: Document) -> list[str]:
    """Return what stands in [brackets] in the document's letter, each once."""
    letters = (block for block in document.blocks if isinstance(block, Letter))
    return [missing for letter in letters for missing in _missing_in(letter)]


def _missing_in(letter: Letter) -> list[str]:
    text = "\n".join(letter.paragraphs)
    return list(dict.fromkeys(re.findall(r"\[([^]\n]+)\]", text)))


def remarks_on(kind: str, dispute: Dispute, today: date) -> Iterator[str]:
    """Yield what the sender should know before sending it: by when, what is theirs to choose."""
    standing = find_standing(dispute, today)
    if kind == "still-disputed":
        days = {d.key: d for d in find_deadlines(dispute, today)}
        if safe := days.get("second-letter"):
            passed = " It has passed: send the letter today." if safe.days_left < 0 else ""
            last = days.get("second-letter-last")
            until = f" Last day: {format_day(last.by)}." if last and last.days_left >= 0 else ""
            yield f"Safe day for Amex to have it: {format_day(safe.by)}.{passed}{until}"
    if kind == "billing-error":
        doubts = find_doubts(dispute, today)
        notices = open_notices(find_deadlines(dispute, today))[:1]
        by = [format_day(notice.by) for notice in notices]
        if is_pressing(dispute, today):
            until = "" if is_due_today(dispute, today) or not by else f" until {by[0]}"
            yield f"It may be in time{until}. Send it today, the fastest way with proof."
        elif by and doubts:
            yield f"It should arrive by {by[0]}, and is in time only on a condition:"
        elif by:
            yield f"It must arrive by {by[0]}."
        yield from (explain_doubt(doubt, dispute) for doubt in doubts)
        if dispute.reason and dispute.reason.to_choose:
            yield cite(dispute.reason.to_choose)
        yield "Don't write it on the payment coupon."
        if standing is Standing.LATE:
            yield cite(
                "The {notice.days} days seem to be over, and the letter says so. Send it anyway."
            )
        elif dispute.is_paid is None and standing.holds:
            yield "It says that you're withholding the amount. If you have paid it, add --paid."
        if dispute.amount and not (dispute.charged or dispute.charges):
            yield (
                "It says that you dispute everything you were billed. If you were billed more,"
                " add --charged."
            )
    elif kind == "claims-and-defenses":
        if dispute.is_paid is None:
            yield "It says that you haven't paid the amount. If you have, this right has ended."
        if dispute.price is not None and dispute.price <= CLAIMS.dollars:
            yield f"This right may not apply: the price isn't over ${CLAIMS.dollars}."
        if dispute.place == "farther":
            yield cite("This right applies only in these cases: {claims_exceptions}")
    yield from map(cite, LETTER_REMARKS.get(kind, ()))
    if kind not in ("merchant", "revoke-authority"):
        yield from map(cite, LETTER_REMARKS["amex"])

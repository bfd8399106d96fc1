"""Letters to send: written in plain words from what is known, [brackets] where it is not.

No letter names an account by more than its last five digits, and none has Amex's address: both
are for the sender to copy from the statement.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from amexcli.document import Document, Letter
from amexcli.facts.reasons import BASE_EVIDENCE, Evidence
from amexcli.guides.citing import cite
from amexcli.guides.dispute.deadlines import (
    closed_charges,
    find_deadlines,
    find_standing,
    open_notices,
)
from amexcli.guides.dispute.now import merchant_reply_by
from amexcli.guides.dispute.record import CLAIMS, Charge, Dispute
from amexcli.guides.dispute.words import Standing
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day

Writer = Callable[[Dispute, Sequence[Entry], date], Iterator[str]]
_TO_AMEX = ("billing-error", "claims-and-defenses", "still-disputed", "documents")

_SENDER = "[Your name]\n[Your mailing address]\n[Your phone or e-mail]"
_AMEX = (
    "American Express\n[The address for billing inquiries, copied from your statement]\n"
    "Sent by certified mail no. [number from the post office]"
)
_ACCOUNT = "Account ending in [last five digits]"
_SIGNED = "Sincerely,\n\n[Signature]\n[Your name]"


def letter_document(kind: str, dispute: Dispute, history: Sequence[Entry], today: date) -> Document:
    """Return the letter of this kind, a key of `LETTERS`."""
    middle = LETTERS[kind](dispute, history, today)
    letter = Letter((_SENDER, _day(today, ""), *middle, _SIGNED))
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
    """Yield what the sender should know before sending it: by when, or that it may not hold."""
    standing = find_standing(dispute, today)
    if kind in _TO_AMEX and standing is Standing.BUSINESS:
        yield (
            "This is a business card: the law on billing errors does not hold for it; the limits on"
            " unauthorized use do."
        )
    elif kind == "billing-error":
        if standing is Standing.LATE:
            yield cite(
                "The {notice.days} days for this notice seem to be over; see the checklist for what"
                " is left."
            )
        for notice in open_notices(find_deadlines(dispute, today))[:1]:
            yield f"To arrive by {format_day(notice.by)}; not on the payment coupon."
    elif kind == "claims-and-defenses":
        yield from _doubts_about_claims(dispute)


def _doubts_about_claims(dispute: Dispute) -> Iterator[str]:
    if dispute.is_paid:
        yield "This letter covers only what was unpaid when you first told Amex or the merchant."
    if dispute.price is not None and dispute.price <= CLAIMS.dollars:
        yield f"It may not hold: the price is not over ${CLAIMS.dollars}."
    if dispute.place == "farther":
        yield f"It may not hold: the sale was not in your state or within {CLAIMS.miles} miles."
    if dispute.reason and dispute.reason.no_claims:
        yield cite(dispute.reason.no_claims)


def _money(dispute: Dispute) -> str:
    return f"${dispute.disputed}" if dispute.disputed else "$[disputed amount]"


def _plain(text: str) -> str:
    """Return user text in which nothing reads as a gap to fill in."""
    return text.translate(str.maketrans("[]", "()"))


def _merchant(dispute: Dispute) -> str:
    return _plain(dispute.merchant) if dispute.merchant else "[merchant, as on the statement]"


def _day(day: date | None, what: str) -> str:
    return f"{day:%B} {day.day}, {day.year}" if day else f"[{what}]"


def _charges(dispute: Dispute) -> str:
    """Return the line or lines that identify the charge."""
    if dispute.charges:
        return "\n".join(_charge_line(charge, dispute) for charge in dispute.charges)
    who = f"{_merchant(dispute)}, " if dispute.has_merchant else ""
    billed = f", billed as ${dispute.charged}" if dispute.undisputed else ""
    return (
        f"{_day(dispute.transaction_date, 'transaction date')} (posted [posting date]):"
        f" {who}{_money(dispute)}{billed}"
    )


def _charge_line(charge: Charge, dispute: Dispute) -> str:
    closing = _day(charge.closing, "its statement closing date")
    dates = f"{_day(charge.on, '')} (posted [posting date], statement closing {closing})"
    return f"{dates}: {_merchant(dispute)}, ${charge.amount}"


def _error(dispute: Dispute) -> str:
    return dispute.reason.error if dispute.reason else "[what kind of error it is]"


def _basis(dispute: Dispute) -> str:
    """Return the law that the error falls under, where that is not our own reading of it."""
    reason = dispute.reason
    return f" ({reason.basis})" if reason and reason.is_basis_plain else ""


def _history(history: Sequence[Entry]) -> Iterator[str]:
    if history:
        yield "Contacts so far:\n" + "\n".join(_plain(_contact(entry)) for entry in history)


def _contact(entry: Entry) -> str:
    parts = [entry.channel, entry.representative]
    parts += [f"reference {entry.reference}" if entry.reference else None, entry.summary]
    promised = f" Promised: {entry.promised}." if entry.promised else ""
    return f"{_day(entry.at.date(), '')}: {', '.join(filter(None, parts))}.{promised}"


def _enclosures(dispute: Dispute) -> str:
    """Return the numbered list of copies, from the evidence at hand."""
    own: tuple[Evidence, ...] = dispute.reason.evidence if dispute.reason else ()
    known = {item.key: item.what for item in (*own, *BASE_EVIDENCE)}
    at_hand = [known[key] for key in dispute.have if key in known] or ["[copies you enclose]"]
    return "Enclosures (copies):\n" + "\n".join(f"({n}) {w}" for n, w in enumerate(at_hand, 1))


def _payment(dispute: Dispute, today: date) -> Iterator[str]:
    """Yield what the sender does about paying, as far as the law lets them hold it back."""
    if dispute.is_paid:
        yield "I have paid this amount; please credit it to my account."
        return
    if not find_standing(dispute, today).holds:
        return
    held = _money(dispute)
    if closed := closed_charges(dispute, today):
        held = f"${sum(charge.amount for charge in dispute.charges if charge not in closed)}"
        days = ", ".join(_day(charge.on, "") for charge in closed)
        yield f"I will pay the charges of {days} on time, and ask you to look into them too."
    keep = "" if dispute.is_paid is False else "[decide: keep this only if you have not paid it] "
    yield (
        f"{keep}I will pay what I do not dispute. I am withholding {held} while you look into it;"
        " please do not take it by AutoPay."
    )


def _billing_error(dispute: Dispute, history: Sequence[Entry], today: date) -> Iterator[str]:
    yield _AMEX
    if dispute.charges:
        yield f"Billing error notice\n{_ACCOUNT}"
    else:
        closing = _day(dispute.closing_date, "statement closing date")
        yield f"Billing error notice\n{_ACCOUNT}\nStatement closing {closing}"
    yield f"I believe that my statement contains a billing error:\n{_charges(dispute)}"
    yield f"It is {_error(dispute)}{_basis(dispute)}."
    if dispute.reason is None or dispute.reason.ask_merchant:
        what = "what was agreed, what happened, what the merchant said"
    else:
        what = "when you noticed it, what you know of it, whom you told"
    yield f"What happened: [three to six dated sentences: {what}]"
    yield from _history(history)
    yield (
        "Please correct my account, and credit the disputed amount with any finance or other"
        " charges on it. Please acknowledge this notice in writing. If you find no error, please"
        " send me your reasons and copies of the documents you relied on."
    )
    yield from _payment(dispute, today)
    yield _enclosures(dispute)


_SALES = {
    "same-state": "The sale took place in the state of my address.",
    "within-100-miles": f"The sale took place within {CLAIMS.miles} miles of my address.",
    "farther": "The sale took place in [city and state].",
    "online": "I ordered it online, from my address in [your state].",
    None: "The sale took place [where, and how far from your address, or online].",
}


def _claims_and_defenses(dispute: Dispute, history: Sequence[Entry], _: date) -> Iterator[str]:
    yield _AMEX
    yield f"Claims and defenses, 12 CFR 1026.12(c)\n{_ACCOUNT}"
    yield (
        "I assert against you the claims and defenses I have against this merchant:\n"
        f"{_charges(dispute)}"
    )
    yield "[What is wrong with the goods or services, point by point]"
    yield (
        "I tried in good faith to settle it with the merchant on [dates], with this result:"
        " [what they answered]"
    )
    yield f"The price was {f'${dispute.price}' if dispute.price else '$[price]'}."
    yield _SALES[dispute.place]
    yield from _history(history)
    unpaid = "all of it" if dispute.is_paid is False else "[how much of it]"
    yield (
        f"When I first raised this, {unpaid} was unpaid. Please take {_money(dispute)} off what I"
        " owe, and do not report it as delinquent while it is not settled."
    )
    yield _enclosures(dispute)


def _still_disputed(dispute: Dispute, history: Sequence[Entry], _: date) -> Iterator[str]:
    refuse = "" if dispute.is_paid else " and refuse to pay it"
    yield _AMEX
    yield f"Billing error still in dispute\n{_ACCOUNT}"
    yield (
        f"On {_day(dispute.denied_on, 'day you received the denial')} I received your decision on"
        f" this charge:\n{_charges(dispute)}"
    )
    yield f"I still dispute {_money(dispute)}{refuse}, because [what their answer leaves out]."
    yield from _history(history)
    yield (
        "If you report this amount as delinquent, please report too that it is in dispute, and send"
        " me the name and address of everyone you report it to."
    )


def _documents(dispute: Dispute, history: Sequence[Entry], _: date) -> Iterator[str]:
    yield _AMEX
    yield f"Request for documents\n{_ACCOUNT}"
    yield (
        f"On {_day(dispute.denied_on, 'date of the denial')} I received your decision on this"
        f" charge:\n{_charges(dispute)}"
    )
    yield (
        "Please send me copies of all documents on which you base it, as 12 CFR 1026.13(f)(2)"
        " provides."
    )
    yield from _history(history)


def _to_merchant(dispute: Dispute, _: Sequence[Entry], today: date) -> Iterator[str]:
    reply_by = merchant_reply_by(find_deadlines(dispute, today), today)
    yield f"{_merchant(dispute)}\n[Their e-mail or address]"
    yield "Order [order number]"
    yield f"You charged my card:\n{_charges(dispute)}"
    yield f"The problem: {_error(dispute)}. [What happened, in two or three sentences]"
    if reply_by is None or dispute.notice_received:
        yield "Please [deliver, refund, or correct it: what you want] at once."
        yield "I am disputing the charge with my card issuer."
    else:
        day = _day(reply_by, "")
        yield f"Please [deliver, refund, or correct it: what you want] by {day}."
        yield "If I do not hear from you by then, I will dispute the charge with my card issuer."


def _revoke_authority(dispute: Dispute, _: Sequence[Entry], __: date) -> Iterator[str]:
    yield f"{_merchant(dispute)}\n[Their e-mail or address]"
    yield "My subscription [account or e-mail you signed up with]"
    yield (
        "I have canceled this subscription, on [date of the cancellation, with its number]. From"
        " today you have no authority to charge my card for it."
    )
    yield "Please confirm in writing that no further charge will be made."


LETTERS: dict[str, Writer] = {
    "billing-error": _billing_error,
    "claims-and-defenses": _claims_and_defenses,
    "still-disputed": _still_disputed,
    "documents": _documents,
    "merchant": _to_merchant,
    "revoke-authority": _revoke_authority,
}

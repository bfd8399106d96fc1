"""Letters to send: written in plain words from what is known, [brackets] where it is not.

No letter names an account by more than its last five digits, and none has Amex's address: both
are for the sender to copy from the statement.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from amexcli.document import Document, Letter
from amexcli.facts.reasons import BASE_EVIDENCE, Evidence
from amexcli.guides.dispute.dispute import Dispute
from amexcli.store.entry import Entry

Writer = Callable[[Dispute, Sequence[Entry]], Iterator[str]]

_SENDER = "[Your name]\n[Your mailing address]\n[Your phone or e-mail]"
_AMEX = (
    "American Express\n[The address for billing inquiries, copied from your statement]\n"
    "Sent by certified mail no. [number from the post office]"
)
_ACCOUNT = "Account ending in [last five digits]"
_SIGNED = "Sincerely,\n\n[Signature]\n[Your name]"


def letter_document(kind: str, dispute: Dispute, history: Sequence[Entry], today: date) -> Document:
    """Return the letter of this kind, a key of `LETTERS`."""
    middle = LETTERS[kind](dispute, history)
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


def _money(dispute: Dispute) -> str:
    return f"${dispute.amount}" if dispute.amount else "$[disputed amount]"


def _merchant(dispute: Dispute) -> str:
    return dispute.merchant or "[merchant, as on the statement]"


def _day(day: date | None, what: str) -> str:
    return f"{day:%B} {day.day}, {day.year}" if day else f"[{what}]"


def _charges(dispute: Dispute) -> str:
    """Return the line or lines that identify the charge."""
    if dispute.charges:
        lines = (f"{_day(c.on, '')}: {_merchant(dispute)}, ${c.amount}" for c in dispute.charges)
        return "\n".join(lines)
    billed = f", billed as ${dispute.charged}" if dispute.undisputed else ""
    return (
        f"{_day(dispute.transaction_date, 'transaction date')}: {_merchant(dispute)},"
        f" {_money(dispute)}{billed}"
    )


def _error(dispute: Dispute) -> str:
    return dispute.reason.error if dispute.reason else "[what kind of error it is]"


def _history(history: Sequence[Entry]) -> Iterator[str]:
    if history:
        yield "What has passed between us so far:\n" + "\n".join(map(_contact, history))


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


def _payment(dispute: Dispute) -> str:
    if dispute.is_paid:
        return "I have paid this amount; please credit it to my account."
    if dispute.charges:
        amount = f"${sum(charge.amount for charge in dispute.charges)}"
    else:
        amount = _money(dispute)
    return (
        f"I will pay what I do not dispute. I am withholding {amount} while you look into it;"
        " please do not take it by AutoPay."
    )


def _billing_error(dispute: Dispute, history: Sequence[Entry]) -> Iterator[str]:
    closing = _day(dispute.closing_date, "statement closing date")
    yield _AMEX
    yield f"Billing error notice\n{_ACCOUNT}\nStatement closing {closing}"
    yield f"I believe that my statement contains a billing error:\n{_charges(dispute)}"
    yield f"It is {_error(dispute)}."
    yield (
        "What happened: [three to six dated sentences: what was agreed, what happened, what the"
        " merchant said]"
    )
    yield from _history(history)
    yield (
        "Please correct my account, and credit the disputed amount with any finance or other"
        " charges on it. Please acknowledge this notice in writing. If you find no error, please"
        " send me your reasons and copies of the documents you relied on."
    )
    yield _payment(dispute)
    yield _enclosures(dispute)


def _claims_and_defenses(dispute: Dispute, history: Sequence[Entry]) -> Iterator[str]:
    places = {
        "same-state": "The sale took place in the state of my address.",
        "within-100-miles": "The sale took place within 100 miles of my address.",
    }
    yield _AMEX
    yield f"Claims and defenses, 12 CFR 1026.12(c)\n{_ACCOUNT}"
    yield (
        "I assert against you the claims and defenses I have against this merchant:\n"
        f"{_charges(dispute)}"
    )
    yield f"The charge is {_error(dispute)}. [What is wrong with it, point by point]"
    yield (
        "I tried in good faith to settle it with the merchant on [dates], with this result:"
        " [what they answered]"
    )
    yield places.get(
        dispute.place or "",
        "The sale took place [where, and how far from your address, or online].",
    )
    yield from _history(history)
    yield (
        f"The amount of {_money(dispute)} was unpaid when I first raised this. Please remove it"
        " from what I owe, and do not report it as delinquent while it is not settled."
    )
    yield _enclosures(dispute)


def _still_disputed(dispute: Dispute, history: Sequence[Entry]) -> Iterator[str]:
    yield _AMEX
    yield f"Billing error still in dispute\n{_ACCOUNT}"
    yield (
        "I received your decision of"
        f" {_day(dispute.denied_on, 'date of the denial')} on this charge:\n{_charges(dispute)}"
    )
    yield ("I still dispute it and still refuse to pay it, because [what their answer leaves out].")
    yield from _history(history)
    yield (
        "If you report this amount as delinquent, please report too that it is in dispute, and send"
        " me the name and address of everyone you report it to."
    )


def _documents(dispute: Dispute, history: Sequence[Entry]) -> Iterator[str]:
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


def _to_merchant(dispute: Dispute, _: Sequence[Entry]) -> Iterator[str]:
    yield f"{_merchant(dispute)}\n[Their e-mail or address]"
    yield "Order [order number]"
    yield f"You charged my card:\n{_charges(dispute)}"
    yield f"I write because it is {_error(dispute)}. [What happened, in two or three sentences]"
    yield "Please [deliver, refund, or correct it: what you want] by [date, a week from now]."
    yield "If I do not hear from you by then, I will dispute the charge with my card issuer."


def _revoke_authority(dispute: Dispute, _: Sequence[Entry]) -> Iterator[str]:
    yield f"{_merchant(dispute)}\n[Their e-mail or address]"
    yield "My subscription [account or e-mail you signed up with]"
    yield (
        "I have cancelled this subscription, on [date of the cancellation, with its number]. From"
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

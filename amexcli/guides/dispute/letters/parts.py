"""What the letters have in common: who writes, about which account, which charge, with what."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from amexcli.facts.cards import CARDS
from amexcli.facts.reasons import BASE_EVIDENCE, Evidence
from amexcli.guides.dispute.record import Charge, Dispute
from amexcli.store.entry import Entry
from amexcli.store.me import Me

TO_AMEX = "American Express\n[The address for billing inquiries, copied from your statement]"
DEAR_AMEX = "Dear American Express:"


class Writing(NamedTuple):
    """What a letter is written from."""

    dispute: Dispute
    history: Sequence[Entry]
    """The log of the case, oldest first."""
    today: date
    me: Me
    remedy: str = ""
    """What the case asks for, if it says so."""


def sender(me: Me) -> str:
    """Return who writes, and where to answer."""
    reach = "\n".join(filter(None, (me.phone, me.email))) or "[Your phone or email]"
    name = me.name or "[Your name, as it is on the account]"
    return f"{plain(name, keep=not me.name)}\n{_own(me.address, '[Your mailing address]')}\n{reach}"


def closing(me: Me) -> str:
    """Return the end of the letter."""
    return f"Sincerely,\n\n[Signature]\n{_own(me.name, '[Your name, as it is on the account]')}"


def _own(text: str, gap: str) -> str:
    return plain(text) if text else gap


def plain(text: str, *, keep: bool = False) -> str:
    """Return user text in which nothing reads as a gap to fill in."""
    return text if keep else text.translate(str.maketrans("[]", "()"))


def subject(writing: Writing, what: str, *statements: str) -> str:
    """Return the lines that name the letter's subject and identify the account.

    `statements` are lines that name the statement it is about.
    """
    dispute = writing.dispute
    card = CARDS[dispute.card].name if dispute.card else "[card, such as Gold Card]"
    lines = [
        f"Re: {what}",
        f"Name on the account: {_own(writing.me.name, '[Your name, as it is on the account]')}",
        f"American Express {card.removeprefix('American Express ')},"
        " account ending in [last five digits]",
        *statements,
    ]
    if reference := _reference(writing.history):
        lines.append(f"Your case number: {plain(reference)}")
    return "\n".join(lines)


def _reference(history: Sequence[Entry]) -> str:
    """Return the newest reference that Amex gave."""
    return next((entry.reference for entry in reversed(history) if entry.reference), "")


def day(day: date | None, what: str) -> str:
    """Return the day as letters write it, or the gap that `what` names."""
    return f"{day:%B} {day.day}, {day.year}" if day else f"[{what}]"


def merchant(dispute: Dispute) -> str:
    """Return the merchant's name."""
    return plain(dispute.merchant) if dispute.merchant else "[merchant, as on the statement]"


def disputed(dispute: Dispute) -> str:
    """Return the amount in dispute."""
    return money(dispute.disputed) if dispute.disputed else "$[disputed amount]"


def money(amount: object) -> str:
    """Return an amount as letters write it."""
    return f"${amount:,}"


def charges(dispute: Dispute) -> str:
    """Return the line or lines that identify the charge: its date, the merchant, the amount."""
    if dispute.charges:
        return "\n".join(_charge_line(charge, dispute) for charge in dispute.charges)
    who = f", {merchant(dispute)}" if dispute.has_merchant else ""
    posted = f" (posted {day(dispute.posted_date, '')})" if dispute.posted_date else ""
    if dispute.reason and not dispute.reason.is_sale:
        amount = f"Amount in dispute: {disputed(dispute)}."
    elif dispute.undisputed and dispute.charged:
        amount = f"Billed {money(dispute.charged)}; I dispute {disputed(dispute)} of it."
    else:
        amount = f"Billed {disputed(dispute)}; I dispute all of it."
    return f"{day(dispute.transaction_date, 'transaction date')}{posted}{who}. {amount}"


def _charge_line(charge: Charge, dispute: Dispute) -> str:
    shown = f" (statement closing {day(charge.closing, '')})" if charge.closing else ""
    who, amount = merchant(dispute), money(charge.amount)
    return f"{day(charge.on, '')}{shown}, {who}. Billed {amount}; I dispute all of it."


def contacts(history: Sequence[Entry]) -> Iterator[str]:
    """Yield what the log says of the case."""
    if history:
        yield "My contacts so far:\n" + "\n".join(plain(_contact(entry)) for entry in history)


def _contact(entry: Entry) -> str:
    parts = [entry.channel, entry.representative]
    parts += [f"reference {entry.reference}" if entry.reference else None, entry.summary]
    promised = f" Promised: {entry.promised}." if entry.promised else ""
    return f"{day(entry.at.date(), '')}: {', '.join(filter(None, parts))}.{promised}"


def enclosures(dispute: Dispute) -> Iterator[str]:
    """Yield the numbered list of copies, from the evidence at hand."""
    own: tuple[Evidence, ...] = dispute.reason.evidence if dispute.reason else ()
    known = {item.key: item.what for item in (*own, *BASE_EVIDENCE)}
    if at_hand := [_of_mine(known[key]) for key in dispute.have if key in known]:
        yield "Enclosures (copies):\n" + "\n".join(f"({n}) {w}" for n, w in enumerate(at_hand, 1))


_OF_MINE = (
    (r",? if you (?:did|made one)$", ""),
    (r"n't\b", " not"),
    (r"\byours\b", "mine"),
    (r"\byour\b", "my"),
    (r"\bYour\b", "My"),
    (r"\b(reminded|told) you\b", r"\1 me"),
    (r"\byou were\b", "I was"),
    (r"\byou\b", "I"),
)
"""What the checklist says to the sender of a letter, as the sender says it."""


def _of_mine(what: str) -> str:
    for theirs, mine in _OF_MINE:
        what = re.sub(theirs, mine, what)
    return what

"""The letters to American Express about a charge."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from amexcli.facts.reasons import REASONS, Reason
from amexcli.facts.rules import RULES
from amexcli.facts.states import STATES
from amexcli.guides.dispute.clocks import NoticeClock, find_clocks
from amexcli.guides.dispute.deadlines import (
    Resolution,
    carrying_clocks,
    closed_charges,
    find_missed,
    find_standing,
    pressing_clocks,
    resolve,
)
from amexcli.guides.dispute.letters.parts import (
    DEAR_AMEX,
    TO_AMEX,
    Writing,
    charges,
    contacts,
    day,
    disputed,
    enclosures,
    merchant,
    money,
    plain,
    subject,
)
from amexcli.guides.dispute.record import CLAIMS, Dispute
from amexcli.guides.dispute.words import Standing

_TO_ANSWER = timedelta(weeks=3)
"""How long we give for an answer (our advice)."""


def _day(known: date) -> str:
    return day(known, "")


def _ends(resolution: Resolution, today: date) -> str:
    """Return when the time to resolve a notice is over, which is not over for sure."""
    first, last = _day(resolution.day), _day(resolution.latest)
    if first == last:
        return f"ends on {last}"
    if resolution.day < today:
        return f"ended on {first}, or ends on {last} at the latest"
    return f"ends on {first}, or on {last} at the latest"


def billing_error(writing: Writing) -> Iterator[str]:
    """Yield the notice of 12 CFR 1026.13(b), which says so if it may come too late."""
    dispute, today = writing.dispute, writing.today
    standing = find_standing(dispute, today)
    clocks = carrying_clocks(dispute, today)
    yield TO_AMEX
    yield subject(writing, "Billing error notice", *_statements(dispute, clocks))
    yield DEAR_AMEX
    errors = (
        "the following charges are billing errors"
        if len(dispute.charges) > 1
        else "my statement contains a billing error"
    )
    yield f"I believe that {errors}:\n{charges(dispute)}"
    reason = _reason(dispute, clocks)
    error = reason.error if reason else "[what kind of error it is]"
    yield f"The error is {error}{_basis(reason)}."
    yield from reason.letter if reason else ()
    yield from _other_clocks(dispute)
    yield _why(dispute)
    yield from contacts(writing.history)
    yield (
        "Please correct my account, and credit the disputed amount with any finance or other"
        " charges on it. Please acknowledge this notice in writing. If you find that there is no"
        " error, please send me a written explanation with your reasons, and copies of the"
        " documents that you relied on."
    )
    yield from _time(dispute, standing, today)
    yield from _payment(dispute, standing, today)
    yield from enclosures(dispute)


_ITS_FIRST = "closing date of the first statement that shows it"
_STATEMENT = {
    "notice": "Statement closing date",
    "notice-charge": "Closing date of the first statement that shows the charge",
    "notice-reinstated": "Closing date of the first statement that shows the charge again",
}
"""By the key of a clock, how its statement is called; else it should have shown a credit."""


def _statements(dispute: Dispute, clocks: Sequence[NoticeClock]) -> Iterator[str]:
    """Yield the line that names each statement that the notice is about.

    The charges of a series name theirs.
    """
    if dispute.charges:
        return
    credited = dispute.reason.credited if dispute.reason else ""
    missing = f"Closing date of the statement that should have shown the {credited}"
    for clock in clocks:
        is_of_credit = clock.rule == "notice-credit"
        label = missing if is_of_credit else _STATEMENT[clock.key]
        yield f"{label}: {day(clock.statement, 'closing date' if is_of_credit else _ITS_FIRST)}"
    if not clocks:
        yield f"{_STATEMENT['notice']}: [{_ITS_FIRST}]"


def _reason(dispute: Dispute, clocks: Sequence[NoticeClock]) -> Reason | None:
    """Return the reason, or what it turns into if only the clock of the credit is open."""
    reason = dispute.reason
    if reason and reason.if_credit and {clock.key for clock in clocks} == {"notice-credit"}:
        return REASONS[reason.if_credit]
    return reason


def _basis(reason: Reason | None) -> str:
    """Return the law that the error falls under, where that is not our own reading of it."""
    return f" ({reason.basis})" if reason and reason.is_basis_plain else ""


def _why(dispute: Dispute) -> str:
    if dispute.reason is None or (dispute.reason.is_sale and dispute.reason.is_known_sale):
        what = "what was agreed, what happened, what the merchant said"
    else:
        what = "when you noticed it, what you know about it, who you told"
    return f"What happened: [three to six dated sentences: {what}]"


def _other_clocks(dispute: Dispute) -> Iterator[str]:
    """Yield what else happened to the charge, where that has a clock of its own."""
    if dispute.return_accepted:
        yield f"The merchant accepted my return on {_day(dispute.return_accepted)}."
    if any(clock.key == "notice-charge" for clock in find_clocks(dispute)):
        yield "If the merchant did not issue this credit, I dispute the charge itself."
    if dispute.reinstated_closing:
        yield (
            "You had credited this charge. It appeared again on the statement that closed on"
            f" {day(dispute.reinstated_closing, '')}, and this is my notice about that statement;"
            f" see {RULES['reinstated'].citation}."
        )


def _time(dispute: Dispute, standing: Standing, today: date) -> Iterator[str]:
    """Yield the question that settles a doubt, and the request to look at what may be late."""
    asked = pressing_clocks(dispute, today)
    if closings := sorted({clock.statement for clock in asked if clock.statement}):
        which = "that statement"
        if dispute.charges:
            which = f"the statement that closed on {', on '.join(map(_day, closings))}"
        yield f"Please also tell me on what day you sent {which}."
    if unknown := [clock for clock in asked if clock.statement is None]:
        ons = ", ".join(_day(clock.charge.on) for clock in unknown if clock.charge)
        which = f"the charge of {ons}" if ons else "this charge"
        yield f"Please also tell me which statement first showed {which}, and when you sent it."
    if standing is Standing.LATE:
        yield (
            f"The {RULES['notice'].days} days for this notice may have run out. They run from the"
            " day you sent the statement, which I do not know. Even so, I ask you to investigate"
            " this charge."
        )
    elif closed := closed_charges(dispute, today):
        ons = ", ".join(_day(charge.on) for charge in closed)
        what, them = ("charge", "it") if len(closed) == 1 else ("charges", "them")
        yield (
            f"The time for a written notice of the {what} of {ons} may have run out. Even so, I ask"
            f" you to investigate {them}."
        )


def _payment(dispute: Dispute, standing: Standing, today: date) -> Iterator[str]:
    """Yield what the sender does about paying, as far as the law lets them hold it back."""
    if dispute.is_paid:
        yield "I have paid this amount. Please credit it to my account."
        return
    if not standing.holds:
        return
    held = disputed(dispute)
    if closed := closed_charges(dispute, today):
        held = money(sum(c.amount for c in dispute.charges if c not in closed))
    yield (
        f"I am withholding {held}, and the finance or other charges on it, until you have resolved"
        " this. I will pay what I do not dispute. Please do not collect the disputed amount"
        " through AutoPay, and do not report it as delinquent."
    )


def unauthorized_use(writing: Writing) -> Iterator[str]:
    """Yield the notice of 12 CFR 1026.12(b)(3), which has no time limit."""
    dispute = writing.dispute
    yield TO_AMEX
    yield subject(writing, "Notice of unauthorized use, 15 USC 1643 and 12 CFR 1026.12(b)")
    yield DEAR_AMEX
    yield (
        "I am notifying you that my card or account was used without authorization for the"
        f" following:\n{charges(dispute)}"
    )
    yield (
        "I did not make or authorize this. Whoever did had no actual, implied, or apparent"
        " authority from me, and I received no benefit from it."
    )
    yield "What I know: [when you noticed it, where your card was, who else may use the account]"
    yield from contacts(writing.history)
    yield (
        "Please investigate this claim, credit the amount with any finance or other charges on"
        " it, and confirm in writing that I do not owe it. My liability for unauthorized use"
        f" cannot be more than ${RULES['fraud-limit'].dollars}, and it is nothing if the card"
        " itself was not presented. The burden is on you to show that the use was authorized (15"
        " USC 1643(b)). If you decide otherwise, please send me your reasons and the documents"
        " that you relied on."
    )
    if dispute.is_paid:
        yield "I have paid this amount, and I object to it. Please credit it to my account."
    yield from enclosures(dispute)


_SALES = {
    "same-state": "The sale took place in the state of my address.",
    "within-100-miles": f"The sale took place within {CLAIMS.miles} miles of my address.",
    "farther": "The limits on price and place do not apply, because [you and the merchant are under"
    " common control, or the order came from an offer by mail that you took part in].",
    "online": "I ordered it from my address, in [your state].",
    None: "The sale took place [where, and how far from your address, or online].",
}


def claims_and_defenses(writing: Writing) -> Iterator[str]:
    """Yield the letter of 12 CFR 1026.12(c) and 15 USC 1666i: what is withheld, and why."""
    dispute = writing.dispute
    sale = _SALES[dispute.place]
    if dispute.place == "online" and writing.me.state:
        known = STATES.get(writing.me.state.upper())
        state = known.name if known else plain(writing.me.state)
        sale = f"I ordered it from my address, in {state}."
    price = money(dispute.price) if dispute.price else "$[price]"
    yield TO_AMEX
    yield subject(writing, "Claims and defenses, 15 USC 1666i and 12 CFR 1026.12(c)")
    yield DEAR_AMEX
    yield (
        f"I assert against you the claims and defenses that I have against {merchant(dispute)}:\n"
        f"{charges(dispute)}"
    )
    yield (
        "What the contract said, and how the merchant broke it: [what was promised, where it says"
        " so, and what is wrong, point by point]"
    )
    yield (
        "I tried in good faith to settle this with the merchant on [dates], with this result:"
        " [what they answered]"
    )
    yield f"The price was {price}. {sale}"
    yield from contacts(writing.history)
    yield (
        f"I am withholding {disputed(dispute)}, which is unpaid, and the finance or other charges"
        " on it. I will pay everything else on the account. Please apply my payments to the other"
        " amounts first. Please remove the amount from my balance, and do not report it as"
        " delinquent or begin to collect it before you have reasonably investigated (12 CFR"
        " 1026.12(c)(2))."
    )
    yield from enclosures(dispute)


def still_disputed(writing: Writing) -> Iterator[str]:
    """Yield the second letter, of 12 CFR 1026.13(g)(4)."""
    dispute = writing.dispute
    holds = find_standing(dispute, writing.today).holds
    refuse = " and refuse to pay it" if holds and not dispute.is_paid else ""
    yield TO_AMEX
    yield subject(writing, "Billing error still in dispute")
    yield DEAR_AMEX
    yield (
        f"On {day(dispute.denied_on, 'day you received the denial')}, I received your decision"
        f" dated [date on their letter] about this:\n{charges(dispute)}"
    )
    yield (
        f"I still dispute {disputed(dispute)}{refuse}. What is new, or what your decision leaves"
        " out: [two or three sentences]"
    )
    yield from contacts(writing.history)
    if holds:
        yield (
            "Please tell me in writing what you say I owe and when it is due (12 CFR"
            " 1026.13(g)(1)), and send me copies of the documents that you relied on (12 CFR"
            " 1026.13(f)(2))."
        )
        yield (
            "If you report this amount as delinquent, 12 CFR 1026.13(g)(4) requires you to report"
            " that it is in dispute, to send me at the same time the name and address of everyone"
            " you report it to, and to promptly report to all of them how it is resolved."
        )
    else:
        yield (
            "Please tell me in writing what you say I owe and when it is due, and send me copies"
            " of the documents that you relied on. If you report this amount, please also report"
            " that it is in dispute."
        )
    yield from enclosures(dispute)


def documents(writing: Writing) -> Iterator[str]:
    """Yield the request of 12 CFR 1026.13(f)(2)."""
    dispute = writing.dispute
    holds = find_standing(dispute, writing.today).holds
    law = ", as 12 CFR 1026.13(f)(2) provides" if holds else ""
    yield TO_AMEX
    yield subject(writing, "Request for copies of documentary evidence")
    yield DEAR_AMEX
    yield (
        f"On {day(dispute.denied_on, 'day you received the denial')}, I received your decision"
        f" dated [date on their letter] about this:\n{charges(dispute)}"
    )
    yield (
        f"Please send me copies of the documentary evidence that you relied on{law}, to reach me"
        f" by {day(writing.today + _TO_ANSWER, '')}."
    )
    yield from contacts(writing.history)


def overdue(writing: Writing) -> Iterator[str]:
    """Yield the letter about what Amex did not do in its time, of comment 13(c)(2)-2."""
    dispute, today = writing.dispute, writing.today
    received = dispute.notice_received
    assert received  # without it nothing is overdue, and the letter was refused  # noqa: S101
    missed = {one.key: one for one in find_missed(dispute, today)}
    yield TO_AMEX
    yield subject(writing, "Billing error notice: your time has run out")
    yield DEAR_AMEX
    yield f"On {day(received, '')}, you received my written notice about this:\n{charges(dispute)}"
    if "denial" in missed:
        yield (
            f"You had until {missed['denial'].until(_day)} to resolve it and to mail me your"
            " explanation: two complete billing cycles, and never more than"
            f" {RULES['resolution'].days} days (12 CFR 1026.13(c)(2)). Your denial, dated [date on"
            f" their letter], reached me on {day(dispute.denied_on, '')}."
        )
    elif "resolution" in missed:
        yield (
            f"You had until {missed['resolution'].until(_day)} to resolve it: two complete billing"
            f" cycles, and never more than {RULES['resolution'].days} days (12 CFR 1026.13(c)(2))."
            " I have received neither a correction nor an explanation."
        )
    else:
        yield (
            f"You had until {missed['acknowledgment'].until(_day)} to acknowledge it in writing"
            f" ({RULES['acknowledgment'].days} days, 12 CFR 1026.13(c)(1)). I have received no"
            f" acknowledgment. Your time to resolve it {_ends(resolve(dispute, received), today)}"
            " (12 CFR 1026.13(c)(2)). Please confirm in writing that you are investigating."
        )
    yield from contacts(writing.history)
    if missed.keys() & {"denial", "resolution"}:
        yield (
            f"Please credit {disputed(dispute)} with the finance and other charges on it. A"
            " creditor that does not send its explanation in time generally must, and may not"
            " reverse that credit on evidence that it finds later (Official Interpretation, comment"
            " 13(c)(2)-2)."
        )
    yield (
        "A creditor that does not follow these rules also forfeits up to"
        f" ${RULES['forfeit'].dollars} of the disputed amount, even if the bill is right (15 USC"
        " 1666(e))."
    )

"""Deadlines counted by a rule."""

from datetime import date

from amexcli.document import Deadline
from amexcli.facts.rules import RULES
from amexcli.facts.rules.rule import Basis
from amexcli.guides.citing import mark_of
from amexcli.values.certainty import Certainty

_CERTAINTIES = {
    Basis.LAW: Certainty.LAW,
    Basis.COURT: Certainty.DOUBTFUL,
    Basis.ADVICE: Certainty.ADVICE,
}
"""How certain a day is if it's counted from a known one. Any other basis is practice."""

_IN_BRIEF = {
    "acknowledgment": "Amex acknowledges it",
    "adverse-notice": "Amex sends its notice",
    "adverse-reasons": "ask for the reasons",
    "amex": "Amex's window closes",
    "arbitration-rejection": "reject arbitration",
    "autopay": "stop AutoPay",
    "cfpb-feedback": "answer the CFPB",
    "cfpb-final": "Amex's final answer",
    "cfpb-response": "Amex answers the CFPB",
    "fee-refund": "get the fee back",
    "fee-safe": "get the fee back safely",
    "form-4506-c": "Form 4506-C at the IRS",
    "mail": "mail the notice",
    "mediation": "ask for mediation",
    "notice": "Amex must have notice",
    "notice-charge": "Amex must have notice",
    "notice-credit": "notice of the credit",
    "notice-doubtful": "last day, if at all",
    "notice-reinstated": "notice of that charge",
    "refund-posted": "Amex posts the credit",
    "refund-sent": "merchant sends credit",
    "resolution": "Amex decides",
    "resolution-latest": "Amex must decide",
    "second-letter": "your second letter",
    "second-letter-last": "last day for it",
    "suing": "safe day to sue",
}
"""What lists call a deadline, by its key without the day of the charge."""


def deadline(
    key: str,
    what: str,
    day: date,
    counted_from: str,
    rule: str,
    today: date,
    certainty: Certainty | None = None,
) -> Deadline:
    """Return the deadline that `rule`, a key of `RULES`, sets.

    It's as certain as the rule's basis, unless `certainty` says that we know less.
    """
    of = RULES[rule]
    sure = certainty or _CERTAINTIES.get(of.basis, Certainty.PRACTICE)
    return Deadline(
        key,
        what,
        day,
        counted_from,
        of.cited,
        today,
        note=mark_of(of),
        brief=_IN_BRIEF.get(key.partition("-20")[0], ""),
        certainty=sure,
    )

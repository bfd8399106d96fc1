"""A deadline counted by a rule."""

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
"""Of a day that is counted from one that is known; what is not here is somebody's practice."""


def deadline(
    key: str,
    what: str,
    day: date,
    counted_from: str,
    rule: str,
    today: date,
    certainty: Certainty | None = None,
) -> Deadline:
    """Return the deadline of this rule, a key of `RULES`.

    It is as certain as what the rule rests on, unless `certainty` says that less is known.
    """
    of = RULES[rule]
    sure = certainty or _CERTAINTIES.get(of.basis, Certainty.PRACTICE)
    return Deadline(key, what, day, counted_from, of.cited, today, note=mark_of(of), certainty=sure)

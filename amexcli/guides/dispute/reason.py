"""The reason of a dispute, by its key or in one's own words."""

from datetime import date

from amexcli.errors import Refused
from amexcli.facts.reasons import OTHER_SPELLINGS, REASONS
from amexcli.values.kinds import key
from amexcli.values.text import suggest

_SURE = 0.28
"""By how much the likeliest reason must lead to be taken."""
_MOST = 5
_KEYS = key({reason.key: reason.title for reason in REASONS.values()}, spellings=OTHER_SPELLINGS)


def _parse(typed: str, today: date) -> str:
    try:
        return str(_KEYS.parse(typed, today))
    except Refused:
        if len(typed.split()) == 1 and suggest(typed, REASONS):  # a slip in a key
            raise
        return _find_reason(typed)


def _find_reason(typed: str) -> str:
    """Return the key of the reason that the words mean. Raises Refused with the nearest.

    One word alone, such as "refund", says too little to be taken for a reason.
    """
    from amexcli.guides.matching.files import read_index
    from amexcli.guides.matching.index import Index

    match = Index(read_index("reasons")).match(typed)
    nearest = [reason for reason in match.likely if reason in REASONS][:_MOST]
    is_one_word = len(typed.split()) == 1
    if nearest and match.lead >= _SURE and not is_one_word:
        return nearest[0]
    lines = [f"  {name}: {REASONS[name].title}" for name in nearest]
    every = "See every reason: amex dispute-checklist --reasons"
    raise Refused(
        f"I'm not sure what '{typed}' means.{' Closest:' if lines else ''}",
        "\n".join((*lines, every)),
    )


def _echo(typed: str, value: object) -> str:
    """Return what free words were taken for, "" for a key."""
    try:
        _KEYS.parse(typed, date.min)
    except Refused:
        title = REASONS[str(value)].title
        return f'{value} ("{title}"). Something else? See: amex dispute-checklist --reasons'
    return ""


REASON = _KEYS._replace(parse=_parse, echo=_echo)

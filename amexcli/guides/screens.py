"""What the guides' first screens share: rows with a label and a few words."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from amexcli.document import Deadline
from amexcli.facts.numbers import BY_ID
from amexcli.values.dates import LATE, format_distance, format_short_day

Row: TypeAlias = tuple[str, str]

CALL = f"The number on the back of your card, or {BY_ID['general'].display}."
"""Who to call about anything."""
_NOTHING: Mapping[str, str] = MappingProxyType({})
_MOST = 6
_MOST_PAST = 2


def rows_of(
    deadlines: Iterable[Deadline],
    *,
    how: Mapping[str, str] = _NOTHING,
    missed: Mapping[str, str] = _NOTHING,
) -> Iterator[Row]:
    """Yield a row for each deadline, earliest first, but only the latest one that has passed.

    The keys of `how` and `missed` are beginnings of deadlines' keys. `how` names the option for a
    deadline, and `missed` says what to do after its day has passed.
    """
    ordered = sorted(deadlines, key=lambda deadline: deadline.by)
    past = [deadline for deadline in ordered if deadline.days_left < 0]
    ahead = [deadline for deadline in ordered if deadline.days_left >= 0]
    for deadline in past[-_MOST_PAST:]:
        yield f"{LATE}{_day(deadline)}", _sentence(deadline, _distance(deadline), missed)
    for deadline in ahead[:_MOST]:
        yield _day(deadline), _sentence(deadline, how.get(_name(deadline), ""))


def _day(deadline: Deadline) -> str:
    return format_short_day(deadline.by, deadline.today)


def _distance(deadline: Deadline) -> str:
    return format_distance(deadline.by, deadline.today)


def _name(deadline: Deadline) -> str:
    """Return the key without the day of the charge."""
    return deadline.key.partition("-20")[0]


def _sentence(deadline: Deadline, aside: str, then: Mapping[str, str] = _NOTHING) -> str:
    said = deadline.what.rstrip(".")
    in_brackets = f" ({aside})" if aside else ""
    after = then.get(_name(deadline), "")
    return f"{said}{in_brackets}{deadline.note}.{f' {after}' if after else ''}"

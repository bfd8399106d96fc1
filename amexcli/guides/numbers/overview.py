"""The numbers that most people need, on one screen, and how many others there are."""

from collections import Counter
from collections.abc import Iterator, Sequence

from amexcli.document import Block, Cell, Column, Fields, Table
from amexcli.facts.confidence import Confidence, shown
from amexcli.facts.numbers import PhoneNumber
from amexcli.values.countries import Country

HEADLINE = "Call the number on the back of your card first."
_COLUMNS = (
    Column("group", is_group=True),
    Column("label", "Who to call"),
    Column("number", "Number", nowrap=True),
    Column("confidence", "How sure", nowrap=True),
)
_YOURS, _IN_THE_US, _OUTSIDE = "Yours", "In the US", "Outside the US"


def overview(numbers: Sequence[PhoneNumber], country: Country | None) -> tuple[Block, ...]:
    """Return the everyday numbers in groups, in the given order, and how to see the others."""
    rows = tuple(_row(number, country) for number in numbers if _is_everyday(number))
    return Table(_COLUMNS, rows), Fields(tuple(_others(numbers)))


def _is_everyday(number: PhoneNumber) -> bool:
    if number.confidence is Confidence.YOURS:
        return True
    is_confirmed = number.confidence is not Confidence.UNCONFIRMED
    return is_confirmed and number.group == "everyday" and not number.cards


def _row(number: PhoneNumber, country: Country | None) -> tuple[Cell, ...]:
    from amexcli.guides.numbers.dialing import display, notes

    group = _OUTSIDE if number.abroad else _IN_THE_US
    is_own = number.confidence is Confidence.YOURS
    below = tuple(notes(number, country)) if country else ()
    dialed = Cell(display(number, country), notes=below)
    cells = (Cell(number.label), dialed, Cell(shown(number.confidence)))
    return (Cell(_YOURS if is_own else group), *cells)


def _others(numbers: Sequence[PhoneNumber]) -> Iterator[tuple[str, str]]:
    """Yield how many numbers of each other kind there are, and the command that lists them."""
    unconfirmed = [one for one in numbers if one.confidence is Confidence.UNCONFIRMED]
    rest = [one for one in numbers if not _is_everyday(one) and one not in unconfirmed]
    kinds = Counter("by card" if one.cards else one.group for one in rest)
    yield f"By card ({kinds['by card']})", "amex numbers --card gold"
    yield f"Claims ({kinds['claims']})", "amex numbers claims"
    yield f"Applications ({kinds['applications']})", "amex numbers applications"
    yield f"Unconfirmed ({len(unconfirmed)})", "amex numbers unconfirmed"
    yield "Got a call?", "amex numbers --lookup 800-528-4800"
    if not any(one.confidence is Confidence.YOURS for one in numbers):
        yield "Save your own", "amex numbers --add"

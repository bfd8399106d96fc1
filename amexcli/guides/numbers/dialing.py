"""How to dial a number from where the caller is, and what to do if it doesn't connect."""

from collections.abc import Iterable, Iterator

from amexcli.facts.numbers import COLLECT, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.values.countries import Country
from amexcli.values.phones import (
    dial_from,
    dial_on_mobile,
    has_choice_of_exit_codes,
    is_abroad,
    is_domestic,
    is_toll_free,
)

_NEAR = "CA"
MAY_FAIL = "toll-free: may not connect"


def is_doubtful(number: PhoneNumber, country: Country) -> bool:
    """Whether the number may not connect from there because it's toll-free in the US."""
    return is_abroad(country.code) and country.code != _NEAR and is_toll_free(number.phone)


def display(number: PhoneNumber, country: Country | None) -> str:
    """Return the number for a page: from abroad, as a cell phone dials it, which works anywhere."""
    if country is None:
        return number.display
    if is_domestic(country.code, number.phone):
        return dial_from(country.code, number.phone)
    return dial_on_mobile(number.phone)


def notes(number: PhoneNumber, country: Country) -> Iterator[str]:
    """Yield what else to know to dial it there: the digits for a landline, and what may fail."""
    if not is_domestic(country.code, number.phone):
        yield f"landline: {dial_from(country.code, number.phone)}"
    if is_doubtful(number, country):
        yield MAY_FAIL


def explain(country: Country | None, numbers: Iterable[PhoneNumber]) -> Iterator[str]:
    """Yield what a caller from there, or from somewhere abroad, should know about these numbers.

    Nothing, from inside the US.
    """
    if country and not is_abroad(country.code):
        return
    if country and country.code == _NEAR:
        yield cite("{toll_free_canada}")
        return
    if any(is_toll_free(number.phone) for number in numbers):
        also = f" ({'; '.join(notes(COLLECT, country))})" if country else ""
        yield (
            f"If a toll-free number doesn't connect, call {COLLECT.display}{also}."
            f" {cite('{toll_free}')}"
        )
    yield cite("{collect} {collect_mobile}")
    if country and has_choice_of_exit_codes(country.code):
        code = dial_from(country.code, COLLECT.phone).partition(" ")[0]
        yield (
            f"Landlines in {country.name} start with an exit code. We show {code}, but your phone"
            " company may have another."
        )

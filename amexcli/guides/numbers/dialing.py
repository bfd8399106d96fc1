"""How a number is dialed from where the caller is, and what to do if it does not connect."""

from collections.abc import Iterable, Iterator

from amexcli.facts.numbers import COLLECT, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.values.countries import Country
from amexcli.values.phones import dial_from, is_abroad, is_toll_free

_NEAR = "CA"
MAY_FAIL = "toll-free: may not connect"


def is_doubtful(number: PhoneNumber, country: Country) -> bool:
    """Whether the number may not connect from there, as it is toll-free in the US."""
    return is_abroad(country.code) and country.code != _NEAR and is_toll_free(number.phone)


def describe(number: PhoneNumber, country: Country) -> str:
    """Return how it is dialed from there, and whether that may fail."""
    dialed = f"from {country.name} {dial_from(country.code, number.phone)}"
    return f"{dialed}; {MAY_FAIL}" if is_doubtful(number, country) else dialed


def explain(country: Country | None, numbers: Iterable[PhoneNumber]) -> Iterator[str]:
    """Yield what a caller from there, or from somewhere abroad, should know about these numbers.

    Nothing, from inside the US.
    """
    if country and not is_abroad(country.code):
        return
    if country and country.code == _NEAR:
        yield cite("{toll_free_canada}")
        return
    dialed = f", {describe(COLLECT, country)}" if country else ""
    if any(is_toll_free(number.phone) for number in numbers):
        yield (
            f"If a toll-free number does not connect, call {COLLECT.display}{dialed}."
            f" {cite('{toll_free}')}"
        )
    yield cite("{collect} {collect_mobile}")
    if country and dial_from(country.code, COLLECT.phone).startswith("+"):
        yield f"From a landline in {country.name}, dial your phone company's exit code for the +."

"""How a number is dialed from where the caller is, and what to do if it does not connect."""

from amexcli.countries import Country
from amexcli.facts.numbers import COLLECT, PhoneNumber
from amexcli.guides.citing import cite
from amexcli.phones import dial_from, is_abroad, is_toll_free

_NEAR = "CA"


def is_doubtful(number: PhoneNumber, country: Country) -> bool:
    """Whether the number may not connect from there, as it is toll-free in the US."""
    return is_abroad(country.code) and country.code != _NEAR and is_toll_free(number.phone)


def explain(country: Country | None) -> tuple[str, ...]:
    """Return what a caller from there, or from somewhere abroad, should know.

    Nothing, from inside the US.
    """
    if country and not is_abroad(country.code):
        return ()
    if country and country.code == _NEAR:
        return (cite("{toll_free_canada}"),)
    dialed = f", from {country.name} {dial_from(country.code, COLLECT.phone)}" if country else ""
    return (
        f"If a toll-free number does not connect, call {COLLECT.display}{dialed}."
        f" {cite('{toll_free}')}",
        cite("{collect} {collect_mobile}"),
    )

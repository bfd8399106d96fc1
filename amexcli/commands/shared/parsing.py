"""Reads what people type: moments, cards, short names, phone numbers, paths, countries.

Each function takes the option's name first, and its errors begin with that name.
"""

from datetime import date, datetime
from pathlib import Path

from amexcli.errors import Refused, naming
from amexcli.runtime import Runtime
from amexcli.values import kinds
from amexcli.values.countries import (
    Country,
    cities,
    country_names,
    find_city,
    find_country,
    find_named_country,
    shared_city,
)
from amexcli.values.dates import format_moment, is_relative, parse_moment
from amexcli.values.phones import parse_phone
from amexcli.values.text import suggest, visible

_SHORT_NAME = kinds.short_name()


def read_moment(option: str, text: str, runtime: Runtime) -> datetime:
    """Return the moment typed for `option`, and echo it on stderr if part of it was implied."""
    with naming(option):
        moment = parse_moment(text, runtime.now())
    if is_relative(text) or ":" not in text:
        runtime.tell(f"{option} {text}: {format_moment(moment)}")
    return moment


def read_card(option: str, text: str) -> str:
    """Return the key of the card that was named. Raises Refused with the nearest keys."""
    from amexcli.facts.cards import CARD_NAMES, CARD_SPELLINGS

    with naming(option):
        return str(kinds.key(CARD_NAMES, "CARD", CARD_SPELLINGS).parse(text, date.min))


def read_name(option: str, text: str, runtime: Runtime) -> str:
    """Return the short name (of a topic, case, or tag) as it's stored. Raises Refused.

    If folding capitals and spaces changed the name, echo the result on stderr.
    """
    with naming(option):
        name = str(_SHORT_NAME.parse(text, date.min))
    if name != text:
        runtime.tell(f"{option} {text}: {name}")
    return name


def read_phone(option: str, text: str) -> str:
    """Return the phone number in E.164. Without a country code, it's a US number."""
    with naming(option):
        return parse_phone(text)


def read_path(option: str, text: str) -> Path:
    """Return the path that was typed, with `~` expanded."""
    try:
        if not text.strip() or "\0" in text:
            raise Refused(f"{option} is empty or isn't a path.", "Type the path of a file.")
        return Path(text).expanduser()
    except RuntimeError:
        raise Refused(
            f"{option}: {text} names a user that this computer doesn't have.",
            "Type the full path.",
        ) from None


def read_country(option: str, text: str, runtime: Runtime) -> Country:
    """Return the country that a code, a name, or a city means. Echo a city's country on stderr.

    Raises Refused with the nearest names.
    """
    if country := find_country(text):
        return country
    if country := find_city(text) or find_named_country(text):
        code = f"The country code for {country.name} is {country.code}."
        runtime.tell(f"{option} {visible(text)}: {country.name}. {code}")
        return country
    if several := [country.name for country in shared_city(text)]:
        raise Refused(
            f"{option}: there's a {text} in more than one country: {', '.join(several)}.",
            f"Add the country: {text}, {several[0]}.",
        )
    known = (*country_names(), *cities())
    near = suggest(text, known) or "Type a country, its two-letter code, or a big city."
    raise Refused(f"{option}: there's no country or city '{text}' that we know.", near)

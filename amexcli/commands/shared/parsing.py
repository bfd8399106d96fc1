"""What people type, read: moments, cards, keys, short names, phone numbers, paths, countries.

Each function takes the option's name first, and what it refuses begins with that name.
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
)
from amexcli.values.dates import format_moment, is_relative, parse_moment
from amexcli.values.phones import parse_phone
from amexcli.values.text import suggest, visible

_SHORT_NAME = kinds.short_name()


def read_moment(option: str, text: str, runtime: Runtime) -> datetime:
    """Return the moment given for `option`, and say on stderr what was not typed."""
    with naming(option):
        moment = parse_moment(text, runtime.now())
    if is_relative(text) or ":" not in text:
        runtime.tell(f"{option} {text}: {format_moment(moment)}")
    return moment


def read_card(option: str, text: str) -> str:
    """Return the key of the card named. Raises Refused with the nearest keys."""
    from amexcli.facts.cards import CARD_NAMES, CARD_SPELLINGS

    with naming(option):
        return str(kinds.key(CARD_NAMES, "CARD", CARD_SPELLINGS).parse(text, date.min))


def read_name(option: str, text: str, runtime: Runtime) -> str:
    """Return the short name (of a topic, case or tag) that was typed, as it is stored.

    Capitals and spaces are folded, and what became of them is said on stderr. Raises Refused.
    """
    with naming(option):
        name = str(_SHORT_NAME.parse(text, date.min))
    if name != text:
        runtime.tell(f"{option} {text}: {name}")
    return name


def read_phone(option: str, text: str) -> str:
    """Return the phone number in E.164; one without country code is taken as of the US."""
    with naming(option):
        return parse_phone(text)


def read_path(option: str, text: str) -> Path:
    """Return the path that was typed, `~` being one's own folder."""
    try:
        if not text.strip() or "\0" in text:
            raise Refused(f"{option} is empty or isn't a path.", "Type the path of a file.")
        return Path(text).expanduser()
    except RuntimeError:
        raise Refused(
            f"{option}: {text} names a user who is not here.", "Type the full path."
        ) from None


def read_country(option: str, text: str, runtime: Runtime) -> Country:
    """Return the country that a code, a name or a city means, and say on stderr which a city is in.

    Raises Refused with the nearest names.
    """
    if country := find_country(text):
        return country
    if country := find_city(text):
        code = f"The country code for {country.name} is {country.code}."
        runtime.tell(f"{option} {visible(text)}: {country.name}. {code}")
        return country
    known = (*country_names(), *cities())
    near = suggest(text, known) or "Type a country, its two-letter code, or a big city."
    raise Refused(f"{option}: there's no country or city '{text}' that we know.", near)

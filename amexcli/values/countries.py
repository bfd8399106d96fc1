"""Countries, by ISO code, English name, or a city that many people travel to.

They come from the tables of the time zone database (`iso3166.tab`, `zone.tab`) in the `tzdata`
package, which icalendar already requires. Its English names are short, so other names that people
use are added here.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from amexcli.facts.states import STATES
from amexcli.values.cities import AREAS, CITIES, SHARED

_OTHER_NAMES = {
    "AE": ("Emirates", "UAE"),
    "BA": ("Bosnia",),
    "BS": ("Bahamas",),
    "CD": ("DR Congo", "Democratic Republic of the Congo"),
    "CG": ("Congo", "Republic of the Congo"),
    "CI": ("Ivory Coast",),
    "CN": ("Peoples Republic of China",),
    "CV": ("Cabo Verde",),
    "CZ": ("Czech", "Czechia"),
    "FM": ("Federated States of Micronesia",),
    "GB": (
        *("England", "Great Britain", "Northern Ireland", "Scotland", "UK", "United Kingdom"),
        "Wales",
    ),
    "HK": ("Hongkong",),
    "IE": ("Republic of Ireland",),
    "KR": ("Korea", "Republic of Korea"),
    "MK": ("Macedonia",),
    "MM": ("Burma",),
    "MO": ("Macao",),
    "NL": ("Holland",),
    "PS": ("Palestinian Territories",),
    "RU": ("Russian Federation",),
    "SX": ("Sint Maarten",),
    "SZ": ("Swaziland",),
    "TC": ("Turks and Caicos",),
    "TL": ("Timor-Leste",),
    "TR": ("Turkiye",),
    "US": ("America", "United States of America", "USA"),
    "VA": ("Holy See", "Vatican"),
    "VG": ("British Virgin Islands", "BVI"),
    "VI": ("USVI",),
    "VN": ("Viet Nam",),
    "WS": ("Samoa",),
    "XK": ("Kosovo",),
}
"""Names that people use and that the tables don't have."""
_OWN_NAMES = {
    "Brasil": "BR",
    "Deutschland": "DE",
    "España": "ES",
    "Italia": "IT",
    "Nippon": "JP",
    "Österreich": "AT",
    "Schweiz": "CH",
    "Suisse": "CH",
}
"""What signs and stamps in the country itself say: understood, but not offered."""
_NOT_IN_ISO = (("XK", "Kosovo"),)
"""It doesn't have an ISO 3166 code, but it has phone numbers, and a code that everybody uses."""
_WRITTEN_SHORT = {"st": "saint", "is": "islands", "dem": "democratic", "rep": "republic"}


class Country(NamedTuple):
    """A country or territory."""

    code: str
    """ISO 3166-1, two letters."""
    name: str


def find_country(text: str) -> Country | None:
    """Return the country for an ISO code or an English name, in any case, or None."""
    typed = text.strip().replace(".", "")
    return _by_code().get(typed.upper()) or _by_name().get(_folded(typed))


def country_names() -> list[str]:
    """Return every name that `find_country` knows, folded, without the codes."""
    return list(_by_name())


def find_city(text: str) -> Country | None:
    """Return the country of a city that many people travel to, typed in any case, or None."""
    return cities().get(_folded(text))


def find_named_country(text: str) -> Country | None:
    """Return the country of a place that ends with it, or with a US state: Manchester, England.

    Georgia is the country, unless the city before it is elsewhere: Atlanta, Georgia.
    """
    words = _folded(text).split()
    for start in range(len(words)):
        city = cities().get(" ".join(words[:start]))
        end = " ".join(words[start:])
        country = _by_name().get(end)
        if end in _states() and (country is None or (city and city != country)):
            return _by_code()["US"]
        if country:
            return country
    return None


def shared_city(text: str) -> list[Country]:
    """Return the countries that have a city of this name which people may mean, if several do."""
    named = {_folded(name): codes for name, codes in SHARED.items()}
    return [_by_code()[code] for code in named.get(_folded(text), ())]


@cache
def _states() -> frozenset[str]:
    return frozenset(_folded(state.name) for state in STATES.values())


@cache
def cities() -> dict[str, Country]:
    """Return the countries by folded place name: places that name a time zone, and destinations.

    Someone who types San Juan means Puerto Rico, not the Argentine time zone, so destinations win.
    """
    return {_folded(name): _by_code()[code] for name, code in _iter_cities()}


def places() -> dict[str, str]:
    """Return what may be typed for a place, spelled as people write it, with its meaning."""
    names = {country.name: code for code, country in _by_code().items()}
    others = {name: code for code, more in _OTHER_NAMES.items() for name in more}
    found = {name: _by_code()[code].name for name, code in _iter_cities()}
    codes = {code: country.name for code, country in _by_code().items()}
    return {**found, **codes, **others, **names}


def _iter_cities() -> Iterator[tuple[str, str]]:
    """Yield the name and country code of each place. If a name repeats, the last one counts."""
    for code, _, zone, *_ in _rows("zone.tab"):
        yield zone.rpartition("/")[2].replace("_", " "), code
    for code, names in (*CITIES.items(), *AREAS.items()):
        for name in names.split(","):
            yield name.strip(), code


@cache
def _by_code() -> dict[str, Country]:
    listed = (*_rows("iso3166.tab"), *_NOT_IN_ISO)
    return {code: Country(code, name) for code, name in listed}


@cache
def _by_name() -> dict[str, Country]:
    """Return the countries by each name that means only one of them."""
    found: dict[str, set[Country]] = {}
    for country in _by_code().values():
        for name in _readings(country.name):
            found.setdefault(_folded(name), set()).add(country)
    named = {name: countries.pop() for name, countries in found.items() if len(countries) == 1}
    for code, names in _OTHER_NAMES.items():
        named |= {_folded(name): _by_code()[code] for name in names}
    return named | {_folded(name): _by_code()[code] for name, code in _OWN_NAMES.items()}


def _readings(name: str) -> Iterator[str]:
    """Yield the ways to read "Korea (South)" or "Trinidad & Tobago", the name itself first."""
    before, _, inside = name.partition("(")
    yield from (name, before, f"{inside.rstrip(') ')} {before}", before.partition("&")[0])


def _rows(table: str) -> Iterator[list[str]]:
    from importlib.resources import files

    text = files("tzdata").joinpath("zoneinfo", table).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if line and line[0] != "#")


def _folded(text: str) -> str:
    """Return `text` for comparison: no accents, capitals, or "the", and one spelling of "saint"."""
    import unicodedata

    bare = unicodedata.normalize("NFKD", text.replace("&", " and ").replace(".", ""))
    letters = "".join(c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    words = (word for word in letters.casefold().split() if word != "the")
    return " ".join(_WRITTEN_SHORT.get(word, word) for word in words)

"""Countries, by ISO code or English name, and the best-known cities of each.

From the tables of the time zone database (`iso3166.tab`, `zone.tab`), as the `tzdata` package
brings them; it is here already for icalendar. Its English names are the short ones that people use.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_OTHER_NAMES = {
    "AE": ("Emirates", "UAE"),
    "BA": ("Bosnia",),
    "CD": ("DR Congo",),
    "CG": ("Congo",),
    "CI": ("Ivory Coast",),
    "CV": ("Cabo Verde",),
    "CZ": ("Czechia",),
    "GB": (
        "England",
        "Great Britain",
        "Northern Ireland",
        "Scotland",
        "UK",
        "United Kingdom",
        "Wales",
    ),
    "HK": ("Hongkong",),
    "KR": ("Korea", "Republic of Korea"),
    "MK": ("Macedonia",),
    "MM": ("Burma",),
    "MO": ("Macao",),
    "NL": ("Holland", "The Netherlands"),
    "PS": ("Palestinian Territories",),
    "RU": ("Russian Federation",),
    "SX": ("Sint Maarten",),
    "SZ": ("Swaziland",),
    "TC": ("Turks and Caicos",),
    "TL": ("Timor-Leste",),
    "TR": ("Turkiye",),
    "TT": ("Trinidad",),
    "US": ("America", "United States of America", "USA"),
    "VA": ("Holy See", "Vatican"),
    "VN": ("Viet Nam",),
    "WS": ("Samoa",),
}
"""Names in use that the tables do not have."""
_WRITTEN_SHORT = {"st": "saint", "is": "islands", "dem": "democratic", "rep": "republic"}


class Country(NamedTuple):
    """A country or territory."""

    code: str
    """ISO 3166-1, two letters."""
    name: str


def find_country(text: str) -> Country | None:
    """Return the country that an ISO code or an English name means, capitals or not, or None."""
    return _by_name().get(_folded(text))


def country_names() -> list[str]:
    """Return every name that `find_country` knows, folded, without the codes."""
    return [name for name, country in _by_name().items() if name != country.code.casefold()]


def iter_cities() -> Iterator[tuple[str, Country]]:
    """Yield the cities that name time zones, folded, each with its country."""
    countries = {country.code: country for country in _by_name().values()}
    for code, _, zone, *_ in _rows("zone.tab"):
        yield _folded(zone.rpartition("/")[2]), countries[code]


@cache
def _by_name() -> dict[str, Country]:
    countries = [Country(code, name) for code, name in _rows("iso3166.tab")]
    named = {_folded(country.code): country for country in countries}
    for country in countries:
        for name in _OTHER_NAMES.get(country.code, ()):
            named[_folded(name)] = country
    for country in countries:
        for name in _readings(country.name):
            named.setdefault(_folded(name), country)
    return named


def _readings(name: str) -> tuple[str, ...]:
    """Return what "Korea (South)" can be read as: itself, Korea, South Korea."""
    before, _, inside = name.partition("(")
    return (name, before, f"{inside.rstrip(') ')} {before}")


def _rows(table: str) -> Iterator[list[str]]:
    from importlib.resources import files

    text = files("tzdata").joinpath("zoneinfo", table).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if line and line[0] != "#")


def _folded(text: str) -> str:
    """Return `text` as it is compared: no accents, no capitals, one way to write "and", "saint"."""
    import unicodedata

    bare = unicodedata.normalize("NFKD", text.replace("&", " and ").replace(".", ""))
    letters = "".join(c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join(_WRITTEN_SHORT.get(word, word) for word in letters.casefold().split())

"""What people type, read: days, cards, short names, phone numbers, offers.

Each function takes the option's name first, and what it refuses begins with that name.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.store.entry import Offer
from amexcli.values.countries import Country, country_names, find_country
from amexcli.values.dates import Toward, format_day, is_relative, parse_day, parse_moment
from amexcli.values.phones import parse_phone
from amexcli.values.text import LONGEST_NAME, is_short_name, suggest

_FEWEST_POINTS = 500
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?:\D|$))", re.ASCII)
"""Commas that part thousands; 1,5 is not one and a half in America, and is refused."""
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,2})?", re.ASCII)
_OFFER = re.compile(r"(\$?)(\d{1,9})(?::\$?(\d{1,9}))?(?::(\d{1,3}))?", re.ASCII)


def read_day(option: str, text: str, runtime: Runtime, *, weekday: Toward) -> date:
    """Return the day given for `option`, and say on stderr what a relative day became."""
    with naming(option):
        day = parse_day(text, runtime.today, weekday=weekday)
    if is_relative(text):
        runtime.tell(f"{option} {text}: {format_day(day)}")
    return day


def read_moment(option: str, text: str, runtime: Runtime) -> datetime:
    """Return the moment given for `option`, and say on stderr what was not typed."""
    with naming(option):
        moment = parse_moment(text, runtime.now())
    if is_relative(text) or ":" not in text:
        runtime.tell(f"{option} {text}: {format_day(moment.date())}, {moment:%H:%M}")
    return moment


def read_card(option: str, text: str) -> str:
    """Return the key of the card named. Raises Refused with the nearest keys."""
    from amexcli.facts.cards import CARDS

    return read_key(option, text, CARDS)


def read_key(option: str, text: str, keys: Iterable[str]) -> str:
    """Return the one of `keys` that was typed. Raises Refused with the nearest."""
    key = text.strip().casefold().replace(" ", "-")
    if key not in keys:
        known = f"Choose one of: {', '.join(sorted(keys))}."
        raise Refused(f"{option}: there is no '{text}'.", suggest(key, keys) or known)
    return key


def read_name(option: str, text: str, runtime: Runtime) -> str:
    """Return the short name (of a topic, case or tag) that was typed, as it is stored.

    Capitals and spaces are folded, and what became of them is said on stderr. Raises Refused.
    """
    name = re.sub(r"[\s_]+", "-", text.strip().casefold().replace("'", ""))
    if not is_short_name(name):
        raise Refused(
            f"{option}: '{text}' is not a short name.",
            f"Use letters a to z, digits and dashes, at most {LONGEST_NAME}, such as acme-shoes.",
        )
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
            raise Refused(f"{option} is empty or no path.", "Give the path of a file.")
        return Path(text).expanduser()
    except RuntimeError:
        raise Refused(
            f"{option}: {text} names a user who is not here.", "Write the whole path."
        ) from None


def read_country(option: str, text: str) -> Country:
    """Return the country that a code or name means. Raises Refused with the nearest names."""
    country = find_country(text)
    if country is None:
        near = suggest(text, country_names()) or "Give its two-letter code or its English name."
        raise Refused(f"{option}: there is no country '{text}'.", near)
    return country


def read_offer(option: str, text: str) -> Offer:
    """Return the offer written as points:spend:months, as $credit:spend:months, or as none."""
    if text.strip().casefold() == "none":
        return Offer(kind="none")
    match = _OFFER.fullmatch(_THOUSANDS.sub("", text.strip()))
    if match is None:
        raise Refused(
            f"{option}: '{text}' is not an offer we can read.",
            "Write 40000, 40000:4000 or 40000:4000:3 for points, dollars to spend and months;"
            " '$150' or '$150:3000:3' for a credit, in quotes, as the shell takes a bare $1 away;"
            " none if nothing was offered.",
        )
    dollar, *amounts = match.groups()
    amount, spend, months = (int(part) if part else None for part in amounts)
    if not dollar and amount in range(1, _FEWEST_POINTS):
        raise Refused(
            f"{option}: {amount} points is hardly an offer.",
            "For dollars write '$150' in quotes, as the shell takes a bare $1 away.",
        )
    return Offer(kind="credit" if dollar else "points", amount=amount, spend=spend, months=months)


def read_number(option: str, text: str, low: float, high: float, unit: str = "$") -> Decimal:
    """Return the number typed, from `low` to `high`, with its unit ($ or %) or without."""
    bare = _THOUSANDS.sub("", text.strip())
    bare = bare.removeprefix("$") if unit == "$" else bare.removesuffix(unit)
    if not _NUMBER.fullmatch(bare):
        raise Refused(f"{option}: '{text}' is not a number we can read.", "Write it as 1234.50.")
    number = Decimal(bare)
    if not low <= number <= high:
        raise Refused(f"{option}: {text} is out of range.", f"Give {low} to {high}.")
    return number


def label_of(field: str) -> str:
    """Return the name of a parameter as the user knows it: `--follow-up`, or "the summary"."""
    return "the summary" if field == "summary" else f"--{field.replace('_', '-')}"


@contextmanager
def naming(option: str) -> Iterator[None]:
    """Make what is refused inside name the option."""
    try:
        yield
    except Refused as error:
        raise Refused(f"{option}: {error.message}", error.hint) from None

"""What people type, read: days, cards, short names, phone numbers, offers.

Each function takes the option's name first, and what it refuses begins with that name.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from amexcli.errors import Refused
from amexcli.runtime import Runtime
from amexcli.values.countries import Country, country_names, find_country
from amexcli.values.dates import Toward, format_day, is_relative, parse_day, parse_moment
from amexcli.values.phones import parse_phone
from amexcli.values.text import LONGEST_NAME, is_short_name, suggest


def read_day(option: str, text: str, runtime: Runtime, *, toward: Toward) -> date:
    """Return the day given for `option`, and say on stderr what a relative day became."""
    with naming(option):
        day = parse_day(text, runtime.today, toward=toward)
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
            raise Refused(f"{option} is empty or isn't a path.", "Type the path of a file.")
        return Path(text).expanduser()
    except RuntimeError:
        raise Refused(
            f"{option}: {text} names a user who is not here.", "Type the full path."
        ) from None


def read_country(option: str, text: str) -> Country:
    """Return the country that a code or name means. Raises Refused with the nearest names."""
    country = find_country(text)
    if country is None:
        near = suggest(text, country_names()) or "Type its two-letter code or its English name."
        raise Refused(f"{option}: there is no country '{text}'.", near)
    return country


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

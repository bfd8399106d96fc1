"""Web addresses and phone numbers that can be followed from a terminal (OSC 8)."""

import re

from rich.style import Style
from rich.text import Text as Words

from amexcli.errors import Refused
from amexcli.facts.deny_list import DENIED_NUMBERS
from amexcli.render.markdown import ADDRESS

_DOMAIN = r"(?<![\w@./:-])(?:[\w-]+\.)+(?:com|gov|org)(?:/[\w/.~%-]*[\w/])?(?![\w@-]|\.\w)"
# Digits without separators are something that a user typed, perhaps a scammer's number: no link.
_PHONE = r"(?<![\w+.-])(?:\+?1-\d{3}-\d{3}-\d{4}|\+\d{1,3}(?: \d{1,8}){1,5})(?![\w-])"
_TO_FOLLOW = re.compile(rf"(?P<address>{ADDRESS})|(?P<domain>{_DOMAIN})|(?P<phone>{_PHONE})")
_DENIED = frozenset(number.phone for number in DENIED_NUMBERS)


def add_links(words: Words) -> None:
    """Put a link under every address and phone number. The text doesn't change.

    Phone numbers also stand out on the page.
    """
    for match in _TO_FOLLOW.finditer(words.plain):
        if target := _target(match):
            is_number = match.lastgroup == "phone"
            words.stylize(Style(link=target, bold=is_number or None), *match.span())


def _target(match: re.Match[str]) -> str:
    """Return the link's target, which is exactly the visible text, or "" for no link."""
    seen = match[0]
    if match.lastgroup == "phone":
        return _number_to_dial(seen)
    if not seen.isascii():  # letters of another script can look like those of a known name
        return ""
    if match.lastgroup == "domain":
        return f"https://{seen}"
    return seen if "(" in seen else seen.rstrip(")")


def _number_to_dial(seen: str) -> str:
    """Return a `tel:` address, or "" for a scammer's number or for too many digits."""
    number = f"+{re.sub('[^0-9]', '', seen)}"
    return "" if number in _DENIED or not _is_whole(seen, number) else f"tel:{number}"


def _is_whole(seen: str, number: str) -> bool:
    """Whether a match for a foreign number doesn't include digits of the text around it."""
    if " " not in seen:
        return True
    from amexcli.values.phones import parse_phone

    try:
        return parse_phone(seen) == number
    except Refused:
        return False

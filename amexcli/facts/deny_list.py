"""Numbers that pose as American Express. Never shown as a number to call."""

from typing import NamedTuple


class DeniedNumber(NamedTuple):
    """A number to hang up on."""

    phone: str
    """E.164."""
    found: str
    """Where it was found, and why it is here."""
    sources: tuple[str, ...]


DENIED_NUMBERS: tuple[DeniedNumber, ...] = (
    DeniedNumber(
        "+18335740125",
        "Search-engine spam dressed up as advice on Amex Travel; likely a scam.",
        ("fake-travel-advice",),
    ),
    DeniedNumber(
        "+448081757398",
        "Search-engine spam dressed up as advice on Amex Travel; likely a scam.",
        ("fake-travel-advice",),
    ),
)

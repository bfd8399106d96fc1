"""Numbers that pose as American Express. Never shown as a number to call."""

from typing import NamedTuple


class DeniedNumber(NamedTuple):
    """A number to hang up on."""

    phone: str
    """E.164."""
    found: str
    """Where it was found, and why it is here."""
    sources: tuple[str, ...]


TRUST_NO_CALLER = (
    "Whoever calls can fake the number that shows. Hang up, and call the number on your card."
    " Amex does not call to ask for codes, passwords or a PIN, says its UK site."
)
TRUST_NO_CALLER_SOURCES = ("amex-spotting-scams",)

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

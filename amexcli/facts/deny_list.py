"""Numbers that pose as American Express. They're never shown as a number to call."""

from typing import NamedTuple


class DeniedNumber(NamedTuple):
    """A number to hang up on."""

    phone: str
    """E.164."""
    found: str
    """Where we found it, and why it's here."""
    sources: tuple[str, ...]


DENIED_NUMBERS: tuple[DeniedNumber, ...] = (
    DeniedNumber(
        phone="+18335740125",
        found="Likely a scam: it's on spam pages that pose as advice about Amex Travel.",
        sources=("fake-travel-advice",),
    ),
    DeniedNumber(
        phone="+448081757398",
        found="Likely a scam: it's on spam pages that pose as advice about Amex Travel.",
        sources=("fake-travel-advice",),
    ),
)

"""A retention offer, as people type it."""

import re

from amexcli.errors import Refused
from amexcli.store.entry import Offer
from amexcli.values.whole import without_commas

_FEWEST_POINTS = 500
_OFFER = r"(?a)(\$?) ?(\d{1,9})(?::\$? ?(\d{1,9}))?(?::(\d{1,3}))?"


def parse_offer(text: str) -> Offer:
    """Return the offer written as points:spend:months, $credit:spend:months, or none.

    Raises Refused.
    """
    if text.strip().casefold() == "none":
        return Offer(kind="none")
    match = re.fullmatch(_OFFER, without_commas(text.strip()))
    if match is None:
        raise Refused(
            f"'{text}' isn't an offer we can read.",
            "Write 40000, 40000:4000 or 40000:4000:3 for points, dollars to spend and months;"
            " '$150' or '$150:3000:3' for a credit, in quotes, as the shell takes a bare $1 away;"
            " none if nothing was offered.",
        )
    dollar, *amounts = match.groups()
    amount, spend, months = (int(part) if part else None for part in amounts)
    if not dollar and amount in range(1, _FEWEST_POINTS):
        raise Refused(
            f"{amount} points seems too small for an offer.",
            "For dollars, write '$150' in quotes. Without them, the shell removes the $1.",
        )
    return Offer(kind="credit" if dollar else "points", amount=amount, spend=spend, months=months)

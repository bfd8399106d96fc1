"""How sure we are of a fact. Printed wherever the fact is."""

from enum import StrEnum


class Confidence(StrEnum):
    """From the surest down."""

    PRIMARY = "primary"
    """Law, or a page or document of the issuer or an agency, was read, and nothing speaks against
    it. An issuer's document that is years old counts as reported."""
    REPORTED = "reported"
    """Good second-hand sources, or an older document of the issuer."""
    ANECDOTE = "anecdote"
    """People pass it on; no good source gives it, none contradicts it."""
    UNCONFIRMED = "unconfirmed"
    """Kept because you will meet it. Nothing we would trust supports it."""

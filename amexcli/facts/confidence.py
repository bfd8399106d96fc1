"""How sure we are of a fact. Printed wherever the fact is."""

from enum import StrEnum


class Confidence(StrEnum):
    """From the surest down; `MEANINGS` says what each is."""

    PRIMARY = "primary"
    REPORTED = "reported"
    ANECDOTE = "anecdote"
    UNCONFIRMED = "unconfirmed"


MEANINGS: dict[Confidence, str] = {
    Confidence.PRIMARY: "read in law, or on a page or document of Amex or an agency",
    Confidence.REPORTED: "good second-hand, or an Amex document that is years old",
    Confidence.ANECDOTE: "people pass it on; no good source gives it",
    Confidence.UNCONFIRMED: "you will meet it, but nothing we would trust supports it",
}

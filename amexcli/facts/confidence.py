"""How sure we are of a fact. Printed wherever the fact is."""

from enum import StrEnum


class Confidence(StrEnum):
    """From the surest down; `MEANINGS` says what each is."""

    PRIMARY = "primary"
    REPORTED = "reported"
    ONE_SOURCE = "one source"
    ANECDOTE = "anecdote"
    UNCONFIRMED = "unconfirmed"
    YOURS = "yours"


MEANINGS: dict[Confidence, str] = {
    Confidence.PRIMARY: "read in law, or on a page or document of Amex or an agency",
    Confidence.REPORTED: "good second-hand, or an Amex document that is years old",
    Confidence.ONE_SOURCE: "one guide, blog or data set says so",
    Confidence.ANECDOTE: "people pass it on; no good source gives it",
    Confidence.UNCONFIRMED: "you will meet it, but nothing we would trust supports it",
    Confidence.YOURS: "you wrote it into numbers.toml",
}

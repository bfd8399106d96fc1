"""How sure we are of a fact. It's printed wherever the fact is."""

from enum import StrEnum


class Confidence(StrEnum):
    """The levels, surest first. JSON and TSV publish these values. People read those of `shown`."""

    PRIMARY = "primary"
    REPORTED = "reported"
    ONE_SOURCE = "one source"
    ANECDOTE = "anecdote"
    UNCONFIRMED = "unconfirmed"
    YOURS = "yours"


_SHOWN = {Confidence.PRIMARY: "official", Confidence.ONE_SOURCE: "reported"}
"""The word that people read, if it isn't the published value."""

MEANINGS: dict[Confidence, str] = {
    Confidence.PRIMARY: "read in law, or on a page or document of Amex or an agency",
    Confidence.REPORTED: "second-hand, sometimes from only one guide, blog, or data set; or from an"
    " Amex document that is years old",
    Confidence.ONE_SOURCE: "only one guide, blog, or data set says so",
    Confidence.ANECDOTE: "people pass it on, but no good source has it",
    Confidence.UNCONFIRMED: "you'll come across it, but no source we trust supports it",
    Confidence.YOURS: "you wrote it into your numbers.toml",
}


def shown(confidence: Confidence) -> str:
    """Return the word that people read, a key of `SHOWN_MEANINGS`."""
    return _SHOWN.get(confidence, confidence.value)


SHOWN_MEANINGS: dict[str, str] = {
    shown(level): meaning
    for level, meaning in MEANINGS.items()
    if level is not Confidence.ONE_SOURCE  # the meaning of "reported" covers it
}
"""What each word that people read means, surest first."""

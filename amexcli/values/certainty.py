"""How reliable a date is."""

from enum import StrEnum


class Certainty(StrEnum):
    """What a deadline's date is based on. JSON includes it with each deadline."""

    LAW = "law"
    """The day that the law sets, counted from a known day."""
    SAFE = "safe"
    """The law's day or earlier, because the law counts from a day that only Amex knows."""
    DOUBTFUL = "doubtful"
    """The latest that it can be, or a day that applies only under a condition."""
    PRACTICE = "practice"
    """What an agreement, a company, or an agency says about itself."""
    ADVICE = "advice"
    """Ours."""

"""How much a day can be relied on."""

from enum import StrEnum


class Certainty(StrEnum):
    """What makes a deadline the day that it is. JSON gives it with each deadline."""

    LAW = "law"
    """The day that the law sets, counted from a day that is known."""
    SAFE = "safe"
    """No later than the law's day, for want of a day that only Amex knows."""
    DOUBTFUL = "doubtful"
    """The latest that it can be, or a day that holds only on a condition."""
    PRACTICE = "practice"
    """What an agreement, a company or an agency says of itself."""
    ADVICE = "advice"
    """Ours."""

"""What a task is: something a cardholder wants done, and how it is best done.

Every text is in our words and may hold {rule_key}, which `guides.citing` replaces by what the rule
says and rests on. What carries no citation is our advice.
"""

from enum import StrEnum
from typing import NamedTuple

from amexcli.facts.tasks.channels import Channel
from amexcli.facts.topics import Topic


class Urgency(StrEnum):
    """How soon to act."""

    NOW = "now"
    TODAY = "today"
    SOON = "this week"
    CALM = "when it suits you"


class Way(NamedTuple):
    """A channel to take, and why."""

    channel: Channel
    why: str
    number: str = ""
    """For a call: an id of `facts.numbers.NUMBERS`."""
    department: str = ""
    """Whom to ask for, or which desk this is."""
    is_its_purpose: bool = False
    """Whether the number is given by its sources for this very thing."""
    cannot: str = ""
    """What it cannot do here; if empty, what the channel never can (`LIMITS`)."""


class Task(NamedTuple):
    """Something to get done."""

    slug: str
    title: str
    urgency: Urgency
    what: str
    ways: tuple[Way, ...]
    """Best first."""
    ready: tuple[str, ...]
    """Besides what every call needs."""
    say: tuple[str, ...]
    ask: tuple[str, ...]
    """Besides what one always asks."""
    pitfalls: tuple[str, ...]
    topic: Topic
    summary: str
    """How the log would put it."""
    phrases: str
    """What people type for it, between commas.

    A phrase is matched whole or in part, in any order; endings and small typos do not matter.
    """
    logged_as: Channel | None = None
    """The channel in the line for the log, if not the first."""
    menu: str = ""
    """What to say to the voice menu. Empty if no call goes through it."""
    when_abroad: str = ""
    """The slug of the task that it is outside the US, if that is another."""
    with_card: bool = True
    """Whether they will ask for the card's number."""

"""What cards earn: what a point is worth, and what happens to it if the account is closed."""

from enum import StrEnum
from typing import NamedTuple


class Rewards(StrEnum):
    """What a card earns."""

    MEMBERSHIP_REWARDS = "Membership Rewards"
    BLUE_CASH = "Reward Dollars"
    DELTA = "Delta SkyMiles"
    HILTON = "Hilton Honors"
    MARRIOTT = "Marriott Bonvoy"
    UNKNOWN = ""


class Program(NamedTuple):
    """What we know about one kind of points. {rule} is cited."""

    if_closed: str
    if_closed_in: tuple[str, str] | None = None
    """A state of the billing address, and what's different there."""
    worth: str = ""
    """The key of the rule that says what they're worth, or "" if no source does."""
    usual_cents: str = "1.0"
    """A cautious assumption of what one point is worth."""


PROGRAMS: dict[Rewards, Program] = {
    Rewards.MEMBERSHIP_REWARDS: Program(if_closed="{close_points}", worth="points-worth"),
    Rewards.BLUE_CASH: Program(
        if_closed="{close_blue_cash}", if_closed_in=("NY", "{close_blue_cash_ny}")
    ),
    Rewards.DELTA: Program(
        if_closed="{close_partner_points}", worth="points-worth-delta", usual_cents="1.1"
    ),
    Rewards.HILTON: Program(
        if_closed="{close_partner_points}", worth="points-worth-hilton", usual_cents="0.5"
    ),
    Rewards.MARRIOTT: Program(
        if_closed="{close_partner_points}", worth="points-worth-marriott", usual_cents="0.7"
    ),
    Rewards.UNKNOWN: Program(
        if_closed="Ask what happens to the rewards you've earned. {close_points}"
    ),
}

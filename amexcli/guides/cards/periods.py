"""When a credit's period ends, and how old a fact is."""

from datetime import date, timedelta

from amexcli.facts.cards.card import Period

_STALE_AFTER = timedelta(days=365)


def period_end(period: Period, today: date) -> date:
    """Return the last day of the month, quarter, half-year, or year that `today` is in."""
    months = 12 // period
    last_month = (today.month - 1) // months * months + months
    following = date(today.year + last_month // 12, last_month % 12 + 1, 1)
    return following - timedelta(days=1)


def is_stale(month: str, today: date) -> bool:
    """Whether a fact last seen in this month ("2025-10") is more than a year old."""
    return date.fromisoformat(f"{month}-01") + _STALE_AFTER < today

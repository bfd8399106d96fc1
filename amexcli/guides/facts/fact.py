"""A fact from any table, and how long it may go without a new check."""

from datetime import date
from typing import NamedTuple

from amexcli.document import Json
from amexcli.facts.age import REVIEW_EVERY, Kind
from amexcli.facts.confidence import Confidence
from amexcli.facts.sources import SOURCES
from amexcli.values.dates import add_months


class Fact(NamedTuple):
    """Something that amex prints as true."""

    key: str
    """Unique among all facts, and the same in every version: "number/general"."""
    kind: Kind
    says: str
    confidence: Confidence
    sources: tuple[str, ...]

    @property
    def checked(self) -> date:
        """The day on which one of its sources was last read."""
        return max(date.fromisoformat(SOURCES[key].checked) for key in self.sources)

    @property
    def review_on(self) -> date:
        """The day on which it should be read again."""
        return add_months(self.checked, REVIEW_EVERY[self.kind])

    def is_stale(self, today: date) -> bool:
        """Whether it should have been read again by now."""
        return self.review_on <= today

    def as_json(self) -> dict[str, Json]:
        """Return the fact as JSON data."""
        return {
            "key": self.key,
            "kind": self.kind,
            "says": self.says,
            "confidence": self.confidence,
            "sources": [{"key": key, **SOURCES[key]._asdict()} for key in self.sources],
            "checked": self.checked.isoformat(),
            "review_every": REVIEW_EVERY[self.kind],
        }

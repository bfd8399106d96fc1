"""What a rule is, and what rules rest on."""

from enum import StrEnum
from typing import NamedTuple

from amexcli.facts.confidence import Confidence, shown
from amexcli.facts.numbers import DISPLAY


class Basis(StrEnum):
    """What a rule rests on. Printed wherever the rule is."""

    LAW = "law"
    COURT = "court decision"
    """It binds where that court sits; others may follow it or not."""
    AGREEMENT = "Amex's agreement"
    AGENCY = "agency practice"
    PRACTICE = "Amex's practice"
    TELEPHONE = "phone companies' practice"
    CARRIERS = "carriers' practice"
    COMPANIES = "another company's practice"
    ADVICE = "our advice"


class Rule(NamedTuple):
    """A rule and its citation. Its periods and amounts are fields, because deadlines use them."""

    key: str
    basis: Basis
    citation: str
    wording: str
    """What it says, in our words; {days} and the like are its fields, {number:ID} a phone number."""
    sources: tuple[str, ...]
    """Keys of `facts.sources.SOURCES`."""
    confidence: Confidence = Confidence.PRIMARY
    days: int = 0
    """Calendar days."""
    then_days: int = 0
    """Calendar days of what comes second, counted from the same day."""
    business_days: int = 0
    then_business_days: int = 0
    """Business days of what comes second, counted from the end of the first."""
    months: int = 0
    dollars: int = 0
    miles: int = 0
    cents: tuple[str, ...] = ()
    """What a point is worth, the least first."""
    holds_for_business: bool = False
    """Whether it is about unauthorized use, and so holds for a business card too."""

    is_fee: bool = False
    """Whether it says what something costs, which changes more often than the rest."""

    @property
    def says(self) -> str:
        """Return the sentence, its numbers filled in."""
        if "{" not in self.wording:
            return self.wording
        return self.wording.format(number=DISPLAY, **self._asdict())

    @property
    def cited(self) -> str:
        """Return "law, 12 CFR 1026.13(b)(1)", or "Amex's practice, reported, ..."."""
        return f"{self._rests_on}, {self.citation}" if self.citation else self._rests_on

    @property
    def footnote(self) -> str:
        """Return "Law: 12 CFR 1026.13(b)(1)", or "Amex's practice, reported: ..."."""
        sure = "" if self.confidence is Confidence.PRIMARY else f", {shown(self.confidence)}"
        return f"{self.basis[0].upper()}{self.basis[1:]}{sure}: {self.citation}"

    @property
    def _rests_on(self) -> str:
        is_official = self.confidence is Confidence.PRIMARY
        return f"{self.basis}" if is_official else f"{self.basis}, {self.confidence}"

"""What a rule is, and what rules rest on."""

from enum import StrEnum
from typing import NamedTuple

from amexcli.facts.confidence import Confidence


class Basis(StrEnum):
    """What a rule rests on. Printed wherever the rule is."""

    LAW = "law"
    AGREEMENT = "Amex's agreement"
    AGENCY = "agency practice"
    PRACTICE = "Amex's practice"
    TELEPHONE = "phone companies' practice"
    ADVICE = "our advice"


class Rule(NamedTuple):
    """A rule, and where it stands."""

    key: str
    basis: Basis
    citation: str
    says: str
    sources: tuple[str, ...]
    """Keys of `facts.sources.SOURCES`."""
    confidence: Confidence = Confidence.PRIMARY

    @property
    def cited(self) -> str:
        """Return "law, 12 CFR 1026.13(b)(1)", or "Amex's practice, reported, ..."."""
        sure = "" if self.confidence is Confidence.PRIMARY else f", {self.confidence}"
        return f"{self.basis}{sure}, {self.citation}" if self.citation else f"{self.basis}{sure}"

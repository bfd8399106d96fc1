"""What people decided about the texts they wrote, and which texts must exist in the end.

A text is only gone if somebody replaced or removed it, or kept another version instead and did not
go against somebody who, unknown to both, kept this one instead of that.
"""

from typing import NamedTuple


class Decision(NamedTuple):
    """Somebody removed a text, knowing these decisions of others."""

    against: str
    kept: str
    """The version that was kept instead; "" if the text was replaced or removed."""
    known: frozenset[int]


class Decisions:
    """Everybody's decisions, by number."""

    def __init__(self) -> None:
        self.made: list[Decision] = []
        self.texts: set[str] = set()
        self.written = 0
        self.undone: set[int] = set()
        """Choices after which the sync brought the conflict back, to be settled once more, or may
        have: those made before a sync that was killed is finished.
        """

    def new_text(self) -> str:
        self.written += 1
        text = f"Text {self.written:06d}"
        self.texts.add(text)
        return text

    def must_be_there(self) -> set[str]:
        """Return the texts that nobody validly decided against."""
        return self.texts - {one.against for one in self.made if self._is_right(one)}

    def _is_right(self, decision: Decision) -> bool:
        """Whether nobody made the opposite choice, unknown to this one's author, and kept it."""
        return not decision.kept or not any(
            (other.kept, other.against) == (decision.against, decision.kept)
            and number not in self.undone
            and number not in decision.known
            and not any(one.against == other.kept and number in one.known for one in self.made)
            for number, other in enumerate(self.made)
        )


class Mind:
    """What one machine knows."""

    def __init__(self, decisions: Decisions) -> None:
        self.decisions = decisions
        self.known: frozenset[int] = frozenset()
        self.own: set[int] = set()
        self.is_unsure = False
        """Whether a sync was killed and may still bring back a settled conflict."""

    def decide(self, against: str, kept: str = "") -> None:
        number = len(self.decisions.made)
        self.decisions.made.append(Decision(against, kept, self.known))
        self.known |= {number}
        (self.decisions.undone if self.is_unsure else self.own).add(number)

    def learn(self, known: frozenset[int], there: set[str]) -> None:
        """Add what another machine knows. A text that is in the store wasn't decided against."""
        self.known |= known
        made = self.decisions.made
        self.decisions.undone |= {number for number in self.own if made[number].against in there}
        self.is_unsure = False

"""Cards from an employer's program. We know only what they're called."""

from amexcli.facts.cards.card import Assist, Card
from amexcli.facts.confidence import Confidence

_PROGRAM = "Your employer's program sets the fee and the benefits: ask its administrator."


def _corporate(metal: str, assist: Assist = Assist.UNKNOWN) -> Card:
    return Card(
        key=f"corporate-{metal.lower()}",
        name=f"Corporate {metal}",
        family="corporate",
        fee=None,
        assist=assist,
        notes=(_PROGRAM,),
        fee_confidence=Confidence.REPORTED,
        sources=("uncg", "opencard-db"),
        date="2026",
        has_known_credits=False,
    )


CORPORATE: tuple[Card, ...] = (
    _corporate("Green"),
    _corporate("Gold"),
    _corporate("Platinum", Assist.PREMIUM),
    _corporate("Centurion"),
)

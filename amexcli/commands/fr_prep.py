"""`amex fr-prep`: preparing for a financial review."""

from amexcli.commands.shared.guide import new_guide_app
from amexcli.guides.review.guide import GUIDE

app = new_guide_app(
    GUIDE,
    """Get ready for a financial review of your income: is it real, and what do you send?

    You also see the deadline, which payments to move to another card, and your rights.

    \b
    amex fr-prep
    amex fr-prep --letter-date 2026-11-20 --answer-by 2026-12-04 --employment self-employed
      --joint --autopay rent=2026-12-01 --case review > fr.md
    """,
)

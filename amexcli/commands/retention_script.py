"""`amex retention-script`: the annual fee, the math, and what to say."""

from amexcli.commands.shared.guide import new_guide_app
from amexcli.guides.retention.guide import GUIDE

app = new_guide_app(
    GUIDE,
    """Keep or cancel: your deadline for the annual fee, the math, and what to say.

    The math counts a credit only if you name it with --use.

    \b
    amex retention-script --card platinum --closing-date 2026-11-14 --opened 2021-03-02
      --use resy=200 --use airline-fee=85% > call.md
    amex retention-script --card platinum --offer 40000:4000:3
    amex retention-script --card gold --closing-date 11/14 --case gold-fee
    """,
)

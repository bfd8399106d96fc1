"""`amex dispute-checklist`: the evidence, the dates, the letter."""

from amexcli.commands.shared.guide import new_guide_app
from amexcli.guides.dispute.guide import GUIDE

app = new_guide_app(
    GUIDE,
    """Dispute a charge: the evidence to gather, the dates to keep, the letter to send.

    Without a reason, you get a general checklist. With the dates of your charge, amex counts your
    deadlines and says which rule they come from.

    \b
    amex dispute-checklist --reason not-received --merchant "Acme Shoes" --amount 40
      --transaction-date 2026-10-03 --closing-date 2026-10-14 --case acme > todo.md
    amex dispute-checklist --case acme --letter billing-error > letter.md
    amex dispute-checklist --reasons
    """,
)

"""`amex escalate`: the next step when Amex doesn't follow through, and its packet."""

from amexcli.commands.shared.guide import new_guide_app
from amexcli.guides.escalate.guide import GUIDE

app = new_guide_app(
    GUIDE,
    """Escalate, one step at a time, when Amex doesn't follow through.

    The steps go from the representative to a supervisor, chat, a claim notice, the CFPB, and the
    courts. With a case, you see where you are and what's overdue, and amex writes the packet for
    your complaint.

    \b
    amex escalate
    amex escalate --case acme --remedy "Refund of 40 dollars"
    amex escalate --case acme --packet > packet.md
    """,
)

"""`amex escalate`: the next step up, and what to take along."""

from amexcli.commands.shared.guide import new_guide_app
from amexcli.guides.escalate.guide import GUIDE

app = new_guide_app(
    GUIDE,
    """The next step up when nothing happens, and by when.

    From the representative to a supervisor, chat, a claim notice, the CFPB and the courts. With a
    case it says where you are, what is overdue, and writes the packet.

    \b
    amex escalate
    amex escalate --case acme --remedy "Refund of 40 dollars"
    amex escalate --case acme --packet > packet.md
    """,
)

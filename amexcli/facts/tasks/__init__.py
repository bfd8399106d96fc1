"""What people want done, in groups, and the sheet for each."""

from amexcli.facts.tasks.access import ACCESS
from amexcli.facts.tasks.account import ACCOUNT
from amexcli.facts.tasks.applying import APPLYING
from amexcli.facts.tasks.bills import BILLS
from amexcli.facts.tasks.card import CARD
from amexcli.facts.tasks.charges import CHARGES
from amexcli.facts.tasks.concierge import CONCIERGE
from amexcli.facts.tasks.interest import INTEREST
from amexcli.facts.tasks.legal import LEGAL
from amexcli.facts.tasks.others import OTHER_PRODUCTS, TRUST
from amexcli.facts.tasks.protection import PROTECTION
from amexcli.facts.tasks.rewards import REWARDS
from amexcli.facts.tasks.task import Task
from amexcli.facts.tasks.travel import TRAVEL
from amexcli.facts.tasks.wallet import WALLET

GROUPS: dict[str, tuple[Task, ...]] = {
    "The card": CARD,
    "More cards, wallets, and cash": WALLET,
    "A charge": CHARGES,
    "Bills and fees": BILLS,
    "Interest and rates": INTEREST,
    "The account": ACCOUNT,
    "Logging in and getting through": ACCESS,
    "A new card": APPLYING,
    "Travel and help abroad": TRAVEL,
    "Concierge": CONCIERGE,
    "Protection": PROTECTION,
    "Points and offers": REWARDS,
    "Other products": OTHER_PRODUCTS,
    "The law": LEGAL,
    "Trust and complaints": TRUST,
}
TASKS: dict[str, Task] = {task.slug: task for tasks in GROUPS.values() for task in tasks}
GROUP_OF: dict[str, str] = {task.slug: group for group, tasks in GROUPS.items() for task in tasks}

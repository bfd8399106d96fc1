"""What the law, the agreement and Amex's own practice say, one rule a row."""

from amexcli.facts.rules.accounts import ACCOUNTS
from amexcli.facts.rules.benefits import BENEFITS
from amexcli.facts.rules.complaints import COMPLAINTS
from amexcli.facts.rules.disputes import DISPUTES
from amexcli.facts.rules.legal import LEGAL
from amexcli.facts.rules.paying import PAYING
from amexcli.facts.rules.reaching import REACHING
from amexcli.facts.rules.rewards import REWARDS
from amexcli.facts.rules.rule import Rule
from amexcli.facts.rules.servicing import SERVICING

_GROUPS = (
    DISPUTES,
    ACCOUNTS,
    SERVICING,
    PAYING,
    LEGAL,
    BENEFITS,
    REWARDS,
    COMPLAINTS,
    REACHING,
)

RULES: dict[str, Rule] = {rule.key: rule for group in _GROUPS for rule in group}

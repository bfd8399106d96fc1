"""What the law, the agreement and Amex's own practice say, one rule a row."""

from amexcli.facts.rules.accounts import ACCOUNTS
from amexcli.facts.rules.benefits import BENEFITS
from amexcli.facts.rules.complaints import COMPLAINTS
from amexcli.facts.rules.disputes import DISPUTES
from amexcli.facts.rules.reaching import REACHING
from amexcli.facts.rules.rule import Rule

RULES: dict[str, Rule] = {
    rule.key: rule for rule in (*DISPUTES, *ACCOUNTS, *BENEFITS, *COMPLAINTS, *REACHING)
}

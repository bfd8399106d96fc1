#!/usr/bin/env bash
# The whole story of a dispute, from a wrong charge to the packet for a complaint. All of it is made
# up: the folder that it writes has a store of its own, so your records stay as they are.
#
#   dispute.sh FOLDER
set -euo pipefail

folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
export AMEX_DATA_DIR=$folder/store
say() { printf '\n== %s\n' "$*"; }

# A charge from seven weeks ago is on the statement twice. The case remembers what you type here.
amex dispute-checklist --case acme --reason "charged twice" --card gold \
    --merchant "Acme Shoes" --amount 64.50 --charged 129 \
    --transaction-date -48d --closing-date -39d > "$folder/checklist.md"

# A call and a chat, each with a name, a reference number, and what was promised.
call=$(amex log add "Reported the second charge" --case acme --topic dispute --at -26d \
    --channel phone --representative Dana --reference D-4471 \
    --hold-minutes 9 --minutes 21 --promised "a credit of 64.50 dollars" --follow-up -19d)
amex log add "Asked where the credit is" --case acme --topic dispute --at -12d \
    --channel chat --representative Lee --reference C-90210 \
    --promised "an answer by email" --follow-up -5d > /dev/null

say "What is due"
amex due | cut -f 1,3,4

# Dana's credit never came. amex remembers that, and stops reminding you of it.
amex log done "$call" --broken

# Amex has to investigate after a written notice. It goes out today, with what Dana and Lee said.
amex dispute-checklist --case acme --letter billing-error > "$folder/letter.md"
say "The letter"
sed -n '/^I believe/,/^The error/p; /^My contacts/,/^$/p' "$folder/letter.md"

say "What to do next"
amex escalate --case acme --section now

amex escalate --case acme --remedy "A refund of 64.50 dollars" --packet > "$folder/packet.md"
say "The packet"
cat "$folder/packet.md"
printf '\nThe checklist, the letter, and the packet are in %s\n' "$folder" >&2

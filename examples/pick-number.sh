#!/usr/bin/env bash
# Pick a phone number out of all that amex knows. It needs fzf: https://github.com/junegunn/fzf
#
#   pick-number.sh                             type a word or two, then Enter
#   pick-number.sh --filter abroad             or without asking: every match
#   pick-number.sh | cut -f 1                  the number alone
set -euo pipefail

# Number, name, what it is for, and how sure amex is. amex lists the surest first, so keep that order.
amex numbers --all 2>/dev/null |
    awk -F '\t' '{ print $3 "\t" $2 "\t" $4 " (" $6 ")" }' |
    fzf --exact --no-sort "$@"

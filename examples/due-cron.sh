#!/usr/bin/env bash
# For cron, each morning: what is due within a week, and no output, so no mail, if nothing is.
#   MAILTO=you@example.com
#   0 7 * * *  PATH=$HOME/.local/bin:$PATH /path/to/due-cron.sh
set -euo pipefail

# What amex says about records that it can't read stays on stderr, so cron mails that too.
amex due --within 7d 2> >(grep -v '^Nothing is due' >&2) |
    awk -F '\t' '{ print $1 " (" ($2 < 0 ? -$2 " days late" : "in " $2 " days") "): " $4 }'

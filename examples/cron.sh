#!/usr/bin/env bash
# For cron, each morning: mail what is due within a week. No mail if nothing is due.
#   0 7 * * *  /path/to/cron.sh | mail -E -s "Amex: due this week" you@example.com
set -euo pipefail

# A separate store with one contact, so that there is something to show. Leave this out.
AMEX_DATA_DIR=$(mktemp -d)
export AMEX_DATA_DIR
amex log add "Called about the refund" --follow-up +3d --reference 4471 > /dev/null 2>&1

amex due --within 7d | cut -f 2,4 | sed 's/\t/ days: /'

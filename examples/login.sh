#!/usr/bin/env bash
# For a login script: what is overdue, one line each, and nothing if nothing is overdue.
set -euo pipefail

# A separate store with one contact, so that there is something to show. Leave this out.
AMEX_DATA_DIR=$(mktemp -d)
export AMEX_DATA_DIR
amex log add "Asked for the late fee back" --promised "a credit" --follow-up 2026-01-05 \
    --at 2026-01-01 --reference 4471 > /dev/null 2>&1

amex due --overdue | cut -f 1,4

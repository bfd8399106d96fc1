#!/usr/bin/env bash
# Save a chat unchanged, then show what is still open. The transcript comes from standard input.
set -euo pipefail

id=$(amex log add "Asked for the late fee back" --channel chat --topic fee \
    --representative Dana --reference 4471 --promised "credit on the next statement" \
    --follow-up 2026-12-22 --note -)

amex log show "$id" >/dev/null
amex log list --status open | cut -f 3,5,7,8

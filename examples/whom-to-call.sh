#!/usr/bin/env bash
# Whom to call from abroad about a lost card: the surest number, ready to paste into a message.
set -euo pipefail

amex numbers lost --abroad 2>/dev/null | awk -F '\t' '
    NR == 1 { print $2 ": " $3 " (" $6 "). The number on the back of your card comes first." }'

#!/usr/bin/env bash
# Who to call from abroad about a lost card: the most reliable number, ready to paste into a message.
set -euo pipefail

amex numbers lost --abroad 2>/dev/null | awk -F '\t' '
    NR == 1 { print $2 ": " $3 " (" $6 "). Call the number on the back of your card first." }'

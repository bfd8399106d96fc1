"""What TAB offers: the words, the scripts of the shells, and how they are installed."""

ASKED = "_AMEX_COMPLETE"
"""The variable that a shell sets to ask."""

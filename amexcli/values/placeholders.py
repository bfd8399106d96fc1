"""The words of a command to copy that the reader has to replace."""

REFERENCE, REPRESENTATIVE, PROMISED, OFFER = "REFERENCE", "NAME", "WHAT THEY PROMISED", "OFFER"
PLACEHOLDERS = frozenset({REFERENCE, REPRESENTATIVE, PROMISED, OFFER})
"""The log refuses them until they are replaced."""

"""Cards: what they cost and bring."""

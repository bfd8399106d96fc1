"""Cards: what they cost and include."""

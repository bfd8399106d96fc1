"""A financial review: the dates, the papers, the form, and what to move."""

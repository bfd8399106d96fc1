"""A financial review: the dates, the documents, the form, and what to move."""

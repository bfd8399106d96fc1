"""Reads and writes the log in the formats of other programs."""

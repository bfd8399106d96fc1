"""Whom to reach for a task, by which channel, with what in hand."""

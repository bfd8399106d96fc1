"""Finds out what people's own words mean. It learns from phrases, and says so if it isn't sure."""

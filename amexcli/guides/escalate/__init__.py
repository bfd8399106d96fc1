"""Escalating when nothing happens: the ladder, and the packet to take along."""

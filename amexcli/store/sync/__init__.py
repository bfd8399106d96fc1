"""The store as a git repository, so that two machines, or a backup, hold the same log.

Git keeps the history and moves it; what the two sides become together is decided here, file by
file, because git would write conflict markers into entries. Nothing is deleted: what another
machine removed moves to the trash, and what both changed is kept in both versions.
"""

"""Keeps the store in a git repository, so that two machines, or a backup, hold the same log.

Git keeps the history and transfers it. How two versions of the store are merged is decided here,
file by file, because git would write conflict markers into entries. Nothing is deleted: files that
another machine removed move to the trash, and files that both changed are kept in both versions.
"""

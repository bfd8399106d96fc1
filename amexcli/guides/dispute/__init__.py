"""Disputing a charge: what is known of it, its deadlines, the checklist and the letters."""

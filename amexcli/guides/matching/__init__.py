"""What somebody means who types free words: learned from phrases, and in doubt it says so."""

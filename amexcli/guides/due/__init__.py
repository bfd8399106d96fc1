"""What's due: follow-ups, promises, deadlines, offers, and credits."""

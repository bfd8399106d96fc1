"""What is coming: follow-ups, promises, deadlines, offers, credits."""

"""Who to contact for a task, through which channel, and what to have ready."""

"""What to do: pure functions from answers, facts and log to a `Document`."""

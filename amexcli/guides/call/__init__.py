"""A call while it lasts: what to say, the clocks, and the record that it becomes."""

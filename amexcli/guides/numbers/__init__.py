"""Phone numbers: which to call, how to dial them, and which not to trust."""

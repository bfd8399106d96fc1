"""Phone numbers: which to call, how to dial them, whom not to trust."""

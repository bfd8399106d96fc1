"""What people type. Each kind of value has one grammar."""

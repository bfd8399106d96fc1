"""What people type: each kind of value with one grammar."""

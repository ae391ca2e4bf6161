"""Everything that changes something, one subject a file."""

"""Values that check themselves; the only words windows and rules share."""

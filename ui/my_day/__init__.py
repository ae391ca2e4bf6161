"""One therapist's day as a list, and the note beside it."""

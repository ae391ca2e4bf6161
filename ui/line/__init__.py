"""The line that books, finds and does anything."""

"""Data in from other systems and files; data out."""

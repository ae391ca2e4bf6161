"""Measures what ``python -m bench`` prints: each row beside an anchor of the same run."""

"""The windows; they know no database."""

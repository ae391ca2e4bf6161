"""Everything a screen shows, one subject a file: frozen rows beside their ``select``."""

"""Models over frozen rows, used by several pages."""

"""The windows; they know no database."""

from ui.quick import spare_the_sources

spare_the_sources()

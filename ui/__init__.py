"""The windows; they know no database."""

from ui.quick import load_qt, spare_the_sources

load_qt()
spare_the_sources()

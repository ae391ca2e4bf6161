"""Carries a page's count to its button in the rail."""

from PySide6.QtCore import QObject, Slot

from ui.pages.base import Page
from ui.widgets.rail import Rail


class Badge(QObject):
    """Lives as long as the page."""

    def __init__(self, page: Page, rail: Rail, key: str) -> None:
        super().__init__(page)
        self._rail = rail
        self._key = key

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Show ``count`` at the page's button."""
        self._rail.set_badge(self._key, count)

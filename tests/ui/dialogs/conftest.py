"""The page of check-in behind the dialogs."""

from tests.ui.pages.conftest import booked, page, shell

__all__ = ["booked", "page", "shell"]

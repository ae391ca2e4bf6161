"""Windows on clients' health, on a real desk."""

from tests.ui.clients.conftest import page, visit

__all__ = ["page", "visit"]

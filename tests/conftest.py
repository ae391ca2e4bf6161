"""What all tests share; drawn offscreen, in English."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.servers", "tests.fixtures"]


@pytest.fixture(autouse=True)
def undressed() -> Iterator[None]:
    """Leave the application bare: a theme's pictures go with the theme."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")

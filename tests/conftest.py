"""What all tests share; drawn offscreen, in English."""

import gc
import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
#: The key store of whoever runs the tests is left alone; see ``tests.key_stores``.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

pytest_plugins = ["tests.servers", "tests.fixtures", "tests.key_stores"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what is long: at the end the other workers would wait for it."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Keep what was imported out of the search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def undressed() -> Iterator[None]:
    """Leave the application bare: a theme's pictures go with the theme."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")

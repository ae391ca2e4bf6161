"""Widgets in their real dress, shown on a screen that is not there."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme

W = TypeVar("W", bound=QWidget)
Shown = Callable[[W], W]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The application in the light theme, and bare again afterwards."""
    theme.apply(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[W], W]:
    """Show a widget as a window that has the focus, and close it afterwards."""

    def show(widget: W) -> W:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
